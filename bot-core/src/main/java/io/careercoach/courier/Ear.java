package io.careercoach.courier;

import io.careercoach.engine.Event;

/** Where the coach hears: when it returns, the turn is committed. */
public interface Ear {
  /** Says false, and has done nothing, once the coach is about to end. */
  boolean hear(Event event);
}
