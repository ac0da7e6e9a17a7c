package io.comwright.runtime;

import io.comwright.Allocator;
import io.comwright.ComException;
import io.comwright.ComType;
import io.comwright.HResult;
import io.comwright.IUnknown;
import java.lang.ref.Reference;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What stubs hand out of what a Java implementation answers. */
public final class Answers {
  private Answers() {}

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
        long pointer = Proxies.pointer(proxy, method, parameter);
        if (type.iid() != null) {
          Unknown.addRef(pointer);
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
   * The interface pointer of a result that stays the callee's: the COM object holds a reference to
   * it as long as it lives, unless it is the object itself.
   *
   * @param value a proxy, which stays its owner's, or a Java object
   * @param type the interface
   * @param method the interface and method, for people
   * @param self the interface pointer of the COM object
   * @return the interface pointer
   * @throws ComException ({@code E_POINTER}) if the value is null, ({@code RPC_E_DISCONNECTED}) if
   *     the object is gone
   */
  public static long keep(@Nullable Object value, ComType<?> type, String method, long self) {
    long pointer = detach(value, type, method);
    ExposedObject owner = ExposedObject.of(self);
    if (owner == null) {
      Unknown.release(pointer);
    }
    return kept(pointer, owner != null && owner.keep(pointer), method);
  }

  /**
   * The same for a result of a Java function, which holds the reference as long as native code can
   * call it.
   *
   * @param value a proxy, which stays its owner's, or a Java object
   * @param type the interface
   * @param method the interface and method, for people
   * @param self the function
   * @return the interface pointer
   * @throws ComException ({@code E_POINTER}) if the value is null, ({@code RPC_E_DISCONNECTED}) if
   *     the function has ended
   */
  public static long keep(
      @Nullable Object value, ComType<?> type, String method, NativeFunction self) {
    long pointer = detach(value, type, method);
    return kept(pointer, self.keep(pointer), method);
  }

  private static long kept(long pointer, boolean kept, String method) {
    if (!kept) {
      throw new ComException(HResult.RPC_E_DISCONNECTED, method, "the object is gone");
    }
    return pointer;
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
      long self = frame.pointer(nonNullResult(value, method), Unknown.type(), method, "result");
      long iid = frame.guid(type.iid(), method, "iid");
      long result = frame.cell(8);
      int hr = Unknown.queryInterface(self, iid, result);
      if (hr < 0) {
        throw new ComException(hr, method, Proxies.name(value) + " has no " + type);
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
      return Proxies.pointer(proxy, method, parameter);
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

  /**
   * Whether an implementation has left a value where it was: the same object, not an equal one.
   *
   * @param value what is there now
   * @param before what was there before
   * @return whether they are the same
   */
  public static boolean same(@Nullable Object value, @Nullable Object before) {
    return value == before;
  }

  /**
   * Whether an implementation has left an array as it was.
   *
   * @param value the array that is there now
   * @param before the array that was there before
   * @param copy what was in it
   * @return whether it is the same array, and holds the same
   */
  public static boolean unchanged(
      @Nullable Object value, @Nullable Object before, @Nullable Object copy) {
    return value == before && Objects.deepEquals(value, copy);
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
   * Requires the array of an implementation to have as many elements as the caller asks for.
   *
   * @param count what the caller asks for
   * @param length how many elements the array has
   * @param method the interface and method, for people
   * @param parameter the array, for people
   * @throws ComException ({@code E_UNEXPECTED}) if they differ
   */
  public static void asked(long count, int length, String method, String parameter) {
    if (count != length) {
      throw new ComException(
          HResult.E_UNEXPECTED,
          method,
          parameter + " has " + length + " elements, and the caller asks for " + count);
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
   * Clears an array of the caller, for a call that has failed.
   *
   * @param pointer the array, or 0
   * @param count how many elements it has
   * @param size the size of each in bytes
   */
  public static void clear(long pointer, long count, long size) {
    if (pointer != 0 && count > 0 && count <= Arguments.MOST_ELEMENTS) {
      Memory.clear(pointer, count * size);
    }
  }

  /**
   * Clears an array of the caller, for a call that has failed.
   *
   * @param pointer the array, or 0
   * @param count how many elements it has
   * @param size the size of each in bytes
   */
  public static void clear(long pointer, int count, int size) {
    clear(pointer, (long) count, size);
  }
}
