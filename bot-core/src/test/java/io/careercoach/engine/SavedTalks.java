package io.careercoach.engine;

import static io.careercoach.engine.Room.ANA;

import io.careercoach.message.Ask;
import io.careercoach.message.Drawing;
import io.careercoach.message.Drawing.Point;
import io.careercoach.message.Message;
import io.careercoach.message.Part;
import io.careercoach.message.Place;
import io.careercoach.message.Private;
import io.careercoach.message.Shared;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the rows come about that {@code -DaddSaved} writes: talks that stop in the middle. */
final class SavedTalks {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  /**
   * Saves a direction and a goal with a history, so that all other talks have something to hold.
   */
  private static final List<String> BEFORE =
      List.of(
          "/direction towards teaching, because I like it",
          "/privacy code",
          "I want to finish 12 mock interviews by 1 May 2028",
          "because I am tired of guessing",
          "late shifts",
          "If I am tired, then I practise for ten minutes",
          "3",
          "less at a time",
          "save",
          "/goal update 1 I did 3 of 12",
          "/job add part-time barista at Kaffee Mitte",
          "/win Trained two new colleagues",
          "skill",
          "/reflect networking",
          "Ms Öztürk, about the training day",
          "/reflect compass",
          "4",
          "mostly",
          "very much",
          "2",
          "1",
          "partly",
          "That it was worth the time",
          "/checkin",
          "mixed",
          "Wrote a checklist for new nurses",
          "skill",
          "Ask Ben on Tuesday at 9",
          "/settings thursday 16:00",
          "/settings no networking prompts",
          "/share win 1 with ben",
          "Share");

  /** A talk that is open with each dialogue, with answers of every kind in it. */
  private static final Map<String, List<String>> OPEN =
      Map.ofEntries(
          entry(
              "goal",
              "I want to give 5 talks by 1 May 2028",
              "skip",
              "late shifts",
              "edit 3",
              "dunno"),
          entry("goal-update", "/goal update"),
          entry("goal-done", "/goal done 1"),
          entry("goal-drop", "/goal drop 1", "hm"),
          entry("direction", "/direction explore", "explaining things"),
          entry("win", "/win"),
          entry("job", "/job add nurse at the city hospital", "permanent"),
          entry("job-drop", "/job drop 1", "hm"),
          entry("forget", "/forget goal", "hm"),
          entry("reflection", "/reflect balance", "another one"),
          entry("compass", "/reflect compass", "mostly", "banana", "2", "edit 1"),
          entry("compass-more", "/reflect compass more", "partly", "skip"),
          entry("pause", "/pause", "hm"),
          entry("share", "/share goal 1 in #team", "change text", "Three done", "hm"),
          entry("settings-time", "/settings time", "hm"),
          entry("checkin", "/checkin 2026-W49", "hard", "partly"));

  private static final Map<String, List<String>> SESSIONS =
      Map.of(
          "", List.of("I want to pass the PE exam", "not now", "/direction explore", "cancel"),
          "-unclear", List.of("green is blue", "blue is green"));

  private SavedTalks() {}

  /** What leaves a member with facts of every kind. */
  static List<String> before() {
    return BEFORE;
  }

  private static Map.Entry<String, List<String>> entry(String dialogue, String... words) {
    return Map.entry(dialogue, List.of(words));
  }

  /** Writes what is missing. */
  static void add(Path folder) {
    for (Saved.Place place : Saved.places()) {
      String name = place.name().replaceAll(".*/", "");
      if (place.name().startsWith("dialogue/")) {
        Saved.add(place, "", session(folder.resolve(name), talk(name)));
      } else if (place.name().startsWith("fact/")) {
        Saved.add(place, "", fact(folder.resolve("fact-" + name), name));
      }
    }
    var session = new Saved.Place("session", Session.SHAPE.version());
    SESSIONS.forEach((variant, words) ->
        Saved.add(session, variant, session(folder.resolve("session" + variant), words)));
    var letter = new Saved.Place("letter", Letter.SHAPE.version());
    Saved.add(new Saved.Place("post", Post.SHAPE.version()), "", post());
    letters().forEach((variant, json) -> Saved.add(letter, variant, json));
  }

  private static List<String> talk(String dialogue) {
    return Optional.ofNullable(OPEN.get(dialogue))
        .orElseThrow(() -> new AssertionError("Write above how one talks with " + dialogue));
  }

  private static String session(Path folder, List<String> words) {
    try (var room = new Room(folder)) {
      var coach = room.coach();
      Room.say(coach, ANA, "before", BEFORE.toArray(String[]::new));
      Room.say(coach, ANA, "open", words.toArray(String[]::new));
      return room.database.transaction(tx -> tx.sessions().find(ANA).orElseThrow().json());
    }
  }

  private static String fact(Path folder, String kind) {
    try (var room = new Room(folder)) {
      Room.say(room.coach(), ANA, "before", BEFORE.toArray(String[]::new));
      return room.database.transaction(tx ->
          tx.facts().all(ANA).stream()
              .filter(row -> row.kind().equals(kind))
              .findFirst()
              .orElseThrow()
              .json());
    }
  }

  private static String post() {
    List<Part<Shared>> parts = List.of(new Part.Text<>(new Shared("A win")));
    var message = new Message<>(parts, Optional.<Ask<Shared>>empty());
    return Json.write(
        new Post("a:share:s1", ANA, "s1", new Place.Member("ben", "ben"), false, message));
  }

  private static Map<String, String> letters() {
    var question = words("Which goal is it?");
    return Map.of(
        "", letter(new Ask.Choice<>("q", question, List.of(new Ask.Option<>("g1", words("1"))))),
        "-words", letter(new Ask.Words<>("q", question)),
        "-form", letter(new Ask.Form<>("q", question, List.of(new Ask.Field<>("k", words("F"))))));
  }

  private static String letter(Ask<Private> ask) {
    var points = List.of(new Point(DAY, 0), new Point(DAY.plusDays(9), 3.5));
    var line = new Drawing.ProgressLine(DAY, 0, DAY.plusDays(90), 12, points, points);
    List<Part<Private>> parts =
        List.of(
            new Part.Text<>(words("Goal 1")),
            new Part.Facts<>(List.of(new Part.Row<>(words("By when"), words("1 May")))),
            new Part.Chart<>(words("Goal 1"), words("3 of 12"), List.of(words("Line")), line));
    return Json.write(
        new Letter("ana:7:0", Optional.of("p3"), new Message<>(parts, Optional.of(ask))));
  }

  private static Private words(String words) {
    return new Private(words);
  }
}
