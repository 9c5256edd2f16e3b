package io.careercoach.house;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasModifiers;
import com.tngtech.archunit.lang.ArchRule;

/** The rules that hold in every module. */
public final class HouseRules {

  public static final ArchRule NAMES_SAY_WHAT_A_THING_IS =
      noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl)");

  public static final ArchRule CLASSES_ARE_CLOSED_TO_INHERITANCE =
      classes()
          .that()
          .areTopLevelClasses()
          .and()
          .areNotInterfaces()
          .and()
          .areNotEnums()
          .should(
              have(modifier(JavaModifier.FINAL).or(modifier(JavaModifier.ABSTRACT)).or(sealed())));

  public static final ArchRule DATES_ARE_JAVA_TIME =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveNameMatching("java\\.util\\.(Date|\\w*Calendar|TimeZone)");

  public static final ArchRule THE_CLOCK_IS_PASSED_IN =
      noClasses()
          .should()
          .callMethodWhere(
              method("java\\.time\\..*", "now|system\\w*")
                  .or(method("java\\.lang\\.System", "currentTimeMillis")));

  public static final ArchRule NOTHING_SLEEPS =
      noClasses().should().callMethodWhere(method("java\\.lang\\.Thread|.*\\.TimeUnit", "sleep"));

  public static final ArchRule NO_TEST_IS_SKIPPED =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "org\\.junit\\.jupiter\\.api\\.(Disabled|Assumptions|condition\\..*)"
                  + "|org\\.assertj.*Assumptions");

  private HouseRules() {}

  private static DescribedPredicate<HasModifiers> sealed() {
    return DescribedPredicate.describe(
        "sealed", type -> type instanceof JavaClass java && java.reflect().isSealed());
  }

  private static DescribedPredicate<JavaAccess<?>> method(String type, String method) {
    return target(owner(nameMatching(type))).and(target(nameMatching(method)));
  }
}
