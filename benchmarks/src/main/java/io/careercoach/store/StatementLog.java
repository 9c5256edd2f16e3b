package io.careercoach.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The statements that PostgreSQL was asked for, as it writes them into its own log. */
public final class StatementLog {
  private static final String FILE = "statements.log";
  private static final Pattern STATEMENT =
      Pattern.compile(".*LOG: +(?:execute [^:]*|statement): ?(.*)");
  private static final String MARK = "select 'mark'";

  private StatementLog() {}

  /** Marks this place in the log. */
  public static void mark(PostgresServer server) {
    server.run("postgres", MARK);
  }

  /** What a server of its own was asked for between the first two marks; each on one line. */
  public static List<String> betweenMarks(Path folder, Consumer<PostgresServer> work)
      throws IOException {
    try (var server = PostgresServer.noting(folder, FILE)) {
      work.accept(server);
    }
    // A server that has stopped has written everything.
    var statements = statements(Files.readAllLines(folder.resolve(FILE)));
    int from = statements.indexOf(MARK) + 1;
    int length = statements.subList(from, statements.size()).indexOf(MARK);
    return statements.subList(from, from + length).stream()
        .filter(statement -> !statement.startsWith("SET application_name")) // the mark's own
        .toList();
  }

  private static List<String> statements(List<String> lines) {
    var statements = new ArrayList<String>();
    for (String line : lines) {
      var statement = STATEMENT.matcher(line);
      if (statement.matches()) {
        statements.add(statement.group(1).strip());
      } else if (!statements.isEmpty() && line.startsWith("\t")) {
        statements.set(statements.size() - 1, (statements.getLast() + " " + line.strip()).strip());
      }
    }
    return statements;
  }
}
