package io.careercoach.slack.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Predicate;

/** What a press says about the thing that was pressed. */
final class Screen {
  private Screen() {}

  static Pieces.Piece piece(Shown shown, Predicate<Pieces.Piece> wanted) {
    return Pieces.in(shown.blocks())
        .filter(wanted)
        .findFirst()
        .orElseThrow(() ->
            new AssertionError(
                "nothing like that to press; there are %s and %s below%n%s"
                    .formatted(shown.buttons(), shown.options(), shown.words())));
  }

  static ObjectNode action(World world, Pieces.Piece piece) {
    return Json.object(
        "type", piece.type(),
        "action_id", piece.action(),
        "block_id", piece.blockId(),
        "action_ts", world.clock.stamp());
  }

  static ObjectNode container(Shown shown) {
    return switch (shown) {
      case Post post ->
          Json.object(
              "type", "message",
              "message_ts", post.stamp(),
              "channel_id", post.place().id(),
              "is_ephemeral", post.onlyFor().isPresent());
      case View view -> Json.object("type", "view", "view_id", view.id());
    };
  }
}
