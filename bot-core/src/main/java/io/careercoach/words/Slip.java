package io.careercoach.words;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.snakeyaml.error.MarkedYAMLException;
import java.nio.file.Path;

/**
 * A slip of writing that the YAML reader stumbled over, told to somebody who never heard of YAML.
 */
final class Slip {
  private Slip() {}

  static Fault in(Path file, JsonProcessingException unreadable) {
    if (unreadable instanceof MarkedYAMLException marked) {
      return marked(file, marked);
    }
    var where = unreadable.getLocation();
    return new Fault(
        file,
        where == null ? 1 : Math.max(1, where.getLineNr()),
        "this cannot be read: " + unreadable.getOriginalMessage());
  }

  private static Fault marked(Path file, MarkedYAMLException slip) {
    boolean open = "while scanning a quoted scalar".equals(slip.getContext());
    var mark = open ? slip.getContextMark() : slip.getProblemMark();
    return new Fault(
        file,
        mark == null ? 1 : mark.getLine() + 1,
        open ? "expected a closing quotation mark" : expected(slip.getProblem()));
  }

  private static String expected(String problem) {
    if (problem.contains("mapping values are not allowed")) {
      return "expected double quotes around a sentence that has a colon in it";
    }
    if (problem.contains("TAB")) {
      return "expected spaces, not a tab, at the beginning of the line";
    }
    if (problem.contains("<block mapping start>")) {
      return "expected the same number of spaces as the lines around it";
    }
    return "expected double quotes around a sentence with any of these in it: { } [ ] : # @ * ` \""
        + " ("
        + problem
        + ")";
  }
}
