package io.careercoach.dialogue;

import io.careercoach.dialogue.Reading.Unclear;
import io.careercoach.dialogue.Reading.Understood;
import io.careercoach.message.Ask;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * A dialogue that asks questions until nothing is open: the next question is always the first one
 * that applies and has no answer.
 *
 * @param start what is known when it opens
 * @param lines the read-back in its order, for {@code edit 2}
 * @param recall what it is about, said above a question that is asked again
 * @param finish what happens once everything is answered
 * @param waits whether it can be set aside; one that cannot ends with what it has learnt
 * @param amendment finds in an answer that an earlier one was meant otherwise
 */
public record Form(
    Shape<Learnt> shape,
    BiFunction<Opening, Context, Learnt> start,
    List<Question> questions,
    BiFunction<Learnt, Context, List<Line>> lines,
    BiFunction<Learnt, Context, List<Phrase>> recall,
    BiFunction<Learnt, Context, List<Effect>> finish,
    boolean waits,
    Amendment amendment)
    implements Dialogue<Learnt> {

  /** What it was opened with, so that it can begin once more. */
  private static final Slot<String> ABOUT = Slot.words("opened-about");

  public Form {
    questions = List.copyOf(questions);
  }

  /** A form of the first shape that starts with nothing and has no read-back. */
  public static Form of(
      String name, List<Question> questions, BiFunction<Learnt, Context, List<Effect>> finish) {
    return new Form(
        Shape.first(name, Learnt.class),
        (_, _) -> Learnt.NOTHING,
        questions,
        (_, _) -> List.of(),
        (_, _) -> List.of(),
        finish,
        true,
        Amendment.NONE);
  }

  public Form startingWith(BiFunction<Opening, Context, Learnt> known) {
    return new Form(shape, known, questions, lines, recall, finish, waits, amendment);
  }

  /** The same, but it cannot be set aside. */
  public Form passing() {
    return new Form(shape, start, questions, lines, recall, finish, false, amendment);
  }

  @Override
  public Turn<Learnt> open(Opening opening, Context context) {
    Learnt begun = start.apply(opening, context);
    Learnt known = opening.about().map(id -> begun.give(ABOUT, id)).orElse(begun).fromTheStart();
    return opening
        .words()
        .map(words -> hear(known, new Heard.Words(words), context))
        .orElseGet(() -> next(known, List.of(), context));
  }

  @Override
  public Turn<Learnt> hear(Learnt learnt, Heard heard, Context context) {
    return switch (heard) {
      case Heard.Reply reply -> answer(learnt, reply, context);
      case Heard.Filled(var fields) -> fill(learnt, fields, context);
      case Heard.Skip _ -> skip(learnt, context);
      case Heard.Back _ ->
          learnt
              .back()
              .map(before -> next(before, List.of(), context))
              .orElseGet(() -> next(learnt, List.of(Phrase.of("form.first")), context));
      case Heard.Edit(int line) -> edit(learnt, line, context);
      case Heard.Again _ -> next(learnt, recall.apply(learnt, context), context);
      case Heard.Afresh(var opening) -> afresh(learnt, opening, context);
      case Heard.Over _ -> Turn.over(finish.apply(learnt, context));
    };
  }

  /** The same words that opened it, said anew, only change the answer that they gave. */
  private Turn<Learnt> afresh(Learnt learnt, Opening opening, Context context) {
    Question first = questions.getFirst();
    boolean same = learnt.settled(first.slot()) && opening.about().equals(learnt.get(ABOUT));
    return opening
        .words()
        .filter(_ -> same)
        .map(words -> first.read(new Heard.Words(words), learnt, context))
        .map(reading ->
            reading instanceof Understood(var more, var notes)
                ? next(more, notes, context)
                : next(learnt, List.of(), context))
        .orElseGet(() ->
            open(
                new Opening(opening.words(), opening.about().or(() -> learnt.get(ABOUT))),
                context));
  }

  private Turn<Learnt> answer(Learnt learnt, Heard.Reply reply, Context context) {
    var open = open(learnt, context);
    if (open.isEmpty()) {
      return next(learnt, List.of(), context);
    }
    Question question = open.get();
    if (reply instanceof Heard.Chosen(var key, _) && !offers(question, key, learnt, context)) {
      return next(learnt, List.of(), context); // time has put another question first
    }
    boolean puzzled = reply instanceof Heard.Words(var words) && Puzzled.in(words.text());
    return switch (puzzled ? new Unclear() : read(question, reply, learnt, context)) {
      case Understood(var more, var notes) ->
          next(
              more,
              notes,
              reply instanceof Heard.Chosen ? question.page() : Optional.empty(),
              context);
      case Unclear _ -> nearly(learnt, question, reply, puzzled, context);
    };
  }

  private Reading read(Question question, Heard.Reply reply, Learnt learnt, Context context) {
    var amended =
        reply instanceof Heard.Words(var words)
            ? amendment.read(words.text(), question, learnt, context)
            : Optional.<Understood>empty();
    return amended.isPresent() ? amended.get() : question.read(reply, learnt, context);
  }

  private static boolean offers(Question question, String key, Learnt learnt, Context context) {
    return Stream.concat(
            question.options(learnt, context).stream(), question.rescue(learnt, context).stream())
        .anyMatch(option -> option.key().equals(key));
  }

  /** A slip of the keys is taken for the option that is nearest, and that is said. */
  private Turn<Learnt> nearly(
      Learnt learnt, Question question, Heard.Reply reply, boolean puzzled, Context context) {
    var meant =
        reply instanceof Heard.Words(var words) && !puzzled
            ? Typo.option(words.text(), question.options(learnt, context), context)
            : Optional.<Heard.Chosen>empty();
    return meant.isPresent()
            && question.read(meant.get(), learnt, context) instanceof Understood(var more, _)
        ? next(more, List.of(Phrase.of("form.taken", "label", meant.get().label())), context)
        : unclear(learnt.missed(question.slot()), question, context).missing();
  }

  private Turn<Learnt> unclear(Learnt learnt, Question question, Context context) {
    return Missed.again(learnt, question, context)
        .map(again -> Turn.waiting(learnt, List.of(again)))
        .orElseGet(() ->
            next(
                learnt.skip(question.slot()),
                List.of(
                    Phrase.of(learnt.has(question.slot()) ? "form.kept" : question.id() + ".open")),
                context));
  }

  private Turn<Learnt> fill(Learnt learnt, Map<String, Private> fields, Context context) {
    Learnt filled = learnt;
    var notes = new ArrayList<Phrase>();
    for (Question question : questions) {
      var field = fields.get(question.slot().key());
      if (field != null
          && !field.text().isBlank()
          && question.read(new Heard.Words(field), filled, context) instanceof Understood read) {
        filled = read.learnt();
        notes.addAll(read.notes());
      }
    }
    return next(filled, notes, context);
  }

  private Turn<Learnt> skip(Learnt learnt, Context context) {
    var open = open(learnt, context);
    boolean stuck = open.isEmpty() || (open.get().required() && !learnt.has(open.get().slot()));
    return stuck
        ? next(learnt, List.of(Phrase.of("form.needed")), context)
        : next(learnt.skip(open.get().slot()), List.of(), context);
  }

  private Turn<Learnt> edit(Learnt learnt, int number, Context context) {
    var known = lines.apply(learnt, context);
    if (number >= 1 && number <= known.size()) {
      return next(learnt.reopen(known.get(number - 1).slot()), List.of(), context);
    }
    if (known.isEmpty()) {
      return next(learnt, List.of(Phrase.of("form.no-lines")), context);
    }
    return Turn.waiting(learnt, List.of(Asking.which(known)));
  }

  private Turn<Learnt> next(Learnt learnt, List<Phrase> notes, Context context) {
    return next(learnt, notes, Optional.empty(), context);
  }

  /**
   * @param page the page of the question that was tapped
   */
  private Turn<Learnt> next(
      Learnt learnt, List<Phrase> notes, Optional<String> page, Context context) {
    var open = open(learnt, context);
    if (open.isEmpty()) {
      return Turn.over(finish.apply(learnt, context));
    }
    Question question = open.get();
    return Turn.waiting(
        learnt,
        List.of(
            Asking.say(
                notes(notes, learnt, question, context),
                question.before(learnt, context),
                question,
                counted(question, learnt, context),
                question.options(learnt, context),
                page.isPresent() && page.equals(question.page()))));
  }

  /** A line that is being changed is shown as it stands. */
  private List<Phrase> notes(
      List<Phrase> notes, Learnt learnt, Question question, Context context) {
    if (!learnt.reopened(question.slot())) {
      return notes;
    }
    var all = new ArrayList<>(notes);
    lines.apply(learnt, context).stream()
        .filter(line -> line.slot().equals(question.slot()))
        .map(line -> Phrase.of("form.now", "label", line.label(), "value", line.value()))
        .forEach(all::add);
    return all;
  }

  /** Adds "about 3 left" where there are questions still to come. */
  private Phrase counted(Question question, Learnt learnt, Context context) {
    Phrase words = question.wording(learnt, context);
    if (!question.counts() || learnt.reopened(question.slot())) {
      return words;
    }
    int left = 0;
    for (Question one : questions) {
      left += one.counts() && waits(one, learnt, context) ? 1 : 0;
    }
    return left < 2 ? words : Phrase.of("form.left", "question", words, "left", left);
  }

  @Override
  public Optional<Ask.Form<Phrase>> page(Learnt learnt, Context context) {
    return open(learnt, context).flatMap(first -> OnePage.of(first, questions, learnt, context));
  }

  private Optional<Question> open(Learnt learnt, Context context) {
    Optional<Question> first = Optional.empty();
    for (Question question : questions) {
      if (learnt.reopened(question.slot())) {
        return Optional.of(question);
      } else if (first.isEmpty() && waits(question, learnt, context)) {
        first = Optional.of(question);
      }
    }
    return first;
  }

  private static boolean waits(Question question, Learnt learnt, Context context) {
    return !learnt.settled(question.slot()) && question.applies(learnt, context);
  }
}
