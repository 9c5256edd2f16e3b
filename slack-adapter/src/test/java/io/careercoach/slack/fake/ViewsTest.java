package io.careercoach.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** docs.slack.dev/reference/methods/views.open, views.push, views.update and views.publish. */
class ViewsTest extends Viewing {

  private String push(String trigger) throws Exception {
    return app.viewsPush(call -> call.triggerId(trigger).viewAsString(modal(""))).getError();
  }

  @Test
  void viewsHave250Kilobytes() throws Exception {
    var large = modal(",\"callback_id\":\"" + "x".repeat(256_000) + "\"");
    assertThat(open(trigger(), large)).isEqualTo("view_too_large");
  }

  @Test
  void externalIdsAreUsedOnce() throws Exception {
    var named = modal(",\"external_id\":\"goal-1\"");
    assertThat(open(trigger(), named)).isNull();
    assertThat(open(trigger(), named)).isEqualTo("duplicate_external_id");
    var update = app.viewsUpdate(call -> call.externalId("goal-1").viewAsString(named));
    assertThat(update.isOk()).isTrue();
  }

  @Test
  void atMostThreeLieOnEachOther() throws Exception {
    assertThat(push(trigger())).isEqualTo("not_found");
    open(trigger(), modal(""));
    assertThat(push(trigger())).isNull();
    assertThat(push(trigger())).isNull();
    assertThat(push(trigger())).isEqualTo("push_limit_reached");
    ana.closes(ana.modal());
    assertThat(push(trigger())).isNull();
  }

  @Test
  void anUpdateWithAnOldHashIsRefused() throws Exception {
    open(trigger(), modal(""));
    var first = ana.modal();
    var fresh =
        app.viewsUpdate(call -> call.viewId(first.id()).hash(first.hash()).viewAsString(modal("")));
    assertThat(fresh.isOk()).isTrue();
    var stale =
        app.viewsUpdate(call -> call.viewId(first.id()).hash(first.hash()).viewAsString(modal("")));
    assertThat(stale.getError()).isEqualTo("hash_conflict");
    var gone = app.viewsUpdate(call -> call.viewId("V0NOTHING").viewAsString(modal("")));
    assertThat(gone.getError()).isEqualTo("not_found");
  }

  @Test
  void homesArePublishedToWhoIsThereIfTheAppHasATab() throws Exception {
    var home = "{\"type\":\"home\",\"blocks\":[{\"type\":\"divider\"}]}";
    var shown = app.viewsPublish(call -> call.userId(ana.id()).viewAsString(home));
    assertThat(ana.home().id()).isEqualTo(shown.getView().getId());
    var stale = app.viewsPublish(call -> call.userId(ana.id()).hash("0.0").viewAsString(home));
    assertThat(stale.getError()).isEqualTo("hash_conflict");
    var nobody = app.viewsPublish(call -> call.userId("U0NOBODY").viewAsString(home));
    assertThat(nobody.getError()).isEqualTo("invalid_arguments");
    slack.app().homeTab = false;
    var off = app.viewsPublish(call -> call.userId(ana.id()).viewAsString(home));
    assertThat(off.getError()).isEqualTo("not_enabled");
  }
}
