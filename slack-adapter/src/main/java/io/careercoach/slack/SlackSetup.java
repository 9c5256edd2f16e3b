package io.careercoach.slack;

import io.careercoach.engine.Coach;
import io.careercoach.engine.Installations;
import io.careercoach.engine.Letters;
import io.careercoach.engine.Posts;
import io.careercoach.message.Part;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import io.careercoach.slack.hear.Ear;
import java.time.InstantSource;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * What the coach in Slack is made of, besides Slack itself.
 *
 * @param ear where events go
 * @param words says a phrase
 * @param draw draws a picture
 */
public record SlackSetup(
    Coach coach,
    Ear ear,
    Letters letters,
    Posts posts,
    Installations installations,
    Function<Phrase, String> words,
    Function<Part.Chart<Private>, byte[]> draw,
    InstantSource clock,
    RandomGenerator chance) {}
