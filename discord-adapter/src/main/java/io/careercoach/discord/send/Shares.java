package io.careercoach.discord.send;

import static java.util.stream.Collectors.joining;

import io.careercoach.courier.Carried;
import io.careercoach.discord.draw.Markup;
import io.careercoach.discord.draw.Sheet;
import io.careercoach.discord.rest.Address;
import io.careercoach.discord.rest.Answer;
import io.careercoach.discord.rest.Directs;
import io.careercoach.discord.rest.People;
import io.careercoach.discord.rest.Place;
import io.careercoach.discord.rest.Verdict;
import io.careercoach.engine.Post;
import io.careercoach.message.Part;
import io.careercoach.message.Phrase;
import io.careercoach.message.Place.Channel;
import io.careercoach.message.Place.Member;
import io.careercoach.message.Shared;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.concrete.PrivateChannel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;

/** What members share. */
record Shares(Directs directs, People people, Function<Phrase, String> words) {

  /** Nothing is said twice: what may be there already is looked for. */
  Carried carry(JDA jda, Post post, Optional<String> shown, boolean perhaps) {
    if (post.back() && shown.isPresent()) {
      return withdrawn(jda, post, Place.of(shown.get()));
    }
    return switch (post.place()) {
      case Channel place ->
          SharedChannel.of(jda, place, Address.of(post.from()))
              .carried(
                  channel -> perhaps ? lookedFor(jda, channel, post) : sent(jda, channel, post));
      case Member place -> inDirect(jda, place, post, perhaps);
    };
  }

  private Carried carry(JDA jda, MessageChannel channel, Post post, boolean perhaps) {
    return perhaps ? lookedFor(jda, channel, post) : sent(jda, channel, post);
  }

  private Carried inDirect(JDA jda, Member place, Post post, boolean perhaps) {
    if (!place.id().matches("\\d{1,20}")) {
      return new Carried.Refused("nobody of that id");
    }
    return directs
        .of(new Address(Long.parseUnsignedLong(place.id())), jda)
        .carried(channel -> carry(jda, channel, post, perhaps));
  }

  private Carried sent(JDA jda, MessageChannel channel, Post post) {
    return Mail.post(channel, sheet(jda, post), post.id()).carried(Mail::arrived);
  }

  /** Where nobody can look, it is left as it may be. */
  private Carried lookedFor(JDA jda, MessageChannel channel, Post post) {
    return switch (Found.look(channel)) {
      case Answer.Given<List<Message>>(var history) ->
          Found.own(history)
              .take(sheet(jda, post))
              .map(Mail::arrived)
              .orElseGet(() -> sent(jda, channel, post));
      case Answer.Refused<List<Message>>(_, Carried.Refused _) ->
          new Carried.GivenUp("it may be in the channel already");
      case Answer.Refused<List<Message>>(_, var later) -> later;
    };
  }

  private Carried withdrawn(JDA jda, Post post, Place place) {
    var channel = channel(jda, post, place);
    if (channel.isEmpty()) {
      return new Carried.Arrived(Optional.empty());
    }
    Answer<Void> gone = Answer.of(channel.get().deleteMessageById(place.message()));
    boolean absent =
        gone instanceof Answer.Refused<Void>(var verdict, _) && verdict == Verdict.GONE;
    return absent
        ? new Carried.Arrived(Optional.empty())
        : gone.carried(_ -> new Carried.Arrived(Optional.empty()));
  }

  private Optional<? extends MessageChannel> channel(JDA jda, Post post, Place place) {
    return switch (post.place()) {
      case Channel _ ->
          Optional.ofNullable(jda.getChannelById(MessageChannel.class, place.channel()));
      case Member(var id, _) -> {
        Answer<PrivateChannel> opened = directs.of(new Address(Long.parseUnsignedLong(id)), jda);
        yield opened.given();
      }
    };
  }

  private Sheet sheet(JDA jda, Post post) {
    var name = people.name(Address.of(post.from()), jda);
    return Sheet.saying(
        Markup.escaped(
            words.apply(
                post.back()
                    ? Phrase.of("screen.withdrawn", "name", name)
                    : Phrase.of("screen.shared", "name", name, "text", text(post)))));
  }

  private static String text(Post post) {
    return post.message().parts().stream()
        .map(part -> part instanceof Part.Text<Shared>(var words) ? words.text() : "")
        .collect(joining("\n"));
  }
}
