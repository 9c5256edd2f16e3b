package io.careercoach.app.chat;

/** Where text is shown. */
interface Screen {

  /** Shows the text; when it returns, the text is out. */
  void show(String text);
}
