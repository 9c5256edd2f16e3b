package io.careercoach.message;

import io.careercoach.message.Ask.Option;
import java.util.List;

/** Options whose labels are numbers themselves, so that a number that is typed is the label. */
public final class Scale {
  private Scale() {}

  public static boolean is(List<Option<Private>> options) {
    return options.size() > 2
        && options.stream().allMatch(option -> option.label().text().matches("-?\\d{1,3}"));
  }
}
