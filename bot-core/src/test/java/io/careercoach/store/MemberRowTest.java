package io.careercoach.store;

import static io.careercoach.store.StoreContract.ANA;
import static io.careercoach.store.StoreContract.NOON;
import static io.careercoach.store.StoreContract.member;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
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

  @Test
  void whatTheMemberChoseGoesBeforeWhatThePlatformTells() {
    var guessed = new Reach("Europe/London", "en-GB");
    var tokyo = new Reach("Asia/Tokyo", "ja-JP");
    var paris = new Reach("Europe/Paris", "fr-FR");
    var nothing = Optional.<Instant>empty();
    var ana = new MemberRow("ana", "Europe/London", "en-GB", nothing, nothing, Instant.EPOCH);

    var told = ana.told(tokyo, guessed);
    assertThat(told.zone()).isEqualTo("Asia/Tokyo");
    assertThat(told.told(paris, guessed).locale()).isEqualTo("fr-FR");

    var chosen = told.in("Europe/Lisbon").told(paris, guessed);
    assertThat(chosen.zone()).isEqualTo("Europe/Lisbon");
    assertThat(chosen.locale()).isEqualTo("fr-FR");
    assertThat(chosen.told(paris, guessed)).isEqualTo(chosen);

    var before = ana.in("Europe/Lisbon").told(tokyo, guessed);
    assertThat(before.zone()).isEqualTo("Europe/Lisbon");
    assertThat(before.locale()).isEqualTo("ja-JP");
  }
}
