package io.careercoach.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A word mends the conversation only when it is the whole message. */
class RepairTest {

  @ParameterizedTest
  @CsvSource({
    "back, BACK",
    "Back., BACK",
    "' go  back ', BACK",
    "SKIP!, SKIP",
    "later, LATER",
    "cancel, CANCEL",
    "help, HELP",
    "why?, WHY",
    "stop, STOP",
    "Stop!!, STOP",
    "continue, CONTINUE",
    "start over, START_OVER",
    "Not now., NOT_NOW"
  })
  void asTheWholeMessageItIsOne(String message, Repair.Plain repair) {
    assertThat(Repair.in(message)).contains(repair);
  }

  @ParameterizedTest
  @CsvSource({"edit, 0", "edit 2, 2", "Edit 10, 10", "edit line 3, 3", "edit #4, 4", "edit 2., 2"})
  void editNamesALineOrAsksWhich(String message, int line) {
    assertThat(Repair.in(message)).contains(new Repair.Edit(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stop smoking",
        "get back in shape",
        "back to school",
        "skip lunch less often",
        "why not",
        "later this year",
        "help others",
        "cancel my subscription",
        "continue my studies",
        "edit my thesis",
        "edit 2 papers",
        "edit 123",
        "backs",
        "not nowhere",
        "\"stop\"",
        "stop, please",
        "ba ck",
        ""
      })
  void asPartOfASentenceItIsAnAnswer(String message) {
    assertThat(Repair.in(message)).isEmpty();
  }

  @Test
  @Timeout(10)
  void aVeryLongMessageIsNone() {
    assertThat(Repair.in("stop".repeat(100_000))).isEmpty();
    assertThat(Repair.in("stop" + "!".repeat(100_000))).contains(Repair.Plain.STOP);
    assertThat(Repair.in("!".repeat(100_000) + "x")).isEmpty();
  }
}
