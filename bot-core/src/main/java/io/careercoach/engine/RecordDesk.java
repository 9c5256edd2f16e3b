package io.careercoach.engine;

import io.careercoach.dialogue.Context;
import io.careercoach.dialogue.Effect;
import io.careercoach.dialogue.Verb;
import io.careercoach.message.Message;
import io.careercoach.message.Part;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import io.careercoach.privacy.SealBroken;
import io.careercoach.record.OneDayCode;
import io.careercoach.store.Database;
import io.careercoach.store.FactRow;
import io.careercoach.store.MemberRow;
import io.careercoach.store.Transaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What whoever runs the server may do with a member's record: take it out or erase it with the
 * member's code, and bring an exported one in.
 */
public final class RecordDesk {
  private final Database database;
  private final Repertoire repertoire;
  private final Turns turns;
  private final KnownFacts facts;

  RecordDesk(Database database, Repertoire repertoire, Turns turns) {
    this.database = database;
    this.repertoire = repertoire;
    this.turns = turns;
    this.facts = new KnownFacts(repertoire.kinds());
  }

  /** The files that the member would get. */
  public List<Part.Enclosure<Private>> export(String member, String code, Instant now) {
    return database
        .transaction(
            tx -> admitted(tx, member, code, now).map(context -> files(tx, context, member)))
        .orElseThrow(() -> refusal(member));
  }

  /** Erases everything of the member's. */
  public void forget(String member, String code, Instant now) {
    boolean erased =
        database.transaction(tx -> {
          var admitted = admitted(tx, member, code, now);
          admitted.ifPresent(_ -> erase(tx, member, now));
          return admitted.isPresent();
        });
    if (!erased) {
      throw refusal(member);
    }
  }

  /** Brings an exported record in, as that of a member of whom nothing is known yet. */
  public int bring(String member, String text, Instant now) {
    var reading = new RecordReading(repertoire.kinds(), new RecordRules(now));
    var file = reading.file(text);
    var rows = reading.rows(file);
    var begun = reading.talks(file, repertoire.dialogues());
    database.run(tx -> {
      empty(tx, member, now);
      tx.members().add(file.member().as(member, now));
      // Looking the member up lets the texts be sealed.
      var owner = tx.members().find(member).orElseThrow();
      rows.forEach(row -> tx.facts().keep(member, row));
      if (!begun.isEmpty()) {
        tx.sessions().save(member, 0, SavedSession.write(Session.NEW.waiting(begun)), now);
      }
      turns.set(tx, owner, facts.of(tx, member), now);
    });
    return rows.size();
  }

  /** The member as they are now, if the code is theirs; a wrong one is counted. */
  private Optional<Context> admitted(Transaction tx, String member, String typed, Instant now) {
    MemberRow row =
        tx.members()
            .find(member)
            .orElseThrow(() ->
                new RecordProblem(
                    "Nobody called " + member + " is known here. Look at the name again."));
    var context = turns.context(row, facts.of(tx, member), now);
    var code = OneDayCode.open(context);
    if (code.isPresent() && !code.get().fits(typed)) {
      keep(tx, member, code.get().missed(), now);
    }
    return code.filter(open -> open.fits(typed)).map(_ -> context);
  }

  private void keep(Transaction tx, String member, OneDayCode code, Instant now) {
    int version = OneDayCode.kind().shape().version();
    tx.facts()
        .keep(member, new FactRow(OneDayCode.NAME, code.id(), version, Json.write(code), now, now));
  }

  private List<Part.Enclosure<Private>> files(Transaction tx, Context context, String member) {
    var row = tx.members().find(member).orElseThrow();
    var begun = begun(tx, member);
    return message(context.with(new Talks(repertoire.dialogues()).unfinished(begun)))
        .map(message ->
            RecordFile.of(tx, row, begun, context.now()).in(turns.said(message, context)))
        .stream()
        .flatMap(message -> message.parts().stream())
        .flatMap(RecordDesk::file)
        .toList();
  }

  /** The dialogues that wait; a conversation that cannot be read holds none. */
  private static List<Session.Talk> begun(Transaction tx, String member) {
    try {
      return tx.sessions()
          .find(member)
          .map(row -> SavedSession.read(row.json()).talks())
          .orElse(List.of());
    } catch (Unreadable | SealBroken lost) {
      return List.of();
    }
  }

  /** What the member's own export says, unless there is nothing to take along. */
  private Optional<Message<Phrase>> message(Context context) {
    return repertoire.verbs().get("export") instanceof Verb export
            && export.run("", context) instanceof Verb.Answer.Says(var effects)
            && effects.getFirst() instanceof Effect.Take(var message)
        ? Optional.of(message)
        : Optional.empty();
  }

  private static Stream<Part.Enclosure<Private>> file(Part<Private> part) {
    return part instanceof Part.Enclosure<Private> file ? Stream.of(file) : Stream.empty();
  }

  private static void empty(Transaction tx, String member, Instant now) {
    if (tx.members().find(member).isEmpty()) {
      return;
    }
    var kept = new ArrayList<String>();
    tx.facts().all(member, (kind, _) -> kept.add(kind)).forEach(row -> kept.add(row.kind()));
    if (kept.stream().anyMatch(kind -> !kind.equals(OneDayCode.NAME))) {
      throw new RecordProblem(
          "Something is kept for "
              + member
              + " already. Import under another name, or export and erase that record first.");
    }
    new Teamwork(tx, member).forget();
    tx.members().erase(member, now);
  }

  private static void erase(Transaction tx, String member, Instant now) {
    new Teamwork(tx, member).forget();
    tx.members().erase(member, tx.members().find(member).orElseThrow().gone(now));
  }

  private static RecordProblem refusal(String member) {
    return new RecordProblem(
        "The code does not fit or has expired. "
            + member
            + " gets a new one by writing /privacy code to the coach.");
  }
}
