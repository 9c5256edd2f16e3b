package io.careercoach.engine;

/**
 * What a platform knows of a member; what the member says goes before it.
 *
 * @param zone the zone of their clock
 * @param locale their language and its customs
 */
public record Profile(String zone, String locale) {}
