package io.careercoach.engine;

import io.careercoach.talk.Kit;
import io.careercoach.time.CheckInTime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** What members type at random: sentences, repairs, commands, numbers, and texts as odd as any. */
final class Utterances {
  private static final Path SAID = Path.of("src/test/resources/understand/said.txt");
  private static final List<String> NONSENSE =
      List.of(
          "\0\0 by June \0",
          "\ud800 by \udfff June",
          "\u202eby June\u202c מחר",
          "/",
          "/ /",
          "/coach",
          "?!",
          "{0} '{' ''",
          "\"quoted\" 'words' <!channel> @everyone *bold* _it_",
          "- - - + + + / / / % % %",
          "👩‍💻".repeat(40),
          "a\n\nb\tc\u2028d",
          "9999999999999999999999 of 99999999999999999999999",
          "0 of 0",
          "-5",
          "1e9999",
          "by 0/0/0",
          "word ".repeat(900));
  private static final List<String> SHORT =
      List.of(
          "yes",
          "no",
          "1",
          "3",
          "7",
          "10",
          "0",
          "5 of 12",
          "done",
          "nothing",
          "save",
          "I don't know",
          "on Friday at 3pm",
          "by the end of next year",
          "it matters to me");

  private final List<String> sentences;
  private final List<String> commands;
  private final List<String> repairs;
  private final Random random;

  Utterances(Random random) {
    this.random = random;
    try {
      this.sentences = Files.readAllLines(SAID);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
    var repertoire = CoachSetup.repertoire(Kit.prompts(), CheckInTime.USUAL, Kit.chance());
    this.commands = repertoire.verbs().keySet().stream().sorted().toList();
    this.repairs = Repair.WORDS.keySet().stream().sorted().toList();
  }

  String next() {
    int dice = random.nextInt(1000);
    if (dice < 1) {
      return "a long story ".repeat(80_000);
    } else if (dice < 60) {
      return pick(NONSENSE);
    } else if (dice < 180) {
      return random.nextInt(4) == 0 ? "edit " + random.nextInt(12) : pick(repairs);
    } else if (dice < 500) {
      return command();
    }
    return dice < 750 ? pick(SHORT) : pick(sentences);
  }

  private String command() {
    String command = "/" + pick(commands);
    return switch (random.nextInt(5)) {
      case 0, 1 -> command;
      case 2 -> command + " " + random.nextInt(1, 4);
      case 3 -> command + " " + random.nextInt(1, 4) + " " + pick(SHORT);
      default -> command + " " + (random.nextInt(8) == 0 ? pick(NONSENSE) : pick(sentences));
    };
  }

  <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
