package io.careercoach.engine;

import java.util.Map;

/** A session in its row: the version of its shape, and its JSON tree. */
record SavedSession(int shape, Map<String, Object> session) {
  @Override
  public String toString() {
    return "SavedSession[" + shape + ", private]";
  }

  static String write(Session session) {
    return Json.write(new SavedSession(Session.SHAPE.version(), Json.tree(session)));
  }

  static Session read(String json) {
    SavedSession saved =
        Json.read(io.careercoach.dialogue.Shape.first("session row", SavedSession.class), 1, json);
    return Json.read(Session.SHAPE, saved.shape(), saved.session());
  }
}
