package io.careercoach.app.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class NearestTest {
  private static final List<String> COMMANDS = List.of("chat", "serve", "doctor");

  @Test
  void aSlipOfTheFingersIsRecognised() {
    assertThat(Nearest.to("chta", COMMANDS)).contains("chat");
    assertThat(Nearest.to("Docter", COMMANDS)).contains("doctor");
    assertThat(Nearest.to("serv", COMMANDS)).contains("serve");
  }

  @Test
  void somethingElseIsNot() {
    assertThat(Nearest.to("playground", COMMANDS)).isEmpty();
    assertThat(Nearest.to("", COMMANDS)).isEmpty();
  }
}
