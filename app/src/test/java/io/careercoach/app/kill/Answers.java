package io.careercoach.app.kill;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Makes an answer to any question of the goal dialogue; no two are made of the same words. */
final class Answers {
  private static final DateTimeFormatter TYPED =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private final Random random;
  private final Questions questions;
  private final LocalDate today = LocalDate.now(Questions.ZONE);
  private final Set<String> used = new HashSet<>();
  private int pages = 100;

  Answers(Random random, Questions questions) {
    this.random = random;
    this.questions = questions;
  }

  Attempt to(String question) {
    return switch (question) {
      case Questions.NONE -> opening();
      case "goal.outcome" -> outcome();
      case "goal.exactly" ->
          new Attempt(questions.say("goal.exactly.keep"), question, Set.of(question), Map.of());
      case "goal.measure" -> measure();
      case "goal.deadline" -> deadline();
      case "goal.why-now", "goal.obstacle", "goal.plan", "goal.change" -> {
        var words = word() + " " + word();
        yield Attempt.at(question, words, words);
      }
      case "goal.confidence" -> confidence();
      case "goal.confirm" ->
          new Attempt(questions.say("goal.confirm.save"), question, Set.of(question), Map.of());
      default -> throw new IllegalStateException("no answer to " + question);
    };
  }

  /** Sometimes all at once, sometimes vague, sometimes only the wish to have a goal. */
  private Attempt opening() {
    var day = day();
    var topic = word();
    return switch (random.nextInt(3)) {
      case 0 -> new Attempt("/goal new", Questions.NONE, Set.of(), Map.of());
      case 1 ->
          new Attempt(
              "I want to get better at " + topic,
              Questions.NONE,
              Set.of("goal.outcome"),
              Map.of("goal.outcome", topic));
      default ->
          new Attempt(
              "I want to write " + ++pages + " pages about " + topic + " by " + TYPED.format(day),
              Questions.NONE,
              Set.of("goal.outcome", "goal.measure", "goal.deadline"),
              Map.of("goal.outcome", topic, "goal.deadline", shown(day)));
    };
  }

  private Attempt outcome() {
    var topic = word();
    return Attempt.at("goal.outcome", "Write some pages about " + topic, topic);
  }

  private Attempt measure() {
    var amount = ++pages + " pages";
    return Attempt.at("goal.measure", amount, amount);
  }

  private Attempt deadline() {
    var day = day();
    return Attempt.at("goal.deadline", TYPED.format(day), shown(day));
  }

  private Attempt confidence() {
    int step = random.nextInt(11);
    return Attempt.at(
        "goal.confidence",
        String.valueOf(step),
        questions.say("goal.value.confidence", "step", step));
  }

  private LocalDate day() {
    return today.plusDays(100 + random.nextInt(900));
  }

  private String shown(LocalDate day) {
    return questions.say("day", "day", day);
  }

  private String word() {
    var made = new StringBuilder();
    for (int syllable = 0; syllable < 4; syllable++) {
      made.append("bdfgklmnprtv".charAt(random.nextInt(12)))
          .append("aeiou".charAt(random.nextInt(5)));
    }
    return used.add(made.toString()) ? made.toString() : word();
  }
}
