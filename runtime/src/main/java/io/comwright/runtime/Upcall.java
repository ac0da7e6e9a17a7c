package io.comwright.runtime;

import io.comwright.ComException;
import io.comwright.ComType;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.internal.NativeMemory;
import io.comwright.internal.Scope;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/**
 * What stubs do: native code calls in.
 *
 * <p>Whatever Java throws becomes an HRESULT here, because an exception that leaves an upcall ends
 * the VM. A call finds its Java object with three dependent reads: the handle in the cell, the
 * object table, the object.
 */
public final class Upcall {
  private Upcall() {}

  /**
   * Begins a call, which ends when its frame is closed.
   *
   * @return the thread's frame
   * @throws ComException ({@code E_UNEXPECTED}) if upcalls are nested too deeply
   */
  public static Frame enter() {
    Scope scope = Scope.current();
    Frame frame = Frame.enterIn();
    begun(scope);
    return frame;
  }

  /**
   * Begins a call that needs no native memory, keeps nothing and lends nothing.
   *
   * @return the call, which ends when this is closed
   * @throws ComException ({@code E_UNEXPECTED}) if upcalls are nested too deeply
   */
  public static Nesting begin() {
    Scope scope = Scope.current();
    Nesting nesting = Nesting.current();
    nesting.begin();
    begun(scope);
    return nesting;
  }

  /**
   * The scope is asked for before the call is counted, since nobody would end the call if that
   * failed.
   */
  private static void begun(@Nullable Scope scope) {
    if (Trace.ON) {
      Trace.beginIn();
    }
    if (scope != null) {
      Frame.current().suspend(scope);
    }
  }

  /**
   * The call has succeeded.
   *
   * @param answer what native code gets
   * @return the same
   */
  public static long done(long answer) {
    if (Trace.ON) {
      Trace.done();
    }
    return answer;
  }

  /**
   * The call has succeeded.
   *
   * @param answer what native code gets
   * @return the same
   */
  public static double done(double answer) {
    if (Trace.ON) {
      Trace.done();
    }
    return answer;
  }

  /**
   * The call has succeeded.
   *
   * @param answer what native code gets
   * @return the same
   */
  public static float done(float answer) {
    if (Trace.ON) {
      Trace.done();
    }
    return answer;
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
   * Called by the runtime: the interface through which a Java object is called.
   *
   * @param self the interface pointer that native code passed
   * @return the interface
   */
  public static ComType<?> type(long self) {
    return StubVtable.type(self);
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
   * Tells the listener of a failure, and leaves a rich error for the caller.
   *
   * @param failure what was thrown
   * @param vtable that of the interface
   * @param method the interface and method
   * @return the HRESULT to answer
   */
  public static long failure(Throwable failure, StubVtable vtable, String method) {
    return failed(Failures.report(failure, vtable.iid(), method));
  }

  /**
   * Tells the listener of a failure of a function.
   *
   * @param failure what was thrown
   * @param method the function
   * @return the HRESULT to answer
   */
  public static long failure(Throwable failure, String method) {
    return failed(Failures.report(failure, null, method));
  }

  /** The call has failed, if it had begun. */
  static long failed(int code) {
    if (Trace.ON) {
      Trace.failure(code);
    }
    return code;
  }

  /**
   * Tells the listener of a failure in a method with a result, and stores zeros for the result.
   *
   * @param failure what was thrown
   * @param vtable that of the interface
   * @param method the interface and method
   * @param out where the result would go, or NULL
   * @param size its size in bytes
   * @return the HRESULT to answer
   */
  public static long failure(
      Throwable failure, StubVtable vtable, String method, long out, long size) {
    Answers.clear(out, size);
    return failure(failure, vtable, method);
  }

  /**
   * Tells the listener of a failure in a function with a result, and stores zeros for the result.
   *
   * @param failure what was thrown
   * @param method the function
   * @param out where the result would go, or NULL
   * @param size its size in bytes
   * @return the HRESULT to answer
   */
  public static long failure(Throwable failure, String method, long out, long size) {
    Answers.clear(out, size);
    return failure(failure, method);
  }

  /**
   * Tells the listener of a failure in a method that has no HRESULT to answer.
   *
   * @param failure what was thrown
   * @param method the interface and method
   */
  public static void report(Throwable failure, String method) {
    Failures.tell(failure, method);
    if (Trace.ON) {
      Trace.failure(null);
    }
  }

  /**
   * Reads UTF-16 up to a terminating zero.
   *
   * @param address where the text begins
   * @return the text
   */
  public static String readUtf16(long address) {
    return Nesting.current().readUtf16(address);
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
    if (count < 0 || count > Arguments.MOST_ELEMENTS) {
      throw new IllegalArgumentException(
          method + ": the count of " + parameter + " is " + Long.toUnsignedString(count));
    }
    if (count > 0) {
      nonNull(pointer, method, parameter);
    }
    return (int) count;
  }

  /**
   * How many elements an array of the caller has, as {@link #length(long,long,String,String)} says.
   *
   * @param count the count that is passed beside it
   * @param pointer the array
   * @param method the interface and method, for people
   * @param parameter the array, for people
   * @return the count
   * @throws ComException ({@code E_POINTER}) if the array is NULL but not empty
   * @throws IllegalArgumentException if the count is negative, or too large for a Java array
   */
  public static int length(int count, long pointer, String method, String parameter) {
    return length((long) count, pointer, method, parameter);
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
   * The interface that a caller asks for, where a {@code Ref} of any object is to hold it.
   *
   * @param iid where its IID lies
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   * @return a type with that IID, known to Java or not
   * @throws ComException ({@code E_POINTER}) if the pointer is NULL
   */
  @SuppressWarnings("unchecked") // a type makes proxies of the interface, which are IUnknowns
  public static ComType<IUnknown> requestedUnknown(long iid, String method, String parameter) {
    return (ComType<IUnknown>) requested(iid, method, parameter);
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
   * @throws IllegalStateException if the arena is closed
   * @throws WrongThreadException if it belongs to another thread
   */
  public static <T> T allocate(T object, Arena arena, ComType<T> type) {
    String method = type.name() + "Stub.allocate";
    Arguments.nonNull(object, method, "object");
    Arguments.nonNull(arena, method, "arena");
    if (object instanceof VtableProxy) {
      throw new IllegalArgumentException(method + ": " + object + " is a proxy");
    }
    ExposedObject exposed = ExposedObject.uncounted(object, StubVtable.address(type));
    try {
      T proxy = ((GeneratedType<T>) type).proxy(exposed.identity(), Ownership.OWNED);
      // An automatic arena is open as long as the proxy is reachable, which holds a segment of it.
      Reference<VtableProxy> reachable = new WeakReference<>((VtableProxy) proxy);
      MemorySegment open =
          NativeMemory.onClose(
              exposed.identity(),
              arena,
              ignored -> {
                VtableProxy ending = reachable.get();
                if (ending != null) {
                  ending.end();
                }
                exposed.destroy();
              });
      ((VtableProxy) proxy).keep(open);
      return proxy;
    } catch (Throwable failure) {
      exposed.destroy();
      throw failure;
    }
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
    Arguments.nonNull(function, method, "function");
    Arguments.nonNull(arena, method, "arena");
    if (function instanceof FunctionProxy) {
      throw new IllegalArgumentException(
          method + ": " + function + " is a function pointer already");
    }
    return AllocatedFunction.make(type.stub().take(function), arena, type);
  }
}
