package io.careercoach.understand;

/**
 * What a message asks for.
 *
 * @param plain false where it was only guessed, so that one asks before anything is done
 */
public record IntentReading(Intent intent, boolean plain) {}
