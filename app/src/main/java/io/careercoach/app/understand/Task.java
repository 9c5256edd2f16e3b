package io.careercoach.app.understand;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** One kind of sentence, and the keys under which what is understood of it is written. */
interface Task {

  /** Fills the answer's keys from a line's. */
  void answer(InputLine line, ObjectNode answer);
}
