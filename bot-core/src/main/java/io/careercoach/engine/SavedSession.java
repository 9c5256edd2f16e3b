package io.careercoach.engine;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A session in its row: around its JSON is the version of its shape. */
final class SavedSession {
  private static final Pattern ROW =
      Pattern.compile("\\{\"shape\":(\\d{1,9}),\"session\":(.*)}", Pattern.DOTALL);
  private static final String TODAY = "{\"shape\":" + Session.SHAPE.version() + ",\"session\":";

  private SavedSession() {}

  static String write(Session session) {
    return TODAY + Json.write(session) + "}";
  }

  static Session read(String row) {
    if (row.startsWith(TODAY) && row.endsWith("}")) {
      String json = row.substring(TODAY.length(), row.length() - 1);
      return Json.read(Session.SHAPE, Session.SHAPE.version(), json);
    }
    Matcher older = ROW.matcher(row);
    if (!older.matches()) {
      throw new Unreadable("a session row is no JSON");
    }
    return Json.read(Session.SHAPE, Integer.parseInt(older.group(1)), older.group(2));
  }
}
