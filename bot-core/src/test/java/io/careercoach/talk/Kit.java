package io.careercoach.talk;

import io.careercoach.reflect.PromptBank;
import io.careercoach.team.TeamQuestions;
import io.careercoach.words.Catalogue;
import io.careercoach.words.PromptsFile;
import io.careercoach.words.SafetyFile;
import io.careercoach.words.TeamQuestionsFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.random.RandomGenerator;

/** What every test needs of the installation: its folder, its words. */
public final class Kit {
  private Kit() {}

  /** The folder {@code config} of the checkout, from whichever module the tests run in. */
  public static Path config() {
    Path here = Path.of("").toAbsolutePath();
    return Files.isDirectory(here.resolve("config"))
        ? here.resolve("config")
        : here.resolveSibling("config");
  }

  /** The real words; a phrase that cannot be said is an error. */
  public static Catalogue words() {
    return Catalogue.read(config().resolve("words")).strict();
  }

  /** The real phrases of danger, and whom to call. */
  public static SafetyFile safety() {
    return SafetyFile.read(config().resolve("safety.yaml"));
  }

  /** The real prompts. */
  public static PromptBank prompts() {
    return PromptsFile.read(config().resolve("prompts/en.yaml"));
  }

  /** The real questions for teams. */
  public static TeamQuestions teamQuestions() {
    return TeamQuestionsFile.read(config().resolve("prompts/teams-en.yaml"));
  }

  /** Chance that is the same every time. */
  public static RandomGenerator chance() {
    return new Random(1);
  }
}
