package io.careercoach.engine;

import io.careercoach.words.WordingRules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The paragraphs of the coach that hold no words of the member, held to the wording rules. */
final class OwnWords {
  private static final WordingRules RULES = WordingRules.standard();
  private static final int IN_A_ROW = 3;
  private static final int LONGEST = 10_000;

  private static final Pattern EXAMPLE = Pattern.compile("/[a-z]+ .*|For example: .*");
  private static final Pattern ODD = Pattern.compile("^\\P{L}*[?/.]\\P{L}*$|^\\w+ [\\d/.]+$");
  private final Set<String> odd = new HashSet<>();
  private final Set<String> said = new HashSet<>();

  /** From now on these are words of the member. */
  void said(String text) {
    said.addAll(rows(text.substring(0, Math.min(LONGEST, text.length()))));
    if (ODD.matcher(text).find()) {
      odd.add(text.strip());
    }
  }

  List<String> findings(Letter letter) {
    var own = new ArrayList<String>();
    Room.whole(letter)
        .lines()
        .filter(this::coachs)
        .map(line -> EXAMPLE.matcher(line).replaceAll(""))
        .forEach(own::add);
    return RULES.findings(String.join("\n", own), List.of());
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
