package io.comwright.runtime;

import io.comwright.Allocator;
import io.comwright.ComException;
import io.comwright.ComType;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.StructList;
import io.comwright.StructView;
import io.comwright.internal.Modes;
import io.comwright.internal.NativeMemory;
import io.comwright.internal.Scope;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * What a call needs for its duration: native memory for strings, structs and out cells, the Java
 * objects exposed for it and the proxies lent to it. A thread has one frame, on which calls nest; a
 * call out inside a call in inside a call out goes on where the outer one stands.
 *
 * <p>A call of primitives and strings allocates nothing on the Java heap. Virtual threads borrow a
 * frame from a pool for their outermost call.
 */
public final class Frame extends FrameUndo {
  private static final int POOLED = 64;

  private static final ThreadLocal<Frame> CURRENT = new ThreadLocal<>();
  private static final Queue<Frame> POOL = new ConcurrentLinkedQueue<>();

  // How a call ends, beside its frame.
  private static final int ALONE = 0;
  private static final int OUT = 1;
  private static final int IN = 2;

  /** Whether the end of a call out is told to its proxy. */
  private static final boolean TELLS = Modes.CHECKED || Trace.ON;

  // The proxies that are told, the last first; empty unless that is so.
  private final Deque<Caller> callers = new ArrayDeque<>(TELLS ? 16 : 0);

  private final Nesting nesting = new Nesting();
  private boolean borrowed;

  /** How many upcalls have got a mark that began without one. */
  private int late;

  private Frame() {}

  /**
   * Begins something that needs a frame on this thread.
   *
   * @return the thread's frame
   */
  public static Frame enter() {
    return enter(ALONE);
  }

  /** A call of a proxy, which {@link #close} ends. */
  static Frame enter(Caller proxy) {
    Frame frame = enter(OUT);
    if (TELLS) {
      frame.callers.push(proxy);
    }
    return frame;
  }

  /** A call of a proxy that takes memory only, or passes objects, which {@link #close} ends. */
  static FrameMemory memory(Caller proxy) {
    if (TELLS) {
      return enter(proxy);
    }
    Frame frame = current();
    frame.mark(frame.nesting.depth());
    return frame;
  }

  /** An upcall, which {@link #close} ends. */
  static Frame enterIn() {
    Frame frame = current();
    frame.nesting.begin();
    try {
      frame.begin(IN);
    } catch (Throwable e) {
      frame.nesting.end();
      throw e;
    }
    return frame;
  }

  /**
   * Called by the runtime: runs an action at the end of the innermost call of this thread, if there
   * is one.
   *
   * @param action the action
   * @return whether there is one
   */
  public static boolean atEndOfCall(Runnable action) {
    Frame frame = CURRENT.get();
    if (frame == null) {
      return false;
    }
    frame.markUpcall();
    if (!frame.isInCall()) {
      return false;
    }
    frame.markWhole(frame.pending(), ALONE);
    frame.atExit(action);
    return true;
  }

  private static Frame enter(int ending) {
    Frame frame = current();
    frame.begin(ending);
    return frame;
  }

  private void begin(int ending) {
    mark(top(), pending(), ending, nesting.depth());
  }

  /** The frame of this thread. */
  static Frame current() {
    Frame frame = CURRENT.get();
    return frame != null ? frame : first();
  }

  private static Frame first() {
    Frame frame = null;
    Thread thread = Thread.currentThread();
    boolean virtual = thread.isVirtual();
    if (virtual) {
      frame = POOL.poll();
    }
    if (frame == null) {
      frame = new Frame();
    }
    frame.borrowed = virtual;
    if (virtual) {
      frame.nesting.watch(true);
    } else {
      frame.nesting.adopt(thread);
    }
    CURRENT.set(frame);
    return frame;
  }

  @Override
  public void close() {
    if (isLight()) {
      releaseLight();
      giveBack();
      return;
    }
    int ending = ending();
    if (Trace.ON && ending == IN) {
      Trace.endIn();
    }
    // Before the frame is given back, from where another thread may take it at once.
    Caller caller = TELLS && ending == OUT ? callers.pop() : null;
    undo();
    if (ending == IN) {
      // Not before: what is undone may lead to an upcall, which would take this mark for its own.
      nesting.end();
    }
    release();
    giveBack();
    if (caller != null) {
      caller.returned();
    }
  }

  /**
   * Ends the call: its memory is free, exposed objects are released, lent proxies expire. Throws
   * nothing; what fails meanwhile is reported as upcalls' failures are.
   */
  public void exit() {
    undo();
    release();
    giveBack();
  }

  private void giveBack() {
    if (borrowed && !isInCall() && nesting.depth() == 0) {
      CURRENT.remove();
      if (POOL.size() < POOLED) {
        POOL.add(this);
      }
    }
  }

  /** In how many upcalls this thread is. */
  Nesting nesting() {
    return nesting;
  }

  /** Gives a mark to the innermost call, if that is an upcall without one. */
  private void markUpcall() {
    if (nesting.depth() > depthMarked()) {
      begin(ALONE);
      late++;
      nesting.watch(true);
    }
  }

  /** Ends an upcall that began without a mark, and is watched. */
  void endUpcall() {
    if (nesting.depth() == depthMarked()) {
      undo();
      release();
      late--;
    }
    nesting.end();
    nesting.watch(borrowed || late != 0);
    giveBack();
  }

  @Override
  public long pointer(Object object, ComType<?> type, String method, String parameter) {
    Arguments.nonNull(object, method, parameter);
    if (object instanceof VtableProxy proxy) {
      return pointer(proxy, method, parameter);
    }
    markWhole(pending(), ALONE);
    ExposedObject exposed = Exposing.acquire(object, type, method, parameter);
    push(Undo.EXPOSED, exposed);
    return exposed.pointer(type.iid());
  }

  /**
   * The function pointer of an argument: that of a proxy, or one for a Java function, which native
   * code can call until the call returns.
   *
   * @param function the argument
   * @param type its interface
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   * @return the function pointer
   * @throws NullPointerException if the argument is null
   * @throws IllegalStateException if the arena of the function is closed
   */
  public long function(Object function, FunctionType<?> type, String method, String parameter) {
    Arguments.nonNull(function, method, parameter);
    if (function instanceof FunctionProxy proxy) {
      return pointer(proxy, method, parameter);
    }
    NativeFunction made = type.stub().take(function);
    push(Undo.FUNCTION, made);
    return made.address();
  }

  /** The pointer of a proxy that is passed as an argument. */
  private long pointer(VtableProxy proxy, String method, String parameter) {
    if (Modes.CHECKED) {
      proxy.calls().begin(proxy, method);
      push(Undo.USE, proxy.calls());
    }
    return Proxies.pointer(proxy, method, parameter);
  }

  /**
   * A proxy for an argument that a stub receives. It expires at the end of the call.
   *
   * @param pointer the interface pointer, not 0
   * @param type the interface
   * @return the proxy
   * @param <T> the Java interface
   */
  public <T> T lend(long pointer, ComType<T> type) {
    T proxy = ((GeneratedType<T>) type).proxy(pointer, Ownership.BORROWED);
    push(Undo.LENT, (VtableProxy) proxy);
    return proxy;
  }

  /** Runs the rest of the upcall outside the scope that is open on this thread. */
  void suspend(Scope scope) {
    try {
      markUpcall();
      push(Undo.SCOPE, scope);
    } catch (Throwable e) {
      if (nesting.depth() == depthMarked() && ending() == IN) {
        close();
      } else {
        nesting.close();
      }
      throw e;
    }
    Scope.current(null);
  }

  /**
   * Takes an interface pointer out of a cell that this frame owns. The proxy is given back at the
   * end of the call unless {@link #commit} is called.
   *
   * @param cell the address of the cell
   * @param type the interface
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   * @return a proxy that owns the reference
   * @param <T> the Java interface
   * @throws ComException ({@code E_POINTER}) if the pointer is NULL
   */
  public <T> T take(long cell, ComType<T> type, String method, String parameter) {
    T proxy = takeOrNull(cell, type);
    if (proxy == null) {
      throw new ComException(
          HResult.E_POINTER,
          method,
          "the method succeeded without " + parameter + ", which is not declared @Nullable");
    }
    return proxy;
  }

  /**
   * Takes an interface pointer out of a cell, as {@link #take} does.
   *
   * @param cell the address of the cell
   * @param type the interface
   * @return a proxy that owns the reference, or null for NULL
   * @param <T> the Java interface
   */
  public <T> @Nullable T takeOrNull(long cell, ComType<T> type) {
    T proxy = Proxies.takeOrNull(Memory.getLong(cell), type);
    if (proxy != null) {
      Memory.putLong(cell, 0);
      if (type.iid() != null) {
        taken((IUnknown) proxy);
      }
    }
    return proxy;
  }

  /**
   * The address of a struct that is passed where it lies.
   *
   * @param view the struct
   * @param type its type
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   * @return the address
   * @throws NullPointerException if the view is null
   * @throws IllegalArgumentException if its segment is too small for the struct, or lies on the
   *     Java heap
   * @throws IllegalStateException if it is closed or has expired
   * @throws WrongThreadException if its arena belongs to another thread
   */
  public long view(StructView view, ViewType<?> type, String method, String parameter) {
    return passed(Views.segment(view, method, parameter), view, type, method, parameter);
  }

  private long passed(
      MemorySegment segment, StructView view, ViewType<?> type, String method, String parameter) {
    long address = Arguments.address(segment, method, parameter);
    type.require(segment, method, parameter);
    if (!(view instanceof GeneratedView)) {
      keep(segment);
    }
    return address;
  }

  /**
   * The address of an array of structs that is passed where it lies.
   *
   * @param list the structs
   * @param length how many of them are passed
   * @param type their type
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   * @return the address, not 0
   * @param <T> the Java interface
   * @throws IllegalArgumentException if the list's segment is too small, or lies on the Java heap,
   *     or if the list is one of other structs
   * @throws IllegalStateException if its memory is closed or has expired
   * @throws WrongThreadException if its arena belongs to another thread
   */
  public <T extends StructView> long views(
      StructList<T> list, int length, ViewType<T> type, String method, String parameter) {
    MemorySegment segment = Views.segment(list, type, method, parameter);
    long address = Arguments.address(segment, length * type.size(), method, parameter);
    keep(segment);
    return address == 0 ? cell(8) : address;
  }

  /**
   * A view of a struct that a stub receives. It expires at the end of the call.
   *
   * @param address the struct, not 0
   * @param type its type
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   * @return the view, for this thread
   * @param <T> the Java interface
   * @throws ComException ({@code E_INVALIDARG}) if what the struct says of its size cannot be
   */
  public <T extends StructView> T lend(
      long address, ViewType<T> type, String method, String parameter) {
    long size = type.sizeAt(address, method, parameter);
    return type.view(NativeMemory.within(address, size, arena()), null);
  }

  /**
   * Views of an array of structs that a stub receives. They expire at the end of the call.
   *
   * @param address the first struct; may be 0 if there is none
   * @param length how many there are
   * @param type their type
   * @return the views, for this thread
   * @param <T> the Java interface
   */
  public <T extends StructView> StructList<T> lend(long address, int length, ViewType<T> type) {
    return new GeneratedList<>(
        NativeMemory.within(address, length * type.size(), arena()), length, type);
  }

  /** An arena that closes with the call. */
  private Arena arena() {
    Arena arena = Arena.ofConfined();
    push(Undo.ARENA, arena);
    return arena;
  }

  /**
   * Takes a struct out of a cell, as {@link #take} does an interface pointer.
   *
   * @param cell the address of the cell
   * @param type the type of the struct
   * @param allocator what frees it
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   * @return a view that owns the struct
   * @param <T> the Java interface
   * @throws ComException ({@code E_POINTER}) if the pointer is NULL, ({@code E_INVALIDARG}) if what
   *     the struct says of its size cannot be
   */
  public <T extends StructView> T take(
      long cell, ViewType<T> type, Allocator allocator, String method, String parameter) {
    T view = takeOrNull(cell, type, allocator, method, parameter);
    if (view == null) {
      throw new ComException(
          HResult.E_POINTER,
          method,
          "the method succeeded without " + parameter + ", which is not declared @Nullable");
    }
    return view;
  }

  /**
   * Takes a struct out of a cell, as {@link #take(long,ViewType,Allocator,String,String)} does.
   *
   * @param cell the address of the cell
   * @param type the type of the struct
   * @param allocator what frees it
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   * @return a view that owns the struct, or null for NULL
   * @param <T> the Java interface
   */
  public <T extends StructView> @Nullable T takeOrNull(
      long cell, ViewType<T> type, Allocator allocator, String method, String parameter) {
    long address = Memory.getLong(cell);
    if (address == 0) {
      return null;
    }
    long size = type.sizeAt(address, method, parameter);
    return arrived(Undo.VIEW, ViewOwner.own(address, size, allocator, type::view), cell);
  }

  /**
   * Takes an array of structs out of a cell, as {@link
   * #take(long,ViewType,Allocator,String,String)} does one.
   *
   * @param cell the address of the cell
   * @param length how many structs there are; 0 if the pointer is NULL
   * @param type their type
   * @param allocator what frees the array
   * @return a list that owns the array, or one that owns nothing for NULL
   * @param <T> the Java interface
   */
  public <T extends StructView> StructList<T> take(
      long cell, int length, ViewType<T> type, Allocator allocator) {
    long address = Memory.getLong(cell);
    return address == 0
        ? new GeneratedList<>(MemorySegment.NULL, 0, type)
        : arrived(Undo.LIST, GeneratedList.own(address, length, type, allocator), cell);
  }

  /** What was in a cell belongs to a view, and the view to the receiver if the call commits. */
  private <T extends AutoCloseable> T arrived(Undo<? super T> undo, T view, long cell) {
    Memory.putLong(cell, 0);
    push(undo, view);
    Scope scope = Scope.current();
    if (scope != null) {
      scope.add(view);
    }
    return view;
  }

  /**
   * An implementation has given up a struct: what is not handed out by the end of the call is
   * freed.
   *
   * @param view the struct, or null
   */
  public void adopt(@Nullable StructView view) {
    if (view instanceof GeneratedView generated && generated.owner() != null) {
      push(Undo.VIEW, generated);
    }
  }

  /**
   * The same for an array of structs.
   *
   * @param list the list, or null
   */
  public void adopt(@Nullable StructList<?> list) {
    if (list instanceof GeneratedList<?> generated && generated.owner() != null) {
      push(Undo.LIST, generated);
    }
  }
}
