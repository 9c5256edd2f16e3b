package io.careercoach.understand;

import java.util.List;
import java.util.Optional;

/** Whose part of a pension a share is: "pension: I pay 5%, they pay 8%". */
final class PensionShare {

  private PensionShare() {}

  static Optional<PayCue> cue(
      Optional<PayCue> named, Mark mark, PayItem item, List<PayItem> items) {
    if (!(mark instanceof PayShare)) {
      return named;
    }
    if (item.says(PayCue.NOT_EMPLOYER) && item.isEmployees(mark)) {
      return Optional.of(PayCue.IGNORED);
    }
    boolean theirs = named.isEmpty() && item.says(PayCue.EMPLOYER);
    return theirs && (item.says(PayCue.RETIREMENT) || isAfterPension(item, items))
        ? Optional.of(PayCue.RETIREMENT)
        : named;
  }

  private static boolean isAfterPension(PayItem item, List<PayItem> items) {
    int at = items.indexOf(item);
    return at > 0 && items.get(at - 1).says(PayCue.RETIREMENT);
  }
}
