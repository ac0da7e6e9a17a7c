package io.comwright.runtime;

/** What Java calls out through. */
abstract class Caller {
  // Package-private methods, so that no name is taken from the interfaces that proxies implement.

  /** Called at the end of a call that has a frame, if somebody wants to know. */
  abstract void returned();

  /** Memory for a call that has begun. If there is none, the call has ended. */
  final FrameMemory memory() {
    try {
      return Frame.memory(this);
    } catch (Throwable e) {
      returned();
      throw e;
    }
  }

  /** The thread's frame, for a call that has begun. If there is none, the call has ended. */
  final Frame frame() {
    try {
      return Frame.enter(this);
    } catch (Throwable e) {
      returned();
      throw e;
    }
  }
}
