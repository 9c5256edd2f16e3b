package io.careercoach.app.settings;

import java.util.regex.Pattern;

/** The text of one setting, and where it came from. */
public record Given(String key, String text, Origin origin) {
  private static final Pattern USER = Pattern.compile("//[^/@]*@");
  private static final Pattern PASSWORD = Pattern.compile("(?i)(password|pwd|token|secret)=[^&;]*");

  /** The text as it may be shown: passwords, also those inside an address, are left out. */
  public String shown() {
    if (key.endsWith("password")) {
      return text.isEmpty() ? "" : "…";
    }
    return PASSWORD.matcher(USER.matcher(text).replaceAll("//…@")).replaceAll("$1=…");
  }
}
