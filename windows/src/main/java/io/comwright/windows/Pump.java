package io.comwright.windows;

import io.comwright.windows.system.User32;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.function.BooleanSupplier;

/**
 * A message loop of the current thread, which other threads can wake. It dispatches all messages;
 * {@code CoWaitForMultipleHandles} would leave most of a window's waiting.
 */
final class Pump implements AutoCloseable {
  private static final int QS_ALLINPUT = 0x04FF;
  private static final int MWMO_INPUTAVAILABLE = 0x0004;
  private static final int PM_REMOVE = 1;
  private static final int WM_QUIT = 0x0012;
  private static final int WAIT_FAILED = -1;
  private static final int FOREVER = -1;

  /** Where {@code message} lies in a {@code MSG}. */
  private static final long MESSAGE = 8;

  /** After how many milliseconds an interrupt is noticed, since nothing wakes the system's wait. */
  private static final int MILLISECONDS = 100;

  private final Arena arena = Arena.ofConfined();
  private final MemorySegment message = arena.allocate(User32.MSG_BYTES, 8);
  private final MemorySegment handles = arena.allocate(ValueLayout.JAVA_LONG);

  /**
   * An event that is set to wake the loop; guarded by this, since its handle ends with the loop.
   */
  private long event;

  private boolean quits;
  private int exitCode;

  Pump() {
    event = Windows.KERNEL32.createEvent(0, false, false, 0);
    if (event == 0) {
      arena.close();
      throw new IllegalStateException("the system has no more events to wait for");
    }
    handles.set(ValueLayout.JAVA_LONG, 0, event);
  }

  /** Makes the loop look whether it is done; from any thread, and after its end as well. */
  synchronized void wake() {
    if (event != 0) {
      Windows.KERNEL32.setEvent(event);
    }
  }

  /**
   * Dispatches messages.
   *
   * @param done asked after each wake-up
   * @throws InterruptedException if the thread is interrupted
   */
  void run(BooleanSupplier done) throws InterruptedException {
    while (!turn(done, MILLISECONDS)) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
    }
  }

  /** The same, whether or not the thread is interrupted. */
  void runUninterruptibly(BooleanSupplier done) {
    while (!turn(done, FOREVER)) {}
  }

  /** Dispatches the messages that are there, and waits for no others. */
  void drain() {
    while (Windows.USER32.peekMessage(message, 0, 0, 0, PM_REMOVE)) {
      dispatch();
    }
  }

  private boolean turn(BooleanSupplier done, int milliseconds) {
    while (!done.getAsBoolean() && Windows.USER32.peekMessage(message, 0, 0, 0, PM_REMOVE)) {
      dispatch();
    }
    if (done.getAsBoolean()) {
      return true;
    }
    int result = Windows.USER32.msgWait(1, handles, milliseconds, QS_ALLINPUT, MWMO_INPUTAVAILABLE);
    if (result == WAIT_FAILED) {
      throw new IllegalStateException("the system cannot wait for messages");
    }
    return done.getAsBoolean();
  }

  /** A request to quit is for a loop outside this one. */
  private void dispatch() {
    if (message.get(ValueLayout.JAVA_INT, MESSAGE) == WM_QUIT) {
      quits = true;
      exitCode = (int) message.get(ValueLayout.JAVA_LONG, MESSAGE + 8);
      return;
    }
    Windows.USER32.translateMessage(message);
    Windows.USER32.dispatchMessage(message);
  }

  @Override
  public void close() {
    synchronized (this) {
      Windows.KERNEL32.closeHandle(event);
      event = 0;
    }
    arena.close();
    if (quits) {
      Windows.USER32.postQuitMessage(exitCode);
    }
  }
}
