package io.careercoach.courier;

/** A chat platform while the coach serves it. */
public interface Platform extends AutoCloseable {
  /** Begins to hear; what is wrong with the platform ends nothing. */
  void start();

  /** Sends what is due. */
  void round();

  /** Hears nothing more. */
  void deafen();

  /** Sends nothing more, but for what is on its way. */
  @Override
  void close();
}
