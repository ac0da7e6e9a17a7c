package example;

import io.comwright.ComType;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.Ref;
import io.comwright.TaskMemory;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Calls;
import io.comwright.runtime.Downcall;
import io.comwright.runtime.Frame;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Owned;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.Results;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Views;
import io.comwright.runtime.VtableProxy;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import org.jspecify.annotations.Nullable;

/** Calls {@link IFormats} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class IFormatsProxy extends IUnknownProxy implements IFormats {
  /** {@link IFormats} as a value. */
  public static final ComType<IFormats> TYPE = GeneratedType.register(1,
      new GeneratedType<>(IFormats.class, IFormatsVtable.IID, IUnknownProxy.TYPE,
      IFormatsVtable.LAYOUT, IFormatsVtable.LAYOUT_HASH),
      new IFormatsProxy(0L, Ownership.BORROWED));

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected IFormatsProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new IFormatsProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return IFormatsStub.VTABLE;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static IFormatsProxy attach(MemorySegment pointer) {
    return (IFormatsProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static IFormatsProxy retain(MemorySegment pointer) {
    return (IFormatsProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static IFormatsProxy retain(IFormats proxy) {
    return (IFormatsProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static IFormatsProxy from(IUnknown object) {
    return (IFormatsProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable IFormatsProxy tryFrom(IUnknown object) {
    return (IFormatsProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public @Nullable WaveFormatEx mixFormat() {
    long self = Downcall.enter(this, "IFormats.mixFormat");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IFormats.mixFormat");
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, IFormatsVtable.SLOT_mixFormat, result);
      Downcall.check(hr, this, TYPE, "IFormats.mixFormat");
      frame.own(result, Owned.TASK_MEMORY);
      WaveFormatEx value = frame.takeOrNull(result, WaveFormatExStruct.TYPE, TaskMemory.allocator(),
          "IFormats.mixFormat", "result");
      frame.commit();
      return Trace.resultOrNull(value);
    }
  }

  @Override
  public WaveFormatEx ownFormat() {
    long self = Downcall.enter(this, "IFormats.ownFormat");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IFormats.ownFormat");
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, IFormatsVtable.SLOT_ownFormat, result);
      Downcall.check(hr, this, TYPE, "IFormats.ownFormat");
      return Trace.result(Views.borrow(Results.nonNullResult(Memory.getLong(result),
          "IFormats.ownFormat"), WaveFormatExStruct.TYPE, "IFormats.ownFormat"));
    }
  }

  @Override
  public void closest(WaveFormatEx format, @Nullable Ref<@Nullable WaveFormatEx> closest) {
    long self = Downcall.enter(this, "IFormats.closest");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IFormats.closest", format, closest);
      // Arguments.
      long formatPointer = frame.view(format, WaveFormatExStruct.TYPE, "IFormats.closest",
          "format");
      long closestPointer = closest == null ? 0L : frame.cell(8);
      int hr = (int) Calls.call(self, IFormatsVtable.SLOT_closest, formatPointer, closestPointer);
      Downcall.check(hr, this, TYPE, "IFormats.closest");
      // Outs: taken over and converted.
      frame.own(closestPointer, Owned.TASK_MEMORY);
      WaveFormatEx closestValue = null;
      if (closest != null) {
        closestValue = frame.takeOrNull(closestPointer, WaveFormatExStruct.TYPE,
            TaskMemory.allocator(), "IFormats.closest", "the value of closest");
      }
      // Outs: delivered, which cannot fail.
      if (closest != null) {
        closest.set(closestValue);
      }
      frame.commit();
    } finally {
      Reference.reachabilityFence(format);
    }
  }

  @Override
  public @Nullable WaveFormatEx current() {
    long self = Downcall.enter(this, "IFormats.current");
    try {
      if (Trace.ON) Trace.call("IFormats.current");
      long result = Calls.call(self, IFormatsVtable.SLOT_current);
      return Trace.resultOrNull(result == 0L ? null : Views.borrow(result, WaveFormatExStruct.TYPE,
          "IFormats.current"));
    } finally {
      Downcall.exit(this);
    }
  }

  @Override
  public WaveFormatEx copy() {
    long self = Downcall.enter(this, "IFormats.copy");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IFormats.copy");
      long result = frame.word(Calls.call(self, IFormatsVtable.SLOT_copy));
      frame.own(result, Owned.TASK_MEMORY);
      WaveFormatEx value = frame.take(result, WaveFormatExStruct.TYPE, TaskMemory.allocator(),
          "IFormats.copy", "result");
      frame.commit();
      return Trace.result(value);
    } finally {
      Reference.reachabilityFence(this);
    }
  }
}
