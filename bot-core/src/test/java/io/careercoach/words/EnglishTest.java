package io.careercoach.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The sentences that ship with the coach. */
class EnglishTest {
  @Test
  void every_sentence_can_be_parsed() {
    assertThat(Catalogue.read(Path.of("../config/words")).check()).isEmpty();
  }
}
