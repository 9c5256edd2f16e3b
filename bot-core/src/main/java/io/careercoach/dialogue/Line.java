package io.careercoach.dialogue;

import io.careercoach.message.Phrase;

/** A line of a form's read-back: the slot it shows, its label, and what it says now. */
public record Line(Slot<?> slot, Phrase label, Phrase value) {}
