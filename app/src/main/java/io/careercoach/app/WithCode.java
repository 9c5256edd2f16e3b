package io.careercoach.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A command about one member's record, which that member's code allows. */
abstract class WithCode implements Callable<Integer> {
  @Mixin final Records records = new Records();

  @Parameters(index = "0", paramLabel = "NAME", description = "Whose record.")
  String name = "";

  @Parameters(index = "1", paramLabel = "CODE", description = "The member's code of today.")
  String code = "";
}
