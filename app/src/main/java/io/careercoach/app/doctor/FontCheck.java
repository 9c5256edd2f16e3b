package io.careercoach.app.doctor;

import java.util.List;

/** Whether the fonts of the pictures are in the program, since a bare container has none. */
public record FontCheck(ClassLoader program, List<String> fonts) implements Check {
  public FontCheck {
    fonts = List.copyOf(fonts);
  }

  @Override
  public List<Finding> look() {
    var missing = fonts.stream().filter(font -> program.getResource(font) == null).toList();
    return List.of(
        missing.isEmpty()
            ? Finding.well("fonts of the pictures: " + fonts.size() + " bundled")
            : Finding.warning(
                "fonts of the pictures: " + String.join(", ", missing) + " missing",
                "build again; until then pictures are left out and their words stay"));
  }
}
