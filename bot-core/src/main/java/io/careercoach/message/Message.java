package io.careercoach.message;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One message: what it tells, and at most one question.
 *
 * <p>{@code T} is what its texts are: a {@link Phrase} while a dialogue composes it, {@link
 * Private} words once it is rendered for its member. What is shared with others has a type of its
 * own, so that private words cannot be sent to a channel.
 */
public record Message<T>(List<Part<T>> parts, Optional<Ask<T>> ask) {
  public Message {
    parts = List.copyOf(parts);
  }

  public <R> Message<R> map(Function<? super T, ? extends R> words) {
    return new Message<>(
        parts.stream().map(part -> part.<R>map(words)).toList(),
        ask.map(open -> open.<R>map(words)));
  }
}
