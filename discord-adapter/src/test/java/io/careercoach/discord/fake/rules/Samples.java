package io.careercoach.discord.fake.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Payloads to try, in JSON with single quotes. */
final class Samples {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Samples() {}

  static JsonNode read(String text) {
    try {
      return JSON.readTree(text.replace('\'', '"'));
    } catch (JsonProcessingException wrong) {
      throw new AssertionError(text, wrong);
    }
  }

  static List<Fault> message(String text) {
    return MessageRules.faults(read(text), 0, Set.of());
  }

  static List<Fault> newMessage(String text) {
    return MessageRules.faults(read(text), 1 << 15, Set.of());
  }

  static List<Fault> modal(String text) {
    return ModalRules.faults(read(text));
  }

  static List<Fault> command(String text) {
    return CommandRules.faults(read(text));
  }

  static List<Fault> commands(String text) {
    return CommandRules.allFaults(read(text));
  }

  static String text(int length) {
    return "x".repeat(length);
  }

  static String list(int length, IntFunction<String> item) {
    return IntStream.range(0, length).mapToObj(item).collect(Collectors.joining(",", "[", "]"));
  }

  static String rows(String... components) {
    return "{'components':[%s]}".formatted(row(components));
  }

  static String row(String... components) {
    return "{'type':1,'components':[%s]}".formatted(String.join(",", components));
  }

  static String button(String more) {
    return "{'type':2,'style':1,'label':'ok','custom_id':'b'%s}".formatted(more);
  }

  static String button(int number) {
    return "{'type':2,'style':1,'label':'ok','custom_id':'b%d'}".formatted(number);
  }

  static String option(int number) {
    return "{'label':'one','value':'v%d'}".formatted(number);
  }

  static String menu(String more) {
    return "{'type':3,'custom_id':'s','options':[{'label':'a','value':'a'}]%s}".formatted(more);
  }

  static String label(String component) {
    return "{'type':18,'label':'Why?','component':%s}".formatted(component);
  }

  static String input(String more) {
    return "{'type':4,'style':1,'custom_id':'i'%s}".formatted(more);
  }

  static String form(String... rooms) {
    return "{'custom_id':'m','title':'More','components':[%s]}".formatted(String.join(",", rooms));
  }

  static String goal(String more) {
    return "{'name':'goal','description':'A goal'%s}".formatted(more);
  }

  static String with(String... options) {
    return goal(",'options':[%s]".formatted(String.join(",", options)));
  }

  static String string(String name, String more) {
    return "{'type':3,'name':'%s','description':'x'%s}".formatted(name, more);
  }
}
