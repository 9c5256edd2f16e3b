package io.careercoach.slack.web;

import java.util.Set;

/** What an error that Slack names means for what was to be sent. */
public enum Verdict {
  /** Slack does not take these blocks; plain text may do. */
  UNSHOWABLE,
  /** It may have been done all the same. */
  UNSURE,
  /** Too many calls. */
  LATER,
  /** Nothing goes in the whole workspace. */
  SHUT,
  /** Not there. */
  REFUSED;

  private static final Set<String> BLOCKS =
      Set.of(
          "invalid_blocks",
          "invalid_blocks_format",
          "msg_blocks_too_long",
          "msg_too_long",
          "invalid_attachments",
          "slack_file_not_found",
          "invalid_metadata_format",
          "invalid_metadata_schema",
          "metadata_too_large");
  private static final Set<String> INSIDE =
      Set.of("internal_error", "fatal_error", "service_unavailable", "request_timeout");
  private static final Set<String> TOKEN =
      Set.of(
          "not_authed",
          "invalid_auth",
          "account_inactive",
          "token_revoked",
          "token_expired",
          "missing_scope",
          "no_permission",
          "not_allowed_token_type",
          "org_login_required",
          "team_access_not_granted",
          "team_added_to_org",
          "ekm_access_denied");
  private static final Set<String> LIMITS =
      Set.of("ratelimited", "rate_limited", "message_limit_exceeded");

  public static Verdict of(String error) {
    return BLOCKS.contains(error)
        ? UNSHOWABLE
        : INSIDE.contains(error)
            ? UNSURE
            : LIMITS.contains(error) ? LATER : TOKEN.contains(error) ? SHUT : REFUSED;
  }
}
