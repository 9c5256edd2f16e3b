package io.careercoach.privacy;

/** A sealed text that does not open: another key, another row, an erased salt or changed bytes. */
public final class SealBroken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SealBroken(Cell cell, String why) {
    super(
        "The sealed text in %s.%s cannot be opened: %s."
            .formatted(cell.table(), cell.field(), why));
  }
}
