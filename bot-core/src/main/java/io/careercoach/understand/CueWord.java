package io.careercoach.understand;

/** A word that says what a number beside it is. */
record CueWord(Cue cue, int from, int end) implements Mark {}
