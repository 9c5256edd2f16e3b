package io.careercoach.store;

/** One week's round of a team as it is stored. */
public record RoundRow(
    String workspace, String channel, String week, int shape, String json, boolean closed) {}
