package io.careercoach.engine;

import com.fasterxml.jackson.databind.JsonNode;
import io.careercoach.store.FactRow;
import java.time.Instant;

/** One fact of a record file, in the version of its shape that it is stored in. */
record RecordItem(
    String kind, String id, int shape, Instant since, Instant changed, JsonNode value) {
  static RecordItem of(FactRow row) {
    return new RecordItem(
        row.kind(), row.id(), row.shape(), row.since(), row.changed(), Json.tree(row.json()));
  }

  @Override
  public String toString() {
    return "RecordItem[" + kind + "/" + id + ", private]";
  }
}
