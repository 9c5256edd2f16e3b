package io.careercoach.engine;

import io.careercoach.begin.BeginVerbs;
import io.careercoach.checkin.AwayVerbs;
import io.careercoach.checkin.CheckInDialogue;
import io.careercoach.checkin.CheckInEntry;
import io.careercoach.checkin.CheckInOutlook;
import io.careercoach.checkin.CheckInRhythm;
import io.careercoach.checkin.CheckInVerbs;
import io.careercoach.checkin.FirstCheckIn;
import io.careercoach.checkin.PauseDialogue;
import io.careercoach.checkin.StepNews;
import io.careercoach.dialogue.Context;
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
import io.careercoach.record.CodeVerb;
import io.careercoach.record.ExportVerb;
import io.careercoach.record.ForgetDialogue;
import io.careercoach.record.ForgetVerb;
import io.careercoach.record.HistoryVerbs;
import io.careercoach.record.OneDayCode;
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
import io.careercoach.settings.Settings;
import io.careercoach.settings.SettingsVerbs;
import io.careercoach.settings.TimeDialogue;
import io.careercoach.share.SayDialogue;
import io.careercoach.share.Share;
import io.careercoach.share.ShareDialogue;
import io.careercoach.share.ShareVerbs;
import io.careercoach.store.Database;
import io.careercoach.team.Tap;
import io.careercoach.team.TeamCourse;
import io.careercoach.team.TeamQuestions;
import io.careercoach.team.TeamVerbs;
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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * What a coach is made of; all of its wiring is here.
 *
 * @param helpLine whom to call in a crisis
 * @param zone the clock of members whose own is not known yet
 * @param locale their language
 * @param usual when their check-in comes until they choose otherwise
 * @param chance what codes are drawn from
 * @param cacheBytes how much memory open conversations may take
 * @param teamQuestions what teams are asked week by week
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
    RandomGenerator chance,
    long cacheBytes,
    TeamQuestions teamQuestions) {
  private static final Intents INTENTS = new Intents();

  /** A coach without questions for teams. */
  public CoachSetup(
      Database database,
      Catalogue words,
      PromptBank prompts,
      Safety safety,
      HelpLine helpLine,
      ZoneId zone,
      Locale locale,
      CheckInTime usual,
      RandomGenerator chance,
      long cacheBytes) {
    this(
        database,
        words,
        prompts,
        safety,
        helpLine,
        zone,
        locale,
        usual,
        chance,
        cacheBytes,
        TeamQuestions.NONE);
  }

  public Coach coach() {
    return coach(repertoire(prompts, teamQuestions, usual, chance));
  }

  /** What whoever runs the server does for a member. */
  public RecordDesk desk() {
    var all = repertoire(prompts, teamQuestions, usual, chance);
    return new RecordDesk(database, all, turns(all));
  }

  Coach coach(Repertoire repertoire) {
    var rounds = new TeamRounds(database, new TeamCourse(teamQuestions), words);
    return new Coach(database, repertoire, turns(repertoire), rounds, unknown(), cacheBytes);
  }

  private Stranger unknown() {
    return new Stranger(zone.getId(), locale.toLanguageTag());
  }

  private Turns turns(Repertoire repertoire) {
    var firstAid = new FirstAid(safety, helpLine);
    var free = new FreeTalk(INTENTS, new Goals(), new Progress(), repertoire.verbs());
    var conversation = new Conversation(repertoire, free, firstAid);
    return new Turns(
        conversation, repertoire, words, new Erasure(unknown()), new ClockCheck(zone.getId()));
  }

  static Repertoire repertoire(PromptBank prompts, CheckInTime usual, RandomGenerator chance) {
    return repertoire(prompts, TeamQuestions.NONE, usual, chance);
  }

  /** All that a coach can do, wired by hand. */
  private static Repertoire repertoire(
      PromptBank prompts, TeamQuestions questions, CheckInTime usual, RandomGenerator chance) {
    var deck = new Deck(prompts, CoachSetup::welcome);
    var rhythm = new CheckInRhythm(usual);
    var outlook = new CheckInOutlook(rhythm);
    List<Kind<?>> kinds =
        List.of(
            GoalEntry.kind(),
            Direction.kind(),
            CheckInEntry.kind(),
            LedgerEntries.job(),
            LedgerEntries.win(),
            Reflection.kind(),
            Compass.kind(),
            Asked.kind(),
            Share.kind(),
            Tap.kind(),
            Settings.kind(usual));
    var verbs = new HashMap<String, Verb>();
    List.<Map<String, Verb>>of(
            BeginVerbs.all(),
            HomeVerbs.all(rhythm),
            GoalVerbs.all(INTENTS),
            DirectionVerbs.all(),
            CheckInVerbs.all(rhythm),
            AwayVerbs.all(outlook),
            SettingsVerbs.all(usual, outlook),
            WinVerbs.all(),
            JobVerbs.all(),
            ReflectVerbs.all(deck),
            CompassVerbs.all(),
            ShareVerbs.all(),
            TeamVerbs.all(questions, chance),
            HistoryVerbs.all(kinds),
            ExportVerb.all(kinds),
            CodeVerb.all(chance),
            ForgetVerb.all(),
            PrivacyVerb.all())
        .forEach(verbs::putAll);
    // The code is no part of what a member reads or takes along.
    var kept = new ArrayList<>(kinds);
    kept.add(OneDayCode.kind());
    return Repertoire.of(
        List.of(
            GoalDialogue.form(
                new Goals(), new Measures(), new Deadlines(), new FirstCheckIn(rhythm)),
            UpdateDialogue.form(new Progress()),
            DoneDialogue.form(),
            DropDialogue.form(),
            DirectionDialogue.form(),
            CheckInDialogue.form(new Progress(), new Appointments(), rhythm),
            PauseDialogue.form(outlook),
            TimeDialogue.form(usual, outlook),
            WinDialogue.form(),
            JobDialogue.form(),
            JobDropDialogue.form(),
            ForgetDialogue.form(kinds),
            ReflectDialogue.form(deck),
            CompassDialogue.form(),
            CompassDialogue.more(),
            ShareDialogue.form(),
            SayDialogue.form()),
        verbs,
        kept,
        rhythm,
        new StepNews());
  }

  /** The themes that the member has not switched off. */
  private static Set<Theme> welcome(Context context) {
    var settings = Settings.of(context);
    var welcome = EnumSet.allOf(Theme.class);
    welcome.removeIf(theme -> !settings.welcomes(theme.key()));
    return welcome;
  }
}
