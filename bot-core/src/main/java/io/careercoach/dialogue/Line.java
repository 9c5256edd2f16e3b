package io.careercoach.dialogue;

import io.careercoach.message.Phrase;

/** A line of a form's read-back: the slot it shows, and its label. */
public record Line(Slot<?> slot, Phrase label) {}
