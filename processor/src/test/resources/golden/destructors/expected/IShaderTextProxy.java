package example;

import io.comwright.ComType;
import io.comwright.IUnknown;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Calls;
import io.comwright.runtime.Downcall;
import io.comwright.runtime.FrameMemory;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.VtableProxy;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Calls {@link IShaderText} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class IShaderTextProxy extends IShaderBlobProxy implements IShaderText {
  /** {@link IShaderText} as a value. */
  public static final ComType<IShaderText> TYPE;

  static {
    GeneratedType.checkBase("IShaderText", IShaderBlobProxy.TYPE, 0xc06e28ce1b40d29bL);
    TYPE = GeneratedType.register(1, new GeneratedType<>(IShaderText.class, IShaderTextVtable.IID,
        IShaderBlobProxy.TYPE, IShaderTextVtable.LAYOUT, IShaderTextVtable.LAYOUT_HASH),
        new IShaderTextProxy(0L, Ownership.BORROWED));
  }

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected IShaderTextProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new IShaderTextProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return IShaderTextStub.VTABLE;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static IShaderTextProxy attach(MemorySegment pointer) {
    return (IShaderTextProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static IShaderTextProxy retain(MemorySegment pointer) {
    return (IShaderTextProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static IShaderTextProxy retain(IShaderText proxy) {
    return (IShaderTextProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static IShaderTextProxy from(IUnknown object) {
    return (IShaderTextProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable IShaderTextProxy tryFrom(IUnknown object) {
    return (IShaderTextProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public int codePage() {
    long self = Downcall.enter(this, "IShaderText.codePage");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IShaderText.codePage");
      long result = frame.cell(4);
      int hr = (int) Calls.call(self, IShaderTextVtable.SLOT_codePage, result);
      Downcall.check(hr, this, TYPE, "IShaderText.codePage");
      return Trace.result(Memory.getInt(result));
    }
  }
}
