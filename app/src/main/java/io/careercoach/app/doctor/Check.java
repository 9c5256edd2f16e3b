package io.careercoach.app.doctor;

import java.util.List;

/** One look of the doctor; it changes nothing and makes nothing. */
public interface Check {
  List<Finding> look();
}
