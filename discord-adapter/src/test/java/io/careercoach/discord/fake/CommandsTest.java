package io.careercoach.discord.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** docs.discord.com/developers/interactions/application-commands#endpoints. */
class CommandsTest extends AtNoon {
  private static final String GOAL = json("{'name': 'goal', 'description': 'A goal'}");
  private static final String WIN = json("{'name': 'win', 'description': 'A win'}");
  private static final String GOAL_BESIDE = json("{'name': 'goal', 'type': 3}");
  private final String all = "/applications/" + discord.app().id() + "/commands";

  @BeforeEach
  void hurries() {
    discord.hasNoLimits();
  }

  private String id(String command) throws Exception {
    return rest.post(all, command).json().path("id").asText();
  }

  @Test
  void aListTakesThePlaceOfTheOldOne() throws Exception {
    rest.put(all, "[" + GOAL + "," + WIN + "]");
    rest.put(all, "[" + WIN + "]");
    assertThat(discord.commands()).containsExactly("win");
    assertThat(rest.get(all).json()).hasSize(1);
    rest.put(all, "[]");
    assertThat(discord.commands()).isEmpty();
  }

  @Test
  void aCommandOfTheSameNameAndKindKeepsItsId() throws Exception {
    var id = id(GOAL);
    assertThat(id(GOAL.replace("A goal", "Another"))).isEqualTo(id);
    assertThat(id(GOAL_BESIDE)).isNotEqualTo(id);
    assertThat(id(WIN)).isNotEqualTo(id);
    assertThat(discord.commands()).containsExactly("goal", "goal", "win");
    assertThat(rest.get(all).json().path(0).path("description").asText()).isEqualTo("Another");
  }

  @Test
  void aCommandBesideAMessageIsNotTyped() throws Exception {
    rest.put(all, "[" + GOAL_BESIDE + "," + GOAL + "]");
    assertThat(ana.uses("goal").data.path("type").asInt()).isEqualTo(1);
    assertThat(ana.applies("goal", ana.says("x")).data.path("type").asInt()).isEqualTo(3);
  }

  @Test
  void aCommandIsDeletedByItsId() throws Exception {
    var address = all + "/" + id(GOAL);
    assertThat(rest.delete(address).status()).isEqualTo(204);
    assertThat(rest.delete(address).code()).isEqualTo(10063);
  }

  @Test
  void whatIsWrongIsRefusedAndTheOldOnesStay() throws Exception {
    rest.put(all, "[" + GOAL + "]");
    var wrong = rest.put(all, "[" + WIN.replace("win", "Win!") + "]");
    assertThat(wrong.fault("0.name")).isEqualTo("APPLICATION_COMMAND_INVALID_NAME");
    assertThat(rest.post(all, WIN.replace("win", "Win!")).fault("name")).isNotEmpty();
    assertThat(discord.commands()).containsExactly("goal");
  }

  @Test
  void moreThanTwoHundredNewOnesADayAreRefused() throws Exception {
    for (int i = 0; i < 200; i++) {
      assertThat(rest.put(all, "[" + GOAL.replace("goal", "g" + i) + "]").status()).isEqualTo(200);
    }
    assertThat(rest.put(all, "[" + GOAL + "]").code()).isEqualTo(30034);
  }

  @Test
  void theCommandsOfAnotherAppAreNotToBeTouched() throws Exception {
    assertThat(rest.put("/applications/1/commands", "[]").code()).isEqualTo(20012);
    assertThat(rest.get("/applications/1/commands").status()).isEqualTo(403);
  }

  @Test
  void aServerHasCommandsOfItsOwn() throws Exception {
    var own = "/applications/%s/guilds/%s/commands";
    var address = own.formatted(discord.app().id(), discord.guild().id());
    assertThat(rest.put(address, "[" + GOAL + "]").json().path(0).path("guild_id").asText())
        .isEqualTo(discord.guild().id());
    assertThat(rest.get(address).json()).hasSize(1);
    assertThat(discord.commands()).isEmpty();
    assertThat(ana.uses(discord.channel("general"), "goal", Map.of()).id()).isNotEmpty();
    assertThatThrownBy(() -> ana.uses("goal")).isInstanceOf(AssertionError.class);
    assertThat(rest.get(own.formatted(discord.app().id(), "1")).code()).isEqualTo(50001);
    var other = discord.guild("other");
    assertThat(rest.get(own.formatted(discord.app().id(), other.id())).json()).isEmpty();
    other.removesApp();
    assertThat(rest.get(own.formatted(discord.app().id(), other.id())).code()).isEqualTo(50001);
  }
}
