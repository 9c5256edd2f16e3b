package io.careercoach.share;

import io.careercoach.message.Phrase;
import io.careercoach.message.Place;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A place in words: as a member writes it, as a slot keeps it, and as a person reads it. */
final class PlaceWords {
  private static final Pattern MARKED =
      Pattern.compile("<([@#])([A-Za-z0-9]{1,40})(?:\\|([^<>|/]{1,80}))?>");
  private static final Pattern NAMED =
      Pattern.compile("([@#]?)([\\p{L}\\p{N}][\\p{L}\\p{N}_.-]{0,39})");

  private static final Pattern FIGURES = Pattern.compile("[\\d_.-]+");

  /** Names of no one person. */
  private static final Set<String> CROWDS =
      Set.of(
          "everyone",
          "everybody",
          "here",
          "channel",
          "all",
          "me",
          "nobody",
          "anyone",
          "them",
          "preview",
          "share",
          "yes",
          "no",
          "ok",
          "save");

  private PlaceWords() {}

  /** The one member or channel that the words name; a mark such as {@code <@U1|ben>} too. */
  static Optional<Place> read(String words) {
    String name =
        words.strip().replaceAll("(?i)^(?:(?:with|to|in|the|channel)\\s+)+|[.!]+$", "").strip();
    var marked = MARKED.matcher(name);
    if (marked.matches()) {
      String shown = marked.group(3) == null ? marked.group(2) : marked.group(3);
      return Optional.of(of(marked.group(1), marked.group(2), shown));
    }
    var named = NAMED.matcher(name.toLowerCase(Locale.ROOT));
    if (!named.matches() || CROWDS.contains(named.group(2))) {
      return Optional.empty();
    }
    boolean channel = named.group(1).equals("#");
    if (!channel && FIGURES.matcher(named.group(2)).matches()) {
      return Optional.empty(); // it picks from a list, and is nobody
    }
    return Optional.of(
        of(named.group(1), channel ? "#" + named.group(2) : named.group(2), named.group(2)));
  }

  static String written(Place place) {
    return switch (place) {
      case Place.Member(var id, var name) -> "@ " + id + " " + name;
      case Place.Channel(var id, var name) -> "# " + id + " " + name;
    };
  }

  static Place kept(String written) {
    String[] parts = written.split(" ", 3);
    return of(parts[0], parts[1], parts[2]);
  }

  /** "ben", "#team". */
  static Phrase said(Place place) {
    return switch (place) {
      case Place.Member(_, var name) -> Phrase.of("share.place.member", "name", name);
      case Place.Channel(_, var name) -> Phrase.of("share.place.channel", "name", name);
    };
  }

  private static Place of(String mark, String id, String name) {
    return mark.equals("#") ? new Place.Channel(id, name) : new Place.Member(id, name);
  }
}
