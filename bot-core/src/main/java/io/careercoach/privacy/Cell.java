package io.careercoach.privacy;

/** The one place in the database where a sealed text may be read. */
public record Cell(String table, String row, String field) {}
