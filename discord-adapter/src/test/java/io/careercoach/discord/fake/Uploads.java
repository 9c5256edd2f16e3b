package io.careercoach.discord.fake;

/** How large files may be (reference#uploading-files). */
final class Uploads {
  private static final int MOST = 10 * 1024 * 1024;

  private Uploads() {}

  static void fit(Body body) {
    if (body.files().values().stream().anyMatch(file -> file.content().length > MOST)) {
      throw new Refusal(413, 40005, "Request entity too large");
    }
  }
}
