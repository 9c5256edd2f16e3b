package io.careercoach.store;

import static io.careercoach.store.StoreContract.ANA;
import static io.careercoach.store.StoreContract.NOON;
import static io.careercoach.store.StoreContract.member;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MemberRowTest {
  /**
   * So a copy of the database from before has a member of an earlier moment, whatever clocks say.
   */
  @Test
  void anErasureIsLaterThanTheMemberItMeans() {
    var met = member(ANA);
    assertThat(met.gone(NOON.plusSeconds(9))).isEqualTo(NOON.plusSeconds(9));
    assertThat(met.gone(NOON)).isEqualTo(NOON.plusMillis(1));
    assertThat(met.gone(NOON.minusSeconds(9))).isEqualTo(NOON.plusMillis(1));
  }
}
