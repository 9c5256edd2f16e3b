package io.careercoach.talk;

import static org.assertj.core.api.Assertions.assertThat;

import io.careercoach.message.Ask;
import io.careercoach.message.Message;
import io.careercoach.message.Private;
import io.careercoach.words.WordingRules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Ten people over five weeks: short messages, short check-ins, nothing twice, no two weeks alike.
 */
class WeeksTest {
  private static final int PEOPLE = 10;
  private static final int MEDIAN_WORDS = 30;
  private static final int TAPS = 5;
  private static final int TEXTS = 2;
  private static final Set<String> TYPED = Set.of("checkin.win", "checkin.step", "checkin.added");
  private static final Set<String> ON_REQUEST = Set.of("checkin.told", "checkin.other");
  private static final Set<String> START = Set.of("checkin.due", "checkin.feeling");

  @Test
  void theMedianMessageIsShort() {
    var lengths =
        Talks.weeks().stream()
            .flatMap(script -> WordingOfTalksTest.said(script).stream())
            .map(message -> WordingRules.words(WordingOfTalksTest.text(message)))
            .sorted()
            .toList();
    assertThat(Talks.weeks()).hasSizeGreaterThanOrEqualTo(PEOPLE);
    assertThat(lengths.get(lengths.size() / 2)).isLessThanOrEqualTo(MEDIAN_WORDS);
  }

  @TestFactory
  Stream<DynamicTest> everyCheckInIsShortAndAsksNothingTwice() {
    return Talks.weeks().stream()
        .map(script -> DynamicTest.dynamicTest(script.name(), () -> isShort(script)));
  }

  @TestFactory
  Stream<DynamicTest> theFourthWeekIsNotTheFirst() {
    return Talks.weeks().stream()
        .map(script -> DynamicTest.dynamicTest(script.name(), () -> varies(script)));
  }

  private static void isShort(Script script) {
    long backs = script.beats().stream().filter(beat -> beat.said().equals("back")).count();
    int again = 0;
    for (List<String> asked : checkIns(WordingOfTalksTest.said(script))) {
      var once = new HashSet<>(asked);
      once.removeAll(ON_REQUEST);
      long texts = once.stream().filter(TYPED::contains).count();
      assertThat(texts).as("texts of " + asked).isLessThanOrEqualTo(TEXTS);
      assertThat(once.size() - texts).as("taps of " + asked).isLessThanOrEqualTo(TAPS);
      again += asked.size() - new HashSet<>(asked).size();
    }
    assertThat(again)
        .as("asked again without being asked to")
        .isLessThanOrEqualTo((int) (2 * backs));
  }

  private static void varies(Script script) {
    var asks = WordingOfTalksTest.said(script).stream().flatMap(said -> said.ask().stream());
    var feelings = new HashSet<String>();
    var ids = new HashSet<String>();
    asks.forEach(ask -> {
      ids.add(ask.id());
      if (START.contains(ask.id())) {
        feelings.add(ask.question().text());
      }
    });
    assertThat(ids).as("a look-back").contains("checkin.added");
    assertThat(feelings).as("wordings of the first question").hasSizeGreaterThan(2);
  }

  /** The questions of each check-in that was finished, each counted once where it stands. */
  private static List<List<String>> checkIns(List<Message<Private>> said) {
    var all = new ArrayList<List<String>>();
    var now = new ArrayList<String>();
    for (Message<Private> message : said) {
      String id = message.ask().map(Ask::id).orElse("");
      if (id.equals("checkin.end")) {
        all.add(List.copyOf(now));
        now.clear();
      } else if (START.contains(id)) {
        now.clear();
        now.add("checkin.feeling");
      } else if ((id.startsWith("checkin.") || id.equals("win.gain")) && !now.isEmpty()) {
        if (!now.getLast().equals(id)) {
          now.add(id);
        }
      }
    }
    return all;
  }
}
