package io.careercoach.reflect;

/**
 * One question to reflect on.
 *
 * @param id what a member's history remembers it by
 */
public record Prompt(String id, Theme theme, String text) {}
