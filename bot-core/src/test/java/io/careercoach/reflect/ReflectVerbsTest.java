package io.careercoach.reflect;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.dialogue.Facts;
import io.careercoach.dialogue.Verb.Answer;
import io.careercoach.message.Ask;
import io.careercoach.message.Phrase;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which prompt a member gets, and what is said when there is none. */
class ReflectVerbsTest {
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
  private static final PromptBank BANK =
      new PromptBank(
          List.of(
              new Prompt("n1", Theme.NETWORKING, "Whom?"),
              new Prompt("n2", Theme.NETWORKING, "Where?"),
              new Prompt("b1", Theme.BALANCE, "When?")));

  private static Context at(Instant now, String... asked) {
    var facts =
        asked.length == 0
            ? Facts.NONE
            : new Facts(
                List.of(
                    new Asked(Map.of())
                        .with(
                            BANK.prompts().stream()
                                .filter(prompt -> List.of(asked).contains(prompt.id()))
                                .toList(),
                            NOW)));
    return new Context(now, ZoneId.of("Europe/Berlin"), Locale.UK, facts);
  }

  private static Answer reflect(Set<Theme> allowed, String rest, Context context) {
    return requireNonNull(ReflectVerbs.all(new Deck(BANK, _ -> allowed)).get("reflect"))
        .run(rest, context);
  }

  private static Answer reflect(String rest, Context context) {
    return reflect(EnumSet.allOf(Theme.class), rest, context);
  }

  /** The ids of all prompts that count as asked after this answer. */
  private static Set<String> asked(Answer answer) {
    return answer instanceof Answer.Opens(_, _, var effects)
            && effects.getFirst() instanceof Effect.Keep(Asked asked)
        ? asked.at().keySet()
        : Set.of();
  }

  private static Optional<Ask<Phrase>> said(Answer answer) {
    return answer instanceof Answer.Says(var effects)
            && effects.getFirst() instanceof Effect.Say(var message, _)
        ? message.ask()
        : Optional.empty();
  }

  @Test
  void whatIsAskedCountsAsAskedAtOnce() {
    assertThat(asked(reflect("networking", at(NOW)))).containsExactly("n1");
    assertThat(asked(reflect("networking", at(NOW, "n1")))).containsExactly("n1", "n2");
  }

  @Test
  void aThemeThatIsUsedUpOffersTheOthers() {
    var ask = said(reflect("networking", at(NOW, "n1", "n2"))).orElseThrow();
    assertThat(ask.question().id()).isEqualTo("reflect.used");
    assertThat(((Ask.Choice<Phrase>) ask).options())
        .extracting(Ask.Option::key)
        .containsExactly("/reflect balance");
  }

  @Test
  void whenAllAreUsedUpItSaysSo() {
    var answer = reflect("", at(NOW, "n1", "n2", "b1"));
    assertThat(said(answer)).isEmpty();
    assertThat(answer).isEqualTo(new Answer.Says(Effect.Say.of(Phrase.of("reflect.none"))));
  }

  @Test
  void afterEightWeeksTheyComeBack() {
    var later = at(Instant.parse("2027-01-18T12:00:00Z"), "n1", "n2", "b1");
    var justBefore = at(Instant.parse("2027-01-18T11:59:59Z"), "n1", "n2", "b1");
    assertThat(reflect("", later)).isInstanceOf(Answer.Opens.class);
    assertThat(reflect("", justBefore)).isInstanceOf(Answer.Says.class);
  }

  @Test
  void aThemeThatIsSwitchedOffComesOnlyWhenItIsNamed() {
    var balance = EnumSet.of(Theme.BALANCE);
    assertThat(asked(reflect(balance, "", at(NOW)))).containsExactly("b1");
    assertThat(reflect(balance, "", at(NOW, "b1"))).isInstanceOf(Answer.Says.class);
    assertThat(asked(reflect(balance, "networking", at(NOW)))).containsExactly("n1");
  }

  @Test
  void whoSwitchedAllOffStillGetsOneWhenAsking() {
    assertThat(asked(reflect(Set.of(), "", at(NOW)))).containsExactly("n1");
  }

  @Test
  void whatIsForgottenMayBeAskedAgain() {
    var asked = new Asked(Map.of("n1", NOW, "n2", NOW.minusSeconds(9)));
    assertThat(asked.without(NOW::equals)).contains(new Asked(Map.of("n2", NOW.minusSeconds(9))));
    assertThat(asked.without(_ -> true)).isEmpty();
  }
}
