package io.comwright.runtime;

import io.comwright.ComException;
import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.IUnknownVtable;
import io.comwright.internal.ErrorInfos;
import io.comwright.internal.ErrorInfos.ErrorInfo;
import io.comwright.internal.Linking;
import io.comwright.internal.Modes;
import io.comwright.internal.Scope;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.ref.Reference;
import java.lang.reflect.Array;
import org.jspecify.annotations.Nullable;

/**
 * What proxies do: Java calls out.
 *
 * <p>A call reads the pointer from the proxy (a volatile read), the vtable and the function (two
 * dependent reads) and jumps through a {@code static final} method handle. Integers and pointers
 * travel as {@code long}, so that few shapes serve all methods; each shape is linked when it is
 * first used, which takes 5 to 10 ms, and allocates nothing afterwards.
 */
public final class Downcall {
  /** How many elements an array may have: some VMs make none that is longer. */
  static final int MOST_ELEMENTS = Integer.MAX_VALUE - 8;

  private Downcall() {}

  /**
   * Begins a call: the pointer of the proxy.
   *
   * @param proxy the proxy
   * @param method the interface and method, for people
   * @return the interface pointer
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static long enter(VtableProxy proxy, String method) {
    if (Modes.CHECKED) {
      proxy.calls().begin(proxy, method);
    }
    long pointer = proxy.pointer();
    if (pointer == 0) {
      if (Modes.CHECKED) {
        proxy.calls().end();
      }
      throw proxy.ended(method);
    }
    if (Trace.ON) {
      Trace.beginOut();
    }
    return pointer;
  }

  /**
   * Ends a call: until here the proxy is reachable.
   *
   * @param proxy the proxy
   */
  public static void exit(VtableProxy proxy) {
    if (Modes.CHECKED) {
      proxy.calls().end();
    }
    if (Trace.ON) {
      Trace.end();
    }
    Reference.reachabilityFence(proxy);
  }

  /**
   * A handle for a shape that {@link #call} does not have.
   *
   * @param descriptor the method descriptor, of {@code J}, {@code F}, {@code D} and structs ({@code
   *     {DJ}}); the first parameter is {@code this}
   * @return a handle that takes the function as a leading {@code MemorySegment}. Structs are
   *     addresses; that of where a struct result goes follows {@code this}
   */
  public static MethodHandle handle(String descriptor) {
    return Linking.downcall(descriptor);
  }

  /**
   * A handle for a C function.
   *
   * @param descriptor the method descriptor, of {@code J}, {@code F}, {@code D} and structs ({@code
   *     {DJ}})
   * @return a handle that takes the function as a leading {@code MemorySegment}. Structs are
   *     addresses; that of where a struct result goes precedes the arguments
   */
  public static MethodHandle functionHandle(String descriptor) {
    return Linking.function(descriptor);
  }

  /**
   * {@code FooProxy.of}: a function pointer.
   *
   * @param function the function
   * @param type its interface
   * @return a proxy
   * @param <T> the Java interface
   * @throws NullPointerException if the function is null or NULL
   */
  public static <T> T function(MemorySegment function, FunctionType<T> type) {
    nonNullAddress(function, type.name() + "Proxy.of", "function");
    return type.proxy(function);
  }

  /**
   * The function in a slot.
   *
   * @param self the interface pointer
   * @param slot the slot
   * @return the function's address, as a segment of no size
   */
  public static MemorySegment function(long self, int slot) {
    return MemorySegment.ofAddress(Memory.getLong(Memory.getLong(self) + 8L * slot));
  }

  /**
   * Passes on what a method handle threw; nothing that it throws is checked.
   *
   * @param failure what was thrown
   * @return never
   */
  public static RuntimeException rethrow(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) failure;
  }

  private static long traced(long result) {
    if (Trace.ON) {
      Trace.status(result);
    }
    return result;
  }

  /**
   * Calls a slot with no arguments beside {@code this}.
   *
   * @param self the interface pointer
   * @param slot the slot
   * @return the result register
   */
  public static long call(long self, int slot) {
    try {
      return traced((long) Shape0.HANDLE.invokeExact(function(self, slot), self));
    } catch (Throwable e) {
      throw rethrow(e);
    }
  }

  private static final class Shape0 {
    static final MethodHandle HANDLE = handle("(J)J");
  }

  /**
   * Calls a slot with 1 argument beside {@code this}.
   *
   * @param self the interface pointer
   * @param slot the slot
   * @param a1 argument 1
   * @return the result register
   */
  public static long call(long self, int slot, long a1) {
    try {
      return traced((long) Shape1.HANDLE.invokeExact(function(self, slot), self, a1));
    } catch (Throwable e) {
      throw rethrow(e);
    }
  }

  private static final class Shape1 {
    static final MethodHandle HANDLE = handle("(JJ)J");
  }

  /**
   * Calls a slot with 2 arguments beside {@code this}.
   *
   * @param self the interface pointer
   * @param slot the slot
   * @param a1 argument 1
   * @param a2 argument 2
   * @return the result register
   */
  public static long call(long self, int slot, long a1, long a2) {
    try {
      return traced((long) Shape2.HANDLE.invokeExact(function(self, slot), self, a1, a2));
    } catch (Throwable e) {
      throw rethrow(e);
    }
  }

  private static final class Shape2 {
    static final MethodHandle HANDLE = handle("(JJJ)J");
  }

  /**
   * Calls a slot with 3 arguments beside {@code this}.
   *
   * @param self the interface pointer
   * @param slot the slot
   * @param a1 argument 1
   * @param a2 argument 2
   * @param a3 argument 3
   * @return the result register
   */
  public static long call(long self, int slot, long a1, long a2, long a3) {
    try {
      return traced((long) Shape3.HANDLE.invokeExact(function(self, slot), self, a1, a2, a3));
    } catch (Throwable e) {
      throw rethrow(e);
    }
  }

  private static final class Shape3 {
    static final MethodHandle HANDLE = handle("(JJJJ)J");
  }

  /**
   * Calls a slot with 4 arguments beside {@code this}.
   *
   * @param self the interface pointer
   * @param slot the slot
   * @param a1 argument 1
   * @param a2 argument 2
   * @param a3 argument 3
   * @param a4 argument 4
   * @return the result register
   */
  public static long call(long self, int slot, long a1, long a2, long a3, long a4) {
    try {
      return traced((long) Shape4.HANDLE.invokeExact(function(self, slot), self, a1, a2, a3, a4));
    } catch (Throwable e) {
      throw rethrow(e);
    }
  }

  private static final class Shape4 {
    static final MethodHandle HANDLE = handle("(JJJJJ)J");
  }

  /**
   * Calls a slot with 5 arguments beside {@code this}.
   *
   * @param self the interface pointer
   * @param slot the slot
   * @param a1 argument 1
   * @param a2 argument 2
   * @param a3 argument 3
   * @param a4 argument 4
   * @param a5 argument 5
   * @return the result register
   */
  public static long call(long self, int slot, long a1, long a2, long a3, long a4, long a5) {
    try {
      return traced(
          (long) Shape5.HANDLE.invokeExact(function(self, slot), self, a1, a2, a3, a4, a5));
    } catch (Throwable e) {
      throw rethrow(e);
    }
  }

  private static final class Shape5 {
    static final MethodHandle HANDLE = handle("(JJJJJJ)J");
  }

  /**
   * Calls a slot with 6 arguments beside {@code this}.
   *
   * @param self the interface pointer
   * @param slot the slot
   * @param a1 argument 1
   * @param a2 argument 2
   * @param a3 argument 3
   * @param a4 argument 4
   * @param a5 argument 5
   * @param a6 argument 6
   * @return the result register
   */
  public static long call(
      long self, int slot, long a1, long a2, long a3, long a4, long a5, long a6) {
    try {
      return traced(
          (long) Shape6.HANDLE.invokeExact(function(self, slot), self, a1, a2, a3, a4, a5, a6));
    } catch (Throwable e) {
      throw rethrow(e);
    }
  }

  private static final class Shape6 {
    static final MethodHandle HANDLE = handle("(JJJJJJJ)J");
  }

  /**
   * Calls a slot with 7 arguments beside {@code this}.
   *
   * @param self the interface pointer
   * @param slot the slot
   * @param a1 argument 1
   * @param a2 argument 2
   * @param a3 argument 3
   * @param a4 argument 4
   * @param a5 argument 5
   * @param a6 argument 6
   * @param a7 argument 7
   * @return the result register
   */
  public static long call(
      long self, int slot, long a1, long a2, long a3, long a4, long a5, long a6, long a7) {
    try {
      return (long)
          Shape7.HANDLE.invokeExact(function(self, slot), self, a1, a2, a3, a4, a5, a6, a7);
    } catch (Throwable e) {
      throw rethrow(e);
    }
  }

  private static final class Shape7 {
    static final MethodHandle HANDLE = handle("(JJJJJJJJ)J");
  }

  /**
   * Calls a slot with 8 arguments beside {@code this}.
   *
   * @param self the interface pointer
   * @param slot the slot
   * @param a1 argument 1
   * @param a2 argument 2
   * @param a3 argument 3
   * @param a4 argument 4
   * @param a5 argument 5
   * @param a6 argument 6
   * @param a7 argument 7
   * @param a8 argument 8
   * @return the result register
   */
  public static long call(
      long self, int slot, long a1, long a2, long a3, long a4, long a5, long a6, long a7, long a8) {
    try {
      return (long)
          Shape8.HANDLE.invokeExact(function(self, slot), self, a1, a2, a3, a4, a5, a6, a7, a8);
    } catch (Throwable e) {
      throw rethrow(e);
    }
  }

  private static final class Shape8 {
    static final MethodHandle HANDLE = handle("(JJJJJJJJJ)J");
  }

  /**
   * Calls a slot with 9 arguments beside {@code this}.
   *
   * @param self the interface pointer
   * @param slot the slot
   * @param a1 argument 1
   * @param a2 argument 2
   * @param a3 argument 3
   * @param a4 argument 4
   * @param a5 argument 5
   * @param a6 argument 6
   * @param a7 argument 7
   * @param a8 argument 8
   * @param a9 argument 9
   * @return the result register
   */
  public static long call(
      long self,
      int slot,
      long a1,
      long a2,
      long a3,
      long a4,
      long a5,
      long a6,
      long a7,
      long a8,
      long a9) {
    try {
      return (long)
          Shape9.HANDLE.invokeExact(function(self, slot), self, a1, a2, a3, a4, a5, a6, a7, a8, a9);
    } catch (Throwable e) {
      throw rethrow(e);
    }
  }

  private static final class Shape9 {
    static final MethodHandle HANDLE = handle("(JJJJJJJJJJ)J");
  }

  /**
   * Calls a slot with 10 arguments beside {@code this}.
   *
   * @param self the interface pointer
   * @param slot the slot
   * @param a1 argument 1
   * @param a2 argument 2
   * @param a3 argument 3
   * @param a4 argument 4
   * @param a5 argument 5
   * @param a6 argument 6
   * @param a7 argument 7
   * @param a8 argument 8
   * @param a9 argument 9
   * @param a10 argument 10
   * @return the result register
   */
  public static long call(
      long self,
      int slot,
      long a1,
      long a2,
      long a3,
      long a4,
      long a5,
      long a6,
      long a7,
      long a8,
      long a9,
      long a10) {
    try {
      return (long)
          Shape10.HANDLE.invokeExact(
              function(self, slot), self, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10);
    } catch (Throwable e) {
      throw rethrow(e);
    }
  }

  private static final class Shape10 {
    static final MethodHandle HANDLE = handle("(JJJJJJJJJJJ)J");
  }

  /**
   * Calls a slot with 11 arguments beside {@code this}.
   *
   * @param self the interface pointer
   * @param slot the slot
   * @param a1 argument 1
   * @param a2 argument 2
   * @param a3 argument 3
   * @param a4 argument 4
   * @param a5 argument 5
   * @param a6 argument 6
   * @param a7 argument 7
   * @param a8 argument 8
   * @param a9 argument 9
   * @param a10 argument 10
   * @param a11 argument 11
   * @return the result register
   */
  public static long call(
      long self,
      int slot,
      long a1,
      long a2,
      long a3,
      long a4,
      long a5,
      long a6,
      long a7,
      long a8,
      long a9,
      long a10,
      long a11) {
    try {
      return (long)
          Shape11.HANDLE.invokeExact(
              function(self, slot), self, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11);
    } catch (Throwable e) {
      throw rethrow(e);
    }
  }

  private static final class Shape11 {
    static final MethodHandle HANDLE = handle("(JJJJJJJJJJJJ)J");
  }

  /**
   * Calls a slot with 12 arguments beside {@code this}.
   *
   * @param self the interface pointer
   * @param slot the slot
   * @param a1 argument 1
   * @param a2 argument 2
   * @param a3 argument 3
   * @param a4 argument 4
   * @param a5 argument 5
   * @param a6 argument 6
   * @param a7 argument 7
   * @param a8 argument 8
   * @param a9 argument 9
   * @param a10 argument 10
   * @param a11 argument 11
   * @param a12 argument 12
   * @return the result register
   */
  public static long call(
      long self,
      int slot,
      long a1,
      long a2,
      long a3,
      long a4,
      long a5,
      long a6,
      long a7,
      long a8,
      long a9,
      long a10,
      long a11,
      long a12) {
    try {
      return (long)
          Shape12.HANDLE.invokeExact(
              function(self, slot), self, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12);
    } catch (Throwable e) {
      throw rethrow(e);
    }
  }

  private static final class Shape12 {
    static final MethodHandle HANDLE = handle("(JJJJJJJJJJJJJ)J");
  }

  /**
   * The exception for a failure HRESULT, with what the object tells of it ({@code IErrorInfo}) if
   * it supports that.
   *
   * @param hr the HRESULT, negative
   * @param self the object
   * @param type the interface
   * @param method the interface and method
   * @return the exception, to be thrown
   */
  public static ComException failure(int hr, long self, ComType<?> type, String method) {
    Guid iid = type.iid();
    ErrorInfo info = iid == null ? null : ErrorInfos.take(self, iid);
    return info == null
        ? new ComException(hr, method, null)
        : new ComException(hr, method, info.description(), info.source(), info.cause());
  }

  /**
   * The exception for a failure HRESULT of a C function.
   *
   * @param hr the HRESULT, negative
   * @param method the interface and method
   * @return the exception, to be thrown
   */
  public static ComException failure(int hr, String method) {
    return new ComException(hr, method, null);
  }

  /**
   * Requires an argument.
   *
   * @param value the argument
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   * @return the argument
   * @param <T> its type
   * @throws NullPointerException if it is null
   */
  public static <T> T nonNull(T value, String method, String parameter) {
    if (value == null) {
      throw new NullPointerException(method + ": " + parameter + " is null");
    }
    return value;
  }

  /**
   * Requires an array of a struct to have its length.
   *
   * @param array the array
   * @param length the length that it must have
   * @param method the interface and method, for people
   * @param parameter the field, for people
   * @throws NullPointerException if the array is null
   * @throws IllegalArgumentException if it is longer or shorter
   */
  public static void length(Object array, int length, String method, String parameter) {
    int actual = Array.getLength(nonNull(array, method, parameter));
    if (actual != length) {
      throw new IllegalArgumentException(
          method + ": " + parameter + " has " + length + " elements, not " + actual);
    }
  }

  /**
   * How many elements of an array are passed.
   *
   * @param count the count that is passed beside it
   * @param available how many elements the array has
   * @param method the interface and method, for people
   * @param parameter the array, for people
   * @return the count
   * @throws IllegalArgumentException if the array is shorter, or the count negative
   */
  public static int count(long count, long available, String method, String parameter) {
    if (count < 0 || count > available) {
      throw new IllegalArgumentException(
          method + ": " + parameter + " has " + available + " elements, and the count is " + count);
    }
    return (int) count;
  }

  /**
   * How many elements a callee has stored in an array of the caller.
   *
   * @param count what the callee reports
   * @param length how many the array has
   * @param method the interface and method, for people
   * @param parameter the array, for people
   * @return the count
   * @throws ComException ({@code E_UNEXPECTED}) if that is more than the array has
   */
  public static int stored(long count, int length, String method, String parameter) {
    if (count < 0 || count > length) {
      throw new ComException(
          HResult.E_UNEXPECTED,
          method,
          parameter + " has " + length + " elements, and the callee reports " + count);
    }
    return (int) count;
  }

  /**
   * How many elements an array has that a callee has allocated.
   *
   * @param count what the callee reports
   * @param pointer the array
   * @param method the interface and method, for people
   * @param parameter the array, for people
   * @return the count
   * @throws ComException ({@code E_UNEXPECTED}) if that is negative or more than a Java array
   *     holds, ({@code E_POINTER}) if the array is NULL but not empty
   */
  public static int received(long count, long pointer, String method, String parameter) {
    if (count < 0 || count > MOST_ELEMENTS) {
      throw new ComException(
          HResult.E_UNEXPECTED,
          method,
          "the callee reports " + count + " elements of " + parameter);
    }
    if (count > 0 && pointer == 0) {
      throw new ComException(
          HResult.E_POINTER, method, parameter + " is NULL, and its count is " + count);
    }
    return (int) count;
  }

  /**
   * The size of a segment, which travels as a {@code ULONG}.
   *
   * @param segment the segment
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   * @return its size in bytes
   * @throws NullPointerException if the segment is null
   * @throws IllegalArgumentException if it is larger than a {@code ULONG} tells
   */
  public static long size(MemorySegment segment, String method, String parameter) {
    long size = nonNull(segment, method, parameter).byteSize();
    if (size > 0xFFFF_FFFFL) {
      throw new IllegalArgumentException(
          method + ": " + parameter + " has " + size + " bytes, more than a ULONG tells");
    }
    return size;
  }

  /**
   * The address of a segment that holds an array.
   *
   * @param segment the segment
   * @param size the size of the array in bytes
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   * @return the address
   * @throws NullPointerException if the segment is null
   * @throws IllegalArgumentException if it is smaller, or lies on the Java heap
   * @throws IllegalStateException if its arena is closed
   */
  public static long address(MemorySegment segment, long size, String method, String parameter) {
    if (size < 0 || size > nonNull(segment, method, parameter).byteSize()) {
      throw new IllegalArgumentException(
          method
              + ": "
              + parameter
              + " has "
              + segment.byteSize()
              + " bytes, and the size is "
              + size);
    }
    return address(segment, method, parameter);
  }

  /**
   * The address of a segment.
   *
   * @param segment the segment, or null for NULL
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   * @return the address
   * @throws IllegalArgumentException if the segment lies on the Java heap
   * @throws IllegalStateException if its arena is closed
   * @throws WrongThreadException if its arena belongs to another thread
   */
  public static long address(@Nullable MemorySegment segment, String method, String parameter) {
    if (segment == null) {
      return 0;
    }
    if (!segment.isNative()) {
      throw new IllegalArgumentException(
          method + ": " + parameter + " lies on the Java heap, where it can move");
    }
    if (!segment.scope().isAlive()) {
      throw new IllegalStateException(method + ": the arena of " + parameter + " is closed");
    }
    if (!segment.isAccessibleBy(Thread.currentThread())) {
      throw new WrongThreadException(
          method + ": the arena of " + parameter + " belongs to another thread");
    }
    return segment.address();
  }

  /**
   * Called by the runtime: the interface pointer of a proxy that may have ended.
   *
   * @param proxy the proxy
   * @return the interface pointer, or 0 if the proxy is closed or has expired
   */
  public static long pointerOrNull(VtableProxy proxy) {
    return proxy.pointer();
  }

  /** The pointer of a proxy that is passed as an argument. */
  static long pointer(VtableProxy proxy, String method, String parameter) {
    long pointer = proxy.pointer();
    if (pointer == 0) {
      throw proxy.ended(method + ": " + parameter);
    }
    return pointer;
  }

  /**
   * A proxy for an interface pointer that a method has handed out.
   *
   * @param pointer the interface pointer
   * @param type the interface
   * @param method the interface and method
   * @return a proxy that owns the reference
   * @param <T> the Java interface
   * @throws ComException ({@code E_POINTER}) if the pointer is NULL
   */
  public static <T> T take(long pointer, ComType<T> type, String method) {
    return own(nonNullResult(pointer, method), type);
  }

  /**
   * Requires a pointer that a method has handed out.
   *
   * @param pointer the pointer
   * @param method the interface and method, for people
   * @return the pointer
   * @throws ComException ({@code E_POINTER}) if it is NULL
   */
  public static long nonNullResult(long pointer, String method) {
    if (pointer == 0) {
      throw new ComException(
          HResult.E_POINTER,
          method,
          "the method succeeded without a result, which is not declared @Nullable");
    }
    return pointer;
  }

  /**
   * A proxy for an interface pointer that a method has handed out.
   *
   * @param pointer the interface pointer, or 0
   * @param type the interface
   * @return a proxy that owns the reference, or null
   * @param <T> the Java interface
   */
  public static <T> @Nullable T takeOrNull(long pointer, ComType<T> type) {
    return pointer == 0 ? null : own(pointer, type);
  }

  /** A proxy that owns a reference. All of them are made here. */
  private static <T> T own(long pointer, ComType<T> type) {
    T proxy = ((GeneratedType<T>) type).proxy(pointer, Ownership.OWNED);
    if (proxy instanceof IUnknownProxy owner) {
      ((VtableProxy) owner).track();
      Scope scope = Scope.current();
      if (scope != null) {
        scope.add(owner);
      }
    }
    return proxy;
  }

  /**
   * {@code IFooProxy.attach}: takes over a reference.
   *
   * @param pointer the interface pointer
   * @param type the interface
   * @return a proxy that owns it
   * @param <T> the Java interface
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static <T> T attach(MemorySegment pointer, ComType<T> type) {
    return own(nonNull(pointer, type, "attach"), type);
  }

  /**
   * {@code IFooProxy.retain}: adds a reference.
   *
   * @param pointer the interface pointer
   * @param type the interface
   * @return a proxy that owns the new reference
   * @param <T> the Java interface
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static <T> T retain(MemorySegment pointer, ComType<T> type) {
    return retain(nonNull(pointer, type, "retain"), type);
  }

  private static long nonNull(MemorySegment pointer, ComType<?> type, String method) {
    return nonNullAddress(pointer, type.name() + "Proxy." + method, "pointer");
  }

  private static long nonNullAddress(MemorySegment pointer, String method, String parameter) {
    long address = address(pointer, method, parameter);
    if (address == 0) {
      throw new NullPointerException(method + ": " + parameter + " is null");
    }
    return address;
  }

  private static <T> T retain(long pointer, ComType<T> type) {
    T proxy = own(pointer, type);
    call(pointer, IUnknownVtable.SLOT_AddRef);
    return proxy;
  }

  /**
   * {@code IFooProxy.retain}: adds a reference.
   *
   * @param object a proxy
   * @param type the interface
   * @return a proxy that owns the new reference
   * @param <T> the Java interface
   * @throws IllegalStateException if the proxy is closed or has expired
   * @throws IllegalArgumentException if the object is a Java implementation
   */
  public static <T> T retain(T object, ComType<T> type) {
    try {
      return retain(pointerOf(object, type.name() + "Proxy.retain"), type);
    } finally {
      Reference.reachabilityFence(object);
    }
  }

  /**
   * {@code IFooProxy.from}: queries an object.
   *
   * @param object a proxy, or a Java implementation
   * @param type the interface
   * @return a proxy that owns a reference
   * @param <T> the Java interface
   * @throws ComException if the object does not have the interface
   */
  public static <T> T from(IUnknown object, ComType<T> type) {
    T proxy = query(object, type, "from");
    if (proxy == null) {
      throw new ComException(
          HResult.E_NOINTERFACE, type.name() + "Proxy.from", object + " has no " + type);
    }
    return proxy;
  }

  /**
   * {@code IFooProxy.tryFrom}: queries an object.
   *
   * @param object a proxy, or a Java implementation
   * @param type the interface
   * @return a proxy that owns a reference, or null for {@code E_NOINTERFACE}
   * @param <T> the Java interface
   * @throws ComException if the object answers with another failure
   */
  public static <T> @Nullable T tryFrom(IUnknown object, ComType<T> type) {
    return query(object, type, "tryFrom");
  }

  private static <T> @Nullable T query(IUnknown object, ComType<T> type, String name) {
    String method = type.name() + "Proxy." + name;
    Frame frame = Frame.enter();
    try {
      long self = frame.pointer(object, IUnknownProxy.TYPE, method, "object");
      long iid = frame.guid(type.iid(), method, "iid");
      long result = frame.cell(8);
      int hr = (int) call(self, IUnknownVtable.SLOT_QueryInterface, iid, result);
      if (hr == HResult.E_NOINTERFACE) {
        return null;
      }
      if (hr < 0) {
        throw new ComException(hr, method, null);
      }
      return take(Memory.getLong(result), type, method);
    } finally {
      frame.exit();
      Reference.reachabilityFence(object);
    }
  }

  /**
   * Called by the runtime: the interface pointer of a proxy.
   *
   * @param object a proxy
   * @param method the interface and method, for people
   * @return the interface pointer
   * @throws IllegalArgumentException if the object is a Java implementation
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static long pointerOf(Object object, String method) {
    if (!(nonNull(object, method, "proxy") instanceof VtableProxy proxy)) {
      throw new IllegalArgumentException(
          method
              + ": "
              + object.getClass().getName()
              + " is a Java object, which has a pointer only while ComObject exposes it");
    }
    return pointer(proxy, method, "proxy");
  }

  /**
   * Ends a proxy, and gives back the reference if it owns one. Only the first call does.
   *
   * @param proxy the proxy
   * @throws IllegalStateException in the checked mode, if a call is using the proxy, or the
   *     object's count has run below zero
   */
  public static void close(IUnknownProxy proxy) {
    VtableProxy base = proxy;
    if (Modes.CHECKED) {
      base.calls().close(base);
    }
    String name = Modes.CHECKED ? proxy.toString() : "";
    long pointer = base.end();
    if (pointer != 0 && base.ownership() == Ownership.OWNED) {
      int left = (int) call(pointer, IUnknownVtable.SLOT_Release);
      if (Modes.CHECKED && left < 0) {
        throw new IllegalStateException(
            name + ".close: Release answered " + left + ": the object was released before");
      }
    }
  }
}
