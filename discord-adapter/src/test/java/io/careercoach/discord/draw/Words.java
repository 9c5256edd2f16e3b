package io.careercoach.discord.draw;

import io.careercoach.message.Phrase;
import io.careercoach.talk.Kit;
import io.careercoach.words.Catalogue;
import java.time.ZoneId;
import java.util.Locale;

/** The real words, as a member in London reads them. */
final class Words {
  private static final Catalogue CATALOGUE = Kit.words();

  private Words() {}

  static String say(Phrase phrase) {
    return CATALOGUE.say(phrase, Locale.UK, ZoneId.of("Europe/London"));
  }
}
