package io.careercoach.talk;

import io.careercoach.engine.Letter;
import io.careercoach.message.Ask;
import io.careercoach.message.Drawing;
import io.careercoach.message.Message;
import io.careercoach.message.Part;
import io.careercoach.message.Private;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Letters as no dialogue would write them, for whoever draws letters.
 *
 * @param odd pieces of text that a platform may take for something else
 */
public record RandomLetters(Random random, List<String> odd) {
  private static final List<String> ODD_ANYWHERE =
      List.of(
          "@everyone",
          "*bold* _it_ ~no~ `code`",
          "> quoted",
          "\u0000\u0007",
          "\ud83d",
          "\udc69",
          "\u202eright to left\u202c",
          "👩‍💻👩‍💻👩‍💻",
          "\n\n",
          "\n",
          "   ",
          "word",
          "Donaudampfschifffahrtsgesellschaft".repeat(9));

  public RandomLetters {
    odd = Stream.concat(odd.stream(), ODD_ANYWHERE.stream()).toList();
  }

  /** Always the same ones first, and others every time. */
  public static Stream<Long> seeds() {
    return Stream.concat(Stream.of(1L, 2L, 3L), new Random().longs(3).boxed());
  }

  public Letter letter() {
    var parts = new ArrayList<Part<Private>>();
    int count = random.nextInt(20);
    for (int i = 0; i < count; i++) {
      parts.add(part());
    }
    Optional<Ask<Private>> ask = random.nextInt(4) == 0 ? Optional.empty() : Optional.of(ask());
    return new Letter("slack/T1/U1:7:0", ask.map(_ -> "p7"), new Message<>(parts, ask));
  }

  private Part<Private> part() {
    return switch (random.nextInt(4)) {
      case 0 ->
          new Part.Facts<>(
              some(25)
                  .map(_ -> new Part.Row<>(said(4), said(random.nextInt(2) * 300 + 2)))
                  .toList());
      case 1 -> new Part.Chart<>(said(3), said(200), List.of(), drawing());
      case 2 -> new Part.Enclosure<>("career-coach.md", List.of(said(9)));
      default -> new Part.Text<>(said(random.nextInt(10) == 0 ? 1500 : 50));
    };
  }

  private static Drawing drawing() {
    var day = LocalDate.of(2026, 11, 23);
    return new Drawing.ProgressLine(
        day, 0, day.plusDays(70), 12, List.of(new Drawing.Point(day, 3)), List.of());
  }

  private Ask<Private> ask() {
    return switch (random.nextInt(3)) {
      case 0 -> new Ask.Words<>("a.question", said(20));
      case 1 ->
          new Ask.Form<>(
              "a.form", said(20), some(5).map(i -> new Ask.Field<>("field" + i, said(5))).toList());
      default ->
          new Ask.Choice<>(
              "a.choice",
              said(20),
              some(random.nextInt(10) == 0 ? 250 : 30)
                  .map(i -> new Ask.Option<>(key(i), said(12)))
                  .toList());
    };
  }

  private String key(int number) {
    return (random.nextInt(4) == 0 ? "/" : "")
        + "key".repeat(random.nextInt(50) == 0 ? 60 : 1)
        + number;
  }

  private Stream<Integer> some(int most) {
    return IntStream.rangeClosed(0, random.nextInt(most)).boxed();
  }

  private Private said(int pieces) {
    return new Private(text(pieces));
  }

  /** So many pieces at most. */
  public String text(int most) {
    var text = new StringBuilder();
    int count = random.nextInt(most + 1);
    for (int i = 0; i < count; i++) {
      text.append(odd.get(random.nextInt(odd.size()))).append(random.nextBoolean() ? " " : "");
    }
    return text.toString();
  }

  /** So many words, each of which can be found again. */
  public String words(int count) {
    var words = new StringBuilder("word");
    for (int i = 1; i < count; i++) {
      words.append(random.nextInt(9) == 0 ? "\n\n" : " ").append(i);
    }
    return words.toString();
  }
}
