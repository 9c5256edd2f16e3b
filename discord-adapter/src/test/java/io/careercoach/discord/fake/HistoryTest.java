package io.careercoach.discord.fake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** docs.discord.com/developers/resources/message#get-channel-messages. */
class HistoryTest extends AtNoon {
  private final List<Post> said =
      List.of(ana.says("one"), ana.says("two"), ana.says("three"), ana.says("four"));

  private List<String> read(String query) throws Exception {
    discord.hasNoLimits();
    var list = rest.get("/channels/" + ana.dm().id() + "/messages" + query).json();
    return Json.each(list).map(message -> message.path("content").asText()).toList();
  }

  @Test
  void theNewestComeFirst() throws Exception {
    assertThat(read("")).containsExactly("four", "three", "two", "one");
    assertThat(read("?limit=2")).containsExactly("four", "three");
  }

  @Test
  void afterAMessageComeThoseThatFollowIt() throws Exception {
    assertThat(read("?limit=2&after=" + said.getFirst().id())).containsExactly("three", "two");
    assertThat(read("?after=" + said.getLast().id())).isEmpty();
    assertThat(read("?after=0&limit=1")).containsExactly("one");
  }

  @Test
  void beforeAMessageComeThoseThatLedToIt() throws Exception {
    assertThat(read("?limit=2&before=" + said.getLast().id())).containsExactly("three", "two");
    assertThat(read("?before=" + said.getFirst().id())).isEmpty();
  }
}
