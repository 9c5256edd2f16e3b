package io.careercoach.app.chat;

import io.careercoach.message.Part;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import java.nio.file.Path;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a conversation in a terminal is made of.
 *
 * @param words says the terminal's own remarks on the clock of a member
 * @param draw makes a PNG of a chart
 * @param pictures the folder where they are put
 * @param keys names each line; no two are the same, also across starts
 */
public record Room(
    Conversation conversation,
    TravelClock clock,
    BiFunction<Phrase, String, String> words,
    Function<Part.Chart<Private>, byte[]> draw,
    Path pictures,
    Supplier<String> keys) {}
