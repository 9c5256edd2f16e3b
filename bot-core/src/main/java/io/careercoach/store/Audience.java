package io.careercoach.store;

import java.util.Locale;

/** Who may read a message: what is shared leaves by a way of its own, and only when asked about. */
public enum Audience {
  /** Only the member. */
  PRIVATE,
  /** Whom the member shared it with. */
  SHARED;

  static Audience of(String column) {
    return valueOf(column.toUpperCase(Locale.ROOT));
  }

  String column() {
    return name().toLowerCase(Locale.ROOT);
  }
}
