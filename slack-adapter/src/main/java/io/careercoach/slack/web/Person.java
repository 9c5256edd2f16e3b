package io.careercoach.slack.web;

import com.slack.api.model.User;
import io.careercoach.engine.Profile;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Somebody as Slack knows them.
 *
 * @param team the workspace that is their home
 * @param profile their clock and language, if both can be read
 * @param admin whether they may set up things for the workspace
 * @param gone whether their account is closed
 */
public record Person(
    String name, String team, Optional<Profile> profile, boolean admin, boolean gone, boolean bot) {

  static Person of(User user) {
    return new Person(
        name(user),
        String.valueOf(user.getTeamId()),
        profile(user),
        user.isAdmin() || user.isOwner(),
        user.isDeleted(),
        user.isBot());
  }

  /** Whether they are here, and can be talked with. */
  public boolean talks(String workspace) {
    return !gone && !bot && !outside(workspace);
  }

  /** Whether they come from another workspace, by a shared channel. */
  public boolean outside(String workspace) {
    return !team.equals(workspace);
  }

  private static String name(User user) {
    var profile = user.getProfile();
    return Stream.of(
            profile == null ? null : profile.getDisplayName(), user.getRealName(), user.getName())
        .filter(name -> name != null && !name.isBlank())
        .findFirst()
        .orElse(user.getId());
  }

  private static Optional<Profile> profile(User user) {
    try {
      var zone = ZoneId.of(user.getTz()).getId();
      var locale = Locale.forLanguageTag(user.getLocale()).toLanguageTag();
      return Optional.of(new Profile(zone, locale));
    } catch (DateTimeException | NullPointerException unknown) {
      return Optional.empty();
    }
  }
}
