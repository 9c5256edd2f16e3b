package io.careercoach.dialogue;

/** A form that is still open or was set aside, and what it has learnt so far. */
public record Unfinished(String dialogue, Learnt learnt) {}
