package io.careercoach.words;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** The words cannot be read; every mistake is named by file and line. */
public final class FaultyWords extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<Fault> faults;

  public FaultyWords(List<Fault> faults) {
    super(faults.stream().map(Fault::toString).collect(joining("\n")));
    this.faults = List.copyOf(faults);
  }

  public List<Fault> faults() {
    return faults;
  }
}
