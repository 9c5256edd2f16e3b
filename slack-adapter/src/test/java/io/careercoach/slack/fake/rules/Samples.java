package io.careercoach.slack.fake.rules;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Blocks of any size, as JSON. */
final class Samples {
  private Samples() {}

  static String text(int length) {
    return "x".repeat(length);
  }

  static String plain(int length) {
    return "{'type':'plain_text','text':'%s'}".formatted(text(length));
  }

  static String mrkdwn(int length) {
    return "{'type':'mrkdwn','text':'%s'}".formatted(text(length));
  }

  static String section(String more) {
    return "{'type':'section','text':%s%s}".formatted(plain(1), more);
  }

  static String beside(String element) {
    return section(",'accessory':" + element);
  }

  static String button(String more) {
    return "{'type':'button','text':%s%s}".formatted(plain(1), more);
  }

  static String actions(String... elements) {
    return "{'type':'actions','elements':[%s]}".formatted(String.join(",", elements));
  }

  static String input(String element) {
    return "{'type':'input','label':%s,'element':%s}".formatted(plain(1), element);
  }

  static String option(int number) {
    return "{'text':%s,'value':'%d'}".formatted(plain(1), number);
  }

  static String chosen(String type, int options) {
    return "{'type':'%s','options':%s}".formatted(type, list(options, "option"));
  }

  static String confirm(int title, int text, int yes, int no) {
    return button(
        ",'confirm':{'title':%s,'text':%s,'confirm':%s,'deny':%s}"
            .formatted(plain(title), plain(text), plain(yes), plain(no)));
  }

  /** So many of one kind, each with an id of its own. */
  static String list(int size, String what) {
    return IntStream.range(0, size)
        .mapToObj(i ->
            switch (what) {
              case "option" -> option(i);
              case "field" -> plain(1);
              case "button" -> button(",'action_id':'a%d'".formatted(i));
              case "group" -> "{'label':%s,'options':[%s]}".formatted(plain(1), option(i));
              default -> "{'type':'divider'}";
            })
        .collect(Collectors.joining(",", "[", "]"));
  }
}
