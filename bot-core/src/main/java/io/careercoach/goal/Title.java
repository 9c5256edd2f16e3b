package io.careercoach.goal;

import io.careercoach.understand.Calendar;
import io.careercoach.understand.Goals;
import io.careercoach.understand.Measure;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** The sentence of a goal and the number in it, which may be another one than its measure's. */
record Title(String words) {

  /** The number that it says, where that is not the one that is counted. */
  Optional<BigDecimal> otherThan(Measure.Count count, Goals goals, Calendar calendar) {
    return goals.read(words, calendar).measure().orElse(count)
                instanceof Measure.Count(_, var said, _, _)
            && said.compareTo(count.target()) != 0
        ? Optional.of(said)
        : Optional.empty();
  }

  /** The same with another number, where the number stands in it once, in figures. */
  Optional<String> with(BigDecimal said, BigDecimal now) {
    var figures =
        Pattern.compile("(?<![\\d.,])" + Pattern.quote(said.toPlainString()) + "(?![\\d.,]*\\d)");
    return figures.matcher(words).results().count() == 1
        ? Optional.of(figures.matcher(words).replaceFirst(now.toPlainString()))
        : Optional.empty();
  }
}
