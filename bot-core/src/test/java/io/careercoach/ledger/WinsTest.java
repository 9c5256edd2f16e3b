package io.careercoach.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.dialogue.Facts;
import io.careercoach.dialogue.Form;
import io.careercoach.dialogue.Heard;
import io.careercoach.dialogue.Opening;
import io.careercoach.message.Private;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The two questions inside a dialogue of another subject. */
class WinsTest {
  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
  private final Job job = new Job("j1", 1, words("Barista"), Optional.empty(), true, NOON);
  private final Context context =
      new Context(NOON, ZoneOffset.UTC, Locale.UK, new Facts(List.of(job)));
  private final Form form =
      Form.of(
          "week",
          List.of(Wins.what(), Wins.gain()),
          (learnt, now) ->
              Wins.told(learnt, now)
                  .<List<Effect>>map(win -> List.of(new Effect.Keep(win)))
                  .orElse(List.of()));

  @Test
  void aWinAndItsTapComeIntoTheCurrentJob() {
    assertThat(heard(said("Met the owner"), new Heard.Chosen("contact", words("Contact"))))
        .get()
        .satisfies(win -> {
          assertThat(win.words().text()).isEqualTo("Met the owner");
          assertThat(win.gain()).contains(Gain.CONTACT);
          assertThat(win.job()).contains("j1");
          assertThat(win.number()).isEqualTo(1);
        });
  }

  @Test
  void theTapMayBeSaidOrLeftOpen() {
    assertThat(heard(said("Met the owner"), said("a new skill.")))
        .get()
        .extracting(Win::gain)
        .isEqualTo(Optional.of(Gain.SKILL));
    assertThat(heard(said("Met the owner"), new Heard.Skip()))
        .get()
        .extracting(Win::gain)
        .isEqualTo(Optional.empty());
  }

  @Test
  void withoutAWinNobodyIsAskedWhatItGave() {
    assertThat(heard(new Heard.Skip())).isEmpty();
  }

  @Test
  void numbersAreNotGivenAgainWhileALaterWinIsThere() {
    Win first = Win.now("one", Optional.empty(), context);
    var two = new Context(NOON, ZoneOffset.UTC, Locale.UK, context.facts().with(first));
    Win second = Win.now("two", Optional.empty(), two);
    var one = new Context(NOON, ZoneOffset.UTC, Locale.UK, context.facts().with(second));
    assertThat(Win.now("three", Optional.empty(), one).number()).isEqualTo(3);
  }

  private Optional<Win> heard(Heard... all) {
    var turn = form.open(Opening.BLANK, context);
    for (Heard heard : all) {
      turn = form.hear(turn.waiting().orElseThrow(), heard, context);
    }
    assertThat(turn.waiting()).isEmpty();
    return context.after(turn.effects()).facts().of(Win.class).stream().findFirst();
  }

  private static Heard said(String words) {
    return new Heard.Words(words(words));
  }

  private static Private words(String words) {
    return new Private(words);
  }
}
