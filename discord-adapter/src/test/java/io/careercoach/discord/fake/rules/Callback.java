package io.careercoach.discord.fake.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of first answers, and to what each is one (interaction callback type). */
public enum Callback {
  MESSAGE(4),
  DEFERRED_MESSAGE(5),
  DEFERRED_UPDATE(6),
  UPDATE(7),
  SUGGESTIONS(8),
  MODAL(9);

  private static final int COMPONENT = 3;
  private static final int AUTOCOMPLETE = 4;
  private static final int MODAL_SUBMIT = 5;

  public final int number;

  Callback(int number) {
    this.number = number;
  }

  public static Optional<Callback> of(int number) {
    return Arrays.stream(values()).filter(one -> one.number == number).findFirst();
  }

  /**
   * Whether it answers an interaction of this type.
   *
   * @param hasMessage whether a component of a message began it
   */
  public boolean fits(int interaction, boolean hasMessage) {
    return switch (this) {
      case MESSAGE, DEFERRED_MESSAGE -> interaction != AUTOCOMPLETE;
      case DEFERRED_UPDATE, UPDATE ->
          interaction == COMPONENT || interaction == MODAL_SUBMIT && hasMessage;
      case SUGGESTIONS -> interaction == AUTOCOMPLETE;
      case MODAL -> interaction != AUTOCOMPLETE && interaction != MODAL_SUBMIT;
    };
  }

  public static List<Integer> fitting(int interaction, boolean hasMessage) {
    return Arrays.stream(values())
        .filter(one -> one.fits(interaction, hasMessage))
        .map(one -> one.number)
        .toList();
  }
}
