package io.careercoach.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.message.Drawing.Radar;
import io.careercoach.message.Message;
import io.careercoach.message.Part;
import io.careercoach.message.Private;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A letter with a radar waits in the outbox as JSON. */
class SavedRadarTest {
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_radar_is_read_as_it_was_written(boolean again) {
    var before = again ? List.of(2, 3, 5) : List.<Integer>of();
    var chart =
        new Part.Chart<>(
            new Private("Compass"),
            new Private("1, 2 and 3"),
            List.of(new Private("Focus")),
            new Radar(List.of(1, 2, 3), before, 5));
    var letter = new Letter("1", Optional.empty(), new Message<>(List.of(chart), Optional.empty()));
    var json = Json.write(letter);
    assertThat(json).contains("\"is\":\"radar\"");
    assertThat(Json.read(Letter.SHAPE, Letter.SHAPE.version(), json)).isEqualTo(letter);
  }
}
