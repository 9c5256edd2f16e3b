package io.careercoach.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.careercoach.house.HouseRules;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AdapterRulesTest {

  private static final String SLACK = "io.careercoach.slack..";
  private static final String DISCORD = "io.careercoach.discord..";
  private static final String APP = "io.careercoach.app..";

  private static final JavaClasses PRODUCT =
      compiled("classes", "bot-core", "slack-adapter", "discord-adapter", "app");
  private static final JavaClasses CORE_AND_ADAPTERS =
      compiled("classes", "bot-core", "slack-adapter", "discord-adapter");
  private static final JavaClasses TESTS =
      compiled("test-classes", "bot-core", "slack-adapter", "discord-adapter", "app");

  @Test
  void slackNeverSeesDiscord() {
    noClasses()
        .that()
        .resideInAPackage(SLACK)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(DISCORD, "net.dv8tion..")
        .check(PRODUCT);
  }

  @Test
  void discordNeverSeesSlack() {
    noClasses()
        .that()
        .resideInAPackage(DISCORD)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(SLACK, "com.slack..")
        .check(PRODUCT);
  }

  @Test
  void onlyTheAppSeesAll() {
    noClasses()
        .that()
        .resideOutsideOfPackages(SLACK, DISCORD, APP)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(SLACK, DISCORD)
        .check(PRODUCT);
    noClasses()
        .that()
        .resideOutsideOfPackage(APP)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(APP)
        .check(PRODUCT);
  }

  @Test
  void onlyTheAppReadsTheClock() {
    HouseRules.THE_CLOCK_IS_PASSED_IN.check(CORE_AND_ADAPTERS);
  }

  @Test
  void theHouseRulesHoldInEveryModule() {
    HouseRules.CLASSES_ARE_CLOSED_TO_INHERITANCE.check(PRODUCT);
    for (var classes : List.of(PRODUCT, TESTS)) {
      HouseRules.NAMES_SAY_WHAT_A_THING_IS.check(classes);
      HouseRules.DATES_ARE_JAVA_TIME.check(classes);
      HouseRules.NOTHING_SLEEPS.check(classes);
      HouseRules.NO_TEST_IS_SKIPPED.check(classes);
    }
  }

  private static JavaClasses compiled(String kind, String... modules) {
    return new ClassFileImporter()
        .importPaths(
            Stream.of(modules)
                .map(module -> Path.of("..", module, "target", kind))
                .filter(Files::isDirectory)
                .toList());
  }
}
