package io.careercoach.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** What is drawn on a sheet below its title. */
sealed interface Picture permits ProgressPicture, RadarPicture {

  /** How high its sheet is, title included. */
  int height();

  /** Draws in {@code room}, which reaches from edge to edge and from the title to the bottom. */
  void draw(Graphics2D paper, Rectangle2D room);
}
