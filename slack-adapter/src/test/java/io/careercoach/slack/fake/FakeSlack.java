package io.careercoach.slack.fake;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A Slack on this machine: the app talks with its addresses, the test with its people. */
public final class FakeSlack implements AutoCloseable {
  private final World world;
  private final Limits limits;
  private final Faults faults = new Faults();
  private final CallBook calls = new CallBook();
  private final Door door = new Door();
  private final SocketDoor sockets;
  private final Oauth oauth;
  private final Workspace home;
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
  private Optional<HttpWay> http = Optional.empty();

  private FakeSlack(InstantSource clock) {
    world = new World(clock);
    limits = new Limits(world.clock);
    sockets = new SocketDoor(world);
    oauth = new Oauth(world);
    home = workspace("acme");
    home.installs();
  }

  /** A Slack with one workspace that has installed the app; time passes as it does. */
  public static FakeSlack start() {
    return start(InstantSource.system());
  }

  /**
   * One that waits for as long as it takes and takes as much as comes, however slow the machine.
   */
  public static FakeSlack patient() {
    var slack = start(InstantSource.fixed(Instant.now()));
    slack.hasNoLimits();
    return slack;
  }

  /** The same, with the test's clock. */
  public static FakeSlack start(InstantSource clock) {
    var slack = new FakeSlack(clock);
    slack.opens();
    return slack;
  }

  private void opens() {
    sockets.opens();
    var methods =
        Stream.of(
                new AuthMethods(oauth, sockets).all(),
                PostMethods.all(),
                ChangeMethods.all(),
                ConversationMethods.all(),
                ViewMethods.all(),
                PeopleMethods.all(),
                FileMethods.all())
            .flatMap(List::stream)
            .toList();
    door.leads("/api/", new WebApi(world, limits, faults, calls, methods));
    door.leads("/upload/v1/", world.uploads);
    door.leads("/actions/", world.responseUrls);
    world.uploads.liveAt(door.address());
    world.responseUrls.liveAt(door.address());
    world.courier.goes(sockets.connections());
    door.opens();
    watch.scheduleWithFixedDelay(world.courier::looksAround, 20, 20, TimeUnit.MILLISECONDS);
  }

  /** What {@code SLACK_API_URL} is to be. */
  public String apiUrl() {
    return door.address() + "/api/";
  }

  /** The environment of a coach that works here by Socket Mode. */
  public Map<String, String> environment() {
    return Map.of(
        "SLACK_API_URL", apiUrl(),
        "SLACK_BOT_TOKEN", home.app().botToken,
        "SLACK_APP_TOKEN", world.app.appToken);
  }

  /** The app as it is set up. */
  public App app() {
    return world.app;
  }

  /** The app's manifest, in YAML or JSON, is pasted, and the app installed anew with its scopes. */
  public void isSetUpBy(String manifest) {
    world.does(() -> {
      Manifest.read(manifest).describes(world.app);
      home.app().scopes.clear();
      home.app().scopes.addAll(world.app.scopes);
    });
  }

  /** The workspace of this name, made now unless it is there. */
  public Workspace workspace(String name) {
    return world.changes(
        () -> world.workspaces.computeIfAbsent(name, _ -> new Workspace(world, name)));
  }

  /** The first workspace. */
  public Workspace workspace() {
    return home;
  }

  public Member member(String name) {
    return home.member(name);
  }

  public Place channel(String name) {
    return home.channel(name);
  }

  public Sockets sockets() {
    return new Sockets(world, sockets);
  }

  /** From now on requests go to this address, and not over sockets. */
  public HttpMode speaksHttp(URI address) {
    var way = new HttpWay(world, address);
    http = Optional.of(way);
    world.courier.goes(way);
    return new HttpMode(world, way);
  }

  /** Somebody in the workspace agrees to the installation; the code is for the app. */
  public String agrees(Workspace workspace) {
    return world.changes(() -> oauth.code(workspace));
  }

  public void revokes(Workspace workspace) {
    world.does(() -> oauth.revokes(workspace.app()));
  }

  /** The app is taken out; this is the last that it hears. */
  public Delivery uninstalls(Workspace workspace) {
    return world.changes(() -> oauth.uninstalls(workspace.app()));
  }

  /** What happens to the next call of this method. */
  public Next next(String method) {
    return next(1, method);
  }

  public Next next(int times, String method) {
    return new Next(world, fault -> faults.next(times, method, fault));
  }

  /** What happens to all calls of this method, until {@link #mends}. */
  public Next always(String method) {
    return new Next(world, fault -> faults.always(method, fault));
  }

  /** How many calls went wrong as they were told to. */
  public int faults() {
    return faults.met();
  }

  public void mends() {
    faults.ends();
  }

  /**
   * No more messages than this a minute in the whole workspace; Slack keeps its figure to itself.
   */
  public void allowsMessages(int aMinute) {
    limits.inAll(aMinute);
  }

  /** Nothing is too much any more. */
  public void hasNoLimits() {
    limits.off();
  }

  public CallBook calls() {
    return calls;
  }

  /** Lets time pass, beyond that of the clock; what falls due happens now. */
  public void passes(Duration time) {
    world.clock.passes(time);
    world.courier.looksAround();
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
    watch.shutdownNow();
    door.close();
    http.ifPresent(HttpWay::close);
    sockets.closes();
  }
}
