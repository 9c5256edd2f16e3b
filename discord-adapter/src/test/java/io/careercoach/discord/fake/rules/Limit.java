package io.careercoach.discord.fake.rules;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * A published limit.
 *
 * @param most the length or number that just passes
 * @param payload one with that length or number
 */
record Limit(
    String what, int most, IntFunction<String> payload, Function<String, List<Fault>> judge) {

  List<Fault> at(int length) {
    return judge.apply(payload.apply(length));
  }

  @Override
  public String toString() {
    return what + " " + most;
  }
}
