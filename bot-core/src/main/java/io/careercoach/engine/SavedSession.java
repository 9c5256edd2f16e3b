package io.careercoach.engine;

import io.careercoach.dialogue.Shape;

/** A session in its row: the version of its shape, and its JSON. */
record SavedSession(int shape, JsonText session) {
  private static final Shape<SavedSession> ROW = Shape.first("session row", SavedSession.class);

  static String write(Session session) {
    return Json.write(new SavedSession(Session.SHAPE.version(), JsonText.of(session)));
  }

  static Session read(String json) {
    SavedSession saved = Json.read(ROW, 1, json);
    return Json.read(Session.SHAPE, saved.shape(), saved.session());
  }
}
