package io.careercoach.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Something with components that a member has on the screen. */
public sealed interface Shown permits Post, Modal {
  JsonNode components();

  /** Its words, as they are read from top to bottom. */
  String words();

  /** The labels of its buttons. */
  default List<String> buttons() {
    return Pieces.in(components()).filter(Pieces.Piece::isButton).map(Pieces.Piece::label).toList();
  }

  /** The labels of the options of its menus. */
  default List<String> options() {
    return Pieces.in(components())
        .flatMap(piece -> piece.options().stream())
        .map(option -> option.path("label").asText())
        .toList();
  }
}
