package io.careercoach.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Something with blocks that a member has on the screen. */
public sealed interface Shown permits Post, View {
  JsonNode blocks();

  /** Its words, as they are read from top to bottom. */
  String words();

  /** The labels of its buttons. */
  default List<String> buttons() {
    return Pieces.in(blocks())
        .filter(piece -> piece.type().equals("button"))
        .map(Pieces.Piece::label)
        .toList();
  }

  /** The labels of the options of its menus, boxes and radio buttons. */
  default List<String> options() {
    return Pieces.in(blocks())
        .flatMap(piece -> piece.options().stream())
        .map(Pieces::label)
        .toList();
  }
}
