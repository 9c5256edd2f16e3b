package io.careercoach.app.settings;

/** Where a value came from. */
public sealed interface Origin {

  /** As a person would look for it. */
  String where();

  /** A line of a file. */
  record Line(String file, int line) implements Origin {
    @Override
    public String where() {
      return file + ":" + line;
    }
  }

  /** An environment variable. */
  record Variable(String name) implements Origin {
    @Override
    public String where() {
      return name;
    }
  }

  /** An option of the command line. */
  record Option(String name) implements Origin {
    @Override
    public String where() {
      return name;
    }
  }

  /** Nobody gave one. */
  record Default() implements Origin {
    @Override
    public String where() {
      return "default";
    }
  }
}
