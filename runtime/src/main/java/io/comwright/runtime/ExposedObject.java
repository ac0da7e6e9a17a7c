package io.comwright.runtime;

import io.comwright.FinalRelease;
import io.comwright.Guid;
import io.comwright.internal.LentMemory;
import io.comwright.internal.Scope;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The COM object of a Java object, while native code or an owner token holds it: one per Java
 * object (by {@code ==}), with one cell for each interface that no other of its interfaces derives
 * from.
 *
 * <p>The reference count is one atomic word. It starts at one, and zero is terminal: the object
 * that has reached it is gone, and exposing the Java object again makes another one ("Rules for
 * Managing Reference Counts").
 *
 * <p>No lock is held here while another is waited for. A virtual thread that waits for a lock
 * inside an upcall keeps its carrier; if the owner of that lock were a virtual thread without one,
 * waiting in turn, neither would ever go on.
 */
public final class ExposedObject {
  private static final VarHandle COUNT;
  private static final VarHandle CELL = MethodHandles.arrayElementVarHandle(long[].class);

  /** Stands for a cell that is made when it is asked for, once it is too late for that. */
  private static final long ENDED = -1;

  static {
    try {
      COUNT = MethodHandles.lookup().findVarHandle(ExposedObject.class, "count", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /**
   * By identity of the Java object. The key is strong, because native code may hold the only
   * reference, unless the object asked to be held weakly.
   */
  private static final Map<Object, ExposedObject> LIVE = new ConcurrentHashMap<>();

  private final Object key;
  private final @Nullable Object target;
  private final ExposedClass exposedClass;
  private final long handle;
  private final long[] cells;

  /** The IUnknown of the object that this one is a part of, which is not counted; or 0. */
  private final long outer;

  /** The cell of the part's own IUnknown, if it is a part. */
  private final long inner;

  /** Text that was lent to native code, by form and content; made when the first is lent. */
  private @Nullable LentMemory lent;

  /** What native code was told of without a reference; made when there is something. */
  private @Nullable KeptReferences kept;

  /** Whether nothing is kept any more. */
  private boolean keepsNothing;

  /** Windows' marshaler for this object, its own IUnknown; made when it is asked for. */
  private long marshaler;

  @SuppressWarnings("unused") // through COUNT
  private volatile int count = 1;

  private ExposedObject(
      Object key, @Nullable Object target, ExposedClass exposedClass, long outer) {
    this.key = key;
    this.target = target;
    this.exposedClass = exposedClass;
    this.handle = ObjectTable.reserve();
    this.cells = new long[exposedClass.cellCount()];
    this.outer = outer;
    this.inner = outer == 0 ? 0 : Cells.allocate(InnerUnknown.vtable(), handle);
  }

  private static ExposedObject create(
      Object key, @Nullable Object target, ExposedClass exposedClass) {
    return create(key, target, exposedClass, 0);
  }

  private static ExposedObject create(
      Object key, @Nullable Object target, ExposedClass exposedClass, long outer) {
    ExposedObject object = new ExposedObject(key, target, exposedClass, outer);
    ObjectTable.put(object);
    for (int i = 0; i < object.cells.length; i++) {
      if (exposedClass.vtable(i) != 0) {
        object.cells[i] = Cells.allocate(exposedClass.vtable(i), object.handle);
      }
    }
    return object;
  }

  /**
   * The COM object of a Java object, with one more reference for the caller.
   *
   * @param target the Java object
   * @param exposedClass the interfaces to answer, if there is no COM object yet
   * @param weak whether a new COM object holds the Java object weakly
   * @return the COM object
   */
  static ExposedObject acquire(Object target, ExposedClass exposedClass, boolean weak) {
    Object key = new Identity(target);
    ExposedObject existing = LIVE.get(key);
    if (existing != null && existing.addRef() != 0) {
      return existing;
    }
    ExposedObject created =
        weak
            ? create(new WeakIdentity(target), null, exposedClass)
            : create(key, target, exposedClass);
    for (; ; ) {
      ExposedObject current = LIVE.putIfAbsent(created.key, created);
      if (current == null) {
        return created;
      }
      if (current.addRef() != 0) {
        created.destroy();
        return current;
      }
      // It has reached zero, and may not have removed itself yet.
      LIVE.remove(created.key, current);
    }
  }

  /**
   * The COM object of a Java object as a part of another, with one reference on its own IUnknown.
   *
   * @param target the Java object
   * @param exposedClass the interfaces to answer
   * @param outer the IUnknown of the whole
   * @return the object
   * @throws IllegalStateException if the Java object has a COM object already
   */
  static ExposedObject aggregate(Object target, ExposedClass exposedClass, long outer) {
    ExposedObject created = create(new Identity(target), target, exposedClass, outer);
    if (LIVE.putIfAbsent(created.key, created) != null) {
      created.destroy();
      throw new IllegalStateException(
          target.getClass().getName() + " is exposed already, so it cannot become a part");
    }
    return created;
  }

  /**
   * A COM object without reference count, which lives until {@link #destroy}.
   *
   * @param target the Java object
   * @param vtable the vtable of its one interface
   * @return the object
   */
  static ExposedObject uncounted(Object target, long vtable) {
    return create(target, target, ExposedClass.uncounted(vtable));
  }

  /**
   * The COM object behind an interface pointer that native code has passed.
   *
   * @param self the address of a cell
   * @return the object, or null if it is gone
   */
  static @Nullable ExposedObject of(long self) {
    return ObjectTable.find(Cells.handle(self));
  }

  /**
   * Called by the runtime: the COM object behind any interface pointer.
   *
   * @param pointer an interface pointer
   * @return the object, or null if the pointer is not one of this runtime's or the object is gone
   */
  public static @Nullable ExposedObject find(long pointer) {
    return Cells.contains(pointer) ? of(pointer) : null;
  }

  /**
   * Called by the runtime: the number of COM objects that are alive.
   *
   * @return the count
   */
  public static int liveCount() {
    return ObjectTable.size();
  }

  long handle() {
    return handle;
  }

  /**
   * Called by the runtime: the Java object.
   *
   * @return the object, or null if it was held weakly and is gone
   */
  public @Nullable Object target() {
    return target != null ? target : ((WeakIdentity) key).get();
  }

  /**
   * The interfaces that the object answers.
   *
   * @return the interfaces
   */
  ExposedClass exposedClass() {
    return exposedClass;
  }

  /**
   * The interface pointer of the object's only or first cell.
   *
   * @return the address
   */
  long identity() {
    return cells[0];
  }

  /**
   * Called by the runtime: the interface pointer for an IID, not counted.
   *
   * @param iid an IID
   * @return the address of the cell, or 0 if the object does not have the interface
   */
  public long pointer(Guid iid) {
    return pointer(iid.mostSignificantBits(), iid.leastSignificantBits());
  }

  long pointer(long mostSignificantBits, long leastSignificantBits) {
    int cell = exposedClass.cell(mostSignificantBits, leastSignificantBits);
    if (cell < 0) {
      return 0;
    }
    return exposedClass.vtable(cell) != 0 ? cells[cell] : lateCell(cell);
  }

  private long lateCell(int cell) {
    long present = (long) CELL.getVolatile(cells, cell);
    if (present == 0) {
      long made = Cells.allocate(exposedClass.lateVtable(), handle);
      present = (long) CELL.compareAndExchange(cells, cell, 0L, made);
      if (present == 0) {
        return made;
      }
      Cells.free(made, exposedClass.deadVtable());
    }
    return present == ENDED ? 0 : present;
  }

  /**
   * Memory that native code may read as long as this object lives.
   *
   * @param key what is lent, by {@code equals}
   * @param make writes it into the given arena's memory, if it has not been lent before
   * @return the memory
   */
  MemorySegment lend(Object key, Function<Arena, MemorySegment> make) {
    return lent().lend(key, make);
  }

  private synchronized LentMemory lent() {
    if (lent == null) {
      lent = new LentMemory();
    }
    return lent;
  }

  /** The IUnknown of the whole that this object is a part of, or 0. */
  long outer() {
    return outer;
  }

  /**
   * Called by the runtime.
   *
   * @return the address of the part's own IUnknown, or 0 if it is no part
   */
  public long inner() {
    return inner;
  }

  /** Windows' marshaler for this object, its own IUnknown, which lives as long as this. */
  long marshaler() {
    synchronized (this) {
      if (marshaler != 0) {
        return marshaler;
      }
    }
    // Twice perhaps, but not inside the lock; what is not used goes at once.
    long made = FreeThreaded.create(outer != 0 ? outer : identity());
    synchronized (this) {
      if (marshaler == 0) {
        marshaler = made;
      }
    }
    if (marshaler == made) {
      keep(made);
    } else {
      Unknown.release(made);
    }
    return marshaler;
  }

  /**
   * Called by the runtime: keeps an interface alive as long as this object lives.
   *
   * @param pointer the interface pointer, with a reference that this takes over
   * @return whether this lives
   */
  public boolean keep(long pointer) {
    if (find(pointer) == this) {
      // It lives as long as itself.
      release();
      return true;
    }
    KeptReferences references;
    synchronized (this) {
      if (kept == null) {
        kept = new KeptReferences();
      }
      references = kept;
      if (keepsNothing) {
        references.end();
      }
    }
    return references.keep(pointer);
  }

  private void endKept() {
    KeptReferences references;
    synchronized (this) {
      keepsNothing = true;
      references = kept;
    }
    if (references != null) {
      references.end();
    }
  }

  /**
   * Adds a reference: to the whole, if the object is a part.
   *
   * @return the new count, or 0 if the object is gone
   */
  int addRef() {
    if (outer == 0) {
      return addOwnRef();
    }
    return count == 0 ? 0 : Math.max(1, Unknown.addRef(outer));
  }

  /** Adds a reference to the object itself. */
  int addOwnRef() {
    for (; ; ) {
      int current = count;
      if (current == 0) {
        return 0;
      }
      if (COUNT.compareAndSet(this, current, current + 1)) {
        return current + 1;
      }
    }
  }

  /**
   * Called by the runtime: gives back a reference, that to the whole if the object is a part. The
   * last one ends the object.
   *
   * @return the new count; 0 as well if the object was gone before
   */
  public int release() {
    return outer == 0 ? releaseOwn() : Unknown.release(outer);
  }

  /** Gives back a reference to the object itself. */
  int releaseOwn() {
    for (; ; ) {
      int current = count;
      if (current == 0) {
        return 0;
      }
      if (COUNT.compareAndSet(this, current, current - 1)) {
        if (current == 1) {
          end();
        }
        return current - 1;
      }
    }
  }

  private void end() {
    Object last = target();
    LIVE.remove(key, this);
    forget();
    if (stopKeeping() || last instanceof FinalRelease) {
      Endings.finish(this, last);
    }
  }

  /** Whether there is something that was kept, to be released by {@link #finish}. */
  private synchronized boolean stopKeeping() {
    keepsNothing = true;
    return kept != null;
  }

  /** What may end other objects. Throws nothing. */
  void finish(@Nullable Object last) {
    endKept();
    if (last instanceof FinalRelease object) {
      // What arrives there is the object's.
      Scope scope = Scope.leave();
      try {
        object.finalRelease();
      } catch (Throwable failure) {
        Failures.tell(failure, last.getClass().getName() + ".finalRelease");
      } finally {
        Scope.enter(scope);
      }
    }
  }

  /** Makes the cells dead, and forgets the Java object and what was kept for it. */
  void destroy() {
    forget();
    endKept();
  }

  private void forget() {
    for (int i = 0; i < cells.length; i++) {
      long cell = exposedClass.vtable(i) != 0 ? cells[i] : (long) CELL.getAndSet(cells, i, ENDED);
      if (cell != 0) {
        Cells.free(cell, exposedClass.deadVtable());
      }
    }
    if (inner != 0) {
      Cells.free(inner, exposedClass.deadVtable());
    }
    ObjectTable.remove(handle);
  }

  /** A Java object as a key, by {@code ==}. */
  private record Identity(Object object) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Identity identity
          ? identity.object == object
          : other instanceof WeakIdentity weak && weak.refersTo(object);
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(object);
    }
  }

  /** A Java object as a key that does not keep it alive. */
  private static final class WeakIdentity extends WeakReference<Object> {
    private final int hash;

    WeakIdentity(Object object) {
      super(object);
      hash = System.identityHashCode(object);
    }

    @Override
    public boolean equals(Object other) {
      return this == other
          || other instanceof Identity identity && refersTo(identity.object)
          || other instanceof WeakIdentity weak && get() != null && weak.refersTo(get());
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }
}
