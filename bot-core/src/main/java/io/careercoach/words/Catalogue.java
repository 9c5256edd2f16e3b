package io.careercoach.words;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.careercoach.message.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All sentences of the coach, by language and id. What a language lacks is said in English. */
public final class Catalogue {
  private static final Logger LOG = LoggerFactory.getLogger(Catalogue.class);
  private static final String ENGLISH = "en";
  private static final String MISSING = "missing";

  private final Map<String, Map<String, Line>> languages;
  private final boolean strict;
  private final Cache<Spoken, Sentence> sentences =
      Caffeine.newBuilder().maximumSize(10_000).build();
  private final Cache<Locale, Tongue> tongues = Caffeine.newBuilder().maximumSize(100).build();

  private Catalogue(Map<String, Map<String, Line>> languages, boolean strict) {
    this.languages = languages;
    this.strict = strict;
  }

  /**
   * Reads {@code <folder>/<language>.yaml}, where {@code en.yaml} must be; or throws {@link
   * FaultyWords}.
   */
  public static Catalogue read(Path folder) {
    var languages = new TreeMap<String, Map<String, Line>>(String.CASE_INSENSITIVE_ORDER);
    var faults = new ArrayList<Fault>();
    for (Path file : files(folder)) {
      try {
        languages.put(
            file.getFileName().toString().replaceFirst("\\.yaml$", ""), WordsFile.read(file));
      } catch (FaultyWords faulty) {
        faults.addAll(faulty.faults());
      }
    }
    if (faults.isEmpty() && !languages.getOrDefault(ENGLISH, Map.of()).containsKey(MISSING)) {
      faults.add(
          new Fault(
              folder.resolve("en.yaml"),
              1,
              "expected 'missing:' and what to say where a sentence is missing"));
    }
    if (!faults.isEmpty()) {
      throw new FaultyWords(faults);
    }
    return new Catalogue(languages, false);
  }

  /**
   * The same sentences, for tests: what cannot be said is an {@link UnsayablePhrase}, never {@code
   * missing}.
   */
  public Catalogue strict() {
    return new Catalogue(languages, true);
  }

  /** Every mistake in every sentence, in order of file and line; parses all of them. */
  public List<Fault> check() {
    return new Check(english())
        .of(languages.values().stream().flatMap(lines -> lines.entrySet().stream()).toList());
  }

  public boolean has(String id) {
    return english().containsKey(id);
  }

  public Set<String> ids() {
    return Collections.unmodifiableSet(english().keySet());
  }

  private Map<String, Line> english() {
    return languages.getOrDefault(ENGLISH, Map.of());
  }

  /**
   * The phrase in words. Outside tests it never fails: what cannot be said is logged and said as
   * {@code missing}.
   */
  public String say(Phrase phrase, Locale locale, ZoneId zone) {
    try {
      return words(phrase, locale, zone);
    } catch (UnsayablePhrase unsayable) {
      if (strict) {
        throw unsayable;
      }
      LOG.warn("{}", unsayable.getMessage());
      return line(MISSING, language(MISSING, locale)).text();
    }
  }

  private String words(Phrase phrase, Locale locale, ZoneId zone) {
    var language = language(phrase.id(), locale);
    var line = line(phrase.id(), language);
    var tongue = tongue(language, locale);
    var speech =
        new Speech(tongues.get(tongue, Tongue::of), zone, inner -> words(inner, locale, zone));
    try {
      return sentences
          .get(new Spoken(phrase.id(), tongue), spoken -> Sentence.of(line.text(), tongue))
          .say(phrase.arguments(), speech);
    } catch (UnsayablePhrase | IllegalArgumentException why) {
      throw new UnsayablePhrase(line.place() + ": " + phrase.id() + ": " + why.getMessage());
    }
  }

  private Line line(String id, String language) {
    var line = languages.getOrDefault(language, Map.of()).get(id);
    if (line == null) {
      throw new UnsayablePhrase("no sentence has the id '" + id + "'");
    }
    return line;
  }

  private String language(String id, Locale locale) {
    for (var candidate : List.of(locale.toLanguageTag(), locale.getLanguage())) {
      if (languages.getOrDefault(candidate, Map.of()).containsKey(id)) {
        return candidate;
      }
    }
    return ENGLISH;
  }

  /** The language of the sentence with the customs of the member's country. */
  private static Locale tongue(String language, Locale locale) {
    var said = Locale.forLanguageTag(language);
    return said.getLanguage().equals(locale.getLanguage())
        ? locale
        : new Locale.Builder().setLocale(said).setRegion(locale.getCountry()).build();
  }

  private static List<Path> files(Path folder) {
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".yaml"))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new FaultyWords(
          List.of(
              new Fault(
                  folder.resolve("en.yaml"), 1, "expected this file; there is no such folder")));
    }
  }

  private record Spoken(String id, Locale tongue) {}
}
