package io.careercoach.app;

import picocli.CommandLine.Command;

/** {@code forget}: erases one member's record, with the member's code. */
@Command(
    name = "forget",
    mixinStandardHelpOptions = true,
    description =
        "Erase all that is kept of one member, with the code that /privacy code gave them.")
final class ForgetCommand extends WithCode {
  @Override
  public Integer call() {
    var member = records.member(name);
    records.use((desk, now) -> desk.forget(member, code, now));
    records.wipe(name);
    records.say(
        "Erased: the database keeps nothing of "
            + member
            + " any more. Files that were written outside it stay until you delete them.");
    return 0;
  }
}
