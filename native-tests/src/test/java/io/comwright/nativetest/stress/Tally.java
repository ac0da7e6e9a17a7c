package io.comwright.nativetest.stress;

import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.atomic.LongAdder;

/** What has happened in a run, as all threads count it. */
final class Tally {
  final LongAdder made = new LongAdder();
  final LongAdder ended = new LongAdder();
  final LongAdder sharedEnded = new LongAdder();
  final LongAdder calls = new LongAdder();
  final LongAdder provoked = new LongAdder();
  final LongAdder heard = new LongAdder();
  final LongAdder javaThreads = new LongAdder();

  /** The first ones. */
  final Queue<Throwable> mistakes = new ArrayBlockingQueue<>(10);
}
