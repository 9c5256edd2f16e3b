package io.careercoach.app.chat;

import io.careercoach.message.Ask.Option;
import io.careercoach.message.Private;
import java.util.List;

/** Options whose labels are numbers themselves, so that the number typed is the label. */
final class Scale {
  private Scale() {}

  static boolean is(List<Option<Private>> options) {
    return options.size() > 2
        && options.stream().allMatch(option -> option.label().text().matches("-?\\d{1,3}"));
  }

  static String line(List<Option<Private>> options) {
    var line = new StringBuilder();
    for (var option : options) {
      line.append(line.isEmpty() ? "[" : " [").append(option.label().text()).append(']');
    }
    return line.toString();
  }
}
