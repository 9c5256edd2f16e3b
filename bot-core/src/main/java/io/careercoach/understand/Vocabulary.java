package io.careercoach.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What people say for each intent, as {@code config/understand/intents} lists it. */
final class Vocabulary {

  private final Kinds kinds = Kinds.load();
  private final List<Cue> whole = new ArrayList<>();
  private final List<Cue> cues = new ArrayList<>();
  private final Lexicon frames = Lexicon.of("intents/frames");
  private final Lexicon tongues = Lexicon.of("intents/tongues");

  Vocabulary() {
    for (Intent intent : Intent.values()) {
      if (intent != Intent.UNKNOWN) {
        read(intent, Lexicon.of("intents/" + intent.name().toLowerCase(Locale.ROOT)));
      }
    }
  }

  List<Cue> whole() {
    return whole;
  }

  List<Cue> cues() {
    return cues;
  }

  /** Words around a request, which change nothing. */
  List<Cue> polite() {
    return frame("polite");
  }

  /** What a question begins with, with or without its mark. */
  List<Cue> asking() {
    return frame("asking");
  }

  /** Short forms, and signs that are words. */
  Map<String, String> spelt() {
    return frames.meanings("spelt", meaning -> meaning);
  }

  /** Plain English words that no cue holds. */
  Set<String> english() {
    return tongues.words("en");
  }

  /** The commonest words of other languages, by language. */
  Map<String, Set<String>> tongues() {
    return tongues.sections().keySet().stream()
        .filter(tongue -> !tongue.equals("en"))
        .collect(Collectors.toMap(tongue -> tongue, tongues::words));
  }

  private List<Cue> frame(String section) {
    return frames.phrases(section).stream().map(phrase -> cue(Intent.UNKNOWN, 0, phrase)).toList();
  }

  private void read(Intent intent, Lexicon said) {
    for (String section : said.sections().keySet()) {
      if (section.equals("whole")) {
        said.phrases(section).forEach(phrase -> whole.add(cue(intent, 0, phrase)));
      } else {
        int weight = weight(section);
        said.phrases(section).forEach(phrase -> cues.add(cue(intent, weight, phrase)));
      }
    }
  }

  private Cue cue(Intent intent, int weight, String phrase) {
    return new Cue(intent, weight, kinds.pattern(phrase));
  }

  private static int weight(String section) {
    return switch (section) {
      case "sure" -> Cue.SURE;
      case "likely" -> Cue.LIKELY;
      case "hint" -> Cue.HINT;
      case "against" -> Cue.AGAINST;
      default ->
          throw new IllegalStateException(
              "[%s] in config/understand/intents: whole, sure, likely, hint or against is expected"
                  .formatted(section));
    };
  }
}
