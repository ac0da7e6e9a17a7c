package io.comwright.runtime;

import io.comwright.ComException;
import io.comwright.ComType;
import io.comwright.internal.Linking;
import io.comwright.internal.Modes;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.ref.Reference;

/**
 * What proxies do: Java calls out.
 *
 * <p>A call reads the pointer from the proxy (a volatile read), the vtable and the function (two
 * dependent reads) and jumps through a {@code static final} method handle. Integers and pointers
 * travel as {@code long} and floats as {@code double}, so that few shapes serve all methods; each
 * is linked when it is first used, which takes 3 to 4 ms, and allocates nothing afterwards.
 */
public final class Downcall {
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
   * The thread's frame, for a call that has begun. If there is none, the call has ended.
   *
   * @param proxy the proxy
   * @return the frame, whose end is that of the call
   */
  public static Frame frame(VtableProxy proxy) {
    return proxy.frame();
  }

  /**
   * The thread's frame, for a call that has begun. If there is none, the call has ended.
   *
   * @param library the functions
   * @return the frame, whose end is that of the call
   */
  public static Frame frame(LibraryProxy library) {
    return library.frame();
  }

  /**
   * Memory of the thread's frame, for a call that has begun and has nothing to undo but Java
   * objects that are passed. If there is none, the call has ended.
   *
   * @param proxy the proxy
   * @return the memory, whose end is that of the call
   */
  public static FrameMemory memory(VtableProxy proxy) {
    return proxy.memory();
  }

  /**
   * The same for a function.
   *
   * @param library the functions
   * @return the memory, whose end is that of the call
   */
  public static FrameMemory memory(LibraryProxy library) {
    return library.memory();
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
   * Begins a call of a library's function, and finds the function if this is its first one. A later
   * one reads its address from an array.
   *
   * @param library the functions
   * @param index which of them
   * @param method the interface and function, for people
   * @return the function, which can be called as long as the library is there
   * @throws UnsatisfiedLinkError if the library has no such function
   * @throws IllegalStateException if the arena of the library is closed
   */
  public static MemorySegment enter(LibraryProxy library, int index, String method) {
    long address = library.address(index);
    if (address == 0) {
      MemorySegment ending = library.find(index, method);
      if (ending != null) {
        if (Trace.ON) {
          Trace.beginOut();
        }
        return ending;
      }
      address = library.address(index);
    }
    if (Trace.ON) {
      Trace.beginOut();
    }
    // Made here, so that it is no object once this is compiled, and its scope a constant.
    return MemorySegment.ofAddress(address);
  }

  /**
   * Ends a call of a library's function.
   *
   * @param library the functions
   */
  public static void exit(LibraryProxy library) {
    if (Trace.ON) {
      Trace.end();
    }
    Reference.reachabilityFence(library);
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
   * A handle for a shape that neither {@link Calls} nor {@link MixedCalls} has.
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
   * A handle for a C function whose shape neither {@link FunctionCalls} nor {@link MixedCalls} has.
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
   * A handle as {@link #handle} gives it, for a method that is {@link
   * io.comwright.annotation.Critical}.
   *
   * @param descriptor the method descriptor
   * @return the handle
   */
  public static MethodHandle criticalHandle(String descriptor) {
    return Linking.critical(descriptor);
  }

  /**
   * A handle as {@link #functionHandle} gives it, for a function that is {@link
   * io.comwright.annotation.Critical}.
   *
   * @param descriptor the method descriptor
   * @return the handle
   */
  public static MethodHandle criticalFunctionHandle(String descriptor) {
    return Linking.criticalFunction(descriptor);
  }

  /**
   * Whether methods of an object can be called as critical ones. Those of an object of this runtime
   * lead into Java, which would end the VM.
   *
   * @param pointer an interface pointer
   * @return whether its object is not implemented in Java
   */
  public static boolean isNative(long pointer) {
    return !Cells.contains(pointer);
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

  /**
   * Throws what a failure HRESULT stands for. The proxy is reachable until here.
   *
   * @param hr the HRESULT
   * @param proxy the proxy of the object
   * @param type the interface
   * @param method the interface and method
   * @throws ComException if the HRESULT is negative
   */
  public static void check(int hr, VtableProxy proxy, ComType<?> type, String method) {
    if (Trace.ON) {
      Trace.status(hr);
    }
    if (hr < 0) {
      throw ErrorInfos.exception(hr, proxy.pointer(), type.iid(), method);
    }
  }

  /**
   * Throws what a failure HRESULT of a C function stands for.
   *
   * @param hr the HRESULT
   * @param method the interface and method
   * @throws ComException if the HRESULT is negative
   */
  public static void check(int hr, String method) {
    if (Trace.ON) {
      Trace.status(hr);
    }
    if (hr < 0) {
      throw ErrorInfos.exception(hr, method, null);
    }
  }

  /**
   * The exception for a failure HRESULT, with what the object tells of it ({@code IErrorInfo}) if
   * it supports that.
   *
   * @param hr the HRESULT, negative
   * @param proxy the proxy of the object
   * @param type the interface
   * @param method the interface and method
   * @return the exception, to be thrown
   */
  public static ComException failure(int hr, VtableProxy proxy, ComType<?> type, String method) {
    return ErrorInfos.failure(hr, proxy.pointer(), type.iid(), method);
  }

  /**
   * The exception for a failure HRESULT of a C function.
   *
   * @param hr the HRESULT, negative
   * @param method the interface and method
   * @return the exception, to be thrown
   */
  public static ComException failure(int hr, String method) {
    return ErrorInfos.failure(hr, method);
  }
}
