package io.careercoach.discord.draw;

/**
 * What Discord publishes as its limits, in characters or pieces; a test holds every message to
 * them.
 */
public final class Limits {
  public static final int CONTENT = 2000;
  public static final int ROWS = 5;
  public static final int BUTTONS = 5;
  public static final int LABEL = 80;
  public static final int ID = 100;
  public static final int MENU = 25;
  public static final int OPTION = 100;
  public static final int PLACEHOLDER = 100;
  public static final int FILES = 10;
  public static final int ALT = 1024;
  public static final int TITLE = 45;
  public static final int FIELDS = 5;
  public static final int FIELD_LABEL = 45;
  public static final int FIELD_HINT = 100;
  public static final int INPUT = 4000;
  public static final int CHOICES = 25;
  public static final int COMMAND = 32;
  public static final int NONCE = 25;

  private Limits() {}
}
