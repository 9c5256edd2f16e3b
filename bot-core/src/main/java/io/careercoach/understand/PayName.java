package io.careercoach.understand;

/** A word that says what a number beside it is. */
record PayName(PayCue cue, int from, int end) implements Mark {}
