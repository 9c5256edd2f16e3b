package io.careercoach.store;

import io.careercoach.privacy.Cell;
import io.careercoach.privacy.MasterKeys;
import io.careercoach.privacy.Seal;
import java.util.HashMap;
import java.util.Map;

/**
 * The seals of the members and workspaces that one transaction has met; a salt is read anew in
 * each.
 */
final class Seals {
  private static final String SALT =
      """
      select salt from member where member = ?
      union all select salt from workspace where team = ?
      """;

  private final Sql sql;
  private final MasterKeys keys;
  private final Map<String, Seal> met = new HashMap<>();

  Seals(Sql sql, MasterKeys keys) {
    this.sql = sql;
    this.keys = keys;
  }

  byte[] close(String member, Cell cell, String text) {
    return of(member).close(cell, text);
  }

  String open(String member, Cell cell, byte[] sealed) {
    return of(member).open(cell, sealed);
  }

  /** Spares a second look when the member's row was read anyway. */
  void meet(String member, byte[] salt) {
    met.computeIfAbsent(member, m -> new Seal(keys, m, salt));
  }

  MasterKeys keys() {
    return keys;
  }

  /** Seals all that is kept of the member under a new salt; what was removed opens no more. */
  void renew(String member) {
    Seal old = of(member);
    byte[] salt = Seal.salt();
    Seal fresh = new Seal(keys, member, salt);
    SealedColumn.ALL.forEach(column -> column.renew(sql, member, old, fresh));
    sql.update("update member set salt = ? where member = ?", salt, member);
    met.put(member, fresh);
  }

  void forget(String member) {
    met.remove(member);
  }

  private Seal of(String member) {
    var known = met.get(member);
    if (known != null) {
      return known;
    }
    meet(member, salt(member));
    return of(member);
  }

  private byte[] salt(String member) {
    return sql.find(row -> row.bytes("salt"), SALT, member, member)
        .orElseThrow(() -> new StoreProblem("There is no such member; add the member first."));
  }
}
