package io.careercoach.discord.fake;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** A Discord on this machine: the app talks with its addresses, the test with its people. */
public final class FakeDiscord implements AutoCloseable {
  private final World world;
  private final Limits limits;
  private final Faults faults = new Faults();
  private final CallBook calls = new CallBook();
  private final Door door = new Door();
  private final GatewayDoor gateway;
  private final Guild home;

  private FakeDiscord(InstantSource clock) {
    world = new World(clock);
    limits = new Limits(world.clock);
    gateway = new GatewayDoor(world);
    home = guild("acme");
  }

  /** A Discord with one server to which the app was added; time passes as it does. */
  public static FakeDiscord start() {
    return start(InstantSource.system());
  }

  /**
   * One that waits for as long as it takes and takes as much as comes, however slow the machine.
   */
  public static FakeDiscord patient() {
    var discord = start(InstantSource.fixed(Instant.now()));
    discord.hasNoLimits();
    return discord;
  }

  /** The same, with the test's clock. */
  public static FakeDiscord start(InstantSource clock) {
    var discord = new FakeDiscord(clock);
    discord.opens();
    return discord;
  }

  private void opens() {
    gateway.opens();
    var works = new EnumMap<Endpoint, Call.Work>(Endpoint.class);
    works.putAll(new SelfWork(gateway).all());
    works.putAll(new CommandWork().all());
    works.putAll(ChannelWork.all());
    works.putAll(CallbackWork.all());
    works.putAll(FollowupWork.all());
    door.leads(RestApi.PATH, new RestApi(world, limits, faults, calls, works));
    door.leads("/attachments/", world.files);
    world.files.liveAt(door.address());
    door.opens();
  }

  /** The base of REST, as JDA's {@code RestConfig.setBaseUrl} takes it. */
  public String apiUrl() {
    return door.address() + RestApi.PATH + "/";
  }

  /** The address of the gateway; {@code GET /gateway/bot} tells it, too. */
  public String gatewayUrl() {
    return gateway.address();
  }

  /** The environment of a coach that works here. */
  public Map<String, String> environment() {
    return Map.of("DISCORD_API_URL", apiUrl(), "DISCORD_TOKEN", app().token());
  }

  /** The app as it is set up. */
  public App app() {
    return world.app;
  }

  /** The server of this name, made now unless it is there; the app was added to it. */
  public Guild guild(String name) {
    return world.changes(() ->
        world.guilds.computeIfAbsent(
            name,
            _ -> {
              var guild = new Guild(world, name);
              world.news.tells("GUILD_CREATE", guild, guild.whole());
              return guild;
            }));
  }

  /** The first server. */
  public Guild guild() {
    return home;
  }

  /** The member of this name, made now unless they are there; they are on the first server. */
  public Member member(String name) {
    return world.changes(() -> {
      var known =
          world.members.values().stream().filter(member -> member.name().equals(name)).findFirst();
      return known.orElseGet(() -> {
        var member = new Member(world, name);
        world.members.put(member.id(), member);
        home.members.add(member);
        return member;
      });
    });
  }

  /** The text channel of this name on the first server. */
  public Place channel(String name) {
    return home.channel(name);
  }

  public Gateway gateway() {
    return new Gateway(world, gateway);
  }

  /** The names of the commands that the app has registered for everywhere. */
  public List<String> commands() {
    return world.looks(() ->
        world.commands.in(Optional.empty()).stream()
            .map(command -> command.path("name").asText())
            .toList());
  }

  /** What happens to the next call of this address. */
  public Next next(Endpoint endpoint) {
    return next(1, endpoint);
  }

  public Next next(int times, Endpoint endpoint) {
    return new Next(world, fault -> faults.next(times, endpoint, fault));
  }

  /** What happens to all calls of this address, until {@link #mends}. */
  public Next always(Endpoint endpoint) {
    return new Next(world, fault -> faults.always(endpoint, fault));
  }

  /** How many calls went wrong as they were told to. */
  public int faults() {
    return faults.met();
  }

  public void mends() {
    faults.ends();
  }

  /** Not more direct messages than this can be opened in ten minutes. */
  public void allowsOpenings(int members) {
    world.does(() -> world.openings.most(members));
  }

  /** Nothing is too much any more, and sessions may begin in a hurry. */
  public void hasNoLimits() {
    world.does(() -> {
      limits.off();
      world.sessions.budget.hasNoHurry = true;
    });
  }

  public CallBook calls() {
    return calls;
  }

  /** Lets time pass, beyond that of the clock. */
  public void passes(Duration time) {
    world.does(() -> world.clock.passes(time));
  }

  /** Waits for something that comes by itself. */
  public void awaits(String what, BooleanSupplier holds) {
    awaits(what, World.PATIENCE, holds);
  }

  /** The same, for something that takes its time. */
  public void awaits(String what, Duration patience, BooleanSupplier holds) {
    world.awaits(() -> what, patience, () -> Optional.of(what).filter(_ -> holds.getAsBoolean()));
  }

  @Override
  public void close() {
    door.close();
    gateway.closes();
  }
}
