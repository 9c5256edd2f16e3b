package io.careercoach.app.chat;

import io.careercoach.app.trouble.Problem;
import java.io.IOError;
import java.io.IOException;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** A real terminal with line editing; what was typed before is remembered in memory only. */
final class Desk implements Lines, Screen, AutoCloseable {
  private static final int WIDEST = 80;

  private final Terminal terminal;
  private final LineReader reader;

  private Desk(Terminal terminal) {
    this.terminal = terminal;
    this.reader =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .parser(new DefaultParser().quoteChars(new char[0]).escapeChars(new char[0]))
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .option(LineReader.Option.HISTORY_IGNORE_SPACE, false)
            .build();
  }

  static Desk open() {
    try {
      return new Desk(TerminalBuilder.builder().system(true).graphemeCluster(false).build());
    } catch (IOException | IllegalStateException wrong) {
      throw new Problem(
          "This terminal cannot be used; try another one, or pipe the lines in: "
              + "echo hello | ./coach chat");
    }
  }

  int width() {
    int width = terminal.getWidth();
    return width <= 0 ? WIDEST : Math.min(width, WIDEST);
  }

  boolean coloured() {
    return !terminal.getType().startsWith(Terminal.TYPE_DUMB);
  }

  @Override
  public Optional<Line> next(String prompt) {
    try {
      return Optional.of(Lines.of(reader.readLine(prompt)));
    } catch (EndOfFileException | UserInterruptException | IOError end) {
      return Optional.empty();
    }
  }

  @Override
  public void show(String text) {
    if (reader.isReading()) {
      reader.printAbove(text + "\n");
    } else {
      terminal.writer().println(text);
      terminal.writer().println();
      terminal.flush();
    }
  }

  @Override
  public void close() {
    try {
      terminal.close();
    } catch (IOException alreadyGone) {
      // the window was closed; nothing is left to put back in order
    }
  }
}
