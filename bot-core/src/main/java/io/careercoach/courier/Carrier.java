package io.careercoach.courier;

import io.careercoach.engine.Letter;
import io.careercoach.engine.Post;
import java.util.Optional;

/**
 * A platform that shows letters and posts. Private words come as a letter and go to their member
 * only; a post is what somebody gave away.
 */
public interface Carrier {

  /** How all addresses on it begin. */
  String platform();

  /**
   * Shows the letter to its member.
   *
   * @param perhaps whether it may have arrived before, and is to be looked for first
   */
  Carried carry(Letter letter, String member, boolean perhaps);

  /** Puts the letter where another one stands; {@link Carried.Refused} if that cannot be. */
  Carried replace(Letter letter, String member, String place);

  /**
   * Shows the post where it was shared, or takes it back there.
   *
   * @param shown where what is taken back now was shown, if that is known
   * @param perhaps whether it may have arrived before
   */
  Carried carry(Post post, Optional<String> shown, boolean perhaps);

  /** Shows a question as closed: the chosen label stays, the answers go. */
  void settle(String member, String place, Optional<String> chosen);

  /** Removes all that the member was shown, as far as that can be done. */
  void wipe(String member);
}
