package io.careercoach.understand;

import java.util.Optional;

/** Reads a percentage: "8%", "8-10 %", "ten per cent". */
final class PercentMark {

  private static final Phrases<String> SIGNS = OfferWords.phrases("percent");

  private PercentMark() {}

  static Optional<Mark> at(Sentence text, int from) {
    return read(text, from).map(found -> found);
  }

  static Optional<PayShare> read(Sentence text, int from) {
    Optional<PayNumber> plain = PayNumber.at(text, from);
    int firstSign = plain.map(n -> SIGNS.skip(text, n.end())).orElse(from);
    boolean signed = plain.isPresent() && firstSign > plain.get().end();
    Optional<PayNumber> number =
        signed && !text.is(firstSign, "-") && !text.is(firstSign, "–")
            ? plain
            : PayNumber.rangeAt(text, from);
    return number
        .filter(n -> !n.scaled() && SIGNS.skip(text, n.end()) > n.end())
        .or(() -> plain.filter(n -> signed))
        .map(n -> new PayShare(n.value(), from, SIGNS.skip(text, n.end())));
  }
}
