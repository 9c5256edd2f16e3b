package io.careercoach.app.launch;

/**
 * Stands in for the coach: tells what the launcher gave it, and leaves with 3 when asked to fail.
 */
public final class Echo {
  private Echo() {}

  public static void main(String[] arguments) {
    System.out.println("home " + System.getProperty("coach.home"));
    for (var argument : arguments) {
      System.out.println("argument " + argument);
    }
    System.exit(arguments.length > 0 && arguments[0].equals("fail") ? 3 : 0);
  }
}
