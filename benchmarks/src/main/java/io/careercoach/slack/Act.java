package io.careercoach.slack;

import io.careercoach.engine.Said;
import io.careercoach.message.Private;
import io.careercoach.slack.block.Press;
import io.careercoach.slack.fake.Delivery;
import io.careercoach.slack.fake.Member;

/** One thing that a member does in Slack. */
sealed interface Act {
  Delivery by(Member member);

  /** What the coach hears of it. */
  Said said();

  /** Writes in the direct message. */
  record Writes(String words) implements Act {
    @Override
    public Delivery by(Member member) {
      return member.says(words);
    }

    @Override
    public Said said() {
      return new Said.Words(new Private(words));
    }
  }

  /** Types a slash command, such as {@code /goal list}. */
  record Types(String command) implements Act {
    @Override
    public Delivery by(Member member) {
      var words = command.split(" ", 2);
      return member.types(words[0], words.length > 1 ? words[1] : "");
    }

    @Override
    public Said said() {
      return new Said.Words(new Private(command));
    }
  }

  /** Presses a button. */
  record Presses(Press press) implements Act {
    @Override
    public Delivery by(Member member) {
      return member.presses(press.value());
    }

    @Override
    public Said said() {
      return new Said.Pressed(press.prompt(), press.key());
    }
  }
}
