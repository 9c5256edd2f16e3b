package io.careercoach.peer;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import org.natty.DateGroup;
import org.natty.Parser;

/** The dates of a sentence as Natty reads them, a library made for it. */
public final class Natty {
  private final Parser parser = new Parser(TimeZone.getTimeZone(ZoneOffset.UTC));

  public List<DateGroup> dates(String text, LocalDate today) {
    return parser.parse(text, Date.from(today.atStartOfDay(ZoneOffset.UTC).toInstant()));
  }
}
