package io.careercoach.store;

import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.PGProperty;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where a PostgreSQL is and who asks for it; as text it shows neither user nor password.
 *
 * @param url as PostgreSQL's driver for Java reads it
 * @param user in place of the one in the address
 */
public record PostgresAddress(String url, Optional<String> user, Optional<String> password) {
  public PostgresAddress {
    if (parsed(url) == null) {
      throw new StoreProblem(
          """
          The address of the database cannot be read. It looks like \
          jdbc:postgresql://host:5432/database; user and password belong in COACH_DATABASE_USER \
          and COACH_DATABASE_PASSWORD. Correct COACH_DATABASE_URL.\
          """);
    }
  }

  public PostgresAddress(String url) {
    this(url, Optional.empty(), Optional.empty());
  }

  /** Gives the source the address, whose own settings win. */
  <T extends PGSimpleDataSource> T applied(T source) {
    source.setURL(url);
    user.ifPresent(source::setUser);
    password.ifPresent(source::setPassword);
    source.setApplicationName("career-coach");
    return source;
  }

  String database() {
    return property(PGProperty.PG_DBNAME);
  }

  @Override
  public String toString() {
    return property(PGProperty.PG_HOST) + ":" + property(PGProperty.PG_PORT) + "/" + database();
  }

  private String property(PGProperty property) {
    var parsed = parsed(url);
    var value = parsed == null ? null : property.getOrDefault(parsed);
    return value == null ? "" : value;
  }

  /** The driver would note down a user and password in front of the host; it knows none there. */
  private static @Nullable Properties parsed(String url) {
    return url.split("\\?", 2)[0].contains("@") ? null : Driver.parseURL(url, null);
  }
}
