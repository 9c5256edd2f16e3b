package io.careercoach.app.serve;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The turns in flight; once closed it lets no more begin. */
public final class Turns {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition allDone = lock.newCondition();
  private int inFlight;
  private boolean closed;

  /** Does the turn, unless the coach is about to end; then it says false and has done nothing. */
  public boolean run(Runnable turn) {
    if (!begun()) {
      return false;
    }
    try {
      turn.run();
      return true;
    } finally {
      done();
    }
  }

  public boolean closed() {
    lock.lock();
    try {
      return closed;
    } finally {
      lock.unlock();
    }
  }

  /** Lets no more begin, and waits for the others; says how many did not end in time. */
  int drain(Duration longest) {
    lock.lock();
    try {
      closed = true;
      long left = longest.toNanos();
      while (inFlight > 0 && left > 0) {
        left = allDone.awaitNanos(left);
      }
      return inFlight;
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
      return inFlight;
    } finally {
      lock.unlock();
    }
  }

  private boolean begun() {
    lock.lock();
    try {
      if (!closed) {
        inFlight++;
      }
      return !closed;
    } finally {
      lock.unlock();
    }
  }

  private void done() {
    lock.lock();
    try {
      inFlight--;
      if (inFlight == 0) {
        allDone.signalAll();
      }
    } finally {
      lock.unlock();
    }
  }
}
