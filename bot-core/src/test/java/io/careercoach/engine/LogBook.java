package io.careercoach.engine;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;

/** Every log line of every level while it is open, with its exceptions. */
public final class LogBook implements AutoCloseable {
  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private final Level before = root.getLevel();
  private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

  public LogBook() {
    lines.start();
    root.addAppender(lines);
    root.setLevel(Level.ALL);
  }

  /** What was logged at this level or above, one event a line. */
  public String from(Level level) {
    List<ILoggingEvent> all;
    synchronized (lines) {
      all = new ArrayList<>(lines.list);
    }
    return all.stream()
        .filter(line -> line.getLevel().isGreaterOrEqual(level))
        .map(line -> line.getFormattedMessage() + thrown(line))
        .collect(Collectors.joining("\n"));
  }

  private static String thrown(ILoggingEvent line) {
    var thrown = line.getThrowableProxy();
    return thrown == null ? "" : "\n" + ThrowableProxyUtil.asString(thrown);
  }

  @Override
  public void close() {
    root.detachAppender(lines);
    root.setLevel(before);
  }
}
