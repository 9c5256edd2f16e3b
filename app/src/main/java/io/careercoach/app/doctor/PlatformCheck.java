package io.careercoach.app.doctor;

import io.careercoach.courier.Seen;
import java.util.List;
import java.util.function.Supplier;

/** What a platform itself says of its tokens. */
public record PlatformCheck(Supplier<List<Seen>> asked) implements Check {
  @Override
  public List<Finding> look() {
    return asked.get().stream().map(PlatformCheck::finding).toList();
  }

  private static Finding finding(Seen seen) {
    return switch (seen.mark()) {
      case WELL -> Finding.well(seen.what());
      case DOUBTFUL -> Finding.warning(seen.what(), seen.todo());
      case WRONG -> Finding.wrong(seen.what(), seen.todo());
    };
  }
}
