package io.careercoach.engine;

import io.careercoach.store.Database;
import io.careercoach.store.FactRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is saved of a member, by kind and id; each fact as the part of it that never changes. */
record Kept(Map<String, String> facts) {
  private static final Pattern WORDS = Pattern.compile("\"words\":\"((?:[^\"\\\\]|\\\\.){0,200})");

  static Kept of(Database database, String member) {
    var facts = new LinkedHashMap<String, String>();
    for (FactRow row : database.transaction(tx -> tx.facts().all(member))) {
      facts.put(row.kind() + "/" + row.id(), row.kind().equals("win") ? words(row.json()) : "");
    }
    return new Kept(facts);
  }

  private static String words(String json) {
    Matcher words = WORDS.matcher(json);
    return words.find() ? words.group(1) : "";
  }

  /** What is not there any more, or is not what it was. */
  List<String> lost(Kept after) {
    return facts.entrySet().stream()
        .filter(fact -> !fact.getValue().equals(after.facts.get(fact.getKey())))
        .map(Map.Entry::getKey)
        .toList();
  }
}
