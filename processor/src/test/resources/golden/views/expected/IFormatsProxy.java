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
import io.comwright.runtime.Memory;
import io.comwright.runtime.Owned;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.Results;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Views;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;

/**
 * Calls {@link IFormats} on a native object.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public class IFormatsProxy extends IUnknownProxy implements IFormats {
  /**
   * {@link IFormats} as a value.
   */
  public static final ComType<IFormats> TYPE = IFormatsVtable.TYPE;

  /**
   * Called by generated code.
   *
   * @param pointer the interface pointer, not 0
   * @param ownership who gives its reference back
   */
  protected IFormatsProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  /**
   * Takes over a reference that the caller owns.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IFormatsProxy attach(MemorySegment pointer) {
    return (IFormatsProxy) Proxies.attach(pointer, TYPE);
  }

  /**
   * Adds a reference to an object that somebody else holds.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the new reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IFormatsProxy retain(MemorySegment pointer) {
    return (IFormatsProxy) Proxies.retain(pointer, TYPE);
  }

  /**
   * Adds a reference to a proxy's object, so that it outlives the given proxy.
   *
   * @param proxy a proxy
   * @return another proxy of the same interface pointer, which owns the new reference
   * @throws IllegalStateException if the proxy is closed or has expired
   * @throws IllegalArgumentException if the argument is a Java implementation
   */
  public static IFormatsProxy retain(IFormats proxy) {
    return (IFormatsProxy) Proxies.retain(proxy, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference
   * @throws io.comwright.ComException if the object does not have it
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static IFormatsProxy from(IUnknown object) {
    return (IFormatsProxy) Proxies.from(object, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference, or null if the object does not have it
   * @throws io.comwright.ComException if the object answers with another failure
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static IFormatsProxy tryFrom(IUnknown object) {
    return (IFormatsProxy) Proxies.tryFrom(object, TYPE);
  }

  /**
   * Slot 3: {@code HRESULT mixFormat(WAVEFORMATEX** result)}.
   */
  @Override
  public WaveFormatEx mixFormat() {
    long self = Downcall.enter(this, "IFormats.mixFormat");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IFormats.mixFormat");
      }
      long result = frame.cell(8);
      int hr = Trace.status((int) Calls.call(self, IFormatsVtable.SLOT_mixFormat, result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IFormatsProxy.TYPE, "IFormats.mixFormat");
      }
      frame.own(result, Owned.TASK_MEMORY);
      WaveFormatEx value = frame.takeOrNull(result, WaveFormatExStruct.TYPE, TaskMemory.allocator(),
          "IFormats.mixFormat", "result");
      frame.commit();
      return Trace.result(value);
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 4: {@code HRESULT ownFormat(WAVEFORMATEX** result)}.
   */
  @Override
  public WaveFormatEx ownFormat() {
    long self = Downcall.enter(this, "IFormats.ownFormat");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IFormats.ownFormat");
      }
      long result = frame.cell(8);
      int hr = Trace.status((int) Calls.call(self, IFormatsVtable.SLOT_ownFormat, result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IFormatsProxy.TYPE, "IFormats.ownFormat");
      }
      return Trace.result(Views.borrow(Results.nonNullResult(Memory.getLong(result),
          "IFormats.ownFormat"), WaveFormatExStruct.TYPE, "IFormats.ownFormat"));
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 5: {@code HRESULT closest(WAVEFORMATEX* format, WAVEFORMATEX** closest)}.
   */
  @Override
  public void closest(WaveFormatEx format, Ref<WaveFormatEx> closest) {
    long self = Downcall.enter(this, "IFormats.closest");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IFormats.closest", format, closest);
      }
      long formatPointer = frame.view(format, WaveFormatExStruct.TYPE, "IFormats.closest",
          "format");
      long closestPointer = closest == null ? 0L : frame.cell(8);
      int hr = Trace.status((int) Calls.call(self, IFormatsVtable.SLOT_closest, formatPointer,
          closestPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IFormatsProxy.TYPE, "IFormats.closest");
      }
      frame.own(closestPointer, Owned.TASK_MEMORY);
      WaveFormatEx closestValue = null;
      if (closest != null) {
        closestValue = frame.takeOrNull(closestPointer, WaveFormatExStruct.TYPE,
            TaskMemory.allocator(), "IFormats.closest", "the value of closest");
      }
      if (closest != null) {
        closest.set(closestValue);
      }
      frame.commit();
    } finally {
      Reference.reachabilityFence(format);
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 6: {@code WAVEFORMATEX* current()}.
   */
  @Override
  public WaveFormatEx current() {
    long self = Downcall.enter(this, "IFormats.current");
    try {
      if (Trace.ON) {
        Trace.call("IFormats.current");
      }
      long result = Calls.call(self, IFormatsVtable.SLOT_current);
      return Trace.result(result == 0L ? null : Views.borrow(result, WaveFormatExStruct.TYPE,
          "IFormats.current"));
    } finally {
      Downcall.exit(this);
    }
  }

  /**
   * Slot 7: {@code WAVEFORMATEX* copy()}.
   */
  @Override
  public WaveFormatEx copy() {
    long self = Downcall.enter(this, "IFormats.copy");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IFormats.copy");
      }
      long result = frame.word(Calls.call(self, IFormatsVtable.SLOT_copy));
      frame.own(result, Owned.TASK_MEMORY);
      WaveFormatEx value = frame.take(result, WaveFormatExStruct.TYPE, TaskMemory.allocator(),
          "IFormats.copy", "result");
      frame.commit();
      return Trace.result(value);
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }
}
