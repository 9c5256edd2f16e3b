package io.careercoach.understand;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The word tables of pay, read once from {@code config/understand}. */
final class OfferWords {

  private static final Lexicon OFFERS = Lexicon.of("offers");

  static final Map<String, BigDecimal> SPOKEN = OFFERS.meanings("spoken ones", BigDecimal::new);
  static final Map<String, BigDecimal> SCALES = OFFERS.meanings("scales", BigDecimal::new);
  static final Map<String, BigDecimal> GLUED_SCALES =
      OFFERS.meanings("glued scales", BigDecimal::new);
  static final Phrases<PayPeriod> PERIODS =
      new Phrases<>(OFFERS.meanings("periods", PayPeriod::valueOf));
  static final Phrases<PayPeriod> TIME_UNITS =
      new Phrases<>(OFFERS.meanings("time units", PayPeriod::valueOf));
  static final Phrases<BigDecimal> TIMES_A_WEEK =
      new Phrases<>(OFFERS.meanings("times a week", BigDecimal::new));
  static final Phrases<BigDecimal> EXTRA_SALARIES =
      new Phrases<>(OFFERS.meanings("extra salaries", BigDecimal::new));
  static final Map<String, BigDecimal> EXTRA_ORDINALS =
      OFFERS.meanings("extra ordinals", BigDecimal::new);
  static final Set<String> EXTRA_NOUNS = Set.copyOf(OFFERS.phrases("extra nouns"));
  static final Phrases<BigDecimal> MATCH_RATES =
      new Phrases<>(OFFERS.meanings("match rates", BigDecimal::new));
  static final Phrases<PayCue> CUES = cues();

  /** Every word of a name; none of them is a slip of another. */
  static final Set<String> KNOWN =
      Arrays.stream(PayCue.values())
          .flatMap(cue -> OFFERS.phrases(cue.section()).stream())
          .flatMap(phrase -> Sentence.of(phrase).tokens().stream())
          .map(Token::word)
          .collect(Collectors.toUnmodifiableSet());

  static final Set<String> LABEL_MARKS = Set.copyOf(OFFERS.phrases("label marks"));
  static final Set<String> LABEL_STOPS = Set.copyOf(OFFERS.phrases("label stops"));
  static final Set<String> LABEL_WORDS = Set.copyOf(OFFERS.phrases("label words"));
  static final Set<String> JOINED_ITEMS = Set.copyOf(OFFERS.phrases("joined items"));
  static final Set<String> PLUS = Set.copyOf(OFFERS.phrases("plus"));

  private OfferWords() {}

  static Set<String> words(String section) {
    return OFFERS.words(section);
  }

  static Phrases<String> phrases(String section) {
    return Phrases.of(OFFERS.phrases(section));
  }

  private static Phrases<PayCue> cues() {
    Map<String, PayCue> table = new HashMap<>();
    for (PayCue cue : PayCue.values()) {
      OFFERS.phrases(cue.section()).forEach(phrase -> table.putIfAbsent(phrase, cue));
    }
    return new Phrases<>(table);
  }
}
