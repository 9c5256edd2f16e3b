package io.careercoach.settings;

import io.careercoach.reflect.Theme;
import io.careercoach.reflect.ThemeWords;
import java.util.List;
import java.util.stream.Stream;

/** Reads which prompts a member wants: "no networking prompts", "all themes". */
final class ThemeWishes {
  static final List<String> KEYS = Stream.of(Theme.values()).map(Theme::key).toList();

  private ThemeWishes() {}

  static Wish read(String text) {
    boolean wanted = !WishWords.refused(text);
    var theme = ThemeWords.named(text).map(Theme::key);
    boolean all = text.matches(".*\\b(all|every|any)\\b.*");
    return theme.isPresent() || all ? new Wish.Themes(theme, wanted) : new Wish.Unclear("themes");
  }
}
