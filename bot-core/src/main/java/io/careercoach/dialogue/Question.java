package io.careercoach.dialogue;

import io.careercoach.message.Ask.Option;
import io.careercoach.message.Part;
import io.careercoach.message.Phrase;
import java.util.List;
import java.util.Optional;

/**
 * One question of a form: the slot it fills, when it is asked, in which words, and how an answer is
 * read.
 *
 * <p>In the catalogue {@link #id} is the question, {@code id.hint} says it in other words with an
 * example, {@code id.why} says why it is asked, and {@code id.open} what is said when it stays open
 * because no answer was understood.
 */
public interface Question {

  Slot<?> slot();

  String id();

  Reading read(Heard.Reply reply, Learnt learnt, Context context);

  /** Whether it is asked at all; one that the member wants to change is always asked. */
  default boolean applies(Learnt learnt, Context context) {
    return true;
  }

  /** What is shown above the question. */
  default List<Part<Phrase>> before(Learnt learnt, Context context) {
    return List.of();
  }

  default Phrase wording(Learnt learnt, Context context) {
    return Phrase.of(id());
  }

  /** The answers on offer; none asks for free words. */
  default List<Option<Phrase>> options(Learnt learnt, Context context) {
    return List.of();
  }

  /** The answers on offer once free words were not understood twice. */
  default List<Option<Phrase>> rescue(Learnt learnt, Context context) {
    return options(learnt, context);
  }

  /**
   * The page that it shares with other questions: after a tap, the next one of the page stands
   * where the one before stood.
   */
  default Optional<String> page() {
    return Optional.empty();
  }

  /** Its name on a page of several questions, if it can be answered there in free words. */
  default Optional<Phrase> field() {
    return Optional.empty();
  }

  /** Whether it cannot be left open. */
  default boolean required() {
    return false;
  }

  /** Whether it counts as a question still to come; a tap on an offer does not. */
  default boolean counts() {
    return true;
  }

  /** An option with its label under {@code id.key} in the catalogue. */
  default Option<Phrase> option(String key, Object... arguments) {
    return new Option<>(key, Phrase.of(id() + "." + key, arguments));
  }
}
