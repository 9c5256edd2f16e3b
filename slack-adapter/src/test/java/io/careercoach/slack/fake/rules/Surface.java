package io.careercoach.slack.fake.rules;

/** Where blocks are shown, and how many of them (docs.slack.dev/reference/block-kit/blocks). */
public enum Surface {
  MESSAGE(50),
  MODAL(100),
  HOME(100);

  final int mostBlocks;

  Surface(int mostBlocks) {
    this.mostBlocks = mostBlocks;
  }
}
