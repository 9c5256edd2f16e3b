package io.careercoach.discord.fake;

import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.discord.fake.Rest.Reply;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** docs.discord.com/developers/topics/opcodes-and-status-codes, of channels and messages. */
class RefusalsTest extends AtNoon {
  private static final String HELLO = json("{'content': 'hello'}");
  private final Place general = discord.channel("general");

  private static void isRefused(Reply reply, int status, int code) {
    assertThat(reply.status()).as(reply.json().toString()).isEqualTo(status);
    assertThat(reply.code()).isEqualTo(code);
    assertThat(reply.json().path("message").asText()).isNotEmpty();
  }

  private String sent(Place place) throws Exception {
    return rest.says(place, HELLO).json().path("id").asText();
  }

  @Test
  void aTokenThatIsNoGood() throws Exception {
    discord.app().getsNewToken();
    var old = rest.request("/users/@me").setHeader("Authorization", "Bot old");
    isRefused(rest.sends(old), 401, 0);
    var without = rest.request("/users/@me").setHeader("Authorization", "old");
    isRefused(rest.sends(without), 401, 0);
    assertThat(rest.get("/users/@me").status()).isEqualTo(200);
  }

  @Test
  void aCallerThatDoesNotSayWhatItIs() throws Exception {
    isRefused(rest.sends(rest.request("/users/@me").setHeader("User-Agent", "curl")), 403, 40333);
  }

  @Test
  void anAddressThatIsNotThere() throws Exception {
    isRefused(rest.get("/coffee"), 404, 0);
    isRefused(rest.delete("/users/@me"), 405, 0);
  }

  @Test
  void aBodyThatCannotBeRead() throws Exception {
    isRefused(rest.says(general, "{'content"), 400, 50109);
    var text =
        rest.request("/channels/" + general.id() + "/messages")
            .header("Content-Type", "text/plain")
            .POST(BodyPublishers.ofString("hello"));
    isRefused(rest.sends(text), 400, 50035);
  }

  @Test
  void aMessageWithNothingInIt() throws Exception {
    isRefused(rest.says(general, json("{'content': ' '}")), 400, 50006);
    var message = sent(general);
    isRefused(
        rest.patch("/channels/" + general.id() + "/messages/" + message, json("{'content': null}")),
        400,
        50006);
  }

  @Test
  void aFileThatIsTooLarge() throws Exception {
    for (int size : new int[] {10 << 20, (10 << 20) + 1}) {
      var parts =
          "--b\r\nContent-Disposition: form-data; name=\"files[0]\"; filename=\"a.bin\"\r\n\r\n"
              + "x".repeat(size)
              + "\r\n--b--\r\n";
      var sent =
          rest.request("/channels/" + general.id() + "/messages")
              .header("Content-Type", "multipart/form-data; boundary=b")
              .POST(BodyPublishers.ofString(parts));
      var reply = rest.sends(sent);
      assertThat(reply.status()).isEqualTo(size == 10 << 20 ? 200 : 413);
      assertThat(reply.code()).isEqualTo(size == 10 << 20 ? 0 : 40005);
    }
  }

  @Test
  void aChannelThatIsNotThere() throws Exception {
    isRefused(rest.get("/channels/123"), 404, 10003);
    general.isDeleted();
    isRefused(rest.says(general, HELLO), 404, 10003);
  }

  @Test
  void aChannelThatTheAppDoesNotSee() throws Exception {
    general.hidesFromApp(true);
    isRefused(rest.says(general, HELLO), 403, 50001);
    isRefused(rest.get("/channels/" + general.id() + "/messages"), 403, 50001);
    general.hidesFromApp(false);
    assertThat(rest.says(general, HELLO).status()).isEqualTo(200);
  }

  @Test
  void aServerThatHasTakenTheAppOut() throws Exception {
    discord.guild().removesApp();
    isRefused(rest.says(general, HELLO), 403, 50001);
  }

  @Test
  void aChannelInWhichTheAppMayNotWrite() throws Exception {
    general.mutesApp(true);
    isRefused(rest.says(general, HELLO), 403, 50013);
    assertThat(rest.get("/channels/" + general.id() + "/messages").status()).isEqualTo(200);
  }

  @Test
  void aMemberWhoClosedTheirDirectMessages() throws Exception {
    ana.closesDirectMessages();
    var opened = rest.post("/users/@me/channels", json("{'recipient_id': '%s'}", ana.id()));
    assertThat(opened.json().path("id").asText()).isEqualTo(ana.dm().id());
    isRefused(rest.says(ana.dm(), HELLO), 403, 50007);
    ana.opensDirectMessages();
    assertThat(rest.says(ana.dm(), HELLO).status()).isEqualTo(200);
  }

  @Test
  void aMemberWhoSharesNoServerWithTheApp() throws Exception {
    discord.guild().isLeftBy(ana);
    isRefused(rest.says(ana.dm(), HELLO), 403, 50278);
    ana.addsApp();
    assertThat(rest.says(ana.dm(), HELLO).status()).isEqualTo(200);
  }

  @Test
  void aMemberWhoIsNotThere() throws Exception {
    isRefused(rest.post("/users/@me/channels", json("{'recipient_id': '1'}")), 400, 50033);
    isRefused(rest.get("/users/1"), 404, 10013);
  }

  @Test
  void aMemberOfAServerWhoIsNotOnIt() throws Exception {
    var members = "/guilds/%s/members/".formatted(discord.guild().id());
    assertThat(rest.get(members + ana.id()).json().path("user").path("username").asText())
        .isEqualTo("ana");
    isRefused(rest.get(members + "1"), 404, 10007);
    isRefused(rest.get("/guilds/1/members/" + ana.id()), 404, 10004);
    discord.guild().removesApp();
    isRefused(rest.get(members + ana.id()), 403, 50001);
  }

  @Test
  void directMessagesThatAreOpenedTooFast() throws Exception {
    discord.allowsOpenings(1);
    var ben = json("{'recipient_id': '%s'}", discord.member("ben").id());
    assertThat(rest.post("/users/@me/channels", json("{'recipient_id': '%s'}", ana.id())).status())
        .isEqualTo(200);
    isRefused(rest.post("/users/@me/channels", ben), 400, 40003);
    discord.passes(Duration.ofMinutes(10));
    assertThat(rest.post("/users/@me/channels", ben).status()).isEqualTo(200);
  }

  @Test
  void changesOfWhatOthersWrote() throws Exception {
    var direct = "/channels/%s/messages/%s".formatted(ana.dm().id(), ana.says("mine").id());
    var open = "/channels/%s/messages/%s".formatted(general.id(), ana.says(general, "mine").id());
    isRefused(rest.patch(direct, HELLO), 403, 50005);
    isRefused(rest.delete(direct), 403, 50003);
    isRefused(rest.delete(open), 403, 50013);
  }

  @Test
  void aMessageThatIsGone() throws Exception {
    var message = "/channels/%s/messages/%s".formatted(general.id(), sent(general));
    assertThat(rest.get(message).status()).isEqualTo(200);
    assertThat(rest.delete(message).status()).isEqualTo(204);
    isRefused(rest.get(message), 404, 10008);
    isRefused(rest.patch(message, HELLO), 404, 10008);
    isRefused(rest.delete(message), 404, 10008);
  }

  @Test
  void aReplyToAMessageThatIsNotThere() throws Exception {
    var reply = "{'content': 'x', 'message_reference': {'message_id': '1'%s}}";
    assertThat(rest.says(general, json(reply, "")).fault("message_reference"))
        .isEqualTo("REPLIES_UNKNOWN_MESSAGE");
    assertThat(rest.says(general, json(reply, ", 'fail_if_not_exists': false")).status())
        .isEqualTo(200);
  }

  @Test
  void moreMessagesThanAHundredAtOnce() throws Exception {
    isRefused(rest.get("/channels/" + general.id() + "/messages?limit=101"), 400, 50035);
  }
}
