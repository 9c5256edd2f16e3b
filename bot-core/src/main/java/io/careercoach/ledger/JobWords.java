package io.careercoach.ledger;

import io.careercoach.ledger.Job.Terms;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A job as it was said: "I work part-time as a barista at Kaffee Mitte" is a barista at Kaffee
 * Mitte, part-time.
 *
 * <p>"Contract manager" and "permanent make-up artist" are titles; those words are terms only where
 * they can be nothing else.
 */
record JobWords(String title, Optional<Terms> terms) {
  private static final String PART_TIME = "(?:part|half)[- ]?time|mini[- ]?job";
  private static final String CONTRACT =
      "(?:on )?(?:an? )?(?:fixed[- ]term|temporary|limited) (?:contract|job|position|role)"
          + "|on (?:a )?contract|contract (?:job|work|position|role|basis)";
  private static final String PERMANENT =
      "(?:on )?(?:an? )?(?:permanent|open[- ]ended) (?:contract|job|position|role)"
          + "|permanent(?:ly)?(?! make)";
  private static final Pattern TELLING =
      pattern("contractor|freelancer?|self[- ]employed|fixed[- ]term|temporary|temp|interim");
  private static final Pattern LEAD =
      pattern(
          "^(?:(?:currently|now|at the moment),? )?(?:i am|i['’]?m|i work|my job is|i have)\\b");
  private static final Pattern FILLER =
      pattern("^(?:employed|hired|working|currently|as|on an?|an?|the|job)\\s+");
  private static final String TERMS = PART_TIME + "|" + CONTRACT + "|" + PERMANENT;
  private static final Pattern FIRST = pattern("^(?:" + TERMS + ")(?![\\p{L}])[\\s,:–-]*");
  private static final Pattern LAST =
      pattern("(?:\\s*[,(–-]\\s*|\\s+)(?<!\\b(?:not|non|no)[ -])(?:" + TERMS + "|contract)\\)?$");
  private static final Pattern NOT = pattern("\\b(?:not|non|no)[- ](?=" + TERMS + ")");

  static JobWords of(String words) {
    String said = words.strip().replaceAll("[.!\\s]+$", "");
    String title = bare(said);
    return new JobWords(title.isEmpty() ? said : title, terms(said, title));
  }

  /** The terms that an answer to the question about them names. */
  static Optional<Terms> terms(String answer) {
    return answer.matches("(?i)\\W*(?:a |on )?contract\\W*")
        ? Optional.of(Terms.CONTRACT)
        : terms(answer, "");
  }

  /** Whether the words say on what terms, and nothing else. */
  static boolean onlyTerms(String said) {
    return bare(said.strip()).isEmpty() && terms(said).isPresent();
  }

  private static String bare(String said) {
    String rest = LAST.matcher(said).replaceFirst("");
    Matcher lead = LEAD.matcher(rest);
    boolean told = lead.find();
    rest = told ? rest.substring(lead.end()).strip() : rest;
    for (String before = ""; !before.equals(rest); ) {
      before = rest;
      Matcher first = FIRST.matcher(rest);
      boolean termed = first.find();
      told |= termed;
      rest = termed ? rest.substring(first.end()) : rest;
      rest = told ? FILLER.matcher(rest).replaceFirst("") : rest;
    }
    String title = rest.strip();
    return title.isEmpty() || title.equals(said)
        ? title
        : title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
  }

  /** The words that were taken off the title say it, or words that can mean nothing else. */
  private static Optional<Terms> terms(String said, String title) {
    if (NOT.matcher(said).find()) {
      return Optional.empty();
    }
    String around = title.isEmpty() ? said : around(said, title);
    return in(PART_TIME, said)
        ? Optional.of(Terms.PART_TIME)
        : in(PERMANENT, around)
            ? Optional.of(Terms.PERMANENT)
            : in(CONTRACT + "|contract$", around.replaceAll("[\\s)]+$", ""))
                    || TELLING.matcher(said).find()
                ? Optional.of(Terms.CONTRACT)
                : Optional.empty();
  }

  private static String around(String said, String title) {
    int at = said.toLowerCase(Locale.ROOT).indexOf(title.toLowerCase(Locale.ROOT));
    return at < 0 ? said : said.substring(0, at) + " " + said.substring(at + title.length());
  }

  private static boolean in(String terms, String words) {
    return pattern("(?<![\\p{L}])(?:" + terms + ")(?![\\p{L}])").matcher(words).find();
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }
}
