package io.careercoach.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** docs.slack.dev/reference/methods/chat.postMessage: what a message may say. */
class PostContentTest extends Posting {

  @Test
  void needsWords() throws Exception {
    assertThat(error(ana.dm(), call -> call)).isEqualTo("no_text");
    assertThat(error(ana.dm(), call -> call.text("").blocksAsString("[]"))).isEqualTo("no_text");
  }

  @Test
  void cutsTextAfter40000Characters() throws Exception {
    var answer = posts(ana.dm().id(), call -> call.text("x".repeat(40_001)));

    assertThat(answer.getWarning()).isEqualTo("message_truncated");
    assertThat(ana.hears().text()).hasSize(40_000);
  }

  @Test
  void refusesBlocksAndSaysWhereTheyAreWrong() throws Exception {
    var answer =
        posts(ana.dm().id(), call -> call.text("x").blocksAsString("[{\"type\":\"header\"}]"));

    assertThat(answer.getError()).isEqualTo("invalid_blocks");
    assertThat(answer.getResponseMetadata().getMessages())
        .containsExactly("[ERROR] missing required field: text [json-pointer:/blocks/0]");
    assertThat(ana.sees()).isEmpty();
  }

  @Test
  void refusesWhatIsNoListOfBlocks() throws Exception {
    assertThat(error(ana.dm(), call -> call.text("x").blocksAsString("{\"type\":\"divider\"}")))
        .isEqualTo("invalid_blocks_format");
    assertThat(error(ana.dm(), call -> call.text("x").blocksAsString("[nonsense")))
        .isEqualTo("invalid_blocks_format");
  }

  @Test
  void takes12000CharactersOfMarkdownInAll() throws Exception {
    var half = "{\"type\":\"markdown\",\"text\":\"" + "x".repeat(6_000) + "\"}";
    var fits = "[" + half + "," + half + "]";
    var more = fits.replace("]", ",{\"type\":\"markdown\",\"text\":\"x\"}]");

    assertThat(posts(ana.dm().id(), call -> call.text("x").blocksAsString(fits)).isOk()).isTrue();
    assertThat(error(ana.dm(), call -> call.text("x").blocksAsString(more)))
        .isEqualTo("msg_blocks_too_long");
  }

  @Test
  void takesMarkdownTextOnlyByItself() throws Exception {
    assertThat(error(ana.dm(), call -> call.text("x").markdownText("**x**")))
        .isEqualTo("markdown_text_conflict");
    assertThat(posts(ana.dm().id(), call -> call.markdownText("**x**")).isOk()).isTrue();
  }

  @Test
  void takesAHundredAttachments() throws Exception {
    var many = "[" + "{},".repeat(100) + "{}]";
    assertThat(error(ana.dm(), call -> call.text("x").attachmentsAsString(many)))
        .isEqualTo("too_many_attachments");
  }

  @Test
  void takesMetadataOfItsForm() throws Exception {
    assertThat(error(ana.dm(), call -> call.text("x").metadataAsString("{\"event_type\":\"t\"}")))
        .isEqualTo("invalid_metadata_format");
  }
}
