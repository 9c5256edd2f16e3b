package io.careercoach.house;

import static com.tngtech.archunit.core.importer.ImportOption.Predefined.DO_NOT_INCLUDE_TESTS;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

  private static final JavaClasses EVERYTHING =
      new ClassFileImporter().importPackages("io.careercoach");
  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(DO_NOT_INCLUDE_TESTS)
          .importPackages("io.careercoach");

  private static final String[] DOMAIN =
      Stream.of(
              "message dialogue understand time goal direction begin safety"
                  .concat(
                      " checkin reflect ledger settings home share record plan network balance"
                          + " offer team")
                  .split(" "))
          .map("io.careercoach.%s.."::formatted)
          .toArray(String[]::new);

  @Test
  void dialoguesAndTheDomainSeeOnlyJavaAndEachOther() {
    classes()
        .that()
        .resideInAnyPackage(DOMAIN)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            Stream.concat(Stream.of(DOMAIN), Stream.of("java..", "org.jspecify.."))
                .toArray(String[]::new))
        .check(CORE);
  }

  @Test
  void theCoreSeesNoChatPlatform() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.slack..", "net.dv8tion..")
        .check(CORE);
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("io.careercoach.(*)..").should().beFreeOfCycles().check(CORE);
  }

  @Test
  void theCorePrintsNothing() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CORE);
  }

  @Test
  void theClockIsPassedIn() {
    HouseRules.THE_CLOCK_IS_PASSED_IN.check(CORE);
  }

  @Test
  void classesAreClosedToInheritance() {
    HouseRules.CLASSES_ARE_CLOSED_TO_INHERITANCE.check(CORE);
  }

  @Test
  void namesSayWhatAThingIs() {
    HouseRules.NAMES_SAY_WHAT_A_THING_IS.check(EVERYTHING);
  }

  @Test
  void datesAreJavaTime() {
    HouseRules.DATES_ARE_JAVA_TIME.check(EVERYTHING);
  }

  @Test
  void nothingSleeps() {
    HouseRules.NOTHING_SLEEPS.check(EVERYTHING);
  }

  @Test
  void noTestIsSkipped() {
    HouseRules.NO_TEST_IS_SKIPPED.check(EVERYTHING);
  }
}
