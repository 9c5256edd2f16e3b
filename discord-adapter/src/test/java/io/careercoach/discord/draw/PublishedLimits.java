package io.careercoach.discord.draw;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Discord's rules for messages and forms as its reference pages publish them, looked for in the
 * JSON that is sent; the numbers are written down a second time on purpose.
 */
final class PublishedLimits {
  private static final int ROW = 1;
  private static final int BUTTON = 2;
  private static final int MENU = 3;
  private static final int INPUT = 4;
  private static final int LABEL = 18;
  private static final int NO_EMBEDS = 1 << 2;

  private final List<String> found = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  private PublishedLimits() {}

  /** What is wrong with a message. */
  static List<String> message(JsonNode message) {
    var limits = new PublishedLimits();
    limits.text("content", message.path("content"), 1, 2000);
    limits.between("rows", message.path("components").size(), 0, 5);
    message.path("components").forEach(limits::row);
    limits.between("files", message.path("attachments").size(), 0, 10);
    message.path("attachments").forEach(limits::file);
    if (!message.path("allowed_mentions").path("parse").isEmpty()
        || !message.path("allowed_mentions").has("parse")) {
      limits.found.add("it may call somebody");
    }
    if ((message.path("flags").asInt() & NO_EMBEDS) == 0) {
      limits.found.add("addresses are unfolded");
    }
    return limits.found;
  }

  /** What is wrong with a form. */
  static List<String> form(JsonNode form) {
    var limits = new PublishedLimits();
    limits.text("title", form.path("title"), 1, 45);
    limits.once(form);
    limits.between("fields", form.path("components").size(), 1, 5);
    form.path("components").forEach(limits::field);
    return limits.found;
  }

  private void field(JsonNode field) {
    is(field, LABEL);
    text("label", field.path("label"), 1, 45);
    if (field.hasNonNull("description")) {
      text("description", field.path("description"), 1, 100);
    }
    var input = field.path("component");
    is(input, INPUT);
    once(input);
    between("longest answer", input.path("max_length").asInt(4000), 1, 4000);
  }

  private void row(JsonNode row) {
    is(row, ROW);
    var first = row.path("components").path(0).path("type").asInt();
    between("things in a row", row.path("components").size(), 1, first == MENU ? 1 : 5);
    row.path("components").forEach(first == MENU ? this::menu : this::button);
  }

  private void button(JsonNode button) {
    is(button, BUTTON);
    once(button);
    text("button", button.path("label"), 1, 80);
  }

  private void menu(JsonNode menu) {
    is(menu, MENU);
    once(menu);
    text("placeholder", menu.path("placeholder"), 1, 100);
    between("options", menu.path("options").size(), 1, 25);
    var values = new HashSet<String>();
    for (var option : menu.path("options")) {
      text("option", option.path("label"), 1, 100);
      text("value", option.path("value"), 1, 100);
      if (!values.add(option.path("value").asText())) {
        found.add("a value twice");
      }
    }
  }

  private void file(JsonNode file) {
    if (!file.path("filename").asText().matches("[\\w.-]{1,100}")) {
      found.add("a file called " + file.path("filename"));
    }
    if (!file.path("description").asText().isEmpty()) {
      text("alt", file.path("description"), 1, 1024);
    }
  }

  private void is(JsonNode one, int type) {
    if (one.path("type").asInt() != type) {
      found.add("a " + one.path("type") + " where a " + type + " belongs");
    }
  }

  private void once(JsonNode one) {
    text("id", one.path("custom_id"), 1, 100);
    if (!ids.add(one.path("custom_id").asText())) {
      found.add("an id twice: " + one.path("custom_id"));
    }
  }

  private void text(String what, JsonNode text, int least, int most) {
    between(what, text.asText().strip().length(), least, most);
  }

  private void between(String what, int count, int least, int most) {
    if (count < least || count > most) {
      found.add(what + ": " + count + ", not from " + least + " to " + most);
    }
  }
}
