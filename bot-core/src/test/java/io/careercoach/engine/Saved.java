package io.careercoach.engine;

import io.careercoach.dialogue.Shape;
import io.careercoach.talk.Kit;
import io.careercoach.time.CheckInTime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rows of released shapes, as {@code saved/<place>/<version>[-<variant>].json}. A released file
 * is never edited and never removed.
 */
record Saved(String place, int version, Path file) {
  static final Path ALL = Path.of("src/test/resources/saved");

  /** Where the rows of a shape lie, and the version that is written today. */
  record Place(String name, int version) {}

  /** All that is ever saved. */
  static List<Place> places() {
    var repertoire = CoachSetup.repertoire(Kit.prompts(), CheckInTime.USUAL, Kit.chance());
    var places = new ArrayList<Place>();
    repertoire.dialogues().values().forEach(one -> places.add(place("dialogue", one.shape())));
    repertoire.kinds().values().forEach(kind -> places.add(place("fact", kind.shape())));
    places.add(new Place("session", Session.SHAPE.version()));
    places.add(new Place("letter", Letter.SHAPE.version()));
    places.add(new Place("post", Post.SHAPE.version()));
    return places;
  }

  private static Place place(String folder, Shape<?> shape) {
    return new Place(folder + "/" + shape.name(), shape.version());
  }

  /** The versions of a place that have no file. */
  static List<String> missing(Place place) {
    var there = of(place.name()).stream().map(Saved::version).toList();
    return IntStream.rangeClosed(1, place.version())
        .filter(version -> !there.contains(version))
        .mapToObj(version -> place.name() + "/" + version + ".json")
        .toList();
  }

  static List<Saved> all() {
    return places().stream().flatMap(place -> of(place.name()).stream()).toList();
  }

  static List<Saved> of(String place) {
    Path folder = ALL.resolve(place);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files.sorted().map(file -> new Saved(place, version(file), file)).toList();
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static int version(Path file) {
    return Integer.parseInt(file.getFileName().toString().replaceAll("\\D.*", ""));
  }

  String json() {
    try {
      return Files.readString(file).strip();
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  /** Writes a row of the version of today, unless there is one. */
  static void add(Place place, String variant, String json) {
    Path file = ALL.resolve(place.name()).resolve(place.version() + variant + ".json");
    if (Files.exists(file)) {
      return;
    }
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, json + "\n");
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  @Override
  public String toString() {
    return ALL.relativize(file).toString();
  }
}
