package io.careercoach.engine;

import io.careercoach.begin.BeginVerbs;
import io.careercoach.checkin.CheckInDialogue;
import io.careercoach.checkin.CheckInEntry;
import io.careercoach.checkin.CheckInRhythm;
import io.careercoach.checkin.CheckInVerbs;
import io.careercoach.checkin.NameJob;
import io.careercoach.dialogue.Kind;
import io.careercoach.dialogue.Verb;
import io.careercoach.direction.Direction;
import io.careercoach.direction.DirectionDialogue;
import io.careercoach.direction.DirectionVerbs;
import io.careercoach.goal.DoneDialogue;
import io.careercoach.goal.DropDialogue;
import io.careercoach.goal.GoalDialogue;
import io.careercoach.goal.GoalEntry;
import io.careercoach.goal.GoalVerbs;
import io.careercoach.goal.UpdateDialogue;
import io.careercoach.home.HomeVerbs;
import io.careercoach.ledger.JobDialogue;
import io.careercoach.ledger.JobDropDialogue;
import io.careercoach.ledger.JobVerbs;
import io.careercoach.ledger.LedgerEntries;
import io.careercoach.ledger.WinDialogue;
import io.careercoach.ledger.WinVerbs;
import io.careercoach.record.ExportVerb;
import io.careercoach.record.ForgetDialogue;
import io.careercoach.record.ForgetVerb;
import io.careercoach.record.HistoryVerbs;
import io.careercoach.record.PrivacyVerb;
import io.careercoach.reflect.Asked;
import io.careercoach.reflect.Compass;
import io.careercoach.reflect.CompassDialogue;
import io.careercoach.reflect.CompassVerbs;
import io.careercoach.reflect.Deck;
import io.careercoach.reflect.PromptBank;
import io.careercoach.reflect.ReflectDialogue;
import io.careercoach.reflect.ReflectVerbs;
import io.careercoach.reflect.Reflection;
import io.careercoach.reflect.Theme;
import io.careercoach.safety.FirstAid;
import io.careercoach.safety.HelpLine;
import io.careercoach.store.Database;
import io.careercoach.time.CheckInTime;
import io.careercoach.understand.Appointments;
import io.careercoach.understand.Deadlines;
import io.careercoach.understand.Goals;
import io.careercoach.understand.Intents;
import io.careercoach.understand.Measures;
import io.careercoach.understand.Progress;
import io.careercoach.understand.Safety;
import io.careercoach.words.Catalogue;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a coach is made of; all of its wiring is here.
 *
 * @param helpLine whom to call in a crisis
 * @param zone the clock of members whose own is not known yet
 * @param locale their language
 * @param usual when their check-in comes until they choose otherwise
 * @param cacheBytes how much memory open conversations may take
 */
public record CoachSetup(
    Database database,
    Catalogue words,
    PromptBank prompts,
    Safety safety,
    HelpLine helpLine,
    ZoneId zone,
    Locale locale,
    CheckInTime usual,
    long cacheBytes) {

  public Coach coach() {
    return coach(repertoire(prompts, usual));
  }

  Coach coach(Repertoire repertoire) {
    var firstAid = new FirstAid(safety, helpLine);
    var free = new FreeTalk(new Intents(), new Goals(), new Progress(), repertoire.verbs());
    var unknown = new Coach.Member(zone.getId(), locale.toLanguageTag());
    var conversation = new Conversation(repertoire, free, firstAid);
    var turns = new Turns(conversation, repertoire, words, new Erasure(unknown));
    return new Coach(database, repertoire, turns, unknown, cacheBytes);
  }

  /** All that a coach can do, wired by hand. */
  static Repertoire repertoire(PromptBank prompts, CheckInTime usual) {
    // Where a member's own choice of themes comes in.
    var deck = new Deck(prompts, _ -> EnumSet.allOf(Theme.class));
    var rhythm = new CheckInRhythm(usual);
    List<Kind<?>> kinds =
        List.of(
            GoalEntry.kind(),
            Direction.kind(),
            CheckInEntry.kind(),
            LedgerEntries.job(),
            LedgerEntries.win(),
            Reflection.kind(),
            Compass.kind(),
            Asked.kind());
    var verbs = new HashMap<String, Verb>();
    List.<Map<String, Verb>>of(
            BeginVerbs.all(rhythm),
            HomeVerbs.all(rhythm),
            GoalVerbs.all(),
            DirectionVerbs.all(),
            CheckInVerbs.all(rhythm),
            WinVerbs.all(),
            JobVerbs.all(),
            ReflectVerbs.all(deck),
            CompassVerbs.all(),
            HistoryVerbs.all(kinds),
            ExportVerb.all(kinds),
            ForgetVerb.all(),
            PrivacyVerb.all())
        .forEach(verbs::putAll);
    return Repertoire.of(
        List.of(
            GoalDialogue.form(new Goals(), new Measures(), new Deadlines(), rhythm),
            UpdateDialogue.form(new Progress()),
            DoneDialogue.form(),
            DropDialogue.form(),
            DirectionDialogue.form(),
            CheckInDialogue.form(
                new Progress(), new Appointments(), rhythm, List.of(new NameJob())),
            WinDialogue.form(),
            JobDialogue.form(),
            JobDropDialogue.form(),
            ForgetDialogue.form(kinds),
            ReflectDialogue.form(deck),
            CompassDialogue.form(),
            CompassDialogue.more()),
        verbs,
        kinds,
        rhythm);
  }
}
