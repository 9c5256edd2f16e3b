package io.careercoach.message;

/**
 * Words that their owner gave away, exactly as they agreed to. They are data: who draws them
 * escapes what is a mention or markup there.
 */
public record Shared(String text) {
  @Override
  public String toString() {
    return "[shared]";
  }
}
