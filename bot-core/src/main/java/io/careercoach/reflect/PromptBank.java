package io.careercoach.reflect;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.toCollection;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All prompts in the order of their file, and which of them a member gets next. What a member was
 * asked before comes in as {@code asked}: the id of a prompt, and when it was asked last.
 */
public record PromptBank(List<Prompt> prompts) {
  /** For so long a prompt does not come again, on the member's own clock. */
  public static final int WEEKS_OF_REST = 8;

  public PromptBank {
    prompts = List.copyOf(prompts);
  }

  public Optional<Prompt> find(String id) {
    return prompts.stream().filter(prompt -> prompt.id().equals(id)).findFirst();
  }

  /**
   * The next prompt from {@code themes}: of the theme that was not asked about for longest, the one
   * that was not asked for longest. Empty while all of them rest.
   *
   * @param now on the member's own clock
   */
  public Optional<Prompt> next(Map<String, Instant> asked, Set<Theme> themes, ZonedDateTime now) {
    return themes.stream()
        .sorted(comparing((Theme theme) -> last(asked, theme)).thenComparing(naturalOrder()))
        .flatMap(theme ->
            rested(asked, now)
                .filter(prompt -> prompt.theme() == theme)
                .min(comparing(prompt -> last(asked, prompt)))
                .stream())
        .findFirst();
  }

  /** The themes that have a prompt for now. */
  public Set<Theme> themes(Map<String, Instant> asked, ZonedDateTime now) {
    return rested(asked, now)
        .map(Prompt::theme)
        .collect(toCollection(() -> EnumSet.noneOf(Theme.class)));
  }

  private Stream<Prompt> rested(Map<String, Instant> asked, ZonedDateTime now) {
    return prompts.stream()
        .filter(prompt -> {
          var last = asked.get(prompt.id());
          return last == null || !last.atZone(now.getZone()).plusWeeks(WEEKS_OF_REST).isAfter(now);
        });
  }

  private Instant last(Map<String, Instant> asked, Theme theme) {
    return prompts.stream()
        .filter(prompt -> prompt.theme() == theme)
        .map(prompt -> last(asked, prompt))
        .max(Instant::compareTo)
        .orElse(Instant.MIN);
  }

  private static Instant last(Map<String, Instant> asked, Prompt prompt) {
    return asked.getOrDefault(prompt.id(), Instant.MIN);
  }
}
