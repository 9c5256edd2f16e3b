package io.careercoach.slack.send;

import static java.util.stream.Collectors.joining;

import com.slack.api.methods.MethodsClient;
import io.careercoach.courier.Carried;
import io.careercoach.engine.Post;
import io.careercoach.message.Part;
import io.careercoach.message.Phrase;
import io.careercoach.message.Place;
import io.careercoach.message.Shared;
import io.careercoach.slack.block.Sheet;
import io.careercoach.slack.web.Address;
import io.careercoach.slack.web.Answer;
import io.careercoach.slack.web.DirectMessages;
import java.util.Optional;
import java.util.function.Function;

/**
 * What members share.
 *
 * @param names how a member is called
 */
record Shares(
    DirectMessages direct, Function<Phrase, String> words, Function<Address, String> names) {

  /** In a channel nothing is said twice: what may have arrived there is not sent again. */
  Carried carry(MethodsClient bot, Post post, Optional<String> shown, boolean perhaps) {
    if (post.back() && shown.isPresent()) {
      return withdrawn(bot, io.careercoach.slack.web.Place.of(shown.get()));
    }
    return switch (post.place()) {
      case Place.Channel(var id, _) ->
          perhaps
              ? new Carried.GivenUp("it may be in the channel already")
              : Mail.post(bot, id, sheet(post), post.id());
      case Place.Member _ ->
          switch (direct.of(Address.of(post.address()), bot)) {
            case Answer.Given<String>(var channel) ->
                Mail.post(bot, channel, sheet(post), post.id());
            case Answer.Refused<String>(_, var meaning) -> meaning;
          };
    };
  }

  private static Carried withdrawn(MethodsClient bot, io.careercoach.slack.web.Place place) {
    var answer =
        Answer.of(() -> bot.chatDelete(one -> one.channel(place.channel()).ts(place.stamp())));
    boolean gone =
        answer instanceof Answer.Refused<?>(var error, _) && error.equals("message_not_found");
    return gone
        ? new Carried.Arrived(Optional.empty())
        : answer.carried(_ -> new Carried.Arrived(Optional.empty()));
  }

  private Sheet sheet(Post post) {
    var name = names.apply(Address.of(post.from()));
    return Sheet.saying(
        words.apply(
            post.back()
                ? Phrase.of("screen.withdrawn", "name", name)
                : Phrase.of("screen.shared", "name", name, "text", text(post))));
  }

  private static String text(Post post) {
    return post.message().parts().stream()
        .map(part -> part instanceof Part.Text<Shared>(var words) ? words.text() : "")
        .collect(joining("\n"));
  }
}
