package io.careercoach.app;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Which coach this is: the version that the build wrote into the jar. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    var number =
        Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
            .orElse("(not packaged)");
    return new String[] {"Career Coach " + number + ", Java " + Runtime.version()};
  }
}
