package io.careercoach.understand;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people say about when the coach may write: whole messages, and beginnings of messages. */
final class ReachPhrases {
  static final Phrases<Intent> WHOLE =
      table(
          Map.of(
              Intent.REMINDERS,
              "not so often | less often | too often | too many messages | fewer messages | stop"
                  + " reminders | stop reminding me | no reminders | no reminder | no more"
                  + " reminders | don't remind me | turn off reminders | change reminders | my"
                  + " reminders | change my reminders | reminders | only contact me once a month |"
                  + " why no check - in | why no checkin | why no check in | why was there no check"
                  + " - in | why did you not write | why didn't you write",
              Intent.PAUSE,
              "snooze | take a break | i'm on holiday | i am on holiday | i'm on vacation | i am on"
                  + " vacation | i'm away | i am away | pause reminders | pause messages | pause"
                  + " everything",
              Intent.RESUME,
              "i'm back | i am back | i'm back from holiday | start again | write to me again |"
                  + " remind me again | back from holiday | unpause"));

  /** What follows is read by whoever changes it. */
  static final Phrases<Intent> OPENINGS =
      table(
          Map.of(
              Intent.REMINDERS,
              "remind me on | remind me every | remind me at | remind me each | check in on | check"
                  + " in with me on | ask me on | move the weekly check | move the check - in |"
                  + " move my check - in | my time zone is | my timezone is | change my time zone |"
                  + " quiet hours",
              Intent.PAUSE,
              "pause until | pause till | pause for | i'm on holiday until | i'm on holiday till |"
                  + " i'm on holiday for | i am on holiday until | i am on holiday for | i'm on"
                  + " vacation until | i'm on vacation for | i am on vacation until | i'm away"
                  + " until | i'm away for | i'm away next | i am away until | i am away for | i am"
                  + " away next | i'm off until | i'm out until | on holiday until | on vacation"
                  + " until | away until | i'm on leave until | i am on leave until | i'm on"
                  + " parental leave until | pause reminders until | pause messages until"));

  private ReachPhrases() {}

  private static Phrases<Intent> table(Map<Intent, String> barred) {
    return new Phrases<>(
        barred.entrySet().stream()
            .flatMap(
                entry -> phrases(entry.getValue()).map(phrase -> Map.entry(phrase, entry.getKey())))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  private static Stream<String> phrases(String barred) {
    return Arrays.stream(barred.split("\\|")).map(String::strip);
  }
}
