package io.careercoach.app.chat;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A line that begins with a colon: it is for the terminal and not for the coach. */
sealed interface Order {

  /** Move the clock. */
  record Wait(String howLong) implements Order {}

  /** Go on as another member. */
  record As(String name) implements Order {}

  /** Say who is talking. */
  record Who() implements Order {}

  /** Say what can be typed. */
  record Help() implements Order {}

  /** End. */
  record Quit() implements Order {}

  /** No order that there is. */
  record Unknown(String typed) implements Order {}

  Pattern FORM = Pattern.compile("(?s):(\\p{Alpha}+)(?:\\s+(.*))?");

  /** The order in the line; a smile or a lone colon is none. */
  static Optional<Order> in(String line) {
    var form = FORM.matcher(line);
    if (!form.matches()) {
      return Optional.empty();
    }
    var rest = form.group(2) == null ? "" : form.group(2).strip();
    return Optional.of(
        switch (form.group(1).toLowerCase(Locale.ROOT)) {
          case "wait" -> new Wait(rest);
          case "as" -> new As(rest);
          case "who" -> new Who();
          case "help" -> new Help();
          case "quit", "q", "exit" -> new Quit();
          default -> new Unknown(":" + form.group(1));
        });
  }
}
