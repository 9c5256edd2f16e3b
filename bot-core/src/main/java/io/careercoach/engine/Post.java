package io.careercoach.engine;

import io.careercoach.dialogue.Shape;
import io.careercoach.message.Message;
import io.careercoach.message.Place;
import io.careercoach.message.Shared;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a member shared, on its way to a member or channel of the same platform.
 *
 * @param id the same at every attempt to send it
 * @param from who shared it
 * @param share the id of its fact
 * @param back whether it tells that the share was taken back; then it has no words of its own
 * @param shown where what it takes back stands, noted before an erasure forgets it
 */
public record Post(
    String id,
    String from,
    String share,
    Place place,
    boolean back,
    Message<Shared> message,
    Optional<String> shown) {
  static final Shape<Post> SHAPE =
      new Shape<>("post", Post.class, List.of(UnaryOperator.identity()));

  public Post(
      String id, String from, String share, Place place, boolean back, Message<Shared> message) {
    this(id, from, share, place, back, message, Optional.empty());
  }

  /** The member or channel it goes to, in the same form as {@code from}. */
  public String address() {
    return platform(from) + place.id();
  }

  /** The part of a member's or channel's address that its platform or team has in common. */
  public static String platform(String address) {
    return address.substring(0, address.lastIndexOf('/') + 1);
  }
}
