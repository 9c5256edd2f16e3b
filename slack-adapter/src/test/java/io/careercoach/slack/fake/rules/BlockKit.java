package io.careercoach.slack.fake.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** Says what is wrong with blocks. */
public final class BlockKit {
  private BlockKit() {}

  /** Everything for which Slack would refuse these blocks, in its words. */
  public static List<String> faults(JsonNode blocks, Surface surface) {
    var spot = new Spot(blocks, "/blocks", new ArrayList<>());
    faults(spot, surface);
    return List.copyOf(spot.faults());
  }

  static void faults(Spot blocks, Surface surface) {
    Spot.items(0, surface.mostBlocks, block -> BlockTypes.block(block, surface)).accept(blocks);
    differ(blocks.each(), "block_id");
    blocks
        .each()
        .forEach(block ->
            differ(
                Stream.concat(block.at("elements").each(), Stream.of(block.at("accessory"))),
                "action_id"));
  }

  /** The names that are given have to be different ones. */
  private static void differ(Stream<Spot> spots, String name) {
    var names = new HashSet<String>();
    spots
        .map(spot -> spot.at(name))
        .filter(Spot::isThere)
        .filter(spot -> !names.add(spot.node().asText()))
        .forEach(spot -> spot.isWrong("`" + name + "` must be unique"));
  }

  /** The characters of all Markdown blocks together, of which there may be 12,000. */
  public static int markdown(JsonNode blocks) {
    int all = 0;
    for (var block : blocks) {
      all +=
          block.path("type").asText().equals("markdown") ? block.path("text").asText().length() : 0;
    }
    return all;
  }
}
