package io.careercoach.dialogue;

import io.careercoach.message.Private;
import java.util.Optional;

/** What a dialogue is opened with: words that came along, and the id of the thing it is about. */
public record Opening(Optional<Private> words, Optional<String> about) {
  public static final Opening BLANK = new Opening(Optional.empty(), Optional.empty());

  public static Opening words(String words) {
    return new Opening(Optional.of(new Private(words)), Optional.empty());
  }

  public static Opening words(String words, String about) {
    return new Opening(Optional.of(new Private(words)), Optional.of(about));
  }

  public static Opening about(String id) {
    return new Opening(Optional.empty(), Optional.of(id));
  }
}
