package io.careercoach.slack.send;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest.FileDetails;
import com.slack.api.methods.response.files.FilesGetUploadURLExternalResponse;
import io.careercoach.courier.Carried;
import io.careercoach.slack.web.Answer;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;

/** Uploads by Slack's three steps: ask for an address, put the bytes there, say that they are. */
record Files(OkHttpClient http) {

  /**
   * A file to upload.
   *
   * @param alt what it shows in words, or nothing
   */
  record Upload(String name, String title, String alt) {}

  /** Uploads; the answer's place is the id of the file. */
  Carried upload(MethodsClient bot, Upload upload, byte[] content, Optional<String> channel) {
    return Answer.of(() ->
            bot.filesGetUploadURLExternal(
                begin -> begin.filename(upload.name()).length(content.length).altTxt(upload.alt())))
        .carried(begun -> put(bot, upload, content, begun, channel));
  }

  private Carried put(
      MethodsClient bot,
      Upload upload,
      byte[] content,
      FilesGetUploadURLExternalResponse begun,
      Optional<String> channel) {
    var bytes = RequestBody.create(content, null);
    var request = new Request.Builder().url(begun.getUploadUrl()).post(bytes).build();
    try (var answer = http.newCall(request).execute()) {
      if (!answer.isSuccessful()) {
        return new Carried.Failed("upload: HTTP " + answer.code());
      }
    } catch (IOException broken) {
      return new Carried.Failed("upload: " + broken.getClass().getSimpleName());
    }
    var file = FileDetails.builder().id(begun.getFileId()).title(upload.title()).build();
    return Answer.of(() ->
            bot.filesCompleteUploadExternal(
                complete -> complete.files(List.of(file)).channelId(channel.orElse(null))))
        .carried(_ -> new Carried.Arrived(Optional.of(begun.getFileId())));
  }
}
