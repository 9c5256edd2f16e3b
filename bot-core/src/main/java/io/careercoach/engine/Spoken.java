package io.careercoach.engine;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Commands that people say in a plain sentence of their own, which means nothing else. */
final class Spoken {
  private static final String ASK =
      "(?:yes,? )?(?:please )?(?:do )?(?:ask|message|remind|check in with|write(?: to)?) me"
          + " (?:please )?(?:once a week|once every week|weekly|every week)";
  private static final String PARTS = "(?:wins?|jobs?|reflections?|answers?|check-?ins?|direction)";

  private static final Pattern SHOW =
      Pattern.compile("(?i)(?:please )?(?:show|list)(?: me)?(?: all)?(?: of)? my (\\p{L}+)[.!?]*");

  private static final List<Way> WAYS =
      List.of(
          Way.of("(?:please )?take (?:it|that|this) back(?:,? please)?[.!]?", "share undo"),
          Way.of(ASK + "[.!]?", "begin weekly"),
          Way.of(ASK + "(?:,? (?:on|at))?[ ,]+(.+)", "settings $1"),
          // who says "I had a win today: I won the pitch" needs no question
          Way.of(
              "(?:(?:i|we) (?:had|have|got) )?(?:(?:an?|one|another|my|the|small|little|big|nice"
                  + "|first) )*win(?: (?:today|yesterday|this week|this morning|at work|for"
                  + " me))?\\s*[:–-]\\s*(\\S.*)",
              "win $1"),
          Way.of(
              "(?:please )?(?:delete|erase|remove|forget) (?:my )?win #?(\\d+)[.!]?",
              "win drop $1"),
          Way.of(
              "(?:please )?(?:delete|erase|remove) (?:all )?(?:of )?my " + PARTS + "[.!]?",
              "forget"),
          Way.of(
              "(?:please )?(?:stop|don['’]?t|do not|no)"
                  + " (?:writ(?:e|ing)|messag(?:e|es|ing)|ask(?:ing)?|remind(?:ing|ers)?)(?:"
                  + " to)?(?: me)?(?: anything)? ((?:until|till|for)\\b.+)",
              "pause $1"),
          Way.of(
              "(?:please )?pause (?:(?:all|my|the) )*(?:reminders?|messages?|check-?ins?|coaching"
                  + "|everything|it|this)? ?((?:until|till|for)\\b.+)",
              "pause $1"),
          Way.of(
              "(?:please )?pause ((?:a|an|one|two|three|four|\\d+) (?:day|week|month)s?)",
              "pause for $1"),
          Way.of(
              "(?:please )?give me ((?:a|an|one|two|three|four|\\d+) (?:day|week|month)s?) off",
              "pause for $1"),
          Way.of("my (?:new )?direction is(?: now)? (\\S.*)", "direction $1"),
          Way.of("(?:please )?re-?(?:open|activate) goal #?(\\d+)[.!]?", "goal reopen $1"),
          Way.of("(?:please )?make goal #?(\\d+) active(?: again)?[.!]?", "goal reopen $1"),
          Way.of(
              "goal #?(\\d+) (?:is not|isn['’]?t) (?:done|finished|over)(?: yet)?[.!]?",
              "goal reopen $1"));

  private Spoken() {}

  static Optional<String> command(String text, Map<String, ?> verbs) {
    return WAYS.stream()
        .flatMap(way -> way.command(text).stream())
        .findFirst()
        .or(() -> shown(text, verbs));
  }

  /** "Show my wins": the command that shows something. */
  static Optional<String> shown(String text, Map<String, ?> verbs) {
    return Optional.of(SHOW.matcher(text.strip()))
        .filter(Matcher::matches)
        .map(show -> show.group(1).toLowerCase(Locale.ROOT))
        .filter(verbs::containsKey);
  }
}
