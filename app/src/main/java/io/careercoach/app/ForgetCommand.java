package io.careercoach.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code forget}: erases one member's record, with the member's code. */
@Command(
    name = "forget",
    mixinStandardHelpOptions = true,
    description =
        "Erase all that is kept of one member, with the code that /privacy code gave them.")
final class ForgetCommand implements Callable<Integer> {
  @Mixin private Records records = new Records();

  @Parameters(index = "0", paramLabel = "NAME", description = "Whose record.")
  private String name = "";

  @Parameters(index = "1", paramLabel = "CODE", description = "The member's code of today.")
  private String code = "";

  @Override
  public Integer call() {
    var member = records.member(name);
    records.use((desk, now) -> desk.forget(member, code, now));
    records.say(
        "Erased: the database keeps nothing of "
            + member
            + " any more. Files that were written outside it stay until you delete them.");
    return 0;
  }
}
