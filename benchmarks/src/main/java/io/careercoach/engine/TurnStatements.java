package io.careercoach.engine;

import io.careercoach.store.Database;
import io.careercoach.store.StatementLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Lists the statements of an ordinary turn, as PostgreSQL logs them. */
public final class TurnStatements {
  private TurnStatements() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory(Path.of("target"), "statements");
    var statements =
        StatementLog.betweenMarks(
            folder,
            server -> {
              try (var database =
                  Database.postgresql(server.address("postgres"), folder.resolve("master.key"))) {
                var member = new Member(Member.coach(database), "terminal/ana");
                member.speak();
                StatementLog.mark(server);
                member.speak();
                StatementLog.mark(server);
              }
            });
    System.out.println("Statements of a turn on PostgreSQL:");
    statements.forEach(System.out::println);
  }
}
