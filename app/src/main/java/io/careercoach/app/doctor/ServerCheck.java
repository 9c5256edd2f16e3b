package io.careercoach.app.doctor;

import io.careercoach.store.Database;
import io.careercoach.store.PostgresAddress;
import io.careercoach.store.StoreProblem;
import java.util.List;

/** Whether a database on a server answers, fits, and keeps what it has taken through a crash. */
public record ServerCheck(String name, PostgresAddress address) implements Check {
  @Override
  public List<Finding> look() {
    var what = name + " database " + address + ": ";
    try {
      return List.of(Finding.well(what + Database.look(address)));
    } catch (StoreProblem wrong) {
      return List.of(Finding.wrong(what + "cannot be used", String.valueOf(wrong.getMessage())));
    }
  }
}
