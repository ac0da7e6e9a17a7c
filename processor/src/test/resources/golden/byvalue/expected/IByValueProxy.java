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
import io.comwright.runtime.FrameMemory;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.VtableProxy;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.ref.Reference;
import org.jspecify.annotations.Nullable;

/** Calls {@link IByValue} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
class IByValueProxy extends IUnknownProxy implements IByValue {
  /** {@link IByValue} as a value. */
  public static final ComType<IByValue> TYPE = GeneratedType.register(1,
      new GeneratedType<>(IByValue.class, IByValueVtable.IID, IUnknownProxy.TYPE,
      IByValueVtable.LAYOUT, IByValueVtable.LAYOUT_HASH),
      new IByValueProxy(0L, Ownership.BORROWED));

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected IByValueProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new IByValueProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return IByValueStub.VTABLE;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static IByValueProxy attach(MemorySegment pointer) {
    return (IByValueProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static IByValueProxy retain(MemorySegment pointer) {
    return (IByValueProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static IByValueProxy retain(IByValue proxy) {
    return (IByValueProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static IByValueProxy from(IUnknown object) {
    return (IByValueProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable IByValueProxy tryFrom(IUnknown object) {
    return (IByValueProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public void handle(Values.Handle handle, Values.Byte b) {
    long self = Downcall.enter(this, "IByValue.handle");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IByValue.handle", handle, b);
      long handleValue = Memory.getLong(Values_HandleStruct.write(handle, frame, "IByValue.handle",
          "handle"));
      long bValue = Memory.getByte(Values_ByteStruct.write(b, frame, "IByValue.handle", "b"));
      int hr = (int) Calls.call(self, IByValueVtable.SLOT_handle, handleValue, bValue);
      Downcall.check(hr, this, TYPE, "IByValue.handle");
    } finally {
      Reference.reachabilityFence(handle);
      Reference.reachabilityFence(b);
    }
  }

  @Override
  public HResult color(Values.Color color, int self, Values.Mixed mixed) {
    long self_ = Downcall.enter(this, "IByValue.color");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IByValue.color", color, self, mixed);
      long colorCopy = Values_ColorStruct.write(color, frame, "IByValue.color", "color");
      long mixedCopy = Values_MixedStruct.write(mixed, frame, "IByValue.color", "mixed");
      int hr = (int) Call_J_FFFF_J_JD__J.call(self_, IByValueVtable.SLOT_color, colorCopy, self,
          mixedCopy);
      Downcall.check(hr, this, TYPE, "IByValue.color");
      return Trace.result(HResult.of(hr));
    } finally {
      Reference.reachabilityFence(color);
      Reference.reachabilityFence(mixed);
    }
  }

  @Override
  public double matrix(Values.Matrix matrix, Guid guid) {
    long self = Downcall.enter(this, "IByValue.matrix");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IByValue.matrix", matrix, guid);
      long matrixCopy = Values_MatrixStruct.write(matrix, frame, "IByValue.matrix", "matrix");
      long guidCopy = frame.guid(guid, "IByValue.matrix", "guid");
      long result = frame.cell(8);
      int hr = (int) Call_J_JJJ__JJ_J_J.call(self, IByValueVtable.SLOT_matrix, matrixCopy, guidCopy,
          result);
      Downcall.check(hr, this, TYPE, "IByValue.matrix");
      return Trace.result(Memory.getDouble(result));
    } finally {
      Reference.reachabilityFence(matrix);
    }
  }

  @Override
  public void named(Values.Named named) {
    long self = Downcall.enter(this, "IByValue.named");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IByValue.named", named);
      long namedCopy = Values_NamedStruct.write(named, frame, "IByValue.named", "named");
      int hr = (int) Call_J_JJ__J.call(self, IByValueVtable.SLOT_named, namedCopy);
      Downcall.check(hr, this, TYPE, "IByValue.named");
    } finally {
      Reference.reachabilityFence(named);
    }
  }

  @Override
  public Values.Handle start() {
    long self = Downcall.enter(this, "IByValue.start");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IByValue.start");
      long result = frame.cell(Values_HandleStruct.SIZE);
      Call_J__J_.call(self, IByValueVtable.SLOT_start, result);
      return Trace.result(Values_HandleStruct.read(result));
    }
  }

  @Override
  public Values.Color mix(Values.Color a, Values.Color b, float result) {
    long self = Downcall.enter(this, "IByValue.mix");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IByValue.mix", a, b, result);
      long aCopy = Values_ColorStruct.write(a, frame, "IByValue.mix", "a");
      long bCopy = Values_ColorStruct.write(b, frame, "IByValue.mix", "b");
      long result_ = frame.cell(Values_ColorStruct.SIZE);
      Call_J_FFFF__FFFF_F__FFFF_.call(self, IByValueVtable.SLOT_mix, result_, aCopy, bCopy, result);
      return Trace.result(Values_ColorStruct.read(result_));
    } finally {
      Reference.reachabilityFence(a);
      Reference.reachabilityFence(b);
    }
  }

  @Override
  public Values.Holder holder(IUnknown object) {
    long self = Downcall.enter(this, "IByValue.holder");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IByValue.holder", object);
      long objectPointer = frame.pointer(object, IUnknownProxy.TYPE, "IByValue.holder", "object");
      long result = frame.cell(Values_HolderStruct.SIZE);
      Call_JJ__J_.call(self, IByValueVtable.SLOT_holder, result, objectPointer);
      frame.own(result, Values_HolderStruct.OWNED);
      Values.Holder value = Values_HolderStruct.take(result, frame, "IByValue.holder");
      frame.commit();
      return Trace.result(value);
    } finally {
      Reference.reachabilityFence(object);
      Reference.reachabilityFence(this);
    }
  }

  /** Initialised by the first call of its shape. */
  private interface Call_J_FFFF_J_JD__J {
    /** Calls a function. */
    MethodHandle HANDLE = Downcall.handle("(J{FFFF}J{JD})J");

    static long call(long self, int slot, long a1, long a2, long a3) {
      try {
        return (long) HANDLE.invokeExact(Downcall.function(self, slot), self, a1, a2, a3);
      } catch (Throwable e) {
        throw Downcall.rethrow(e);
      }
    }
  }

  /** Initialised by the first call of its shape. */
  private interface Call_J_JJJ__JJ_J_J {
    /** Calls a function. */
    MethodHandle HANDLE = Downcall.handle("(J{JJJ}{JJ}J)J");

    static long call(long self, int slot, long a1, long a2, long a3) {
      try {
        return (long) HANDLE.invokeExact(Downcall.function(self, slot), self, a1, a2, a3);
      } catch (Throwable e) {
        throw Downcall.rethrow(e);
      }
    }
  }

  /** Initialised by the first call of its shape. */
  private interface Call_J_JJ__J {
    /** Calls a function. */
    MethodHandle HANDLE = Downcall.handle("(J{JJ})J");

    static long call(long self, int slot, long a1) {
      try {
        return (long) HANDLE.invokeExact(Downcall.function(self, slot), self, a1);
      } catch (Throwable e) {
        throw Downcall.rethrow(e);
      }
    }
  }

  /** Initialised by the first call of its shape. */
  private interface Call_J__J_ {
    /** Calls a function. */
    MethodHandle HANDLE = Downcall.handle("(J){J}");

    static long call(long self, int slot, long result) {
      try {
        return (long) HANDLE.invokeExact(Downcall.function(self, slot), self, result);
      } catch (Throwable e) {
        throw Downcall.rethrow(e);
      }
    }
  }

  /** Initialised by the first call of its shape. */
  private interface Call_J_FFFF__FFFF_F__FFFF_ {
    /** Calls a function. */
    MethodHandle HANDLE = Downcall.handle("(J{FFFF}{FFFF}F){FFFF}");

    static long call(long self, int slot, long result, long a1, long a2, float a3) {
      try {
        return (long) HANDLE.invokeExact(Downcall.function(self, slot), self, result, a1, a2, a3);
      } catch (Throwable e) {
        throw Downcall.rethrow(e);
      }
    }
  }

  /** Initialised by the first call of its shape. */
  private interface Call_JJ__J_ {
    /** Calls a function. */
    MethodHandle HANDLE = Downcall.handle("(JJ){J}");

    static long call(long self, int slot, long result, long a1) {
      try {
        return (long) HANDLE.invokeExact(Downcall.function(self, slot), self, result, a1);
      } catch (Throwable e) {
        throw Downcall.rethrow(e);
      }
    }
  }
}
