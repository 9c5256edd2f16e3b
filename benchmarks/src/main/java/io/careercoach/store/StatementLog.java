package io.careercoach.store;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.slf4j.LoggerFactory;

/** The statements that PostgreSQL was asked for, as it writes them into its own log. */
public final class StatementLog extends AppenderBase<ILoggingEvent> {
  private static final Pattern STATEMENT =
      Pattern.compile(".*LOG:\\s+(?:execute [^:]*|statement): ?(.*)");

  /** Stands between the statements where somebody wanted a mark. */
  public static final String MARK = "select 'mark'";

  private static final String END = "select 'that was all'";
  private static final long PATIENCE_SECONDS = 20;

  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

  private StatementLog() {}

  @Override
  protected void append(ILoggingEvent event) {
    lines.add(event.getFormattedMessage());
  }

  /** What the server was asked for while this ran; each as its first line. */
  public static List<String> during(PostgresServer server, Runnable work)
      throws InterruptedException {
    var log = new StatementLog();
    var context = (LoggerContext) LoggerFactory.getILoggerFactory();
    log.setContext(context);
    log.start();
    Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
    root.detachAndStopAllAppenders();
    root.setLevel(Level.INFO);
    root.addAppender(log);
    server.run("postgres", "alter role postgres set log_statement = 'all'");
    work.run();
    server.run("postgres", END);
    return log.untilEnd();
  }

  public static void mark(PostgresServer server) {
    server.run("postgres", MARK);
  }

  private List<String> untilEnd() throws InterruptedException {
    var statements = new ArrayList<String>();
    String line = lines.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    while (line != null && !line.contains(END)) {
      var statement = STATEMENT.matcher(line);
      if (statement.matches()) {
        statements.add(statement.group(1));
      } else if (!statements.isEmpty() && line.startsWith("\t")) {
        statements.set(statements.size() - 1, statements.getLast() + " " + line.strip());
      }
      line = lines.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
    return statements;
  }
}
