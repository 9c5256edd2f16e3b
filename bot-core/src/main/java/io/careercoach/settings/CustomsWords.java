package io.careercoach.settings;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads whose customs of writing dates a member wants: "american dates", "en-GB". */
final class CustomsWords {
  private static final Pattern TAG = Pattern.compile("\\ben-([a-z]{2})\\b");
  private static final Pattern AMERICAN =
      Pattern.compile("\\b(american|us|usa|u\\.s\\.|month first)(?!\\w)");
  private static final Pattern BRITISH =
      Pattern.compile("\\b(british|uk|european|international|day first)\\b");
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private CustomsWords() {}

  static Wish read(String text) {
    var tag = TAG.matcher(text);
    if (tag.find()) {
      String country = tag.group(1).toUpperCase(Locale.ROOT);
      return COUNTRIES.contains(country)
          ? new Wish.Customs(Locale.of("en", country))
          : new Wish.Unclear("customs");
    }
    if (AMERICAN.matcher(text).find()) {
      return new Wish.Customs(Locale.US);
    }
    return BRITISH.matcher(text).find() ? new Wish.Customs(Locale.UK) : new Wish.Unclear("customs");
  }
}
