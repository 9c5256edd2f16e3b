package io.careercoach.message;

import java.util.List;
import java.util.function.Function;

/**
 * The one question of a message. {@code id} names the question itself; its hint and its reason hang
 * on it in the catalogue.
 */
public sealed interface Ask<T> {

  String id();

  T question();

  <R> Ask<R> map(Function<? super T, ? extends R> words);

  /** Asks for free text. */
  record Words<T>(String id, T question) implements Ask<T> {
    @Override
    public <R> Ask<R> map(Function<? super T, ? extends R> words) {
      return new Words<>(id, words.apply(question));
    }
  }

  /** Offers answers to pick from; free text is still taken. */
  record Choice<T>(String id, T question, List<Option<T>> options) implements Ask<T> {
    /** So many fit in a menu of every platform. */
    public static final int MOST = 25;

    public Choice {
      options = List.copyOf(options);
    }

    @Override
    public <R> Ask<R> map(Function<? super T, ? extends R> words) {
      return new Choice<>(
          id,
          words.apply(question),
          options.stream()
              .map(option -> new Option<R>(option.key(), words.apply(option.label())))
              .toList());
    }
  }

  /** Asks for several things on one page; each can be answered by itself as well. */
  record Form<T>(String id, T question, List<Field<T>> fields) implements Ask<T> {
    public Form {
      fields = List.copyOf(fields);
    }

    @Override
    public <R> Ask<R> map(Function<? super T, ? extends R> words) {
      return new Form<>(
          id,
          words.apply(question),
          fields.stream()
              .map(field -> new Field<R>(field.key(), words.apply(field.label())))
              .toList());
    }
  }

  /**
   * One answer on offer; a key that begins with {@code /} is a command and works whenever it is
   * pressed. A command that ends {@link #WITH_ITS_LABEL} takes the label along as its words, as the
   * member saw it, while the question is open.
   */
  record Option<T>(String key, T label) {
    public static final String WITH_ITS_LABEL = " …";

    /** So many letters of somebody's words fit in a label beside a number. */
    public static final int QUOTED = 60;
  }

  /** One line of a form. */
  record Field<T>(String key, T label) {}
}
