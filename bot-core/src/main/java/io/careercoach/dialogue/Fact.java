package io.careercoach.dialogue;

/**
 * Something known about a member that outlives the talk: a goal, a direction. It is stored whole,
 * sealed, under its kind and id.
 */
public interface Fact {
  String id();
}
