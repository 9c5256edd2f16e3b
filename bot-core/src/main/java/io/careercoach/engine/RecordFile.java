package io.careercoach.engine;

import io.careercoach.engine.Session.Talk;
import io.careercoach.message.Message;
import io.careercoach.message.Part;
import io.careercoach.message.Private;
import io.careercoach.record.OneDayCode;
import io.careercoach.store.MemberRow;
import io.careercoach.store.Transaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that is kept of one member as a file for another coach: every fact as it is stored, how the
 * member is reached, and what they have begun.
 *
 * @param format tells such a file from others
 * @param unfinished the dialogues that wait, the latest last; older files have none
 */
record RecordFile(
    String format,
    int version,
    String name,
    Instant taken,
    RecordOwner member,
    List<RecordItem> facts,
    Optional<List<RecordTalk>> unfinished) {
  static final String FORMAT = "career-coach record";
  static final int VERSION = 1;
  private static final String NAME = "career-coach.json";

  RecordFile {
    facts = List.copyOf(facts);
    unfinished = unfinished.map(List::copyOf);
  }

  /** A text that does not open any more is left out. */
  static RecordFile of(Transaction tx, MemberRow member, List<Talk> begun, Instant now) {
    var rows = tx.facts().all(member.member(), (_, _) -> {});
    return new RecordFile(
        FORMAT,
        VERSION,
        member.member().replaceAll("^.*/", ""),
        now,
        RecordOwner.of(member),
        Stream.concat(
                rows.stream()
                    .filter(row -> !row.kind().equals(OneDayCode.NAME))
                    .map(RecordItem::of),
                new TeamRecords(tx).taps(member.member()).stream().map(RecordItem::of))
            .toList(),
        Optional.of(begun.stream().map(RecordTalk::of).toList()));
  }

  /** The message with this file enclosed, behind all else. */
  Message<Private> in(Message<Private> message) {
    var parts = new ArrayList<>(message.parts());
    parts.add(new Part.Enclosure<>(NAME, List.of(new Private(Json.page(this)))));
    return new Message<>(parts, message.ask());
  }

  @Override
  public String toString() {
    return "RecordFile[private]";
  }
}
