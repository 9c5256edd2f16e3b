package io.careercoach.discord.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import javax.imageio.ImageIO;
import net.dv8tion.jda.api.EmbedBuilder;
import net.dv8tion.jda.api.entities.Message.MentionType;
import net.dv8tion.jda.api.entities.channel.concrete.PrivateChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.utils.AttachedFile;
import net.dv8tion.jda.api.utils.FileUpload;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the real JDA sends, and what becomes of it. */
class JdaSendingTest {
  private final FakeDiscord discord = FakeDiscord.patient();
  private final Member ana = discord.member("ana");
  private final Bot bot = Bot.online(discord);

  JdaSendingTest() throws InterruptedException {}

  @AfterEach
  void end() {
    bot.close();
    discord.close();
  }

  private PrivateChannel dm() {
    return bot.jda.openPrivateChannelById(ana.id()).complete();
  }

  private static byte[] picture() throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }

  @BeforeEach
  void isKnown() {
    assertThat(bot.jda.getSelfUser().getId()).isEqualTo(discord.app().id());
  }

  @Test
  void aPictureComesWithItsWordsAndCanBeFetched() throws Exception {
    var upload = FileUpload.fromData(picture(), "week.png").setDescription("Three of five");
    dm().sendMessage("Your week").setFiles(upload).complete();
    var file = ana.hears("Your week").files().getFirst();
    assertThat(file.name()).isEqualTo("week.png");
    assertThat(file.alt()).isEqualTo("Three of five");
    assertThat(file.type()).isEqualTo("image/png");
    assertThat(file.json().path("width").asInt()).isEqualTo(30);
    try (var content = URI.create(file.url()).toURL().openStream()) {
      assertThat(content.readAllBytes()).isEqualTo(picture());
    }
    assertThat(ana.everythingSeen()).anyMatch(words -> words.contains("Three of five"));
  }

  @Test
  void anEditKeepsFilesUnlessItSaysOtherwise() throws Exception {
    var sent = dm().sendFiles(FileUpload.fromData(picture(), "a.png")).complete();
    sent.editMessage("with words").complete();
    assertThat(ana.hears("with words").files()).hasSize(1);
    var more = FileUpload.fromData(picture(), "b.png").setDescription("new");
    var old = AttachedFile.fromAttachment(sent.getAttachments().getFirst().getId());
    sent.editMessageAttachments(old, more).complete();
    var post = ana.sees().getFirst();
    assertThat(post.files()).extracting(Post.Attachment::name).containsExactly("a.png", "b.png");
    sent.editMessageAttachments().complete();
    assertThat(ana.sees(post).orElseThrow().files()).isEmpty();
  }

  @Test
  void embedsAreReadFromTopToBottomAndCanBeHidden() {
    var embed =
        new EmbedBuilder().setTitle("Week").setDescription("Well done").addField("A", "1", true);
    var sent = dm().sendMessageEmbeds(embed.build()).complete();
    assertThat(ana.hears().words()).isEqualTo("Week\nWell done\nA\n1");
    sent.suppressEmbeds(true).complete();
    assertThat(ana.sees().getFirst().embeds()).isEmpty();
  }

  @Test
  void anEmbedShowsThePictureThatIsSentWithIt() throws Exception {
    var embed = new EmbedBuilder().setTitle("Week").setImage("attachment://b.png").build();
    dm().sendMessageEmbeds(embed)
        .setFiles(FileUpload.fromData(picture(), "a.png"), FileUpload.fromData(picture(), "b.png"))
        .complete();
    var post = ana.hears("Week");
    var image = post.embeds().getFirst().path("image").path("url").asText();
    assertThat(image).isEqualTo(post.files().getLast().url()).contains("b.png");
  }

  @Test
  void anAnswerThatIsLostAfterTheFactMakesNoSecondMessage() {
    discord.next(Endpoint.CREATE_MESSAGE).failsAfter(502);
    dm().sendMessage("once").complete();
    assertThat(discord.calls().of(Endpoint.CREATE_MESSAGE)).hasSize(2);
    assertThat(ana.sees()).hasSize(1);
  }

  @Test
  void aCutConnectionIsNotTakenForSuccess() {
    var dm = dm();
    discord.always(Endpoint.CREATE_MESSAGE).isCutAfter();
    assertThatThrownBy(() -> dm.sendMessage("once").complete())
        .isInstanceOf(ErrorResponseException.class);
    discord.mends();
    assertThat(ana.sees()).hasSize(1);
  }

  @Test
  void aLimitIsWaitedForAndTheMessageComes() {
    discord.next(Endpoint.CREATE_MESSAGE).isLimited(Duration.ofMillis(50));
    dm().sendMessage("late").complete();
    assertThat(ana.hears().text()).isEqualTo("late");
    assertThat(discord.faults()).isOne();
  }

  @Test
  void aClosedMemberIsKnownByTheCode() {
    ana.closesDirectMessages();
    var dm = dm();
    assertThatThrownBy(() -> dm.sendMessage("hi").complete())
        .isInstanceOfSatisfying(
            ErrorResponseException.class,
            no -> assertThat(no.getErrorResponse()).isEqualTo(ErrorResponse.CANNOT_SEND_TO_USER));
    assertThat(discord.calls().invalid()).hasSize(1);
  }

  @Test
  void aChannelThatIsClosedToTheAppIsKnownBeforeTheCall() {
    var general = discord.channel("general");
    discord.awaits("the channel", () -> bot.jda.getTextChannelById(general.id()) != null);
    var channel = java.util.Objects.requireNonNull(bot.jda.getTextChannelById(general.id()));
    channel.sendMessage("hello").complete();
    general.mutesApp(true);
    discord.awaits("the change", () -> !channel.canTalk());
    assertThatThrownBy(() -> channel.sendMessage("hello").complete())
        .isInstanceOf(InsufficientPermissionException.class);
  }

  @Test
  void callsAreOnlyThoseThatJdaAllows() {
    var general = discord.channel("general");
    discord.awaits("the channel", () -> bot.jda.getTextChannelById(general.id()) != null);
    var channel = java.util.Objects.requireNonNull(bot.jda.getTextChannelById(general.id()));
    var words = "@everyone " + ana.mention();
    channel.sendMessage(words).setAllowedMentions(EnumSet.noneOf(MentionType.class)).complete();
    assertThat(general.posts().getLast().pings()).isEmpty();
    channel
        .sendMessage(words)
        .setAllowedMentions(EnumSet.noneOf(MentionType.class))
        .mentionUsers(ana.id())
        .complete();
    assertThat(general.posts().getLast().pings()).containsExactly(ana.id());
  }

  @Test
  void whatWasSaidMeanwhileCanBeReadAfterwards() {
    var first = ana.says("one");
    ana.says("two");
    ana.says("three");
    var after = dm().getHistoryAfter(first.id(), 50).complete().getRetrievedHistory();
    assertThat(after)
        .extracting(message -> message.getContentRaw())
        .containsExactly("three", "two");
    var latest = dm().getIterableHistory().takeAsync(2).join();
    assertThat(latest)
        .extracting(message -> message.getContentRaw())
        .containsExactly("three", "two");
  }

  @Test
  void aReplyAndADeletionCome() {
    var asked = ana.says("are you there?");
    var message = dm().retrieveMessageById(asked.id()).complete();
    var sent = message.reply("yes").mentionRepliedUser(false).complete();
    var post = ana.hears("yes");
    assertThat(post.repliesTo()).contains(asked.id());
    assertThat(post.pings()).isEmpty();
    sent.delete().complete();
    assertThat(ana.sees(post)).isEmpty();
  }
}
