package io.careercoach.slack.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/** What Slack knows of a member. */
final class Profile {
  ZoneId zone = ZoneId.of("Europe/Berlin");
  Locale locale = Locale.US;
  String shownName;
  boolean admin;
  boolean owner;
  boolean guest;
  boolean oneChannelGuest;
  boolean deactivated;
  boolean bot;

  Profile(String name) {
    shownName = name;
  }

  /** As {@code users.info} tells it; somebody of another company shows less. */
  ObjectNode json(Member member, boolean stranger, boolean withLocale, Instant now) {
    var user =
        Json.object(
            "id",
            member.id(),
            "team_id",
            member.workspace().id(),
            "name",
            member.name(),
            "real_name",
            shownName,
            "deleted",
            deactivated,
            "is_bot",
            bot,
            "is_app_user",
            false,
            "is_stranger",
            stranger,
            "updated",
            now.getEpochSecond(),
            "profile",
            Json.object(
                "display_name",
                shownName,
                "real_name",
                shownName,
                "team",
                member.workspace().id()));
    if (!deactivated && !stranger) {
      user.put("tz", zone.getId());
      user.put("tz_label", zone.getId());
      user.put("tz_offset", zone.getRules().getOffset(now).getTotalSeconds());
      user.put("is_admin", admin || owner);
      user.put("is_owner", owner);
      user.put("is_primary_owner", owner);
      user.put("is_restricted", guest || oneChannelGuest);
      user.put("is_ultra_restricted", oneChannelGuest);
      if (withLocale) {
        user.put("locale", locale.toLanguageTag());
      }
    }
    return user;
  }
}
