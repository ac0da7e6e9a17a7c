package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Calls;
import io.comwright.runtime.Downcall;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.Trace;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.ref.Reference;

/**
 * Calls {@link IByValue} on a native object.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
class IByValueProxy extends IUnknownProxy implements IByValue {
  /**
   * {@link IByValue} as a value.
   */
  public static final ComType<IByValue> TYPE = IByValueVtable.TYPE;

  /**
   * Called by generated code.
   *
   * @param pointer the interface pointer, not 0
   * @param ownership who gives its reference back
   */
  protected IByValueProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  /**
   * Takes over a reference that the caller owns.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IByValueProxy attach(MemorySegment pointer) {
    return (IByValueProxy) Proxies.attach(pointer, TYPE);
  }

  /**
   * Adds a reference to an object that somebody else holds.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the new reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IByValueProxy retain(MemorySegment pointer) {
    return (IByValueProxy) Proxies.retain(pointer, TYPE);
  }

  /**
   * Adds a reference to a proxy's object, so that it outlives the given proxy.
   *
   * @param proxy a proxy
   * @return another proxy of the same interface pointer, which owns the new reference
   * @throws IllegalStateException if the proxy is closed or has expired
   * @throws IllegalArgumentException if the argument is a Java implementation
   */
  public static IByValueProxy retain(IByValue proxy) {
    return (IByValueProxy) Proxies.retain(proxy, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference
   * @throws io.comwright.ComException if the object does not have it
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static IByValueProxy from(IUnknown object) {
    return (IByValueProxy) Proxies.from(object, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference, or null if the object does not have it
   * @throws io.comwright.ComException if the object answers with another failure
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static IByValueProxy tryFrom(IUnknown object) {
    return (IByValueProxy) Proxies.tryFrom(object, TYPE);
  }

  /**
   * Slot 3: {@code HRESULT handle(Handle handle, Byte b)}.
   */
  @Override
  public void handle(Values.Handle handle, Values.Byte b) {
    long self = Downcall.enter(this, "IByValue.handle");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IByValue.handle", handle, b);
      }
      long handleValue = Memory.getLong(Values_HandleStruct.write(handle, frame, "IByValue.handle",
          "handle"));
      long bValue = Memory.getByte(Values_ByteStruct.write(b, frame, "IByValue.handle", "b"));
      int hr = Trace.status((int) Calls.call(self, IByValueVtable.SLOT_handle, handleValue,
          bValue));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IByValueProxy.TYPE, "IByValue.handle");
      }
    } finally {
      Reference.reachabilityFence(handle);
      Reference.reachabilityFence(b);
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 4: {@code HRESULT color(Color color, LONG self, Mixed mixed)}.
   */
  @Override
  public HResult color(Values.Color color, int self, Values.Mixed mixed) {
    long self_ = Downcall.enter(this, "IByValue.color");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IByValue.color", color, self, mixed);
      }
      long colorCopy = Values_ColorStruct.write(color, frame, "IByValue.color", "color");
      long mixedCopy = Values_MixedStruct.write(mixed, frame, "IByValue.color", "mixed");
      int hr = Trace.status((int) Call_J_FFFF_J_JD__J.call(self_, IByValueVtable.SLOT_color,
          colorCopy, self, mixedCopy));
      if (hr < 0) {
        throw Downcall.failure(hr, self_, IByValueProxy.TYPE, "IByValue.color");
      }
      return Trace.result(HResult.of(hr));
    } finally {
      Reference.reachabilityFence(color);
      Reference.reachabilityFence(mixed);
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 5: {@code HRESULT matrix(Matrix matrix, GUID guid, DOUBLE* result)}.
   */
  @Override
  public double matrix(Values.Matrix matrix, Guid guid) {
    long self = Downcall.enter(this, "IByValue.matrix");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IByValue.matrix", matrix, guid);
      }
      long matrixCopy = Values_MatrixStruct.write(matrix, frame, "IByValue.matrix", "matrix");
      long guidCopy = frame.guid(guid, "IByValue.matrix", "guid");
      long result = frame.cell(8);
      int hr = Trace.status((int) Call_J_JJJ__JJ_J_J.call(self, IByValueVtable.SLOT_matrix,
          matrixCopy, guidCopy, result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IByValueProxy.TYPE, "IByValue.matrix");
      }
      return Trace.result(Memory.getDouble(result));
    } finally {
      Reference.reachabilityFence(matrix);
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 6: {@code HRESULT named(Named named)}.
   */
  @Override
  public void named(Values.Named named) {
    long self = Downcall.enter(this, "IByValue.named");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IByValue.named", named);
      }
      long namedCopy = Values_NamedStruct.write(named, frame, "IByValue.named", "named");
      int hr = Trace.status((int) Call_J_JJ__J.call(self, IByValueVtable.SLOT_named, namedCopy));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IByValueProxy.TYPE, "IByValue.named");
      }
    } finally {
      Reference.reachabilityFence(named);
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 7: {@code Handle start()}.
   */
  @Override
  public Values.Handle start() {
    long self = Downcall.enter(this, "IByValue.start");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IByValue.start");
      }
      long result = frame.cell(Values_HandleStruct.SIZE);
      Call_J__J_.call(self, IByValueVtable.SLOT_start, result);
      return Trace.result(Values_HandleStruct.take(result, frame, "IByValue.start"));
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 8: {@code Color mix(Color a, Color b, FLOAT result)}.
   */
  @Override
  public Values.Color mix(Values.Color a, Values.Color b, float result) {
    long self = Downcall.enter(this, "IByValue.mix");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IByValue.mix", a, b, result);
      }
      long aCopy = Values_ColorStruct.write(a, frame, "IByValue.mix", "a");
      long bCopy = Values_ColorStruct.write(b, frame, "IByValue.mix", "b");
      long result_ = frame.cell(Values_ColorStruct.SIZE);
      Call_J_FFFF__FFFF_F__FFFF_.call(self, IByValueVtable.SLOT_mix, result_, aCopy, bCopy, result);
      return Trace.result(Values_ColorStruct.take(result_, frame, "IByValue.mix"));
    } finally {
      Reference.reachabilityFence(a);
      Reference.reachabilityFence(b);
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 9: {@code Holder holder(IUnknown* object)}.
   */
  @Override
  public Values.Holder holder(IUnknown object) {
    long self = Downcall.enter(this, "IByValue.holder");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IByValue.holder", object);
      }
      long objectPointer = frame.pointer(object, IUnknownProxy.TYPE, "IByValue.holder", "object");
      long result = frame.cell(Values_HolderStruct.SIZE);
      Call_JJ__J_.call(self, IByValueVtable.SLOT_holder, result, objectPointer);
      frame.own(result, Values_HolderStruct.OWNED);
      Values.Holder value = Values_HolderStruct.take(result, frame, "IByValue.holder");
      frame.commit();
      return Trace.result(value);
    } finally {
      Reference.reachabilityFence(object);
      frame.exit();
      Downcall.exit(this);
    }
  }

  @SuppressWarnings("doclint:missing")
  private static final class Call_J_FFFF_J_JD__J {
    static final MethodHandle HANDLE = Downcall.handle("(J{FFFF}J{JD})J");

    static long call(long self, int slot, long a1, long a2, long a3) {
      try {
        return (long) HANDLE.invokeExact(Downcall.function(self, slot), self, a1, a2, a3);
      } catch (Throwable e) {
        throw Downcall.rethrow(e);
      }
    }
  }

  @SuppressWarnings("doclint:missing")
  private static final class Call_J_JJJ__JJ_J_J {
    static final MethodHandle HANDLE = Downcall.handle("(J{JJJ}{JJ}J)J");

    static long call(long self, int slot, long a1, long a2, long a3) {
      try {
        return (long) HANDLE.invokeExact(Downcall.function(self, slot), self, a1, a2, a3);
      } catch (Throwable e) {
        throw Downcall.rethrow(e);
      }
    }
  }

  @SuppressWarnings("doclint:missing")
  private static final class Call_J_JJ__J {
    static final MethodHandle HANDLE = Downcall.handle("(J{JJ})J");

    static long call(long self, int slot, long a1) {
      try {
        return (long) HANDLE.invokeExact(Downcall.function(self, slot), self, a1);
      } catch (Throwable e) {
        throw Downcall.rethrow(e);
      }
    }
  }

  @SuppressWarnings("doclint:missing")
  private static final class Call_J__J_ {
    static final MethodHandle HANDLE = Downcall.handle("(J){J}");

    static long call(long self, int slot, long result) {
      try {
        return (long) HANDLE.invokeExact(Downcall.function(self, slot), self, result);
      } catch (Throwable e) {
        throw Downcall.rethrow(e);
      }
    }
  }

  @SuppressWarnings("doclint:missing")
  private static final class Call_J_FFFF__FFFF_F__FFFF_ {
    static final MethodHandle HANDLE = Downcall.handle("(J{FFFF}{FFFF}F){FFFF}");

    static long call(long self, int slot, long result, long a1, long a2, float a3) {
      try {
        return (long) HANDLE.invokeExact(Downcall.function(self, slot), self, result, a1, a2, a3);
      } catch (Throwable e) {
        throw Downcall.rethrow(e);
      }
    }
  }

  @SuppressWarnings("doclint:missing")
  private static final class Call_JJ__J_ {
    static final MethodHandle HANDLE = Downcall.handle("(JJ){J}");

    static long call(long self, int slot, long result, long a1) {
      try {
        return (long) HANDLE.invokeExact(Downcall.function(self, slot), self, result, a1);
      } catch (Throwable e) {
        throw Downcall.rethrow(e);
      }
    }
  }
}
