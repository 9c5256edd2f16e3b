package io.careercoach.discord.draw;

import io.careercoach.engine.Letter;
import io.careercoach.message.Message;
import io.careercoach.message.Part;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.dv8tion.jda.api.components.actionrow.ActionRow;

/**
 * Letters as Discord shows them.
 *
 * @param words says a phrase in the member's language
 */
public record LetterSheets(Function<Phrase, String> words) {

  /**
   * The messages of a letter: one, but for very long ones.
   *
   * @param pictures its charts as they are drawn, by the position of the part
   * @param typed whether an answer can be typed where the letter stands
   */
  public List<Sheet> of(Letter letter, Map<Integer, byte[]> pictures, boolean typed) {
    var message = letter.message();
    var ask = new AskRows(letter.prompt().orElse(""), letter.paged(), typed, words);
    var rows = message.ask().map(ask::of).orElse(List.of());
    return sheets(texts(message), rows, files(message.parts(), pictures));
  }

  /** The question stands whole beside what can be pressed. */
  private static List<String> texts(Message<Private> message) {
    var texts = new ArrayList<>(Markup.pieces(PartLines.of(message.parts()), Limits.CONTENT));
    message
        .ask()
        .map(ask -> Markup.escaped(ask.question().text()))
        .ifPresent(question -> {
          String last = texts.isEmpty() ? "" : texts.removeLast();
          var both = Markup.pieces(List.of(last, question), Limits.CONTENT);
          if (both.size() == 1 || last.isEmpty()) {
            texts.addAll(both);
          } else {
            texts.add(last);
            texts.addAll(Markup.pieces(List.of(question), Limits.CONTENT));
          }
        });
    return texts;
  }

  private static List<Upload> files(List<Part<Private>> parts, Map<Integer, byte[]> pictures) {
    var files = new ArrayList<Upload>();
    for (int position = 0; position < parts.size(); position++) {
      switch (parts.get(position)) {
        case Part.Chart<Private> chart -> {
          byte[] png = pictures.get(position);
          if (png != null) {
            files.add(Upload.picture(files.size() + 1, png, chart));
          }
        }
        case Part.Enclosure<Private> file -> files.add(Upload.of(file));
        case Part.Text<Private> _, Part.Facts<Private> _ -> {}
      }
    }
    return files;
  }

  /** What can be pressed, and the files, stand under the last words. */
  private static List<Sheet> sheets(List<String> texts, List<ActionRow> rows, List<Upload> files) {
    var sheets = new ArrayList<Sheet>();
    int words = Math.max(1, texts.size());
    for (int i = 0, row = 0, file = 0; i < words || row < rows.size() || file < files.size(); i++) {
      boolean last = i >= words - 1;
      int rowsEnd = last ? Math.min(rows.size(), row + Limits.ROWS) : row;
      int filesEnd = last ? Math.min(files.size(), file + Limits.FILES) : file;
      String text = i < texts.size() ? texts.get(i) : "";
      sheets.add(new Sheet(text, rows.subList(row, rowsEnd), files.subList(file, filesEnd)));
      row = rowsEnd;
      file = filesEnd;
    }
    return sheets;
  }
}
