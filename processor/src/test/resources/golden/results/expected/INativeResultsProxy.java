package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.IntRef;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Calls;
import io.comwright.runtime.Conversions;
import io.comwright.runtime.Downcall;
import io.comwright.runtime.Frame;
import io.comwright.runtime.FrameMemory;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Owned;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.VtableProxy;
import io.comwright.runtime.conversion.UuidMarshaller;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.ref.Reference;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Calls {@link INativeResults} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class INativeResultsProxy extends IUnknownProxy implements INativeResults {
  /** {@link INativeResults} as a value. */
  public static final ComType<INativeResults> TYPE = GeneratedType.register(1,
      new GeneratedType<>(INativeResults.class, INativeResultsVtable.IID, IUnknownProxy.TYPE,
      INativeResultsVtable.LAYOUT, INativeResultsVtable.LAYOUT_HASH),
      new INativeResultsProxy(0L, Ownership.BORROWED));

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected INativeResultsProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new INativeResultsProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return INativeResultsStub.VTABLE;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static INativeResultsProxy attach(MemorySegment pointer) {
    return (INativeResultsProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static INativeResultsProxy retain(MemorySegment pointer) {
    return (INativeResultsProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static INativeResultsProxy retain(INativeResults proxy) {
    return (INativeResultsProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static INativeResultsProxy from(IUnknown object) {
    return (INativeResultsProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable INativeResultsProxy tryFrom(IUnknown object) {
    return (INativeResultsProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public IUnknown create(int version) {
    long self = Downcall.enter(this, "INativeResults.create");
    try {
      if (Trace.ON) Trace.call("INativeResults.create", version);
      return Trace.result(Proxies.take(Calls.call(self, INativeResultsVtable.SLOT_create, version),
          IUnknownProxy.TYPE, "INativeResults.create"));
    } finally {
      Downcall.exit(this);
    }
  }

  @Override
  public @Nullable INativeResults next(IntRef index) {
    long self = Downcall.enter(this, "INativeResults.next");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("INativeResults.next", index);
      // Arguments.
      Arguments.nonNull(index, "INativeResults.next", "index");
      long indexPointer = frame.cell(4);
      long result = frame.word(Calls.call(self, INativeResultsVtable.SLOT_next, indexPointer));
      // Outs: taken over and converted.
      frame.own(result, Owned.INTERFACE);
      INativeResults value = frame.takeOrNull(result, TYPE);
      // Outs: delivered, which cannot fail.
      index.set(Memory.getInt(indexPointer));
      frame.commit();
      return Trace.resultOrNull(value);
    } finally {
      Reference.reachabilityFence(this);
    }
  }

  @Override
  public IUnknown factory() {
    long self = Downcall.enter(this, "INativeResults.factory");
    try {
      if (Trace.ON) Trace.call("INativeResults.factory");
      return Trace.result(Proxies.retain(Calls.call(self, INativeResultsVtable.SLOT_factory),
          IUnknownProxy.TYPE, "INativeResults.factory"));
    } finally {
      Downcall.exit(this);
    }
  }

  @Override
  public @Nullable INativeResults parent(IntRef index) {
    long self = Downcall.enter(this, "INativeResults.parent");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("INativeResults.parent", index);
      // Arguments.
      Arguments.nonNull(index, "INativeResults.parent", "index");
      long indexPointer = frame.cell(4);
      long result = Calls.call(self, INativeResultsVtable.SLOT_parent, indexPointer);
      // Outs: taken over and converted.
      INativeResults value = Proxies.retainOrNull(result, TYPE);
      // Outs: delivered, which cannot fail.
      index.set(Memory.getInt(indexPointer));
      return Trace.resultOrNull(value);
    }
  }

  @Override
  public Guid id() {
    long self = Downcall.enter(this, "INativeResults.id");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("INativeResults.id");
      long result = frame.cell(16);
      Call_J__JJ_.call(self, INativeResultsVtable.SLOT_id, result);
      return Trace.result(Memory.getGuid(result));
    }
  }

  @Override
  public UUID uuid(IntRef index) {
    long self = Downcall.enter(this, "INativeResults.uuid");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("INativeResults.uuid", index);
      // Arguments.
      Arguments.nonNull(index, "INativeResults.uuid", "index");
      long indexPointer = frame.cell(4);
      long result = frame.cell(16);
      Call_JJ__JJ_.call(self, INativeResultsVtable.SLOT_uuid, result, indexPointer);
      // Outs: taken over and converted.
      UUID value = Conversions.fromNative(new UuidMarshaller(), Memory.getGuid(result),
          "INativeResults.uuid", "result");
      // Outs: delivered, which cannot fail.
      index.set(Memory.getInt(indexPointer));
      return Trace.result(value);
    } finally {
      Reference.reachabilityFence(this);
    }
  }

  /** Initialised by the first call of its shape. */
  private interface Call_J__JJ_ {
    /** Calls a function. */
    MethodHandle HANDLE = Downcall.handle("(J){JJ}");

    static long call(long self, int slot, long result) {
      try {
        return (long) HANDLE.invokeExact(Downcall.function(self, slot), self, result);
      } catch (Throwable e) {
        throw Downcall.rethrow(e);
      }
    }
  }

  /** Initialised by the first call of its shape. */
  private interface Call_JJ__JJ_ {
    /** Calls a function. */
    MethodHandle HANDLE = Downcall.handle("(JJ){JJ}");

    static long call(long self, int slot, long result, long a1) {
      try {
        return (long) HANDLE.invokeExact(Downcall.function(self, slot), self, result, a1);
      } catch (Throwable e) {
        throw Downcall.rethrow(e);
      }
    }
  }
}
