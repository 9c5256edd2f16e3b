package io.careercoach.discord.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Somebody on Discord: what they do, and what they see. */
public final class Member {
  final World world;
  private final String id;
  private final String name;
  private final Talk talk;
  private final Presses presses;
  private final Forms forms;
  private final Reading reading;
  private String shownName;
  private String locale = "en-US";
  private boolean bot;
  private boolean admin;

  /** Whether strangers on their servers, and apps, may write to them. */
  boolean closed;

  Member(World world, String name) {
    this.world = world;
    this.name = name;
    shownName = name;
    id = world.ids.next();
    talk = new Talk(world, this);
    presses = new Presses(world, this);
    forms = new Forms(world, this);
    reading = new Reading(world, this);
  }

  public String id() {
    return id;
  }

  public String name() {
    return name;
  }

  public String mention() {
    return "<@" + id + ">";
  }

  String locale() {
    return locale;
  }

  boolean isBotUser() {
    return bot;
  }

  /** The language of their Discord, as {@code de} or {@code pt-BR}. */
  public Member speaks(String language) {
    locale = Locale.forLanguageTag(language).toLanguageTag();
    return this;
  }

  public Member isCalled(String name) {
    shownName = name;
    return this;
  }

  public Member isBot() {
    bot = true;
    return this;
  }

  /** Administers every server they are on. */
  public Member isAdmin() {
    admin = true;
    return this;
  }

  boolean isAdministrator() {
    return admin;
  }

  /** Switches off direct messages of apps and of people on their servers. */
  public Member closesDirectMessages() {
    world.does(() -> closed = true);
    return this;
  }

  public Member opensDirectMessages() {
    world.does(() -> closed = false);
    return this;
  }

  /** Adds the app to themselves, and takes it wherever they go. */
  public Member addsApp() {
    world.does(() -> world.app.owners.add(this));
    return this;
  }

  public Member removesApp() {
    world.does(() -> world.app.owners.remove(this));
    return this;
  }

  /** Their direct message with the app. */
  public Place dm() {
    return world.changes(() -> world.direct(this));
  }

  /** Writes to the app, in the direct message. */
  public Post says(String words, Upload... files) {
    return talk.says(dm(), words, Optional.empty(), List.of(files));
  }

  public Post says(Place place, String words, Upload... files) {
    return talk.says(place, words, Optional.empty(), List.of(files));
  }

  /** Calls the app by its name in a channel. */
  public Post mentions(Place place, String words) {
    return says(place, world.app.mention() + " " + words);
  }

  /** Replies to a message, where it stands. */
  public Post replies(Post to, String words) {
    return talk.says(to.place(), words, Optional.of(to), List.of());
  }

  public Post edits(Post own, String words) {
    return talk.edits(own, words);
  }

  public void deletes(Post own) {
    talk.deletes(own);
  }

  /** A slash command in the direct message, with its subcommand: {@code uses("goal new", …)}. */
  public Interaction uses(String command, Map<String, ?> options) {
    return uses(dm(), command, options);
  }

  public Interaction uses(String command) {
    return uses(dm(), command, Map.of());
  }

  public Interaction uses(Place place, String command, Map<String, ?> options) {
    return presses.uses(place, command, options);
  }

  /** Has typed so much of an option and waits for what the app suggests. */
  public Interaction types(String command, String option, String begun) {
    return types(dm(), command, Map.of(), option, begun);
  }

  /** The same, with other options filled already. */
  public Interaction types(
      Place place, String command, Map<String, ?> options, String option, String begun) {
    return presses.types(place, command, options, option, begun);
  }

  /** Clicks the button of this label. */
  public Interaction clicks(Post shown, String label) {
    return presses.clicks(shown, label);
  }

  /** Says that they pressed a button with this id, whether it is there or not. */
  public Interaction forges(Post shown, String id) {
    return presses.forges(shown, id);
  }

  /** Picks the options of these labels from a menu. */
  public Interaction picks(Post shown, String... options) {
    return presses.picks(shown, List.of(options));
  }

  /** Picks somebody from a menu of people. */
  public Interaction picks(Post shown, Member somebody) {
    return presses.picks(
        shown, 5, somebody.id(), Json.object("users", Json.object(somebody.id(), somebody.json())));
  }

  /** Picks a channel from a menu of channels. */
  public Interaction picks(Post shown, Place channel) {
    return presses.picks(
        shown, 8, channel.id(), Json.object("channels", Json.object(channel.id(), channel.json())));
  }

  /** Picks the app's command of this name from the menu beside a message. */
  public Interaction applies(String command, Post to) {
    return presses.applies(command, to);
  }

  /** The form before them; waits for it. */
  public Modal modal() {
    return world.awaits(() -> "a modal for " + name, forms::open);
  }

  public boolean hasModal() {
    return world.looks(() -> forms.open().isPresent());
  }

  void isShown(Modal modal) {
    forms.opens(modal);
  }

  /** Fills the form, by the labels of its fields, and sends it. */
  public Interaction submits(Modal form, Map<String, ?> values) {
    return forms.submits(form, values);
  }

  /** Closes the form; the app does not hear of it. */
  public void closes(Modal form) {
    forms.closes(form);
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

  /** A post as it is now; empty once it is gone. */
  public Optional<Post> sees(Post post) {
    return reading.now(post);
  }

  /** Waits until the post has these words in it; how it looks then. */
  public Post sees(Post post, String words) {
    return reading.now(post, words);
  }

  /** Starts Discord anew: ephemeral messages are gone. */
  public void reloads() {
    reading.reloads();
  }

  /** Every word that this member was ever shown, also in what was changed or deleted since. */
  public Stream<String> everythingSeen() {
    return reading.everything();
  }

  ObjectNode json() {
    return Json.object(
        "id", id,
        "username", name,
        "discriminator", "0",
        "global_name", shownName,
        "avatar", Json.none(),
        "bot", bot,
        "public_flags", 0);
  }
}
