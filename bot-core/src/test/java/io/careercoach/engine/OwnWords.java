package io.careercoach.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.careercoach.words.WordingRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The paragraphs of the coach that hold no words of the member, held to the wording rules. */
final class OwnWords {
  private static final WordingRules RULES = WordingRules.standard();
  private static final int IN_A_ROW = 3;
  private static final int LONGEST = 10_000;

  private static final Pattern EXAMPLE = Pattern.compile("/[a-z]+ .*|For example: .*");
  private static final Pattern ODD = Pattern.compile("^\\P{L}*[?/.]\\P{L}*$|^\\w+ [\\d/.]+$");

  /** Marks that stand alone, as the coach never writes them: "?" as somebody's whole word. */
  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}\\s]+");

  private final Set<String> marks = new HashSet<>();
  private final Set<String> odd = new HashSet<>();
  private final Set<String> said = new HashSet<>();

  /** From now on these are words of the member. */
  void said(String typed) {
    // Half a character comes back as a question mark.
    String text = new String(typed.getBytes(UTF_8), UTF_8);
    said.addAll(rows(text.substring(0, Math.min(LONGEST, text.length()))));
    Arrays.stream(text.split("\\s+")).filter(MARKS.asMatchPredicate()).forEach(marks::add);
    if (ODD.matcher(text).find()) {
      odd.add(text.strip());
    }
  }

  List<String> findings(Letter letter) {
    var own = new ArrayList<String>();
    Room.whole(letter)
        .lines()
        .filter(this::coachs)
        .map(this::withoutMarks)
        .map(line -> EXAMPLE.matcher(line).replaceAll(""))
        .forEach(own::add);
    return RULES.findings(String.join("\n", own), List.of());
  }

  private String withoutMarks(String line) {
    return Arrays.stream(line.split(" "))
        .filter(word -> !marks.contains(word))
        .collect(Collectors.joining(" "));
  }

  private boolean coachs(String line) {
    return !line.contains("\"")
        && odd.stream().noneMatch(line::contains)
        && rows(line).stream().noneMatch(said::contains);
  }

  /** All runs of three words. */
  private static List<String> rows(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).strip().split("[^\\p{L}\\p{N}]+");
    var rows = new ArrayList<String>();
    for (int i = 0; i + IN_A_ROW <= words.length; i++) {
      rows.add(words[i] + " " + words[i + 1] + " " + words[i + 2]);
    }
    return rows;
  }
}
