package io.careercoach.understand;

import java.util.List;
import java.util.Optional;

/** Whose part of a pension a share is: "pension: I pay 5%, they pay 8%". */
final class PensionShare {

  private PensionShare() {}

  static Optional<PayCue> cue(
      Optional<PayCue> named, Mark mark, PayItem item, List<PayItem> items) {
    boolean share = mark instanceof PayShare;
    if (share && item.isEmployees(mark)) {
      return Optional.of(PayCue.IGNORED);
    }
    boolean bare = share && named.isEmpty();
    boolean pension = item.says(PayCue.RETIREMENT) || isAfterPension(item, items);
    return bare && item.says(PayCue.EMPLOYER) && pension ? Optional.of(PayCue.RETIREMENT) : named;
  }

  private static boolean isAfterPension(PayItem item, List<PayItem> items) {
    int at = items.indexOf(item);
    return at > 0 && items.get(at - 1).says(PayCue.RETIREMENT);
  }
}
