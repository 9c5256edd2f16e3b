package io.careercoach.chart;

import java.awt.BasicStroke;
import java.awt.Color;

/**
 * The colours and strokes of a picture; every text has a contrast of at least 4.5 to 1 on white.
 */
final class Palette {
  static final Color PAPER = Color.WHITE;
  static final Color INK = new Color(0x1F2933);
  static final Color QUIET_INK = new Color(0x52606D);
  static final Color RULE = new Color(0xE4E7EB);
  static final Color AXIS = new Color(0x9AA5B1);
  static final Color STRAIGHT = new Color(0x616E7C);
  static final Color PROGRESS = new Color(0x1D6FB8);
  static final Color PROGRESS_INK = new Color(0x14507F);
  static final Color PROGRESS_WASH = new Color(0x1D, 0x6F, 0xB8, 0x17);
  static final Color RADAR_WASH = new Color(0x1D, 0x6F, 0xB8, 0x26);
  static final Color MILESTONE = new Color(0x8A5300);

  static final BasicStroke HAIR = new BasicStroke(1f);
  static final BasicStroke DASHED =
      new BasicStroke(
          1.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[] {6f, 5f}, 0f);
  static final BasicStroke THIN_DASHED =
      new BasicStroke(
          1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[] {6f, 5f}, 0f);
  static final BasicStroke SOLID =
      new BasicStroke(3f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  static final BasicStroke HALO =
      new BasicStroke(5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  static final BasicStroke OUTLINE = new BasicStroke(1.8f);

  private Palette() {}
}
