package io.careercoach.app.settings;

/** One value of a YAML file by the path of names that leads to it. */
public record YamlEntry(String path, String text, int line) {}
