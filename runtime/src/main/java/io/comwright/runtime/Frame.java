package io.comwright.runtime;

import static java.lang.foreign.ValueLayout.JAVA_CHAR_UNALIGNED;

import io.comwright.Allocator;
import io.comwright.ComException;
import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.StructList;
import io.comwright.StructView;
import io.comwright.internal.ExposedObject;
import io.comwright.internal.Exposing;
import io.comwright.internal.Failures;
import io.comwright.internal.Modes;
import io.comwright.internal.NativeMemory;
import io.comwright.internal.Scope;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * What a call needs for its duration: native memory for strings, structs and out cells, the Java
 * objects exposed for it and the proxies lent to it. A thread has one frame, on which calls nest; a
 * call out inside a call in inside a call out goes on where the outer one stands.
 *
 * <p>The memory is a stack of chunks. When one is full another is chained to it; a chunk in use
 * never moves. A call of primitives and strings allocates nothing on the Java heap. Virtual threads
 * borrow a frame from a pool for their outermost call.
 */
public final class Frame {
  private static final int FIRST_CHUNK = 1 << 14;
  private static final int RETAINED = 1 << 20;
  private static final int CHARS = 1024;
  private static final int POOLED = 64;

  private static final ThreadLocal<Frame> CURRENT = new ThreadLocal<>();
  private static final Queue<Frame> POOL = new ConcurrentLinkedQueue<>();

  private boolean borrowed;
  private int upcalls;

  // The memory: chunk number `chunk` is in use up to the address `top`.
  private final List<MemorySegment> chunks = new ArrayList<>(2);
  private int chunk = -1;
  private long top;
  private long limit;

  // What to undo at the end of the calls: exposed objects, lent proxies, actions, a suspended
  // scope, the contents of cells, and what is only kept. Of a cell, the address stands beside it.
  private Object[] pending = new Object[16];
  private long[] pendingCells = new long[16];
  private int pendingCount;

  // One mark for each call on the stack: chunk, top, pendingCount.
  private long[] marks = new long[3 * 16];
  private int depth;

  private final char[] chars = new char[CHARS];

  private Frame() {}

  /**
   * Begins a call on this thread.
   *
   * @return the thread's frame
   */
  public static Frame enter() {
    Frame frame = CURRENT.get();
    if (frame == null) {
      frame = first();
    }
    frame.mark();
    return frame;
  }

  private static Frame first() {
    Frame frame = null;
    boolean virtual = Thread.currentThread().isVirtual();
    if (virtual) {
      frame = POOL.poll();
    }
    if (frame == null) {
      frame = new Frame();
    }
    frame.borrowed = virtual;
    CURRENT.set(frame);
    return frame;
  }

  private void mark() {
    int at = 3 * depth;
    if (at == marks.length) {
      marks = Arrays.copyOf(marks, 2 * marks.length);
    }
    marks[at] = chunk;
    marks[at + 1] = top;
    marks[at + 2] = pendingCount;
    depth++;
  }

  /**
   * Ends the call: its memory is free, exposed objects are released, lent proxies expire. Throws
   * nothing; what fails meanwhile is reported as upcalls' failures are.
   */
  public void exit() {
    int at = 3 * (depth - 1);
    if (pendingCount != (int) marks[at + 2]) {
      undo((int) marks[at + 2]);
    }
    depth--;
    if (chunk != (int) marks[at]) {
      shrink((int) marks[at]);
    }
    top = marks[at + 1];
    if (borrowed && depth == 0) {
      CURRENT.remove();
      if (POOL.size() < POOLED) {
        POOL.add(this);
      }
    }
  }

  private void undo(int mark) {
    while (pendingCount > mark) {
      Object object = pending[--pendingCount];
      pending[pendingCount] = null;
      try {
        undo(object, pendingCells[pendingCount]);
      } catch (Throwable failure) {
        Failures.report(failure, "the end of a call");
      }
    }
  }

  private static void undo(Object object, long cell) {
    if (object instanceof VtableProxy proxy) {
      end(proxy);
    } else if (object instanceof Owned owned) {
      owned.discard(cell);
    } else if (object instanceof ExposedObject exposed) {
      exposed.release();
    } else if (object instanceof NativeFunction function) {
      function.end();
    } else if (object instanceof CallsInFlight calls) {
      calls.end();
    } else if (object instanceof Runnable action) {
      action.run();
    } else if (object instanceof GeneratedView view) {
      view.close();
    } else if (object instanceof GeneratedList<?> list) {
      list.close();
    } else if (object instanceof Arena arena) {
      arena.close();
    } else if (object != null && !(object instanceof Kept)) {
      Scope.current((Scope) object);
    }
  }

  /** What is only kept reachable. */
  private record Kept(Object object) {}

  /** A lent proxy expires; one that was to be handed over is given back. */
  private static void end(VtableProxy proxy) {
    if (proxy.ownership() == Ownership.OWNED) {
      Proxies.close((IUnknownProxy) proxy);
    } else {
      proxy.end();
    }
  }

  /** Goes back to a chunk, and lets go of those after it if they are large. */
  private void shrink(int mark) {
    chunk = mark;
    limit = end(chunks.get(chunk));
    while (chunks.size() > chunk + 1 && chunks.getLast().byteSize() > RETAINED) {
      chunks.removeLast();
    }
  }

  private static long end(MemorySegment chunk) {
    return chunk.address() + chunk.byteSize();
  }

  /** How many upcalls this thread is in. */
  int upcalls() {
    return upcalls;
  }

  void upcalls(int count) {
    upcalls = count;
  }

  /** Memory that is not zeroed, aligned to 8 bytes. */
  private long allocate(long size) {
    long start = top + 7 & -8;
    if (start + size > limit) {
      return grow(size);
    }
    top = start + size;
    return start;
  }

  private long grow(long size) {
    int next = chunk + 1;
    if (next < chunks.size() && chunks.get(next).byteSize() < size) {
      chunks.subList(next, chunks.size()).clear();
    }
    if (next == chunks.size()) {
      long bytes = Math.max(size, (long) FIRST_CHUNK << Math.min(next, 6));
      chunks.add(Arena.ofAuto().allocate(bytes, 16));
    }
    MemorySegment memory = chunks.get(next);
    if (next == 0) {
      // The calls that began before there was a chunk end at its start.
      for (int at = 0; at < 3 * depth; at += 3) {
        marks[at] = 0;
        marks[at + 1] = memory.address();
      }
    }
    chunk = next;
    limit = end(memory);
    top = memory.address() + size;
    return memory.address();
  }

  /**
   * Zeroed memory for the duration of the call, aligned to 8 bytes.
   *
   * @param size the size in bytes
   * @return its address
   */
  public long cell(long size) {
    long address = allocate(size);
    if (size <= 8) {
      Memory.putLong(address, 0L);
    } else {
      Memory.clear(address, size);
    }
    return address;
  }

  /** The same for an author's marshaller: at least one byte, at any alignment. */
  MemorySegment memory(long size, long alignment) {
    long padding = Math.max(0, alignment - 8);
    long address = cell(Math.addExact(Math.max(1, size), padding));
    return NativeMemory.ALL.asSlice((address + alignment - 1) & -alignment, size);
  }

  /**
   * Keeps an object reachable until the end of the call: native code may hold memory that goes with
   * it.
   *
   * @param object the object
   * @return the object
   * @param <T> its type
   */
  public <T> T keep(T object) {
    push(new Kept(object));
    return object;
  }

  /**
   * The bytes of a register in memory, for the duration of the call.
   *
   * @param register the register
   * @return the address of its 8 bytes
   */
  public long word(long register) {
    long address = allocate(8);
    Memory.putLong(address, register);
    return address;
  }

  /**
   * Zeroed memory for an array, for the duration of the call, aligned to 8 bytes. An empty array
   * has an address too.
   *
   * @param length how many elements
   * @param size the size of each in bytes
   * @return its address
   */
  public long array(int length, int size) {
    return cell(Math.max(8, (long) length * size));
  }

  /**
   * A copy of text whose length is passed beside it, as UTF-16. Zeros in it are part of it; the
   * zero after it is a courtesy.
   *
   * @param value the text
   * @param length how many units of it
   * @return the address of the copy
   */
  public long counted(String value, int length) {
    long address = allocate(2L * length + 2);
    units(value.length() == length ? value : value.substring(0, length), address);
    return address;
  }

  /**
   * A copy of a string as UTF-16 with a terminating zero ({@code LPCWSTR}), for the duration of the
   * call.
   *
   * @param value the string
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   * @return the address of the copy
   * @throws NullPointerException if the string is null
   * @throws IllegalArgumentException if the string contains U+0000, which would end it early
   */
  public long utf16(String value, String method, String parameter) {
    requireNoZero(Arguments.nonNull(value, method, parameter), method, parameter);
    long address = allocate(2L * value.length() + 2);
    units(value, address);
    return address;
  }

  /**
   * A copy of a string with a terminating zero, for the duration of the call.
   *
   * @param value the string
   * @param encoding how to write it
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   * @return the address of the copy
   * @throws NullPointerException if the string is null
   * @throws IllegalArgumentException if the string contains U+0000, which would end it early
   */
  public long text(String value, TextEncoding encoding, String method, String parameter) {
    if (encoding == TextEncoding.UTF16) {
      return utf16(value, method, parameter);
    }
    requireNoZero(Arguments.nonNull(value, method, parameter), method, parameter);
    byte[] bytes = Text.encode(value, encoding);
    long address = allocate((long) bytes.length + encoding.unit);
    Text.write(address, bytes);
    Memory.clear(address + bytes.length, encoding.unit);
    return address;
  }

  /**
   * A copy of a string as a BSTR, for the duration of the call: the callee of an {@code [in]} BSTR
   * does not free it. Zeros in the text are part of it.
   *
   * @param value the string
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   * @return the BSTR
   * @throws NullPointerException if the string is null
   */
  public long bstr(String value, String method, String parameter) {
    Arguments.nonNull(value, method, parameter);
    int length = value.length();
    long address = allocate(8 + 2L * length + 2) + 8;
    Memory.putInt(address - 4, Math.multiplyExact(2, length));
    units(value, address);
    return address;
  }

  private void units(String value, long address) {
    int length = value.length();
    for (int done = 0; done < length; done += CHARS) {
      int count = Math.min(CHARS, length - done);
      value.getChars(done, done + count, chars, 0);
      MemorySegment.copy(
          chars, 0, NativeMemory.ALL, JAVA_CHAR_UNALIGNED, address + 2L * done, count);
    }
    Memory.putChar(address + 2L * length, '\0');
  }

  static void requireNoZero(String value, String method, String parameter) {
    if (value.indexOf(0) >= 0) {
      throw new IllegalArgumentException(
          method + ": " + parameter + " contains U+0000, where a zero-terminated string would end");
    }
  }

  /**
   * Reads UTF-16 up to a terminating zero.
   *
   * @param address where the string begins
   * @return the string
   */
  public String readUtf16(long address) {
    char[] buffer = chars;
    int length = 0;
    for (char c = Memory.getChar(address); c != 0; c = Memory.getChar(address + 2L * length)) {
      if (length == buffer.length) {
        buffer = Arrays.copyOf(buffer, 2 * length);
      }
      buffer[length++] = c;
    }
    return length == 0 ? "" : new String(buffer, 0, length);
  }

  /**
   * A copy of a GUID, for the duration of the call.
   *
   * @param value the GUID
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   * @return the address of the copy
   * @throws NullPointerException if the GUID is null
   */
  public long guid(Guid value, String method, String parameter) {
    Arguments.nonNull(value, method, parameter);
    long address = allocate(16);
    Memory.putGuid(address, value);
    return address;
  }

  /**
   * The interface pointer of an argument: that of a proxy, or that of a Java object, which is
   * exposed for the duration of the call (and for longer if the callee adds a reference).
   *
   * @param object the argument
   * @param type the interface
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   * @return the interface pointer, borrowed
   * @throws NullPointerException if the argument is null
   * @throws IllegalStateException if it is a closed or expired proxy
   * @throws IllegalArgumentException if it is a Java object that cannot be exposed
   */
  public long pointer(Object object, ComType<?> type, String method, String parameter) {
    Arguments.nonNull(object, method, parameter);
    if (object instanceof VtableProxy proxy) {
      return pointer(proxy, method, parameter);
    }
    ExposedObject exposed = Exposing.acquire(object, type, method, parameter);
    push(exposed);
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
    push(made);
    return made.address();
  }

  /** The pointer of a proxy that is passed as an argument. */
  private long pointer(VtableProxy proxy, String method, String parameter) {
    if (Modes.CHECKED) {
      proxy.calls().begin(proxy, method);
      push(proxy.calls());
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
    push(proxy);
    return proxy;
  }

  /** Runs the rest of the call outside the scope that is open on this thread. */
  void suspend(Scope scope) {
    push(scope);
    Scope.current(null);
  }

  /**
   * Called by the runtime: runs an action at the end of the call, before its memory is free.
   *
   * @param action the action
   */
  public void atExit(Runnable action) {
    push(action);
  }

  /**
   * From now on what lies in a cell belongs to this call: what nobody has taken or moved out of it
   * at the end of the call is given back.
   *
   * @param cell the address of the cell, or 0 for none
   * @param owned how to give it back
   */
  public void own(long cell, Owned owned) {
    if (cell != 0) {
      push(owned);
      pendingCells[pendingCount - 1] = cell;
    }
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
        push(proxy);
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
      push(new Kept(segment));
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
    push(new Kept(segment));
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
    push(arena);
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
    return arrived(ViewOwner.own(address, size, allocator, type::view), cell);
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
        : arrived(GeneratedList.own(address, length, type, allocator), cell);
  }

  /** What was in a cell belongs to a view, and the view to the receiver if the call commits. */
  private <T extends AutoCloseable> T arrived(T view, long cell) {
    Memory.putLong(cell, 0);
    push(view);
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
      push(generated);
    }
  }

  /**
   * The same for an array of structs.
   *
   * @param list the list, or null
   */
  public void adopt(@Nullable StructList<?> list) {
    if (list instanceof GeneratedList<?> generated && generated.owner() != null) {
      push(generated);
    }
  }

  /**
   * A copy of memory, for the duration of the call.
   *
   * @param memory the memory
   * @return the address of the copy, aligned to 8 bytes
   */
  public long copy(MemorySegment memory) {
    long size = memory.byteSize();
    long address = allocate(Math.max(8, size));
    MemorySegment.copy(memory, 0, NativeMemory.ALL, address, size);
    return address;
  }

  /**
   * Called by the runtime: a proxy that has been taken out of something else than a cell.
   *
   * @param proxy a proxy that owns its reference
   */
  public void taken(IUnknown proxy) {
    push(proxy);
  }

  /** All that has been taken in this call is handed over now. */
  public void commit() {
    for (int i = (int) marks[3 * (depth - 1) + 2]; i < pendingCount; i++) {
      if (pending[i] instanceof VtableProxy proxy && proxy.ownership() == Ownership.OWNED
          || pending[i] instanceof GeneratedView
          || pending[i] instanceof GeneratedList) {
        pending[i] = null;
      }
    }
  }

  private void push(Object object) {
    if (pendingCount == pending.length) {
      pending = Arrays.copyOf(pending, 2 * pendingCount);
      pendingCells = Arrays.copyOf(pendingCells, 2 * pendingCount);
    }
    pending[pendingCount++] = object;
  }
}
