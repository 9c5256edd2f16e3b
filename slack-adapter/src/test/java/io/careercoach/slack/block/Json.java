package io.careercoach.slack.block;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;
import java.util.List;

/** Blocks in the JSON that the SDK sends. */
final class Json {
  private static final Gson GSON = GsonFactory.createSnakeCase();

  private Json() {}

  static JsonArray of(List<LayoutBlock> blocks) {
    return GSON.toJsonTree(blocks).getAsJsonArray();
  }
}
