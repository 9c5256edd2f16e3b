package io.careercoach.slack.block;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import io.careercoach.engine.Letter;
import io.careercoach.message.Message;
import io.careercoach.message.Phrase;
import io.careercoach.message.Private;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Letters and boards as Slack shows them.
 *
 * @param words says a phrase in the member's language
 */
public record LetterBlocks(Function<Phrase, String> words) {

  /**
   * The messages of a letter: one, but for very long ones.
   *
   * @param pictures the uploaded files of its charts, by the position of the part
   */
  public List<Sheet> of(Letter letter, Map<Integer, String> pictures) {
    var ask = new AskBlocks(letter.prompt().orElse(""), letter.paged(), words);
    var groups = groups(letter.message(), ask, pictures);
    return Sheet.of(groups, Limits.MESSAGE_BLOCKS);
  }

  /** A board as somebody's home; its pictures stay words. */
  public View home(Message<Private> board) {
    var blocks =
        groups(board, new AskBlocks("", false, words), Map.of()).stream()
            .flatMap(List::stream)
            .limit(Limits.VIEW_BLOCKS)
            .toList();
    return View.builder().type("home").blocks(Sheet.of(blocks).blocks()).build();
  }

  private List<List<LayoutBlock>> groups(
      Message<Private> message, AskBlocks questions, Map<Integer, String> pictures) {
    var groups = new ArrayList<List<LayoutBlock>>();
    new PartBlocks(pictures).of(message.parts()).forEach(block -> groups.add(List.of(block)));
    message.ask().ifPresent(ask -> groups.add(questions.of(ask)));
    return groups;
  }
}
