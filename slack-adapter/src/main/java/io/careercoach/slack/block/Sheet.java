package io.careercoach.slack.block;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.TextObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One Slack message of a letter.
 *
 * @param text what notifications and screen readers say, and all that is left where blocks fail
 */
public record Sheet(List<LayoutBlock> blocks, String text) {
  private static final String NOTHING = "…";

  public Sheet {
    blocks = List.copyOf(blocks);
  }

  static Sheet of(List<LayoutBlock> blocks) {
    if (blocks.isEmpty()) {
      return of(PartBlocks.sections(NOTHING));
    }
    return new Sheet(blocks, shortened(new Sheet(blocks, "").plain()));
  }

  /** One message that only says this. */
  public static Sheet saying(String text) {
    return of(PartBlocks.sections(text).stream().limit(Limits.MESSAGE_BLOCKS).toList());
  }

  /** All of it without blocks. */
  public String plain() {
    String all = String.join("\n", blocks.stream().flatMap(Sheet::lines).toList());
    return all.isBlank() ? NOTHING : all;
  }

  /** Blocks on as few sheets as hold them; a group stays together if one sheet can hold it. */
  static List<Sheet> of(List<List<LayoutBlock>> groups, int most) {
    var sheets = new ArrayList<Sheet>();
    var open = new ArrayList<LayoutBlock>();
    for (var group : groups) {
      boolean whole = group.size() <= most && length(group) <= Limits.MESSAGE_TEXT;
      for (var some : whole ? List.of(group) : group.stream().map(List::of).toList()) {
        if (open.size() + some.size() > most
            || (!open.isEmpty() && length(open) + length(some) > Limits.MESSAGE_TEXT)) {
          sheets.add(of(open));
          open.clear();
        }
        open.addAll(some);
      }
    }
    if (!open.isEmpty() || sheets.isEmpty()) {
      sheets.add(of(open));
    }
    return sheets;
  }

  private static int length(List<LayoutBlock> blocks) {
    return blocks.stream().flatMap(Sheet::lines).mapToInt(String::length).sum();
  }

  private static Stream<String> lines(LayoutBlock block) {
    return switch (block) {
      case SectionBlock section when section.getFields() != null ->
          section.getFields().stream().map(TextObject::getText);
      case SectionBlock section -> Stream.of(section.getText().getText());
      case ActionsBlock actions -> Stream.of(Labels.line(actions));
      default -> Stream.of();
    };
  }

  /** Not in the middle of an escaped character. */
  private static String shortened(String escaped) {
    if (escaped.length() <= Limits.FALLBACK) {
      return escaped;
    }
    int end = Limits.FALLBACK - NOTHING.length();
    int sign = escaped.lastIndexOf('&', end - 1);
    boolean torn = sign > 0 && escaped.indexOf(';', sign) >= end;
    int whole = torn ? sign : Character.isLowSurrogate(escaped.charAt(end)) ? end - 1 : end;
    return escaped.substring(0, whole) + NOTHING;
  }
}
