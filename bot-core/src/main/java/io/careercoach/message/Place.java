package io.careercoach.message;

/** Where something is shared: the id that the platform knows, and the name that people read. */
public sealed interface Place {
  String id();

  String name();

  /** One other person. */
  record Member(String id, String name) implements Place {}

  /** A channel, with all who are in it. */
  record Channel(String id, String name) implements Place {}
}
