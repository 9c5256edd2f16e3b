package io.careercoach.slack.block;

/**
 * What Slack publishes as its limits, in characters or pieces; a test holds every message to them.
 */
final class Limits {
  static final int MESSAGE_BLOCKS = 50;
  static final int VIEW_BLOCKS = 100;

  /** All texts of one message; beyond it Slack says {@code msg_blocks_too_long}. */
  static final int MESSAGE_TEXT = 12_000;

  /** Of the text beside the blocks; {@code chat.update} takes no more. */
  static final int FALLBACK = 4000;

  static final int SECTION = 3000;
  static final int FIELDS = 10;
  static final int LABEL = 75;
  static final int MENU = 100;
  static final int OPTION_VALUE = 150;
  static final int PLACEHOLDER = 150;
  static final int ID = 255;
  static final int ALT = 2000;
  static final int VIEW_TITLE = 24;
  static final int INPUT_LABEL = 2000;
  static final int INPUT = 3000;

  private Limits() {}
}
