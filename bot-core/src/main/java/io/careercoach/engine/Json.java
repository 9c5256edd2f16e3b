package io.careercoach.engine;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.careercoach.dialogue.Learnt;
import io.careercoach.dialogue.Shape;
import io.careercoach.message.Ask;
import io.careercoach.message.Drawing;
import io.careercoach.message.Part;
import io.careercoach.message.Place;
import io.careercoach.message.Private;
import io.careercoach.message.Shared;
import io.careercoach.understand.Measure;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * JSON in and out: one mapper for the process. The types of the coach's world know nothing of it.
 */
final class Json {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
          .addModules(new Jdk8Module(), new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          // No part of a record is ever null: what lacks one is told at once, not by the next page.
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .addMixIn(Private.class, Plain.class)
          .addMixIn(Shared.class, Plain.class)
          .addMixIn(Place.class, Places.class)
          .addMixIn(Measure.class, Measures.class)
          .addMixIn(Part.class, Parts.class)
          .addMixIn(Ask.class, Asks.class)
          .addMixIn(Drawing.class, Drawings.class)
          .addMixIn(Said.class, Saids.class)
          .build();
  private static final TypeReference<LinkedHashMap<String, Object>> TREE = new TypeReference<>() {};

  /** What every turn reads and writes goes past the binding of data. */
  private static final Map<Class<?>, TokenJson<?>> BY_TOKENS =
      Map.of(Learnt.class, new LearntJson(), Session.class, new SessionJson());

  private Json() {}

  static String write(Object value) {
    try {
      var tokens = tokens(value.getClass());
      return tokens == null ? MAPPER.writeValueAsString(value) : tokens.text(value);
    } catch (JsonProcessingException problem) {
      problem.clearLocation();
      throw new IllegalStateException("cannot write " + value.getClass().getSimpleName(), problem);
    }
  }

  /** The same on as many lines as a person wants to see. */
  static String page(Object value) {
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value);
    } catch (JsonProcessingException problem) {
      problem.clearLocation();
      throw new IllegalStateException("cannot write " + value.getClass().getSimpleName(), problem);
    }
  }

  /** JSON of any shape. */
  static JsonNode tree(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException problem) {
      var place = problem.getLocation();
      throw new Unreadable("line %d is no JSON".formatted(place == null ? 1 : place.getLineNr()));
    }
  }

  /** A tree as a value of this type. */
  static <T> T value(JsonNode tree, Class<T> type) {
    try {
      return Objects.requireNonNull(MAPPER.treeToValue(tree, type));
    } catch (JsonProcessingException | RuntimeException problem) {
      throw new Unreadable("this is no " + type.getSimpleName() + field(problem));
    }
  }

  static <S> S read(Shape<S> shape, int version, JsonText text) {
    return read(shape, version, text.json());
  }

  /** Reads a value of any version of its shape, lifting older ones forward. */
  static <S> S read(Shape<S> shape, int version, String json) {
    if (version < 1 || version > shape.version()) {
      throw new Unreadable(
          shape.name() + " has version " + version + ", known up to " + shape.version());
    }
    try {
      String current = version == shape.version() ? json : lift(shape, version, json);
      var tokens = tokens(shape.type());
      var value =
          tokens == null
              ? MAPPER.readValue(current, shape.type())
              : shape.type().cast(tokens.value(current, MAPPER.getFactory()));
      return Objects.requireNonNull(value);
    } catch (JsonProcessingException | RuntimeException problem) {
      // Whatever is odd about the tree, a lift stumbles over it in its own way.
      throw new Unreadable(
          "a saved %s of version %d cannot be read%s"
              .formatted(shape.name(), version, field(problem)));
    }
  }

  /** Where in it the trouble is, in names of fields; the values are nobody's business. */
  private static String field(Exception problem) {
    return problem instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()
        ? mapping.getPath().stream()
            .map(step -> Objects.requireNonNullElse(step.getFieldName(), "" + step.getIndex()))
            .collect(joining(".", ": look at ", ""))
        : "";
  }

  @SuppressWarnings("unchecked")
  private static @Nullable TokenJson<Object> tokens(Class<?> type) {
    return (TokenJson<Object>) BY_TOKENS.get(type);
  }

  private static String lift(Shape<?> shape, int version, String json)
      throws JsonProcessingException {
    Map<String, Object> tree = MAPPER.readValue(json, TREE);
    for (var lift : shape.lifts().subList(version - 1, shape.lifts().size())) {
      tree = lift.apply(tree);
    }
    return MAPPER.writeValueAsString(tree);
  }

  private abstract static class Plain {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Plain(String text) {}

    @JsonValue
    abstract String text();
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Measure.Count.class, name = "count"),
    @JsonSubTypes.Type(value = Measure.Level.class, name = "level"),
    @JsonSubTypes.Type(value = Measure.YesNo.class, name = "yes-no")
  })
  private interface Measures {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Part.Text.class, name = "text"),
    @JsonSubTypes.Type(value = Part.Facts.class, name = "facts"),
    @JsonSubTypes.Type(value = Part.Chart.class, name = "chart"),
    @JsonSubTypes.Type(value = Part.Enclosure.class, name = "enclosure")
  })
  private interface Parts {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Ask.Words.class, name = "words"),
    @JsonSubTypes.Type(value = Ask.Choice.class, name = "choice"),
    @JsonSubTypes.Type(value = Ask.Form.class, name = "form")
  })
  private interface Asks {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Place.Member.class, name = "member"),
    @JsonSubTypes.Type(value = Place.Channel.class, name = "channel")
  })
  private interface Places {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
  private interface Saids {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Drawing.ProgressLine.class, name = "progress-line"),
    @JsonSubTypes.Type(value = Drawing.Radar.class, name = "radar")
  })
  @JsonIgnoreProperties(ignoreUnknown = true)
  private interface Drawings {}
}
