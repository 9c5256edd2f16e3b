package io.careercoach.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.careercoach.dialogue.Shape;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of older shapes are brought forward as they are read. */
class ShapeLiftTest {

  /** What the shape holds now: 1 had a name, 2 had two of them, 3 has a greeting as well. */
  record Card(String first, String last, String greeting) {}

  private static final Shape<Card> CARD =
      new Shape<>("card", Card.class, List.of(ShapeLiftTest::split, ShapeLiftTest::greet));

  private static Map<String, Object> split(Map<String, Object> one) {
    String[] names = String.valueOf(one.remove("name")).split(" ");
    one.put("first", names[0]);
    one.put("last", names[1]);
    return one;
  }

  private static Map<String, Object> greet(Map<String, Object> two) {
    two.put("greeting", "Hello " + two.get("first"));
    return two;
  }

  @Test
  void aShapeWithTwoLiftsIsOfTheThirdVersion() {
    assertThat(CARD.version()).isEqualTo(3);
    assertThat(Shape.first("card", Card.class).version()).isEqualTo(1);
  }

  @Test
  void everyVersionComesForward() {
    var ana = new Card("Ana", "Diaz", "Hello Ana");
    assertThat(Json.read(CARD, 1, "{\"name\":\"Ana Diaz\"}")).isEqualTo(ana);
    assertThat(Json.read(CARD, 2, "{\"first\":\"Ana\",\"last\":\"Diaz\"}")).isEqualTo(ana);
    assertThat(Json.read(CARD, 3, Json.write(ana))).isEqualTo(ana);
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 99, 0, -1})
  void aVersionThatIsNotKnownIsRefused(int version) {
    assertThatThrownBy(() -> Json.read(CARD, version, "{}"))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining("version " + version);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "null", "\"canary\"", "{\"first\":{\"x\":\"canary\"}}"})
  void whatIsNoCardIsRefusedWithoutAWordOfIt(String json) {
    assertThatThrownBy(() -> Json.read(CARD, 3, json))
        .isInstanceOf(Unreadable.class)
        .hasMessageNotContaining("canary")
        .hasNoCause();
  }

  @Test
  void whatALaterVersionAddedIsNotInTheWay() {
    var json = "{\"first\":\"Ana\",\"last\":\"Diaz\",\"greeting\":\"Hi\",\"new\":1}";
    assertThat(Json.read(CARD, 3, json).greeting()).isEqualTo("Hi");
  }
}
