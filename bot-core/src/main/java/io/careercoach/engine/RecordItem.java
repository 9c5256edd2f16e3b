package io.careercoach.engine;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.careercoach.store.FactRow;
import io.careercoach.team.Tap;
import java.time.Instant;

/**
 * One fact of a record file, in the version of its shape that it is stored in.
 *
 * @param unreadable whether it is damaged, and its value just the text as it is kept
 */
record RecordItem(
    String kind,
    String id,
    int shape,
    Instant since,
    Instant changed,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean unreadable,
    JsonNode value) {
  static RecordItem of(FactRow row) {
    try {
      return of(row, false, Json.tree(row.json()));
    } catch (Unreadable damaged) {
      return of(row, true, TextNode.valueOf(row.json()));
    }
  }

  static RecordItem of(Tap tap) {
    var shape = Tap.kind().shape();
    var row =
        new FactRow(shape.name(), tap.id(), shape.version(), Json.write(tap), tap.at(), tap.at());
    return of(row);
  }

  private static RecordItem of(FactRow row, boolean unreadable, JsonNode value) {
    return new RecordItem(
        row.kind(), row.id(), row.shape(), row.since(), row.changed(), unreadable, value);
  }

  @Override
  public String toString() {
    return "RecordItem[" + kind + "/" + id + ", private]";
  }
}
