package io.careercoach.engine;

import io.careercoach.dialogue.Fact;

/** A fact that this version of the coach cannot read; its row stays, and its place is taken. */
record Unread(String kind, String id) implements Fact {}
