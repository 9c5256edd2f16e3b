package io.careercoach.understand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One phrase of a table: words, alternatives ({@code a/b}), words that may be missing ({@code my?})
 * and gaps ({@code …}), matched from any place.
 */
record Pattern(List<Slot> slots) {

  /** So many words of one clause may stand in a gap. */
  private static final int GAP = 5;

  /** A place in a pattern: one of some words, or a gap. */
  sealed interface Slot {

    /**
     * One of some words.
     *
     * @param exact the letters of those that stand for no other word
     */
    record Word(List<Choice> choices, Set<String> exact, boolean needed) implements Slot {

      static Word of(List<Choice> choices, boolean needed) {
        Set<String> exact =
            choices.stream()
                .filter(choice -> !choice.front() && !choice.back())
                .map(Choice::letters)
                .collect(Collectors.toUnmodifiableSet());
        return new Word(choices, exact, needed);
      }

      boolean fits(String word) {
        if (exact.contains(word)) {
          return true;
        }
        for (Choice choice : choices) {
          if (!word.isEmpty() && choice.fits(word)) {
            return true;
          }
        }
        return false;
      }
    }

    record Gap() implements Slot {}
  }

  /** A phrase that forgives one slip of the finger in each of its long words. */
  static Pattern forgiving(String line) {
    return of(line, true);
  }

  static Pattern of(String line) {
    return of(line, false);
  }

  private static Pattern of(String line, boolean forgiving) {
    List<Slot> slots = new ArrayList<>();
    // a start reads some thousand phrases: no regular expression is compiled for each
    var words = new StringTokenizer(line.toLowerCase(Locale.ROOT));
    while (words.hasMoreTokens()) {
      slots.add(slot(words.nextToken(), forgiving));
    }
    return new Pattern(List.copyOf(slots));
  }

  private static Slot slot(String word, boolean forgiving) {
    if (word.equals("…") || word.equals("...")) {
      return new Slot.Gap();
    }
    boolean needed = !word.endsWith("?");
    String choices = needed ? word : word.substring(0, word.length() - 1);
    return Slot.Word.of(
        Arrays.stream(choices.split("/")).map(choice -> Choice.of(choice, forgiving)).toList(),
        needed);
  }

  /** What stands in a place of the pattern; nothing in a gap. */
  List<Choice> choices(int slot) {
    return slots.get(slot) instanceof Slot.Word word ? word.choices() : List.of();
  }

  boolean isNeeded(int slot) {
    return slots.get(slot) instanceof Slot.Word word && word.needed();
  }

  /** So many words stand at least before a place of the pattern. */
  int fewest(int slot) {
    return (int) IntStream.range(0, slot).filter(this::isNeeded).count();
  }

  /** So many words stand at most before a place of the pattern. */
  int most(int slot) {
    return IntStream.range(0, slot).map(i -> slots.get(i) instanceof Slot.Gap ? GAP : 1).sum();
  }

  /** The whole words in it. */
  Stream<String> words() {
    return slots.stream()
        .flatMap(slot -> slot instanceof Slot.Word word ? word.choices().stream() : Stream.of())
        .filter(choice -> !choice.front() && !choice.back())
        .map(Choice::letters);
  }

  /** The place behind the phrase that begins here, or -1. */
  int endAt(List<String> words, int from) {
    return end(words, from, 0);
  }

  private int end(List<String> words, int at, int slot) {
    if (slot == slots.size()) {
      return at;
    }
    return switch (slots.get(slot)) {
      case Slot.Word word -> endAfterWord(words, at, slot, word);
      case Slot.Gap gap -> endAfterGap(words, at, slot);
    };
  }

  private int endAfterWord(List<String> words, int at, int slot, Slot.Word word) {
    int end = -1;
    if (at < words.size() && word.fits(words.get(at))) {
      end = end(words, at + 1, slot + 1);
    }
    return end < 0 && !word.needed() ? end(words, at, slot + 1) : end;
  }

  private int endAfterGap(List<String> words, int at, int slot) {
    for (int skipped = 0; skipped <= GAP && at + skipped <= words.size(); skipped++) {
      if (skipped > 0 && words.get(at + skipped - 1).equals(ReportText.STOP)) {
        return -1;
      }
      int end = end(words, at + skipped, slot + 1);
      if (end >= 0) {
        return end;
      }
    }
    return -1;
  }
}
