package io.careercoach.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.dialogue.Facts;
import io.careercoach.direction.Direction;
import io.careercoach.message.Private;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the cache believes to hold of a member follows what it holds. */
class RememberedTest {
  private static final Direction DIRECTION = new Direction(new Private("towards teaching"));
  private static final Direction LONGER = new Direction(new Private("x".repeat(1000)));

  @Test
  void everyFactWeighs() {
    int nothing = Remembered.of(1, Session.NEW, 100, Facts.NONE).weight();
    int one = Remembered.of(1, Session.NEW, 100, new Facts(List.of(DIRECTION))).weight();
    int two = Remembered.of(1, Session.NEW, 100, new Facts(List.of(DIRECTION, LONGER))).weight();
    assertThat(nothing).isGreaterThan(200);
    assertThat(one).isGreaterThan(nothing + 2 * "towards teaching".length());
    assertThat(two).isGreaterThan(one + 2000);
  }

  @Test
  void aTurnWeighsAsMuchAsReadingItsRows() {
    var known = new Facts(List.of(DIRECTION));
    var before = Remembered.of(1, Session.NEW, 100, known);
    for (Facts after : List.of(known, known.with(LONGER), Facts.NONE, new Facts(List.of(LONGER)))) {
      assertThat(before.next(Session.NEW, 700, after))
          .isEqualTo(Remembered.of(2, Session.NEW, 700, after));
    }
  }
}
