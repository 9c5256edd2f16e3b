package io.careercoach.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      ignoreLeadingAndTrailingWhitespace = true,
      quoteCharacter = '^',
      textBlock =
          """
          *bold* and __more__        ¦ \\*bold\\* and \\_\\_more\\_\\_
          see [this](http://x.org)   ¦ see \\[this\\](http://x.org)
          <script>                   ¦ \\<script\\>
          &lt; and R&D               ¦ \\&lt; and R&D
          # a heading                ¦ \\# a heading
          C# and issue #12           ¦ C# and issue #12
          ends with #                ¦ ends with \\#
          1. first                   ¦ 1\\. first
          3.5 of 7                   ¦ 3.5 of 7
          - a point                  ¦ \\- a point
          --- a line                 ¦ \\--- a line
          -5 % cost                  ¦ -5 % cost
          on_call, co-worker         ¦ on_call, co-worker
          `code` ~~gone~~ a|b \\    ¦ \\`code\\` \\~\\~gone\\~\\~ a\\|b \\\\
          """)
  void whatWasWrittenStaysWords(String words, String safe) {
    assertThat(Markdown.escaped(words)).isEqualTo(safe);
  }

  @Test
  void linesBecomeOne() {
    assertThat(Markdown.escaped(" one\r\n\r\n# two\u2028- three "))
        .isEqualTo("one \\# two - three");
  }

  @Test
  void everyWordOfTheMemberIsMadeHarmlessHoweverDeepItLies() {
    var own = new Private("*x*");
    var safe = new Private("\\*x\\*");
    assertThat(
            Markdown.safe(Phrase.of("joined", "first", List.of(Phrase.quote(own)), "second", own)))
        .isEqualTo(Phrase.of("joined", "first", List.of(Phrase.quote(safe)), "second", safe));
  }
}
