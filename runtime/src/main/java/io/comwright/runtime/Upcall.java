package io.comwright.runtime;

import io.comwright.Allocator;
import io.comwright.ComException;
import io.comwright.ComType;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.IUnknownVtable;
import io.comwright.internal.ExposedObject;
import io.comwright.internal.Exposing;
import io.comwright.internal.Failures;
import io.comwright.internal.NativeMemory;
import io.comwright.internal.Scope;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import org.jspecify.annotations.Nullable;

/**
 * What stubs do: native code calls in.
 *
 * <p>Whatever Java throws becomes an HRESULT here, because an exception that leaves an upcall ends
 * the VM. A call finds its Java object with three dependent reads: the handle in the cell, the
 * object table, the object.
 */
public final class Upcall {
  /**
   * How deep upcalls may nest on one thread. Each level takes native and Java stack, and an
   * overflow in the VM's own adapter cannot be caught.
   */
  private static final int MAX_DEPTH = Integer.getInteger("io.comwright.maxUpcallDepth", 64);

  private Upcall() {}

  /**
   * Begins a call.
   *
   * @return the thread's frame
   * @throws ComException ({@code E_UNEXPECTED}) if upcalls are nested too deeply
   */
  public static Frame enter() {
    Frame frame = Frame.enter();
    int depth = frame.upcalls();
    if (depth >= MAX_DEPTH) {
      frame.exit();
      throw new ComException(
          HResult.E_UNEXPECTED,
          null,
          depth + " upcalls are nested on this thread; io.comwright.maxUpcallDepth sets the limit");
    }
    frame.upcalls(depth + 1);
    Scope scope = Scope.current();
    if (scope != null) {
      frame.suspend(scope);
    }
    if (Trace.ON) {
      Trace.beginIn();
    }
    return frame;
  }

  /**
   * Ends a call. Throws nothing.
   *
   * @param frame what {@link #enter} returned, or null if it threw
   */
  public static void exit(@Nullable Frame frame) {
    if (frame != null) {
      if (Trace.ON) {
        Trace.end();
      }
      frame.upcalls(frame.upcalls() - 1);
      frame.exit();
    }
  }

  /**
   * The Java object that is called.
   *
   * @param self the interface pointer that native code passed
   * @return the object
   * @throws ComException ({@code RPC_E_DISCONNECTED}) if it is gone
   */
  public static Object target(long self) {
    ExposedObject object = ExposedObject.of(self);
    Object target = object == null ? null : object.target();
    if (target == null) {
      throw new ComException(HResult.RPC_E_DISCONNECTED, "the object is gone");
    }
    return target;
  }

  /**
   * The Java function that is called.
   *
   * @param self the function that native code has called
   * @return the Java function
   * @throws IllegalStateException if it can be called no longer; the answer is {@code
   *     RPC_E_DISCONNECTED}
   */
  public static Object target(NativeFunction self) {
    return self.target();
  }

  /**
   * Tells the listener of a failure.
   *
   * @param failure what was thrown
   * @param method the interface and method
   * @return the HRESULT to answer
   */
  public static long failure(Throwable failure, String method) {
    int code = Failures.report(failure, method);
    if (Trace.ON) {
      Trace.failure(code);
    }
    return code;
  }

  /**
   * Tells the listener of a failure in a method that has no HRESULT to answer.
   *
   * @param failure what was thrown
   * @param method the interface and method
   */
  public static void report(Throwable failure, String method) {
    Failures.report(failure, method);
  }

  /**
   * Requires a pointer argument.
   *
   * @param pointer the argument
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   * @return the argument
   * @throws ComException ({@code E_POINTER}) if it is NULL
   */
  public static long nonNull(long pointer, String method, String parameter) {
    if (pointer == 0) {
      throw new ComException(HResult.E_POINTER, method, parameter + " is NULL");
    }
    return pointer;
  }

  /**
   * Requires a struct that says its size to be as large as its description.
   *
   * @param size what the struct says, in bytes, unsigned
   * @param least the size of the description, in bytes
   * @param method the interface and method, for people
   * @param parameter the field, for people
   * @return the size
   * @throws ComException ({@code E_INVALIDARG}) if the struct is smaller
   */
  public static int structSize(int size, int least, String method, String parameter) {
    if (Integer.compareUnsigned(size, least) < 0) {
      throw new ComException(
          HResult.E_INVALIDARG,
          method,
          parameter + " is " + Integer.toUnsignedString(size) + ", less than " + least);
    }
    return size;
  }

  /**
   * Requires a struct that says its size to be as large as its description.
   *
   * @param size what the struct says, in bytes, unsigned
   * @param least the size of the description, in bytes
   * @param method the interface and method, for people
   * @param parameter the field, for people
   * @return the size
   * @throws ComException ({@code E_INVALIDARG}) if the struct is smaller
   */
  public static short structSize(short size, int least, String method, String parameter) {
    structSize(Short.toUnsignedInt(size), least, method, parameter);
    return size;
  }

  /**
   * Requires a struct in an array to have the size of its description.
   *
   * @param size what the struct says, in bytes, unsigned
   * @param expected the size of the description, in bytes
   * @param method the interface and method, for people
   * @param parameter the field, for people
   * @throws ComException ({@code E_INVALIDARG}) if it has another
   */
  public static void exactSize(int size, int expected, String method, String parameter) {
    if (size != expected) {
      throw new ComException(
          HResult.E_INVALIDARG,
          method,
          parameter
              + " is "
              + Integer.toUnsignedString(size)
              + ", and elements of an array take "
              + expected);
    }
  }

  /**
   * Requires a struct in an array to have the size of its description.
   *
   * @param size what the struct says, in bytes, unsigned
   * @param expected the size of the description, in bytes
   * @param method the interface and method, for people
   * @param parameter the field, for people
   * @throws ComException ({@code E_INVALIDARG}) if it has another
   */
  public static void exactSize(short size, int expected, String method, String parameter) {
    exactSize(Short.toUnsignedInt(size), expected, method, parameter);
  }

  /**
   * Requires a result of an implementation.
   *
   * @param value the result
   * @param method the interface and method, for people
   * @return the result
   * @param <T> its type
   * @throws ComException ({@code E_POINTER}) if it is null
   */
  public static <T> T nonNullResult(@Nullable T value, String method) {
    if (value == null) {
      throw new ComException(HResult.E_POINTER, method, "the implementation returned null");
    }
    return value;
  }

  /**
   * The interface pointer of a result, with a reference for the receiver. A proxy that is returned
   * stays its owner's.
   *
   * @param value a proxy or a Java object
   * @param type the interface
   * @param method the interface and method, for people
   * @return the interface pointer
   * @throws ComException ({@code E_POINTER}) if the value is null
   */
  public static long detach(@Nullable Object value, ComType<?> type, String method) {
    return detach(nonNullResult(value, method), type, method, "result");
  }

  /**
   * The interface pointer of a value, with a reference for the receiver, as {@link
   * #detach(Object,ComType,String)} gives it.
   *
   * @param value a proxy or a Java object
   * @param type the interface
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   * @return the interface pointer
   */
  public static long detach(Object value, ComType<?> type, String method, String parameter) {
    if (value instanceof VtableProxy proxy) {
      try {
        long pointer = Downcall.pointer(proxy, method, parameter);
        if (type.iid() != null) {
          Downcall.call(pointer, IUnknownVtable.SLOT_AddRef);
        }
        return pointer;
      } finally {
        Reference.reachabilityFence(value);
      }
    }
    return Exposing.acquire(value, type, method, parameter).pointer(type.iid());
  }

  /**
   * The interface pointer of a result, with a reference for the receiver.
   *
   * @param value a proxy, a Java object or null
   * @param type the interface
   * @param method the interface and method, for people
   * @return the interface pointer, or 0
   */
  public static long detachOrNull(@Nullable Object value, ComType<?> type, String method) {
    return value == null ? 0 : detach(value, type, method);
  }

  /**
   * How many elements an array of the caller has.
   *
   * @param count the count that is passed beside it
   * @param pointer the array
   * @param method the interface and method, for people
   * @param parameter the array, for people
   * @return the count
   * @throws ComException ({@code E_POINTER}) if the array is NULL but not empty
   * @throws IllegalArgumentException if the count is negative, or too large for a Java array
   */
  public static int length(long count, long pointer, String method, String parameter) {
    if (count < 0 || count > Downcall.MOST_ELEMENTS) {
      throw new IllegalArgumentException(
          method + ": the count of " + parameter + " is " + Long.toUnsignedString(count));
    }
    if (count > 0) {
      nonNull(pointer, method, parameter);
    }
    return (int) count;
  }

  /**
   * How many elements of an array an implementation has filled.
   *
   * @param count what the implementation reports
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
          parameter + " has " + length + " elements, and the implementation reports " + count);
    }
    return (int) count;
  }

  /**
   * Requires the count that an implementation reports to be that of its array.
   *
   * @param count what the implementation reports
   * @param length how many elements the array has that it hands out
   * @param method the interface and method, for people
   * @param parameter the array, for people
   * @throws ComException ({@code E_UNEXPECTED}) if they differ
   */
  public static void counted(long count, int length, String method, String parameter) {
    if (count != length) {
      throw new ComException(
          HResult.E_UNEXPECTED,
          method,
          parameter + " has " + length + " elements, and the implementation reports " + count);
    }
  }

  /**
   * Memory for an array that the caller frees, zeroed. An empty array has an address too.
   *
   * @param allocator where the memory comes from
   * @param length how many elements
   * @param size the size of each in bytes
   * @param method the interface and method, for people
   * @param parameter the array, for people
   * @return its address
   * @throws OutOfMemoryError if there is none
   */
  public static long allocate(
      Allocator allocator, int length, int size, String method, String parameter) {
    long bytes = Math.max(length, 1L) * size;
    long address = allocator.allocate(bytes);
    if (address == 0) {
      throw new OutOfMemoryError(method + ": no " + bytes + " bytes for " + parameter);
    }
    Memory.clear(address, bytes);
    return address;
  }

  /**
   * An array that an implementation hands out and keeps: a copy that stays where it is as long as
   * the COM object lives. The same bytes are not copied again.
   *
   * @param elements the elements, in a {@link Frame#array}
   * @param length how many
   * @param size the size of each in bytes
   * @param self the interface pointer of the COM object
   * @return where the copy begins
   * @throws ComException ({@code RPC_E_DISCONNECTED}) if the object is gone
   */
  public static long lend(long elements, int length, int size, long self) {
    return Text.lend(elements, Math.max(8, (long) length * size), self);
  }

  /**
   * An array that a Java function hands out and keeps, as {@link #lend(long,int,int,long)} gives
   * it, for as long as native code can call the function.
   *
   * @param elements the elements, in a {@link Frame#array}
   * @param length how many
   * @param size the size of each in bytes
   * @param self the function
   * @return where the copy begins
   */
  public static long lend(long elements, int length, int size, NativeFunction self) {
    return Text.lend(elements, Math.max(8, (long) length * size), self);
  }

  /**
   * The memory of an array of the caller, bounded by its size.
   *
   * @param pointer the array
   * @param size the size in bytes
   * @param method the interface and method, for people
   * @param parameter the array, for people
   * @return the memory; of no size if the pointer is NULL and the size 0
   * @throws ComException ({@code E_POINTER}) if the array is NULL but not empty
   * @throws IllegalArgumentException if the size is negative
   */
  public static MemorySegment segment(long pointer, long size, String method, String parameter) {
    if (size < 0) {
      throw new IllegalArgumentException(
          method + ": the size of " + parameter + " is " + Long.toUnsignedString(size));
    }
    if (size > 0) {
      nonNull(pointer, method, parameter);
    }
    return NativeMemory.ALL.asSlice(pointer, size);
  }

  /**
   * Clears an array of the caller, for a call that has failed.
   *
   * @param pointer the array, or 0
   * @param count how many elements it has
   * @param size the size of each in bytes
   */
  public static void clear(long pointer, long count, long size) {
    if (pointer != 0 && count > 0 && count <= Downcall.MOST_ELEMENTS) {
      Memory.clear(pointer, count * size);
    }
  }

  /**
   * The interface that a caller asks for.
   *
   * @param iid where its IID lies
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   * @return a type with that IID, known to Java or not
   * @throws ComException ({@code E_POINTER}) if the pointer is NULL
   */
  public static ComType<? extends IUnknown> requested(long iid, String method, String parameter) {
    return RequestedType.of(Memory.getGuid(nonNull(iid, method, parameter)));
  }

  /**
   * The interface of a result that a caller asked for, with a reference for the receiver.
   *
   * @param value a proxy or a Java object
   * @param type the interface
   * @param method the interface and method, for people
   * @return the interface pointer
   * @throws ComException ({@code E_NOINTERFACE}) if the object does not have the interface, or
   *     ({@code E_POINTER}) if the value is null
   */
  public static long query(@Nullable IUnknown value, ComType<?> type, String method) {
    Frame frame = Frame.enter();
    try {
      long self = frame.pointer(nonNullResult(value, method), IUnknownProxy.TYPE, method, "result");
      long iid = frame.guid(type.iid(), method, "iid");
      long result = frame.cell(8);
      int hr = (int) Downcall.call(self, IUnknownVtable.SLOT_QueryInterface, iid, result);
      if (hr < 0) {
        throw new ComException(hr, method, value + " has no " + type);
      }
      return nonNullPointer(Memory.getLong(result), method);
    } finally {
      frame.exit();
      Reference.reachabilityFence(value);
    }
  }

  private static long nonNullPointer(long pointer, String method) {
    if (pointer == 0) {
      throw new ComException(HResult.E_NOINTERFACE, method, "QueryInterface gave NULL");
    }
    return pointer;
  }

  /**
   * The interface of a result that a caller asked for, as {@link #query} gives it.
   *
   * @param value a proxy, a Java object or null
   * @param type the interface
   * @param method the interface and method, for people
   * @return the interface pointer, or 0
   */
  public static long queryOrNull(@Nullable IUnknown value, ComType<?> type, String method) {
    return value == null ? 0 : query(value, type, method);
  }

  /**
   * Clears what an out pointer points at, for a call that has failed.
   *
   * @param pointer the out pointer, or 0
   * @param size the size of what it points at, in bytes
   */
  public static void clear(long pointer, long size) {
    if (pointer != 0) {
      Memory.clear(pointer, size);
    }
  }

  /**
   * {@code IFooStub.allocate}: an object without reference count.
   *
   * @param object the implementation
   * @param arena how long native code may call it; afterwards it answers as a released object does
   * @param type its interface
   * @return a proxy of the object, for passing on; it stays valid as long as the arena
   * @param <T> the Java interface
   * @throws IllegalArgumentException if the implementation is a proxy
   */
  public static <T> T allocate(T object, Arena arena, ComType<T> type) {
    Downcall.nonNull(object, type.name() + "Stub.allocate", "object");
    if (object instanceof VtableProxy) {
      throw new IllegalArgumentException(type.name() + "Stub.allocate: " + object + " is a proxy");
    }
    ExposedObject exposed = ExposedObject.uncounted(object, StubVtable.address(type));
    T proxy = ((GeneratedType<T>) type).proxy(exposed.identity(), Ownership.OWNED);
    NativeMemory.onClose(
        exposed.identity(),
        arena,
        segment -> {
          ((VtableProxy) proxy).end();
          exposed.destroy();
        });
    return proxy;
  }

  /**
   * {@code FooStub.allocate}: a function pointer for a Java function.
   *
   * @param function the Java function
   * @param arena how long native code may call it; afterwards it answers as a released object does
   * @param type its interface
   * @return a proxy of the function, for passing on; it ends with the arena
   * @param <T> the Java interface
   * @throws IllegalArgumentException if the Java function is a proxy
   * @throws IllegalStateException if the arena is closed
   * @throws WrongThreadException if it belongs to another thread
   */
  public static <T> T allocate(T function, Arena arena, FunctionType<T> type) {
    String method = type.name() + "Stub.allocate";
    Downcall.nonNull(function, method, "function");
    Downcall.nonNull(arena, method, "arena");
    if (function instanceof FunctionProxy) {
      throw new IllegalArgumentException(
          method + ": " + function + " is a function pointer already");
    }
    return AllocatedFunction.make(type.stub().take(function), arena, type);
  }

  /**
   * The function pointer of a value that is handed out. It has no lifetime of its own, so the value
   * is a proxy.
   *
   * @param value a proxy
   * @param type its interface
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   * @return the function pointer
   * @throws ComException ({@code E_POINTER}) if the value is null
   * @throws IllegalStateException if it is a Java function, or its arena is closed
   */
  public static long function(
      @Nullable Object value, FunctionType<?> type, String method, String parameter) {
    if (nonNullResult(value, method) instanceof FunctionProxy proxy) {
      return Downcall.pointer(proxy, method, parameter);
    }
    throw new IllegalStateException(
        method
            + ": "
            + parameter
            + " is a Java function, and nothing says how long native code may call it; make a"
            + " function pointer with "
            + type.name()
            + "Stub.allocate(function, arena) and hand out that");
  }
}
