package io.careercoach.words;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.ListFormatter;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How one language of one country writes days, times, numbers and lists. */
record Tongue(
    DateTimeFormatter day,
    DateTimeFormatter moment,
    DateTimeFormatter time,
    LocalizedNumberFormatter number,
    ListFormatter list) {

  static Tongue of(Locale locale) {
    var patterns = DateTimePatternGenerator.getInstance(locale);
    return new Tongue(
        formatter(patterns, "yMMMMEEEEd", locale),
        formatter(patterns, "yMMMMEEEEdjm", locale),
        formatter(patterns, "jm", locale),
        NumberFormatter.withLocale(numbers(locale)).precision(Precision.unlimited()),
        ListFormatter.getInstance(locale));
  }

  /** "46,2" in an English sentence is a slip, though the Dutch write so: the language decides. */
  private static Locale numbers(Locale locale) {
    var language = Locale.of(locale.getLanguage());
    char here = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
    return here == DecimalFormatSymbols.getInstance(language).getDecimalSeparator()
        ? locale
        : language;
  }

  private static DateTimeFormatter formatter(
      DateTimePatternGenerator patterns, String skeleton, Locale locale) {
    // "Wednesday 30 June 2027": English that puts the day first reads better without a comma.
    var pattern = patterns.getBestPattern(skeleton).replace("EEEE, d MMMM", "EEEE d MMMM");
    // The narrow no-break space before "PM" is a box in some terminals.
    return DateTimeFormatter.ofPattern(pattern.replace('\u202f', ' '), locale);
  }
}
