package io.careercoach.slack.fake;

/** A fake Slack at noon, to open modals in. */
abstract class Viewing extends AtNoon {

  /** A modal without blocks, and with what a test adds. */
  static String modal(String more) {
    return "{\"type\":\"modal\",\"title\":{\"type\":\"plain_text\",\"text\":\"Goal\"},\"blocks\":[]%s}"
        .formatted(more);
  }

  String trigger() {
    return ana.types("/goal", "new").payload.path("trigger_id").asText();
  }

  /** What Slack has against it. */
  String open(String trigger, String view) throws Exception {
    return app.viewsOpen(call -> call.triggerId(trigger).viewAsString(view)).getError();
  }
}
