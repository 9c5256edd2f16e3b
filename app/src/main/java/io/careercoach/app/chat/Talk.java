package io.careercoach.app.chat;

import io.careercoach.app.tick.Bell;
import io.careercoach.app.trouble.Problem;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Predicate;

/** A whole talk, at a real terminal or through pipes. */
public final class Talk {
  private static final int UNBROKEN = Integer.MAX_VALUE;

  private Talk() {}

  /** Talks until the end of input; says whether everything was saved and shown. */
  public static boolean in(Room room, String name, Map<String, String> environment) {
    var who = who(name);
    try {
      return atTerminal() ? live(room, who, environment) : piped(room, who);
    } catch (UncheckedIOException nobodyReads) {
      return false;
    }
  }

  /** The member who talks under this name. */
  public static String member(String name) {
    return who(name).member();
  }

  /** Removes the pictures and files that were shown to whoever talks under this name. */
  public static void wipe(Path pictures, String name) {
    Album.wipe(pictures, who(name));
  }

  /** Removes the pictures and files of everybody who is not known any more. */
  public static void tidy(Path pictures, Predicate<String> known) {
    Album.tidy(pictures, who -> known.test(who.member()));
  }

  private static Who who(String name) {
    return Who.named(name)
        .orElseThrow(() ->
            new Problem(
                name + ": a name has letters, digits, dots and dashes, at most 40 of them."));
  }

  private static boolean atTerminal() {
    var console = System.console();
    return console != null && console.isTerminal();
  }

  private static boolean live(Room room, Who who, Map<String, String> environment) {
    try (var desk = Desk.open()) {
      var page = new Page(Ink.of(desk.coloured(), environment), desk::width, new Album(room));
      var chat = new Chat(room, desk, page, who, true);
      try (var _ = Bell.every(Bell.OFTEN, chat::tick)) {
        return chat.talk(desk);
      }
    }
  }

  /** Lines of a pipe are left whole: who reads them breaks them. */
  private static boolean piped(Room room, Who who) {
    var page = new Page(Ink.PLAIN, () -> UNBROKEN, new Album(room));
    var chat = new Chat(room, new PipedScreen(System.out), page, who, false);
    return chat.talk(new PipedLines(System.in));
  }
}
