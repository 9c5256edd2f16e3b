package io.careercoach.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.Message;
import org.junit.jupiter.api.Test;

/** docs.slack.dev/reference/methods/conversations.history and conversations.replies. */
class HistoryTest extends AtNoon {
  private final Place dm = ana.dm();

  @Test
  void isReadBackwardsInPages() throws Exception {
    for (var word : new String[] {"one", "two", "three"}) {
      ana.says(word);
    }
    var page = app.conversationsHistory(call -> call.channel(dm.id()).limit(2));
    assertThat(page.getMessages()).extracting(Message::getText).containsExactly("three", "two");
    assertThat(page.isHasMore()).isTrue();
    var next = page.getResponseMetadata().getNextCursor();
    var rest = app.conversationsHistory(call -> call.channel(dm.id()).limit(2).cursor(next));
    assertThat(rest.getMessages()).extracting(Message::getText).containsExactly("one");
    assertThat(rest.isHasMore()).isFalse();
  }

  @Test
  void isReadFromAMomentOn() throws Exception {
    ana.says("one");
    var one = dm.posts().getFirst();
    ana.says("two");
    var since = app.conversationsHistory(call -> call.channel(dm.id()).oldest(one.stamp()));
    assertThat(since.getMessages()).extracting(Message::getText).containsExactly("two");
    var with =
        app.conversationsHistory(call -> call.channel(dm.id()).oldest(one.stamp()).inclusive(true));
    assertThat(with.getMessages()).hasSize(2);
  }

  @Test
  void showsThreadsOnlyWhenAskedFor() throws Exception {
    ana.says("question");
    var question = dm.posts().getFirst();
    ana.replies(question, "answer");
    assertThat(app.conversationsHistory(call -> call.channel(dm.id())).getMessages()).hasSize(1);
    var thread = app.conversationsReplies(call -> call.channel(dm.id()).ts(question.stamp()));
    assertThat(thread.getMessages())
        .extracting(Message::getText)
        .containsExactly("question", "answer");
    var none = app.conversationsReplies(call -> call.channel(dm.id()).ts("1.000001"));
    assertThat(none.getError()).isEqualTo("thread_not_found");
  }

  @Test
  void isRefusedWithoutScopeOrPlace() throws Exception {
    var team = slack.channel("team");
    assertThat(app.conversationsHistory(call -> call.channel(team.id())).getError())
        .isEqualTo("not_in_channel");
    assertThat(app.conversationsHistory(call -> call.channel(dm.id()).limit(1_000)).getError())
        .isEqualTo("invalid_limit");
    slack.workspace().app().scopes.remove("im:history");
    var answer = app.conversationsHistory(call -> call.channel(dm.id()));
    assertThat(answer.getError()).isEqualTo("missing_scope");
    assertThat(answer.getNeeded()).isEqualTo("im:history");
  }

  @Test
  void showsMetadataOnlyWhenAskedFor() throws Exception {
    var key = "{\"event_type\":\"letter\",\"event_payload\":{\"key\":\"7\"}}";
    app.chatPostMessage(call -> call.channel(dm.id()).text("x").metadataAsString(key));
    var without = app.conversationsHistory(call -> call.channel(dm.id()));
    assertThat(without.getMessages().getFirst().getMetadata()).isNull();
    var with = app.conversationsHistory(call -> call.channel(dm.id()).includeAllMetadata(true));
    assertThat(with.getMessages().getFirst().getMetadata().getEventType()).isEqualTo("letter");
  }
}
