package io.careercoach.engine;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.JsonNode;
import io.careercoach.dialogue.Dialogue;
import io.careercoach.dialogue.Fact;
import io.careercoach.dialogue.Kind;
import io.careercoach.engine.Session.Talk;
import io.careercoach.record.OneDayCode;
import io.careercoach.store.FactRow;
import io.careercoach.team.Tap;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a record file of any version up to this one; nothing in it is taken for granted. */
record RecordReading(Map<String, Kind<?>> kinds, RecordRules rules) {
  static final String NEWER =
      "The file is from a newer version of the coach. Update this one, then import it again.";

  private static final String TAP = Tap.kind().name();
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  RecordFile file(String text) {
    var tree = tree(text);
    if (!tree.path("format").asText().equals(RecordFile.FORMAT)) {
      throw new RecordProblem(
          "This is not the record of a member. Choose the career-coach.json of an export.");
    }
    if (tree.path("version").asInt() > RecordFile.VERSION) {
      throw new RecordProblem(NEWER);
    }
    try {
      var file = Json.value(tree, RecordFile.class);
      check(file.member());
      return file;
    } catch (Unreadable | DateTimeException | IllformedLocaleException damaged) {
      throw refusal("The file is damaged (%s)".formatted(damaged.getMessage()));
    }
  }

  /** The facts of the file, each in the shape of today; what this version does not know stays. */
  List<FactRow> rows(RecordFile file) {
    var rows = file.facts().stream().flatMap(this::row).toList();
    var names = new HashSet<String>();
    for (FactRow row : rows) {
      if (!names.add(row.kind() + "/" + row.id())) {
        throw refusal("The %s %s is in the file twice".formatted(row.kind(), row.id()));
      }
    }
    numbers(file, rows);
    return rows;
  }

  /** What was begun, as it can go on here; what cannot be put aside is over by now. */
  List<Talk> talks(RecordFile file, Map<String, Dialogue<?>> dialogues) {
    return file.unfinished().orElse(List.of()).stream()
        .map(begun -> {
          try {
            return begun.talk(dialogues);
          } catch (Unreadable | IllegalArgumentException damaged) {
            throw refusal(
                "The unfinished %s in the file is damaged (%s)"
                    .formatted(begun.dialogue(), damaged.getMessage()));
          }
        })
        .filter(new Talks(dialogues)::waits)
        .toList();
  }

  /** What members name by a number has one of its own. */
  private static void numbers(RecordFile file, List<FactRow> rows) {
    var known = rows.stream().map(row -> row.kind() + "/" + row.id()).collect(toSet());
    var numbers = new HashSet<String>();
    for (RecordItem item : file.facts()) {
      var number = item.value().path("number");
      if (known.contains(item.kind() + "/" + item.id())
          && number.isIntegralNumber()
          && !numbers.add(item.kind() + "/" + number)) {
        throw refusal(
            "The %s %s in the file is damaged (number should be one of its own)"
                .formatted(item.kind(), item.id()));
      }
    }
  }

  private static RecordProblem refusal(String what) {
    return new RecordProblem(what + ", and nothing was imported. Choose another copy of it.");
  }

  private static JsonNode tree(String text) {
    try {
      // Some editors put a mark of their own in front.
      return Json.tree(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (Unreadable unreadable) {
      throw new RecordProblem(
          "The file cannot be read: %s. Choose the career-coach.json of an export."
              .formatted(unreadable.getMessage()));
    }
  }

  private static void check(RecordOwner member) {
    ZoneId.of(member.zone());
    var locale = new Locale.Builder().setLanguageTag(member.locale()).build();
    if (!LANGUAGES.contains(locale.getLanguage())) {
      throw new Unreadable("member.locale should be a language such as en-GB");
    }
  }

  private Stream<FactRow> row(RecordItem item) {
    // A tap belongs to its round, which is not elsewhere.
    if (OneDayCode.NAME.equals(item.kind()) || TAP.equals(item.kind())) {
      return Stream.empty();
    }
    try {
      return Stream.of(row(item, kinds.get(item.kind())));
    } catch (Unreadable | IllegalArgumentException damaged) {
      throw refusal(
          "The %s %s in the file is damaged (%s)"
              .formatted(item.kind(), item.id(), damaged.getMessage()));
    }
  }

  private FactRow row(RecordItem item, @Nullable Kind<?> kind) {
    if (item.unreadable()) {
      return row(item, item.shape(), item.value().asText());
    }
    var json = Json.write(item.value());
    if (kind == null) {
      return row(item, item.shape(), json);
    }
    int today = kind.shape().version();
    if (item.shape() > today) {
      throw new RecordProblem(NEWER);
    }
    Fact fact = Json.read(kind.shape(), item.shape(), json);
    if (!fact.id().equals(item.id())) {
      throw new Unreadable("the name of a fact is not its own");
    }
    rules
        .odd(item)
        .findFirst()
        .ifPresent(odd -> {
          throw new Unreadable(odd);
        });
    return row(item, today, item.shape() == today ? json : Json.write(fact));
  }

  private static FactRow row(RecordItem item, int shape, String json) {
    return new FactRow(item.kind(), item.id(), shape, json, item.since(), item.changed());
  }
}
