package io.careercoach.slack.fake;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Somebody in a workspace: what they do, and what they see. */
public final class Member {
  private final Workspace workspace;
  private final String id;
  private final String name;
  private final Profile profile;
  private final World world;
  private final Talk talk;
  private final Presses presses;
  private final Commands commands;
  private final Forms forms;
  private final Reading reading;

  Member(Workspace workspace, String id, String name) {
    this.workspace = workspace;
    this.id = id;
    this.name = name;
    profile = new Profile(name);
    world = workspace.world;
    talk = new Talk(world, this);
    presses = new Presses(world, this);
    commands = new Commands(world, this);
    forms = new Forms(world, this);
    reading = new Reading(world, this);
  }

  public String id() {
    return id;
  }

  public String name() {
    return name;
  }

  Workspace workspace() {
    return workspace;
  }

  Profile profile() {
    return profile;
  }

  public Member livesIn(String zone) {
    profile.zone = ZoneId.of(zone);
    return this;
  }

  public Member speaks(String language) {
    profile.locale = Locale.forLanguageTag(language);
    return this;
  }

  public Member isCalled(String shownName) {
    profile.shownName = shownName;
    return this;
  }

  public Member isAdmin() {
    profile.admin = true;
    return this;
  }

  public Member isOwner() {
    profile.owner = true;
    return this;
  }

  public Member isGuest() {
    profile.guest = true;
    return this;
  }

  public Member isOneChannelGuest() {
    profile.oneChannelGuest = true;
    return this;
  }

  public Member isBot() {
    profile.bot = true;
    return this;
  }

  /** The account is closed; no more can be written to them. */
  public Member isDeactivated() {
    profile.deactivated = true;
    return this;
  }

  /** Their direct message with the app. */
  public Place dm() {
    return world.changes(() -> workspace.dm(this));
  }

  /** Writes to the app, in the direct message. */
  public Delivery says(String words) {
    return talk.says(dm(), words, Optional.empty());
  }

  public Delivery says(Place place, String words) {
    return talk.says(place, words, Optional.empty());
  }

  /** Answers in the thread of a message. */
  public Delivery replies(Post to, String words) {
    return talk.says(to.place(), words, Optional.of(to));
  }

  /** Calls the app by its name in a channel. */
  public Delivery mentions(Place place, String words) {
    return talk.mentions(place, words);
  }

  public Delivery edits(Post own, String words) {
    return talk.edits(own, words);
  }

  public Delivery deletes(Post own) {
    return talk.deletes(own);
  }

  /** Opens the app's home tab. */
  public Delivery opensHome() {
    return talk.opens("home");
  }

  /** Opens the app's messages tab. */
  public Delivery opensMessages() {
    return talk.opens("messages");
  }

  /** A slash command in the direct message with the app. */
  public Delivery types(String command, String words) {
    return types(dm(), command, words);
  }

  public Delivery types(Place place, String command, String words) {
    return commands.types(place, command, words);
  }

  /** Presses the button of this label. */
  public Delivery clicks(Shown shown, String label) {
    return presses.clicks(shown, label);
  }

  /**
   * Presses a button that sends this value, in their direct message, whether it is there or not.
   */
  public Delivery presses(String value) {
    return presses.presses(value);
  }

  /** Picks the option of this label from a menu, a box or radio buttons. */
  public Delivery chooses(Shown shown, String option) {
    return presses.chooses(shown, option);
  }

  /** Fills the form, by the labels of its fields, and sends it. */
  public Delivery submits(View form, Map<String, String> values) {
    return forms.submits(form, values);
  }

  public Optional<Delivery> closes(View form) {
    return forms.closes(form);
  }

  /** Picks a message shortcut by its name, from the menu beside a message. */
  public Delivery picks(String shortcut, Post about) {
    return presses.picks(shortcut, about);
  }

  /** The next message of the app that this member has not heard yet, anywhere; waits for it. */
  public Post hears() {
    return reading.next();
  }

  /** The next message of the app that has these words in it; those before it count as heard. */
  public Post hears(String words) {
    return reading.next(words);
  }

  /** What this member sees in their direct message with the app. */
  public List<Post> sees() {
    return sees(dm());
  }

  public List<Post> sees(Place place) {
    return reading.of(place);
  }

  /** A post as it is now; empty once it is deleted. */
  public Optional<Post> sees(Post post) {
    return reading.now(post);
  }

  /** The modal on top; waits for it. */
  public View modal() {
    return world.awaits(() -> "a modal for " + name, () -> world.views.modal(this));
  }

  public boolean hasModal() {
    return world.looks(() -> world.views.modal(this).isPresent());
  }

  /** The home tab; waits until it was published. */
  public View home() {
    return world.awaits(() -> "a home tab for " + name, () -> world.views.home(this));
  }

  /** What the fields of the form say is wrong, by label, after it was not accepted. */
  public Map<String, String> errors() {
    return forms.errors();
  }

  /** Loads the page anew: ephemeral messages are gone. */
  public void reloads() {
    reading.reloads();
  }

  /** Every word that this member was ever shown, also in what was changed or deleted since. */
  public Stream<String> everythingSeen() {
    return reading.everything();
  }
}
