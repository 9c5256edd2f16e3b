package io.careercoach.slack.send;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import io.careercoach.courier.Carried;
import io.careercoach.courier.Carrier;
import io.careercoach.engine.Letter;
import io.careercoach.engine.Post;
import io.careercoach.message.EnclosedFile;
import io.careercoach.message.Part;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import io.careercoach.slack.block.LetterBlocks;
import io.careercoach.slack.block.Settled;
import io.careercoach.slack.block.Sheet;
import io.careercoach.slack.send.Files.Upload;
import io.careercoach.slack.web.Address;
import io.careercoach.slack.web.Answer;
import io.careercoach.slack.web.DirectMessages;
import io.careercoach.slack.web.Place;
import io.careercoach.slack.web.Tokens;
import io.careercoach.slack.web.WebApi;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Carries letters into direct messages, and posts where they were shared. */
public final class SlackCarrier implements Carrier {
  private final WebApi web;
  private final Tokens tokens;
  private final DirectMessages direct;
  private final LetterBlocks blocks;
  private final Files files;
  private final Pictures pictures;
  private final Shares shares;

  /**
   * @param words says a phrase
   * @param draw draws a picture
   * @param names how a member is called
   */
  public SlackCarrier(
      WebApi web,
      Tokens tokens,
      DirectMessages direct,
      Function<Phrase, String> words,
      Function<Part.Chart<Private>, byte[]> draw,
      Function<Address, String> names) {
    this.web = web;
    this.tokens = tokens;
    this.direct = direct;
    this.blocks = new LetterBlocks(words);
    this.files = new Files(web.http());
    this.pictures = new Pictures(files, draw);
    this.shares = new Shares(direct, words, names);
  }

  @Override
  public String platform() {
    return Address.PLATFORM;
  }

  @Override
  public Carried carry(Letter letter, String member, boolean perhaps) {
    return inDirectMessage(
        member,
        (bot, channel) -> {
          if (!perhaps) {
            return written(letter, bot, channel, Found.NOTHING);
          }
          return switch (Found.look(bot, channel)) {
            case Answer.Given<ConversationsHistoryResponse>(var history) ->
                written(letter, bot, channel, Found.in(history));
            // it cannot be looked for at all: rather twice than not
            case Answer.Refused<ConversationsHistoryResponse>(_, Carried.Shut _),
                Answer.Refused<ConversationsHistoryResponse>(_, Carried.Refused _) ->
                written(letter, bot, channel, Found.NOTHING);
            case Answer.Refused<ConversationsHistoryResponse>(_, var later) -> later;
          };
        });
  }

  @Override
  public Carried replace(Letter letter, String member, String place) {
    var to = Address.of(member);
    var sheets = blocks.of(letter, Map.of());
    boolean fits =
        sheets.size() == 1 && letter.message().parts().stream().noneMatch(SlackCarrier::isFile);
    return fits
        ? tokens
            .of(to.team())
            .map(token -> Mail.replace(web.methods(token), Place.of(place), sheets.getFirst()))
            .orElseGet(() -> new Carried.Shut("no token"))
        : new Carried.Refused("it does not fit there");
  }

  @Override
  public Carried carry(Post post, Optional<String> shown, boolean perhaps) {
    var to = Address.of(post.address());
    return tokens
        .of(to.team())
        .map(token -> shares.carry(web.methods(token), post, shown, perhaps))
        .orElseGet(() -> new Carried.Shut("no token"));
  }

  @Override
  public void settle(String member, String place, Optional<String> chosen) {
    tokens
        .of(Address.of(member).team())
        .map(web::methods)
        .ifPresent(bot -> settle(bot, Place.of(place), chosen));
  }

  private static void settle(MethodsClient bot, Place place, Optional<String> chosen) {
    Answer.of(() ->
            bot.conversationsHistory(history ->
                history
                    .channel(place.channel())
                    .latest(place.stamp())
                    .oldest(place.stamp())
                    .inclusive(true)
                    .limit(1)))
        .given()
        .flatMap(history -> history.getMessages().stream().findFirst())
        .filter(message -> message.getBlocks() != null)
        .ifPresent(message -> Mail.replace(bot, place, Settled.of(message.getBlocks(), chosen)));
  }

  @Override
  public void wipe(String member) {
    inDirectMessage(
        member,
        (bot, channel) -> {
          Wiping.of(bot, channel);
          return new Carried.Arrived(Optional.empty());
        });
  }

  /** Something done in a direct message. */
  private interface Doing {
    Carried in(MethodsClient bot, String channel);
  }

  private Carried inDirectMessage(String member, Doing doing) {
    var to = Address.of(member);
    var bot = tokens.of(to.team()).map(web::methods);
    if (bot.isEmpty()) {
      return new Carried.Shut("no token");
    }
    return switch (direct.of(to, bot.get())) {
      case Answer.Given<String>(var channel) -> doing.in(bot.get(), channel);
      case Answer.Refused<String>(_, var meaning) -> meaning;
    };
  }

  /** Writes what was not found; the letter stands where its last message does. */
  private Carried written(Letter letter, MethodsClient bot, String channel, Found found) {
    var sheets = blocks.of(letter, found.has(letter) ? Map.of() : drawn(letter, bot));
    Carried last = new Carried.Arrived(Optional.empty());
    for (int i = 0; i < sheets.size(); i++) {
      last = written(sheets.get(i), bot, channel, letter.id() + (i == 0 ? "" : "+" + i), found);
      if (!(last instanceof Carried.Arrived)) {
        return i == 0 ? last : new Carried.Partly(last);
      }
    }
    return filed(letter, bot, channel, found).<Carried>map(Carried.Partly::new).orElse(last);
  }

  private Map<Integer, String> drawn(Letter letter, MethodsClient bot) {
    return pictures.of(bot, letter.message().parts());
  }

  private static Carried written(
      Sheet sheet, MethodsClient bot, String channel, String key, Found found) {
    var stamp = found.stamps().get(key);
    return stamp == null
        ? Mail.post(bot, channel, sheet, key)
        : new Carried.Arrived(Optional.of(new Place(channel, stamp).toString()));
  }

  /** Uploads the enclosed files; says what went wrong, if something did. */
  private Optional<Carried> filed(Letter letter, MethodsClient bot, String channel, Found found) {
    for (var part : letter.message().parts()) {
      if (part instanceof Part.Enclosure<Private> file && !found.files().contains(file.name())) {
        var upload = new Upload(file.name(), file.name(), "");
        var result = files.upload(bot, upload, EnclosedFile.bytes(file), Optional.of(channel));
        if (!(result instanceof Carried.Arrived)) {
          return Optional.of(result);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isFile(Part<Private> part) {
    return switch (part) {
      case Part.Chart<Private> _, Part.Enclosure<Private> _ -> true;
      case Part.Text<Private> _, Part.Facts<Private> _ -> false;
    };
  }
}
