package io.careercoach.slack.block;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A question after its answer: the chosen label stays, the buttons go. */
public final class Settled {
  private static final String CHOSEN = "✓ ";

  private Settled() {}

  /** The message without its answers; commands that last stay, but for one that was chosen. */
  public static Sheet of(List<LayoutBlock> blocks, Optional<String> chosen) {
    var settled = new ArrayList<LayoutBlock>();
    for (var block : blocks) {
      if (block instanceof ActionsBlock actions) {
        var kept = actions.getElements().stream().filter(one -> stays(one, chosen)).toList();
        if (!kept.isEmpty()) {
          settled.add(ActionsBlock.builder().elements(kept).build());
        }
      } else {
        settled.add(block);
      }
    }
    if (settled.size() < Limits.MESSAGE_BLOCKS) {
      chosen.ifPresent(label -> settled.add(line(CHOSEN + label)));
    }
    return Sheet.of(settled);
  }

  private static boolean stays(BlockElement element, Optional<String> chosen) {
    return element instanceof ButtonElement button
        && button.getValue() != null
        && Press.of(button.getValue()).lasts()
        && chosen.filter(button.getText().getText()::equals).isEmpty();
  }

  private static LayoutBlock line(String text) {
    return ContextBlock.builder()
        .elements(List.of(Mrkdwn.plain(text, Limits.LABEL + CHOSEN.length())))
        .build();
  }
}
