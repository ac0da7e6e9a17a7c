package io.comwright.runtime;

import java.lang.foreign.Arena;
import java.lang.invoke.VarHandle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The native halves of exposed objects: cells of 16 bytes, {@code {vtable, handle}}. The address of
 * a cell is an interface pointer.
 *
 * <p>Cells live in slabs that are never handed back to the allocator. A freed cell points at the
 * dead vtable, whose entries answer {@code RPC_E_DISCONNECTED}, and waits in a queue before it is
 * used again, so that a stale pointer meets the dead vtable for as long as the queue allows. Once
 * its cell is in use again a stale pointer cannot be told from a fresh one.
 */
final class Cells {
  private static final int CELL = 16;
  private static final int SLAB = 1 << 16;

  /** How many freed cells wait before the oldest is used again. */
  private static final int QUARANTINE =
      Math.max(0, Integer.getInteger("io.comwright.quarantine", 16384));

  private static final Set<Long> SLABS = ConcurrentHashMap.newKeySet();

  private static long next;
  private static long end;

  // The freed cells, oldest first, in a ring.
  private static long[] freed = new long[256];
  private static int oldest;
  private static int waiting;

  private Cells() {}

  /** A cell that is ready to be called. */
  static long allocate(long vtable, long handle) {
    long cell = take();
    Memory.putLong(cell + 8, handle);
    Memory.putLong(cell, vtable);
    VarHandle.releaseFence();
    return cell;
  }

  private static synchronized long take() {
    if (waiting > QUARANTINE) {
      long cell = freed[oldest];
      oldest = oldest + 1 & freed.length - 1;
      waiting--;
      return cell;
    }
    if (next == end) {
      long slab = Arena.global().allocate(SLAB, SLAB).address();
      SLABS.add(slab);
      next = slab;
      end = slab + SLAB;
    }
    long cell = next;
    next += CELL;
    return cell;
  }

  /** Makes a cell dead. Its memory stays. */
  static void free(long cell, long deadVtable) {
    Memory.putLong(cell + 8, 0L);
    Memory.putLong(cell, deadVtable);
    VarHandle.releaseFence();
    quarantine(cell);
  }

  private static synchronized void quarantine(long cell) {
    if (waiting == freed.length) {
      long[] larger = new long[2 * waiting];
      System.arraycopy(freed, oldest, larger, 0, waiting - oldest);
      System.arraycopy(freed, 0, larger, waiting - oldest, oldest);
      freed = larger;
      oldest = 0;
    }
    freed[oldest + waiting & freed.length - 1] = cell;
    waiting++;
  }

  /** The handle in a cell: 0 if the object is gone. */
  static long handle(long cell) {
    return Memory.getLong(cell + 8);
  }

  /** Whether an interface pointer is one of ours, dead or alive. */
  static boolean contains(long pointer) {
    return SLABS.contains(pointer & -SLAB) && pointer % CELL == 0;
  }
}
