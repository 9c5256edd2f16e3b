package io.careercoach.dialogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When the coach may write to a member unasked, and what: decided from what is known, each time.
 */
public interface Rhythm {
  /**
   * The next moment at which something is due, past if it is due already; nothing if nothing is.
   */
  Optional<Instant> next(Context context);

  /** What is due now, said unasked; nothing if nothing is. */
  List<Effect> due(Context context);

  /** What was due and came too late to be said unasked; it is said after the member's next turn. */
  List<Effect> missed(Context context);

  /** What is noted when what was begun and left half way is asked for once more, if that is due. */
  default List<Effect> reminded(Context context) {
    return List.of();
  }

  /** What waits for the member and was asked for already, once more. */
  default List<Effect> waiting(Context context) {
    return List.of();
  }

  /** What becomes of it when the member tells of strain; nothing if it is not about that. */
  default List<Effect> strained(Context context) {
    return List.of();
  }

  /** Never writes unasked. */
  Rhythm SILENT =
      new Rhythm() {
        @Override
        public Optional<Instant> next(Context context) {
          return Optional.empty();
        }

        @Override
        public List<Effect> due(Context context) {
          return List.of();
        }

        @Override
        public List<Effect> missed(Context context) {
          return List.of();
        }
      };
}
