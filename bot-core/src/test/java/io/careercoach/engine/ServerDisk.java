package io.careercoach.engine;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.careercoach.store.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a server keeps of a member, as it lies there. */
record ServerDisk(PostgresServer server) {
  String salt(String member) {
    return ask("select encode(salt, 'hex') from member where member = '%s'".formatted(member));
  }

  int count(String member, String table) {
    return Integer.parseInt(
        ask("select count(*) from %s where member = '%s'".formatted(table, member)));
  }

  /** Every sealed text in a row of theirs. */
  Set<String> sealed(String member) {
    var all = new TreeSet<String>();
    for (String table : List.of("fact", "session", "outbox", "set_aside")) {
      var texts = "coalesce(string_agg(encode(body, 'hex'), ' '), '')";
      var query = "select %s from %s where member = '%s'".formatted(texts, table, member);
      all.addAll(List.of(ask(query).split(" ")));
    }
    all.remove("");
    return all;
  }

  /** Whether these bytes are in a file of a table; the server's own log keeps its time. */
  boolean has(String hex) throws IOException {
    server.run("postgres", "checkpoint");
    var bytes = new String(HexFormat.of().parseHex(hex), ISO_8859_1);
    try (var files = Files.walk(Path.of(ask("show data_directory"), "base"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (new String(Files.readAllBytes(file), ISO_8859_1).contains(bytes)) {
          return true;
        }
      }
      return false;
    }
  }

  private String ask(String sql) {
    return server.ask("postgres", sql);
  }
}
