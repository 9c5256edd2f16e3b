package io.careercoach.courier;

import io.careercoach.engine.Letter;
import io.careercoach.engine.Post;
import io.careercoach.message.Message;
import io.careercoach.message.Part;
import io.careercoach.message.Private;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/** A platform in memory: it keeps what it is given, and says what it is told to say. */
final class Satchel implements Carrier {
  /** What it was asked to do, a line each. */
  final List<String> log = new ArrayList<>();

  private final Queue<Carried> next = new ArrayDeque<>();
  private int places;
  private boolean refusing;
  private Runnable meanwhile = () -> {};

  /** From now on these, one after the other; then everything arrives. */
  void says(Carried... results) {
    next.addAll(List.of(results));
  }

  /** This happens while the next is on its way. */
  void meanwhile(Runnable something) {
    meanwhile = something;
  }

  void refusesPosts() {
    refusing = true;
  }

  @Override
  public String platform() {
    return "slack/";
  }

  @Override
  public Carried carry(Letter letter, String member, boolean perhaps) {
    return done((perhaps ? "look and carry: " : "carry: ") + last(letter.message()));
  }

  @Override
  public Carried replace(Letter letter, String member, String place) {
    return done("replace " + place + ": " + last(letter.message()));
  }

  @Override
  public Carried carry(Post post, Optional<String> shown, boolean perhaps) {
    var result = done((post.back() ? "take back " : "post ") + post.place().name());
    return refusing ? new Carried.Refused("not_in_channel") : result;
  }

  @Override
  public void settle(String member, String place, Optional<String> chosen) {
    log.add("settle " + place + chosen.map(label -> ": " + label).orElse(""));
  }

  @Override
  public void wipe(String member) {
    log.add("wipe");
  }

  private Carried done(String what) {
    log.add(what);
    var happens = meanwhile;
    meanwhile = () -> {};
    happens.run();
    var result = next.poll();
    return result == null ? new Carried.Arrived(Optional.of("place" + places++)) : result;
  }

  private static String last(Message<Private> message) {
    return message
        .ask()
        .map(ask -> ask.question().text())
        .orElseGet(() ->
            message.parts().getLast() instanceof Part.Text<Private>(var text) ? text.text() : "");
  }
}
