package io.careercoach.courier;

import io.careercoach.engine.Coach;
import io.careercoach.engine.Installations;
import io.careercoach.engine.Letters;
import io.careercoach.engine.Posts;
import io.careercoach.message.Part;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import java.time.InstantSource;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * What the coach on a platform is made of, besides the platform itself.
 *
 * @param ear where events go
 * @param words says a phrase
 * @param draw draws a picture
 */
public record PlatformSetup(
    Coach coach,
    Ear ear,
    Letters letters,
    Posts posts,
    Installations installations,
    Function<Phrase, String> words,
    Function<Part.Chart<Private>, byte[]> draw,
    InstantSource clock,
    RandomGenerator chance) {}
