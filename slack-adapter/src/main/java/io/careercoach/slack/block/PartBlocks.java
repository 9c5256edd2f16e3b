package io.careercoach.slack.block;

import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.ImageBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.SlackFileObject;
import com.slack.api.model.block.composition.TextObject;
import io.careercoach.chart.TextBar;
import io.careercoach.message.Part;
import io.careercoach.message.Private;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The parts of a message as blocks.
 *
 * @param pictures the uploaded files of its charts, by the position of the part
 */
record PartBlocks(Map<Integer, String> pictures) {
  private static final int BAR = 20;

  /** So short a label or value fits into half of the width. */
  private static final int SHORT = 40;

  List<LayoutBlock> of(List<Part<Private>> parts) {
    var blocks = new ArrayList<LayoutBlock>();
    for (int position = 0; position < parts.size(); position++) {
      if (!Part.saidAgain(parts, position)) {
        blocks.addAll(of(parts.get(position), position));
      }
    }
    return blocks;
  }

  private List<LayoutBlock> of(Part<Private> part, int position) {
    return switch (part) {
      case Part.Text<Private>(var text) -> sections(text.text());
      case Part.Facts<Private>(var rows) -> facts(rows);
      case Part.Chart<Private> chart -> chart(chart, position);
      case Part.Enclosure<Private>(var name, _) ->
          List.of(
              ContextBlock.builder()
                  .elements(List.of(Mrkdwn.object(Mrkdwn.escaped(name))))
                  .build());
    };
  }

  static List<LayoutBlock> sections(String text) {
    return Mrkdwn.pieces(text, Limits.SECTION).stream().map(PartBlocks::section).toList();
  }

  private static LayoutBlock section(String escaped) {
    return SectionBlock.builder().text(Mrkdwn.object(escaped)).build();
  }

  /** A few short rows side by side, others as lines. */
  private static List<LayoutBlock> facts(List<Part.Row<Private>> rows) {
    boolean small =
        rows.size() <= Limits.FIELDS
            && rows.stream()
                .allMatch(row -> isShort(row.label().text()) && isShort(row.value().text()));
    if (!small) {
      return sections(rows.stream().map(row -> line(row, ": ")).collect(Collectors.joining("\n")));
    }
    var fields =
        rows.stream()
            .map(row -> Mrkdwn.escaped(Mrkdwn.read(line(row, "\n"))))
            .filter(text -> !text.isEmpty())
            .<TextObject>map(Mrkdwn::object)
            .toList();
    return fields.isEmpty() ? List.of() : List.of(SectionBlock.builder().fields(fields).build());
  }

  private static boolean isShort(String text) {
    return text.length() <= SHORT;
  }

  private static String line(Part.Row<Private> row, String between) {
    String label = row.label().text().replaceAll("\\s+", " ").strip();
    return (label.isEmpty() ? "" : "*" + label + "*" + between) + row.value().text();
  }

  private List<LayoutBlock> chart(Part.Chart<Private> chart, int position) {
    var blocks = new ArrayList<>(sections(chart.alt().text()));
    TextBar.of(chart.drawing(), BAR).ifPresent(bar -> blocks.add(section(bar)));
    var file = pictures.get(position);
    if (file != null) {
      blocks.add(
          ImageBlock.builder()
              .slackFile(SlackFileObject.builder().id(file).build())
              .altText(Mrkdwn.plain(chart.alt().text(), Limits.ALT).getText())
              .build());
    }
    return blocks;
  }
}
