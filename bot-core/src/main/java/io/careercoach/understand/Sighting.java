package io.careercoach.understand;

/** A cue that was found, from one word up to another. */
record Sighting(Cue cue, int from, int end) {

  boolean overlaps(Sighting other) {
    return from < other.end && other.from < end;
  }

  int length() {
    return end - from;
  }
}
