package io.careercoach.store;

import java.util.Locale;

/** How far a message has come on its way out. */
public enum OutboxState {
  /** To be sent. */
  WAITING,
  /** Sent. */
  SENT,
  /** Perhaps sent: look before sending again. */
  UNCERTAIN,
  /** Refused where it was to go; what comes after it waits, and it is tried again now and then. */
  REFUSED,
  /** Given up. */
  DEAD;

  static OutboxState of(String column) {
    return valueOf(column.toUpperCase(Locale.ROOT));
  }

  String column() {
    return name().toLowerCase(Locale.ROOT);
  }
}
