package io.careercoach.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A seal opens what it closed, in its own cell, with its own key, and nothing else. */
class SealTest {
  private static final Cell CELL = new Cell("fact", "goal/1", "body");
  private static final String CANARY = "canary";

  private final MasterKeys keys = keys(MasterKey.random());
  private final byte[] salt = Seal.salt();
  private final Seal seal = new Seal(keys, "ana", salt);

  private static MasterKeys keys(MasterKey current, MasterKey... older) {
    return new MasterKeys(
        current, Optional.of(older).filter(o -> o.length > 0).map(o -> o[0]), false);
  }

  @Test
  void anyTextComesBackAndAnyChangedBitCloses() {
    long seed = new Random().nextLong();
    var random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      var text = text(random);
      byte[] closed = seal.close(CELL, text);
      assertThat(seal.open(CELL, closed)).as("seed %d, round %d", seed, i).isEqualTo(text);
      closed[random.nextInt(closed.length)] ^= (byte) (1 << random.nextInt(8));
      assertThatThrownBy(() -> seal.open(CELL, closed))
          .as("seed %d, round %d", seed, i)
          .isInstanceOf(SealBroken.class);
    }
  }

  private static String text(Random random) {
    var text = new StringBuilder();
    int length = random.nextInt(100) == 0 ? 100_000 : random.nextInt(200);
    while (text.length() < length) {
      int point = random.nextInt(random.nextBoolean() ? 0x80 : 0x110000);
      if (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE) {
        text.appendCodePoint(point);
      }
    }
    return text.toString();
  }

  @Test
  void theSameTextNeverLooksTheSame() {
    assertThat(seal.close(CELL, CANARY)).isNotEqualTo(seal.close(CELL, CANARY));
  }

  @Test
  void halfACharacterBecomesAQuestionMark() {
    assertThat(seal.open(CELL, seal.close(CELL, "a\ud83d"))).isEqualTo("a?");
  }

  @Test
  void noOtherCellMemberSaltOrKeyOpens() {
    byte[] closed = seal.close(CELL, CANARY);
    for (var cell :
        List.of(
            new Cell("note", "goal/1", "body"),
            new Cell("fact", "goal/2", "body"),
            new Cell("fact", "goal/1", "reason"),
            new Cell("fac", "tgoal/1", "body"))) {
      assertBroken(seal, cell, closed);
    }
    assertBroken(new Seal(keys, "ben", salt), CELL, closed);
    assertBroken(new Seal(keys, "ana", Seal.salt()), CELL, closed);
    assertBroken(new Seal(keys(MasterKey.random()), "ana", salt), CELL, closed);
    assertBroken(seal, CELL, new byte[0]);
  }

  @Test
  void anOlderKeyReadsAndTheNewOneWrites() {
    var old = MasterKey.random();
    var fresh = MasterKey.random();
    byte[] before = new Seal(keys(old), "ana", salt).close(CELL, CANARY);
    var both = new Seal(keys(fresh, old), "ana", salt);
    assertThat(both.open(CELL, before)).isEqualTo(CANARY);
    byte[] after = both.close(CELL, CANARY);
    assertThat(after).startsWith(Seal.mark(fresh.id()));
    assertThat(new Seal(keys(fresh), "ana", salt).open(CELL, after)).isEqualTo(CANARY);
    assertBroken(new Seal(keys(fresh), "ana", salt), CELL, before);
  }

  @Test
  void anErasedSaltIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Seal(keys, "ana", new byte[0]));
  }

  @Test
  void nothingSecretIsPrinted() {
    var key = MasterKey.random();
    var secret = key.line().substring(key.line().indexOf(' ') + 1);
    assertThat(key + " " + keys(key) + seal + new MemberKey(keys, "ana", salt))
        .doesNotContain(secret)
        .contains("Seal[private]", "MemberKey[private]");
  }

  private static void assertBroken(Seal seal, Cell cell, byte[] closed) {
    assertThatThrownBy(() -> seal.open(cell, closed))
        .isInstanceOf(SealBroken.class)
        .hasMessageContaining(cell.table() + "." + cell.field())
        .hasMessageNotContaining(CANARY)
        .hasNoCause();
  }
}
