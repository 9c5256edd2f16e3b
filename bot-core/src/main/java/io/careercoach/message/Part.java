package io.careercoach.message;

import java.util.List;
import java.util.function.Function;

/** A piece of a message that tells something. */
public sealed interface Part<T> {

  <R> Part<R> map(Function<? super T, ? extends R> words);

  /**
   * Whether the part there is said again by the next one: a picture's words stand beside it, so
   * words that they begin with need not stand above.
   */
  static boolean saidAgain(List<Part<Private>> parts, int position) {
    return position + 1 < parts.size()
        && parts.get(position) instanceof Text<Private>(var text)
        && parts.get(position + 1) instanceof Chart<Private> chart
        && chart.alt().text().startsWith(text.text());
  }

  /** A paragraph. */
  record Text<T>(T text) implements Part<T> {
    @Override
    public <R> Part<R> map(Function<? super T, ? extends R> words) {
      return new Text<>(words.apply(text));
    }
  }

  /** Labelled values, one a line. */
  record Facts<T>(List<Row<T>> rows) implements Part<T> {
    public Facts {
      rows = List.copyOf(rows);
    }

    @Override
    public <R> Part<R> map(Function<? super T, ? extends R> words) {
      return new Facts<>(
          rows.stream()
              .map(row -> new Row<R>(words.apply(row.label()), words.apply(row.value())))
              .toList());
    }
  }

  /** One labelled value. */
  record Row<T>(T label, T value) {}

  /** A file to keep, as text: its name, whose ending says what it is, and its lines. */
  record Enclosure<T>(String name, List<T> lines) implements Part<T> {
    public Enclosure {
      lines = List.copyOf(lines);
    }

    @Override
    public <R> Part<R> map(Function<? super T, ? extends R> words) {
      return new Enclosure<>(name, lines.stream().<R>map(words::apply).toList());
    }
  }

  /**
   * A picture as data, with the same figures in words; {@code legend} names what is drawn: of
   * {@link Drawing.ProgressLine} the straight line, then the progress; of {@link Drawing.Radar}
   * each axis, then this time, then last time if there is one.
   */
  record Chart<T>(T title, T alt, List<T> legend, Drawing drawing) implements Part<T> {
    public Chart {
      legend = List.copyOf(legend);
    }

    @Override
    public <R> Part<R> map(Function<? super T, ? extends R> words) {
      return new Chart<>(
          words.apply(title),
          words.apply(alt),
          legend.stream().<R>map(words::apply).toList(),
          drawing);
    }
  }
}
