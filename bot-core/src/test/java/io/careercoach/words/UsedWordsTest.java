package io.careercoach.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.dialogue.Form;
import io.careercoach.dialogue.Question;
import io.careercoach.engine.ShippedForms;
import io.careercoach.talk.Kit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The code and the catalogue know the same sentences. */
class UsedWordsTest {
  /** The name of a file looks like an id, too. */
  private static final String FILE = ".md";

  private static final Pattern PHRASE = Pattern.compile("Phrase\\.of\\(\\s*\"([^\"]+)\"\\s*[,)]");
  private static final Pattern ID = Pattern.compile("\"([a-z]+\\.[a-z0-9.-]+)\"");
  private static final Pattern TEXT = Pattern.compile("\"([a-z][a-z0-9.-]*)\"");

  /** Built from a key: the beginning of the id, and what it is built from. */
  private static final List<String> BUILT =
      List.of(
          "team.themes.", // whether a theme is on
          "team.total.", // the band of a total
          "overlay.", // the kind of overlay, and its keys
          "engine.open.", // the name of a dialogue
          "goal.exactly.", // the option, and how the outcome begins
          "goal.pace.", // the pace of a standing
          "goal.offer.", // the verb that is offered
          "goal.label.", // the slot of a line
          "goal.short.", // the slot of a line that is open
          "goal.milestone.", // the change that makes the plan easier
          "goal.record.", // the status of a goal, and whether its day is known
          "goal.change.", // the change, in the read-back
          "record.", // the kind of a fact
          "help.label.", // a row of all commands
          "help.line.", // the same row
          "privacy.answer.", // how the question was asked
          "privacy.what.", // a row of the table
          "privacy.who.", // the same row
          "reflect.theme.", // the key of a theme
          "compass.trait.", // the key of a trait
          "compass.level.", // the key of a trait, and how much of it
          "compass.step.", // the step of an answer
          "compass.then.", // the lean of a compass
          "compass.first.", // the key of a trait
          "compass.intro.", // which six statements
          "compass.second.", // the key of a trait
          "compass.next.", // the lean of a compass
          "settings.row.", // the line of the board
          "settings.button.", // what a button of it changes
          "settings.unclear.", // what was not understood
          "pause.when.", // the length of a pause
          "checkin.feeling.", // the step of a feeling
          "checkin.kind.", // a hard step of a feeling
          "checkin.came.", // what came of a step
          "checkin.felt.", // the step of a feeling, inside a sentence
          "checkin.entry.", // the state of a check-in
          "win.gain.", // the gain, as an option
          "win.as.", // the gain, inside a sentence
          "win.count.", // the gain, counted
          "command.", // a command, or what can be said behind it
          "home.label.", // what a line of the board shows
          "home.button.", // what a button of the board does
          "job.on.", // the terms of a job, as an option
          "job.terms."); // the terms, inside a line

  private final Catalogue words = Catalogue.read(Kit.config().resolve("words"));

  @Test
  void everyPhraseInTheCodeIsInTheCatalogue() throws IOException {
    var ids = new TreeSet<String>();
    for (String source : sources("bot-core")) {
      PHRASE.matcher(source).results().forEach(found -> ids.add(found.group(1)));
    }
    assertThat(ids).hasSizeGreaterThan(50);
    assertThat(ids).isSubsetOf(words.ids());
  }

  @Test
  void whatLooksLikeAnIdInTheCodeIsOneOrIsTheBeginningOfOne() throws IOException {
    var areas =
        words.ids().stream().filter(id -> id.contains(".")).map(UsedWordsTest::area).toList();
    var ids = new TreeSet<String>();
    for (String source : sources("bot-core")) {
      ID.matcher(source).results().map(found -> found.group(1)).forEach(ids::add);
    }
    assertThat(ids)
        .filteredOn(id -> areas.contains(area(id)) && !id.endsWith(FILE))
        .filteredOn(id -> words.ids().stream().noneMatch(known -> known.startsWith(id)))
        .isEmpty();
  }

  private static String area(String id) {
    return id.substring(0, id.indexOf('.'));
  }

  @Test
  void everyQuestionHasItsWordsItsHintAndItsReason() {
    for (Form form : ShippedForms.all()) {
      for (Question question : form.questions()) {
        assertThat(words.ids())
            .as(form.shape().name())
            .contains(question.id() + ".hint", question.id() + ".why")
            .anyMatch(id -> id.equals(question.id()) || id.startsWith(question.id() + "."));
      }
    }
  }

  @Test
  void everyDialogueHasAName() {
    for (Form form : ShippedForms.all()) {
      assertThat(words.ids()).contains("engine.open." + form.shape().name());
    }
  }

  @Test
  void everyQuestionThatCanStayOpenAndCanBeMissedSaysSo() {
    for (Form form : ShippedForms.all()) {
      form.questions().stream()
          .filter(question -> !question.required() && !takesAnything(question))
          .forEach(question -> assertThat(words.ids()).contains(question.id() + ".open"));
    }
  }

  @Test
  void everySentenceOfTheCatalogueIsUsed() throws IOException {
    var used = new TreeSet<String>();
    for (String source : sources("bot-core", "app", "slack-adapter", "discord-adapter")) {
      TEXT.matcher(source).results().forEach(found -> used.add(found.group(1)));
    }
    var questions = questions();
    assertThat(words.ids())
        .filteredOn(id -> !used.contains(id))
        .filteredOn(id -> BUILT.stream().noneMatch(id::startsWith))
        .filteredOn(id -> !hangsOn(id, questions, used))
        .isEmpty();
  }

  /** A hint, a reason, an ending or an option of a question. */
  private static boolean hangsOn(String id, List<Question> questions, TreeSet<String> used) {
    return questions.stream()
            .filter(question -> id.startsWith(question.id() + "."))
            .map(question -> id.substring(question.id().length() + 1))
            .anyMatch(rest -> rest.matches("hint|why|open") || used.contains(rest))
        || Stream.of(".hint", ".why")
            .anyMatch(end -> id.endsWith(end) && used.contains(id.replace(end, "")));
  }

  private static List<Question> questions() {
    return ShippedForms.all().stream().flatMap(form -> form.questions().stream()).toList();
  }

  /** Free words are always understood, so that they are never left open by a miss. */
  private static boolean takesAnything(Question question) {
    return ShippedForms.takesAnyWords(question);
  }

  private static List<String> sources(String... modules) throws IOException {
    var texts = new ArrayList<String>();
    for (String module : modules) {
      Path main = Kit.config().resolveSibling(module).resolve("src/main/java");
      if (Files.isDirectory(main)) {
        try (var files = Files.walk(main)) {
          for (Path file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
            texts.add(Files.readString(file));
          }
        }
      }
    }
    return texts;
  }
}
