package io.careercoach.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Which coach this is. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"Career Coach " + number() + ", Java " + Runtime.version()};
  }

  /** The version that Maven wrote into the jar; classes that were never packaged have none. */
  private static String number() {
    var file = "/META-INF/maven/io.careercoach/app/pom.properties";
    try (var stream = Version.class.getResourceAsStream(file)) {
      var properties = new Properties();
      if (stream != null) {
        properties.load(stream);
      }
      return properties.getProperty("version", "(not packaged)");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
