package io.comwright.runtime;

import io.comwright.IUnknown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a frame undoes at the end of each call: objects exposed for it, proxies lent to it, what
 * lies in cells and nobody has taken. Remembering it allocates nothing.
 */
public abstract sealed class FrameUndo extends FrameMemory permits Frame {
  // What to undo, the last first, and how; of a cell, the address stands beside it.
  private Undo<?>[] undos = new Undo<?>[16];
  private @Nullable Object[] pending = new Object[16];
  private long[] pendingCells = new long[16];
  private int pendingCount;

  FrameUndo() {}

  /** How much there is to undo. */
  final int pending() {
    return pendingCount;
  }

  /** Undoes what was done since the innermost call began. Throws nothing. */
  final void undo() {
    int mark = marked();
    if (pendingCount != mark) {
      undo(mark);
    }
  }

  private void undo(int mark) {
    while (pendingCount > mark) {
      int at = --pendingCount;
      Object object = pending[at];
      pending[at] = null;
      if (object != null) {
        try {
          undo(undos[at], object, pendingCells[at]);
        } catch (Throwable failure) {
          Failures.tell(failure, "the end of a call");
        }
      }
    }
  }

  @SuppressWarnings("unchecked") // push takes both together
  private static <T> void undo(Undo<T> undo, Object object, long cell) {
    undo.undo((T) object, cell);
  }

  /** Remembers what to undo at the end of the call. */
  final <T> void push(Undo<? super T> undo, T object) {
    push(undo, object, 0);
  }

  private <T> void push(Undo<? super T> undo, T object, long cell) {
    int at = pendingCount;
    if (at == pending.length) {
      undos = Arrays.copyOf(undos, 2 * at);
      pending = Arrays.copyOf(pending, 2 * at);
      pendingCells = Arrays.copyOf(pendingCells, 2 * at);
    }
    undos[at] = undo;
    pending[at] = object;
    pendingCells[at] = cell;
    pendingCount = at + 1;
  }

  /**
   * Keeps an object reachable until the end of the call: native code may hold memory that goes with
   * it.
   *
   * @param object the object
   * @return the object
   * @param <T> its type
   */
  public final <T> T keep(T object) {
    push(Undo.KEPT, object);
    return object;
  }

  /**
   * Called by the runtime: what is {@linkplain #keep kept} for the call, as far as it is of a
   * class.
   *
   * @param type the class
   * @return the objects, in the order in which they came
   * @param <T> the class
   */
  public final <T> List<T> kept(Class<T> type) {
    List<T> found = List.of();
    for (int i = marked(); i < pendingCount; i++) {
      if (undos[i] == Undo.KEPT && type.isInstance(pending[i])) {
        if (found.isEmpty()) {
          found = new ArrayList<>();
        }
        found.add(type.cast(pending[i]));
      }
    }
    return found;
  }

  /**
   * Called by the runtime: runs an action at the end of the call, before its memory is free.
   *
   * @param action the action
   */
  public final void atExit(Runnable action) {
    push(Undo.ACTION, action);
  }

  /**
   * From now on what lies in a cell belongs to this call: what nobody has taken or moved out of it
   * at the end of the call is given back.
   *
   * @param cell the address of the cell, or 0 for none
   * @param owned how to give it back
   */
  public final void own(long cell, Owned owned) {
    if (cell != 0) {
      push(Undo.CONTENTS, owned, cell);
    }
  }

  /**
   * Called by the runtime: a proxy that has been taken out of something else than a cell.
   *
   * @param proxy a proxy that owns its reference
   */
  public final void taken(IUnknown proxy) {
    push(Undo.TAKEN, (VtableProxy) proxy);
  }

  /** All that has been taken in this call is handed over now. */
  public final void commit() {
    for (int i = marked(); i < pendingCount; i++) {
      if (undos[i].isHandedOver()) {
        pending[i] = null;
      }
    }
  }
}
