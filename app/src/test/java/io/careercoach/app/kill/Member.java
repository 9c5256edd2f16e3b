package io.careercoach.app.kill;

import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.message.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A member who answers whichever question is asked, sets one goal after the other, and knows what
 * the coach must know.
 *
 * <p>A line that was typed before a kill may have been taken or not: the question that is open
 * afterwards tells.
 */
final class Member {
  private static final String CONTINUE = "continue";

  private final Questions questions;
  private final Answers answers;
  private final List<Book> saved = new ArrayList<>();
  private final List<String> traces = new ArrayList<>();
  private Book book = new Book();
  private Optional<String> seen = Optional.empty();
  private boolean sure;
  private Optional<Attempt> inDoubt = Optional.empty();
  private boolean replyIsDue;

  Member(Random random, Questions questions) {
    this.questions = questions;
    this.answers = new Answers(random, questions);
  }

  /** What to type: the answer to the open question, or the wish to see it again. */
  String next() {
    if (!sure || seen.isEmpty()) {
      return CONTINUE;
    }
    var attempt = answers.to(seen.get());
    inDoubt = Optional.of(attempt);
    replyIsDue = true;
    return attempt.line();
  }

  /** From now on asks to see the question again before anything else. */
  void forget() {
    sure = false;
  }

  /** Takes in whatever was printed; says whether there was a question in it. */
  boolean hear(List<String> lines) {
    var asked = questions.in(lines);
    for (var question : asked) {
      inDoubt.ifPresent(attempt -> judge(attempt, question, lines));
      inDoubt = Optional.empty();
      book.mayBeAsked(question);
      seen = Optional.of(question);
      sure = true;
    }
    return !asked.isEmpty();
  }

  /** Takes in all that a start prints by itself; the reply to a line in doubt must be in it. */
  boolean hearStart(List<String> lines) {
    boolean told = hear(lines);
    replyIsDue = false;
    return told;
  }

  /** Takes in the reply to a line that was not disturbed: it asks on, or the same once more. */
  void hearReply(String line, List<String> reply) {
    var before = seen;
    boolean settled = inDoubt.isEmpty();
    assertThat(hear(reply)).as("'%s' is answered with a question: %s", line, reply).isTrue();
    if (!line.equals(CONTINUE)) {
      assertThat(seen).as("'%s' is taken: %s", line, reply).isNotEqualTo(before);
    } else if (settled && before.isPresent()) {
      assertThat(seen).as("the question that was seen is still open").isEqualTo(before);
    }
  }

  private void judge(Attempt attempt, String question, List<String> lines) {
    if (attempt.question().equals(question)) {
      traces.addAll(Book.traces(attempt));
      return;
    }
    assertThat(replyIsDue).as("the reply to '%s' was not lost: %s", attempt.line(), lines).isTrue();
    book.take(attempt);
    if (attempt.question().equals("goal.confirm")) {
      saved.add(book);
      book = new Book();
      assertThat(lines).contains(savedAs(saved.size()));
    }
  }

  private String savedAs(int number) {
    return questions.say("goal.saved", "number", number, "private", Phrase.of("private"));
  }

  int goals() {
    return saved.size();
  }

  /** Each goal is there once, with what was answered and nothing else. */
  void checkGoals(List<String> list, List<List<String>> pages) {
    if (!saved.isEmpty()) {
      if (!saved.isEmpty()) {
        assertThat(list).contains(questions.say("goal.list", "goals", saved.size()));
      }
    }
    book.checkShown(String.join("\n", list));
    for (int number = 1; number <= saved.size(); number++) {
      saved.get(number - 1).checkShown(String.join("\n", pages.get(number - 1)));
    }
    for (var trace : traces) {
      assertThat(pages + list.toString()).as("what was lost stays away").doesNotContain(trace);
    }
  }
}
