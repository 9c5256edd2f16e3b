package io.careercoach.engine;

import io.careercoach.dialogue.Shape;
import io.careercoach.message.Private;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One member's conversation between two turns.
 *
 * @param greeted whether the member has seen who the coach is and what it keeps
 * @param open the dialogue that waits for an answer
 * @param aside dialogues set aside, the latest last
 * @param prompt the question last asked
 * @param overlay a question of the engine's own on top of it, such as whether to cancel
 * @param prompts how many questions were asked so far; it numbers them
 * @param tender whether the last thing the coach did was to answer a crisis
 * @param unclear the words outside a dialogue that were not understood, the last two
 * @param pulse when the member was heard last, and when the coach looks in by itself
 */
record Session(
    boolean greeted,
    Optional<Talk> open,
    List<Talk> aside,
    Optional<Prompt> prompt,
    Optional<Overlay> overlay,
    int prompts,
    List<Private> unclear,
    boolean tender,
    Pulse pulse) {
  /** So long a silence leaves a dialogue. */
  static final Duration SILENCE = Duration.ofHours(1);

  private static final int MOST_ASIDE = 5;

  static final Shape<Session> SHAPE =
      new Shape<>("session", Session.class, List.of(Session::withPulse));
  static final Session NEW =
      new Session(
          false,
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          0,
          List.of(),
          false,
          Pulse.NONE);

  Session {
    aside = List.copyOf(aside);
    unclear = List.copyOf(unclear);
  }

  /** When the member was heard last, and when the coach looks in by itself. */
  record Pulse(Optional<Instant> heard, Optional<Instant> ring) {
    static final Pulse NONE = new Pulse(Optional.empty(), Optional.empty());
  }

  private static Map<String, Object> withPulse(Map<String, Object> first) {
    first.put("pulse", Map.of());
    return first;
  }

  /** A dialogue with what it has learnt, as JSON of its shape's version. */
  record Talk(String dialogue, int shape, JsonText learnt) {}

  /** A question that was asked, with its options as the member saw them. */
  record Prompt(String id, String question, List<Label> options) {
    Prompt {
      options = List.copyOf(options);
    }

    boolean offers(String key) {
      return options.stream().anyMatch(option -> option.key().equals(key));
    }

    /** Whether only what it offers can be an answer. */
    boolean closed() {
      return !options.isEmpty() && options.stream().noneMatch(one -> one.key().startsWith("/"));
    }
  }

  /** One option as the member saw it. */
  record Label(String key, Private text) {}

  /** A question of the engine's own; it is over as soon as anything else is said. */
  record Overlay(Kind kind, Private command, Optional<Prompt> prompt) {

    /** What the engine wants to know. */
    enum Kind {
      CANCELLING,
      SETTING_ASIDE,
      STOPPING,
      RETURNING
    }
  }

  /** Everything begun and not finished, the latest last. */
  List<Talk> talks() {
    var all = new ArrayList<>(aside);
    open.ifPresent(all::add);
    return all;
  }

  /** Whether that question is open. */
  boolean asked(String id) {
    return prompt.filter(open -> open.id().equals(id)).isPresent();
  }

  /** Whether that one is the engine's own on top. */
  boolean overlays(String id) {
    return overlay.flatMap(Overlay::prompt).filter(open -> open.id().equals(id)).isPresent();
  }

  Session at(Pulse beat) {
    return new Session(greeted, open, aside, prompt, overlay, prompts, unclear, tender, beat);
  }

  /** Whether the member is in the middle of a dialogue: an hour of silence leaves it. */
  boolean busy(Instant now) {
    return open.isPresent() && pulse.heard().filter(now.minus(SILENCE)::isBefore).isPresent();
  }

  /** The same, after so many questions. */
  Session numbered(int asked) {
    return new Session(greeted, open, aside, prompt, overlay, asked, unclear, tender, pulse);
  }

  Session greeting() {
    return new Session(true, open, aside, prompt, overlay, prompts, unclear, tender, pulse);
  }

  Session with(Talk talk) {
    return new Session(
        greeted, Optional.of(talk), aside, prompt, overlay, prompts, List.of(), false, pulse);
  }

  /** Nothing is open any more, and no question waits. */
  Session closed() {
    return new Session(
        greeted,
        Optional.empty(),
        aside,
        Optional.empty(),
        Optional.empty(),
        prompts,
        List.of(),
        false,
        pulse);
  }

  Session setAside() {
    return new Session(
        greeted,
        Optional.empty(),
        latest(talks()),
        Optional.empty(),
        Optional.empty(),
        prompts,
        List.of(),
        false,
        pulse);
  }

  /** What was put aside the longest ago is forgotten, so that it cannot grow for ever. */
  private static List<Talk> latest(List<Talk> all) {
    return all.subList(Math.max(0, all.size() - MOST_ASIDE), all.size());
  }

  /** These wait to be gone on with. */
  Session waiting(List<Talk> begun) {
    return new Session(
        greeted, open, latest(begun), prompt, overlay, prompts, unclear, tender, pulse);
  }

  /** Everything is set aside: a life may be in danger. */
  Session inCrisis() {
    Session quiet = setAside();
    return new Session(
        quiet.greeted,
        quiet.open,
        quiet.aside,
        quiet.prompt,
        quiet.overlay,
        prompts,
        List.of(),
        true,
        pulse);
  }

  Session resumed() {
    return new Session(
        greeted,
        Optional.of(aside.getLast()),
        aside.subList(0, aside.size() - 1),
        Optional.empty(),
        Optional.empty(),
        prompts,
        List.of(),
        false,
        pulse);
  }

  Session over(Overlay.Kind kind, String command) {
    return new Session(
        greeted,
        open,
        aside,
        prompt,
        Optional.of(new Overlay(kind, new Private(command), Optional.empty())),
        prompts,
        List.of(),
        false,
        pulse);
  }

  Session plain() {
    return new Session(
        greeted, open, aside, prompt, Optional.empty(), prompts, unclear, tender, pulse);
  }

  Session unclear(Private words) {
    var more = new ArrayList<>(unclear.subList(Math.max(0, unclear.size() - 1), unclear.size()));
    more.add(words);
    return new Session(greeted, open, aside, prompt, overlay, prompts, more, tender, pulse);
  }

  /**
   * Asks; a question that is asked again keeps its id, so that its older copies can still be
   * pressed.
   */
  Session asking(String question, List<Label> options) {
    if (question.startsWith(Overlays.PREFIX)) {
      return new Session(
          greeted,
          open,
          aside,
          prompt,
          overlay.map(over ->
              new Overlay(
                  over.kind(),
                  over.command(),
                  Optional.of(new Prompt("p" + (prompts + 1), question, options)))),
          prompts + 1,
          unclear,
          tender,
          pulse);
    }
    boolean again = prompt.filter(asked -> asked.question().equals(question)).isPresent();
    int number = again ? prompts : prompts + 1;
    String id = again ? prompt.get().id() : "p" + number;
    return new Session(
        greeted,
        open,
        aside,
        Optional.of(new Prompt(id, question, options)),
        overlay,
        number,
        unclear,
        tender,
        pulse);
  }
}
