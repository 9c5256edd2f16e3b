package io.careercoach.discord.hear;

import java.util.List;
import net.dv8tion.jda.api.interactions.commands.OptionType;

/**
 * One verb as Discord lists it.
 *
 * @param id by which its line is found in the catalogue
 * @param verb what it is for the coach
 */
record Entry(String name, String id, String verb, List<Field> fields) {

  /** What can be said behind the verb. */
  record Field(OptionType type, String name, boolean required, boolean suggested) {
    static Field words(String name) {
      return new Field(OptionType.STRING, name, false, false);
    }

    Field needed() {
      return new Field(type, name, true, suggested);
    }
  }

  static final String WITH = "with";
  static final String IN = "in";
  static final String ZONE = "zone";
  static final String WHICH = "goal";

  private static final Field THE_GOAL = new Field(OptionType.STRING, WHICH, false, true);
  private static final Field A_ZONE = new Field(OptionType.STRING, ZONE, true, true);
  private static final Field SOMEBODY = new Field(OptionType.USER, WITH, false, false);
  private static final Field SOMEWHERE = new Field(OptionType.CHANNEL, IN, false, false);

  /** Behind {@code goal}. */
  static final List<Entry> GOALS =
      List.of(
          goal("new", Field.words("text")),
          goal("list"),
          goal("show", THE_GOAL),
          goal("update", THE_GOAL.needed(), Field.words("what").needed()),
          goal("edit", THE_GOAL),
          goal("done", THE_GOAL),
          goal("drop", THE_GOAL));

  /** Behind {@code coach}. */
  static final List<Entry> VERBS =
      List.of(
          of("help", Field.words("topic")),
          of("home"),
          of("checkin"),
          of("reflect", Field.words("theme")),
          of("win", Field.words("text")),
          of("wins"),
          of("review"),
          of("job", Field.words("text")),
          of("direction", Field.words("text")),
          of("progress"),
          of("history", Field.words("text")),
          of("settings", Field.words("change")),
          new Entry(ZONE, ZONE, "settings zone", List.of(A_ZONE)),
          of("pause", Field.words("until")),
          of("resume"),
          of("skip"),
          of("later"),
          of("share", Field.words("what"), SOMEBODY, SOMEWHERE),
          of("privacy"),
          of("export"),
          of("forget", Field.words("what")));

  private static Entry of(String name, Field... fields) {
    return new Entry(name, name, name, List.of(fields));
  }

  private static Entry goal(String name, Field... fields) {
    return new Entry(name, "goal." + name, "goal " + name, List.of(fields));
  }

  /** Whether it is a command of its own as well. */
  boolean hasShortForm() {
    return name.equals("checkin") || name.equals("reflect");
  }
}
