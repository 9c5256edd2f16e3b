package io.careercoach.slack.fake;

/**
 * How often a method may be called (docs.slack.dev/apis/web-api/rate-limits): so many a minute, and
 * no more than that at once.
 */
enum Tier {
  ONE(1, 10),
  TWO(20, 20),
  THREE(50, 50),
  FOUR(100, 100),
  /** One message a second in each channel, and short bursts. */
  POSTING(60, 3),
  /** Hundreds a minute. */
  MANY(600, 600);

  final int aMinute;
  final int atOnce;

  Tier(int aMinute, int atOnce) {
    this.aMinute = aMinute;
    this.atOnce = atOnce;
  }
}
