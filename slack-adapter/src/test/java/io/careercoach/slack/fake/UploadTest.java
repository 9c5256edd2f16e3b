package io.careercoach.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest.FileDetails;
import java.util.List;
import org.junit.jupiter.api.Test;

/** docs.slack.dev/reference/methods/files.getUploadURLExternal and files.completeUploadExternal. */
class UploadTest extends AtNoon {

  @Test
  void ofThreeStepsEndsInAMessage() throws Exception {
    var answer =
        app.filesUploadV2(call ->
            call.channel(ana.dm().id())
                .filename("compass.png")
                .title("Your compass")
                .altTxt("A radar with six traits")
                .initialComment("Here it is")
                .fileData(new byte[] {1, 2, 3}));
    assertThat(answer.isOk()).isTrue();

    var post = ana.hears("Here it is");
    assertThat(post.files()).hasSize(1);
    assertThat(post.files().getFirst().path("alt_txt").asText())
        .isEqualTo("A radar with six traits");
    assertThat(post.files().getFirst().path("size").asInt()).isEqualTo(3);
  }

  @Test
  void refusesEmptyFilesAndLongDescriptions() throws Exception {
    assertThat(app.filesGetUploadURLExternal(call -> call.filename("a.png").length(0)).getError())
        .isEqualTo("missing_argument");
    var longer =
        app.filesGetUploadURLExternal(
            call -> call.filename("a.png").length(1).altTxt("x".repeat(1_001)));
    assertThat(longer.getError()).isEqualTo("alt_txt_too_large");
  }

  private String complete(String file, String channel) throws Exception {
    var details = FileDetails.builder().id(file).title("t").build();
    var answer =
        app.filesCompleteUploadExternal(call -> call.files(List.of(details)).channelId(channel));
    return answer.getError() + answer.getResponseMetadata();
  }

  @Test
  void takesNoMemberInThePlaceOfAChannel() throws Exception {
    var file = uploaded(3, new byte[3]);
    assertThat(complete(file, ana.id()))
        .contains("invalid_arguments")
        .contains("input must match regex pattern: ^[CGDZ][A-Z0-9]{8,}$");
    var team = slack.channel("team");
    assertThat(complete(file, team.id())).startsWith("not_in_channel");
  }

  @Test
  void needsAsManyBytesAsWereAnnounced() throws Exception {
    assertThat(complete(uploaded(4, new byte[3]), ana.dm().id())).startsWith("file_not_found");
    assertThat(complete("F0NOTHING", ana.dm().id())).startsWith("file_not_found");
  }

  @Test
  void isNeededBeforeABlockShowsThePicture() throws Exception {
    var blocks = "[{\"type\":\"image\",\"alt_text\":\"a\",\"slack_file\":{\"id\":\"F0NOTHING\"}}]";
    var answer =
        app.chatPostMessage(call -> call.channel(ana.dm().id()).text("x").blocksAsString(blocks));
    assertThat(answer.getError()).isEqualTo("invalid_blocks");
  }

  private String uploaded(int length, byte[] bytes) throws Exception {
    var place = app.filesGetUploadURLExternal(call -> call.filename("a.png").length(length));
    var body = okhttp3.RequestBody.create(bytes);
    var request = new okhttp3.Request.Builder().url(place.getUploadUrl()).post(body).build();
    try (var answer = new okhttp3.OkHttpClient().newCall(request).execute()) {
      assertThat(answer.code()).isIn(200, 400);
    }
    return place.getFileId();
  }
}
