package io.careercoach.understand;

import java.util.Set;

/** Nouns and adjectives that decide whether an outcome names something concrete. */
final class OutcomeWords {

  /** Outcomes that are no goal yet without a word that says which. */
  static final Set<String> GENERIC =
      UnitWords.words(
          "job jobs promotion promoted raise raises career certified certification certificate"
              + " course courses school business skill skills leadership leader confidence"
              + " confident network balance client clients customers responsibility"
              + " responsibilities employer employers company position positions role roles"
              + " employment work salary pay money income success successful something anything"
              + " stuff things thing life myself it this that future change progress academia"
              + " industry people training degree education experience knowledge opportunity"
              + " opportunities challenge challenges field sector area projects project tasks task"
              + " time stress productivity productive organised organized motivated motivation"
              + " known visible visibility recognised recognized respected boss manager person"
              + " level performance communication english-less health fitness myself everything"
              + " habits habit way better self here there out connections contacts");

  /** Words that say nothing about which one is meant. */
  static final Set<String> FILLERS =
      UnitWords.words(
          "a an the my our some any another other new different good great real proper nice own"
              + " right first next more better stable permanent decent higher well-paid interesting"
              + " dream big bigger full-time part-time full part time much very really finally"
              + " again soon someday at last lot of lots bit all - , up on off into back");

  /** Words that compare a quality with today's. */
  static final Set<String> COMPARATIVES =
      UnitWords.words(
          "more less fewer better happier calmer faster stronger healthier quicker easier smarter"
              + " richer higher lower larger bigger closer busier braver clearer kinder louder"
              + " quieter worse nicer friendlier greater longer shorter earlier later slower tidier"
              + " fitter");

  /** Words after which a plain noun is told apart from others of its kind. */
  static final Set<String> QUALIFYING =
      UnitWords.words("as of with to for about on called named like under that which where");

  /** Words after which a place or a field stands. */
  static final Set<String> PLACING = UnitWords.words("in near around within abroad at");

  private OutcomeWords() {}
}
