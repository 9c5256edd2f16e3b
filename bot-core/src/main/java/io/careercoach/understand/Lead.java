package io.careercoach.understand;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a preposition makes of the period after it. */
enum Lead {
  /** The period's last day is the deadline. */
  BY,
  /** The day before the period is the deadline. */
  BEFORE,
  /** The period is when it happens. */
  DURING,
  /** As {@link #DURING}, and not meant to the day. */
  AROUND,
  /** A preposition that other things follow too; only a plain date counts after it. */
  LOOSE,
  /** No preposition at all. */
  NONE,
  /** The period is past, a beginning or repeated: no deadline. */
  AGAINST;

  private static final Phrases<Lead> TABLE = new Phrases<>(table());

  static Optional<Phrases.Hit<Lead>> at(Sentence text, int from) {
    return TABLE.at(text, from);
  }

  private static Map<String, Lead> table() {
    Map<String, Lead> table = new HashMap<>();
    add(table, BY, "by | until | till | til | 'til | untill | no later than | not later than");
    add(table, BY, "by the latest | at the latest by | at the latest on | latest by | latest");
    add(table, BY, "at the latest in | at latest | up to | up until | due | due by | due on");
    add(table, BY, "due in | deadline | deadline is | deadline: | the deadline is | by latest");
    add(table, BEFORE, "before | prior to | ahead of | earlier than | the day before | bevore");
    add(table, BEFORE, "by before | just before | right before | shortly before | befor");
    add(table, DURING, "in | on | for | during | sometime in | some time in | come | date:");
    add(table, DURING, "sometime during | somewhere in");
    add(table, LOOSE, "to | at | over | about | roughly | sometime | date is");
    add(table, AROUND, "around | by around | by about | towards | toward");
    add(table, AROUND, "around the | approximately | circa | ca. | some time around");
    add(table, AGAINST, "since | after | last | past | previous | every | each | all | any");
    add(table, AGAINST, "from | starting | starting in | starting on | as of | back in | most");
    add(
        table,
        AGAINST,
        "not before | no earlier than | not until | earliest | the last | the past");
    add(table, AGAINST, "beginning in | in last | in the last | ever since | on every | on each");
    add(table, AGAINST, "of last | the previous | from last | early last | late last | of every");
    add(table, AGAINST, "not | first week of | second week of | third week of | fourth week of");
    add(table, AGAINST, "1st week of | 2nd week of | 3rd week of | 4th week of");
    return table;
  }

  private static void add(Map<String, Lead> table, Lead lead, String phrases) {
    for (String phrase : phrases.split("\\|")) {
      table.put(phrase.strip(), lead);
    }
  }
}
