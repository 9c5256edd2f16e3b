package io.careercoach.safety;

/**
 * Whom to call in a crisis.
 *
 * @param emergency the emergency number
 * @param line the crisis line
 * @param local whether it is that of a country, and not of anywhere
 */
public record HelpLine(String emergency, String line, boolean local) {}
