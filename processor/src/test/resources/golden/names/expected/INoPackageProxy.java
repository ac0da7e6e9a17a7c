import io.comwright.ComType;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
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
import java.lang.ref.Reference;
import org.jspecify.annotations.Nullable;

/** Calls {@link INoPackage} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class INoPackageProxy extends IUnknownProxy implements INoPackage {
  /** {@link INoPackage} as a value. */
  public static final ComType<INoPackage> TYPE = GeneratedType.register(1,
      new GeneratedType<>(INoPackage.class, INoPackageVtable.IID, IUnknownProxy.TYPE,
      INoPackageVtable.LAYOUT, INoPackageVtable.LAYOUT_HASH),
      new INoPackageProxy(0L, Ownership.BORROWED));

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected INoPackageProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new INoPackageProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return INoPackageStub.VTABLE;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static INoPackageProxy attach(MemorySegment pointer) {
    return (INoPackageProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static INoPackageProxy retain(MemorySegment pointer) {
    return (INoPackageProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static INoPackageProxy retain(INoPackage proxy) {
    return (INoPackageProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static INoPackageProxy from(IUnknown object) {
    return (INoPackageProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable INoPackageProxy tryFrom(IUnknown object) {
    return (INoPackageProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public INoPackage next(@Nullable INoPackage object, INoPackage. @Nullable Nested$Struct struct) {
    long self = Downcall.enter(this, "INoPackage.next");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("INoPackage.next", object, struct);
      long objectPointer = object == null ? 0L : frame.pointer(object, TYPE, "INoPackage.next",
          "object");
      long structPointer = struct == null ? 0L : INoPackage_Nested$StructStruct.write(struct, frame,
          "INoPackage.next", "struct");
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, INoPackageVtable.SLOT_next, objectPointer, structPointer,
          result);
      Downcall.check(hr, this, TYPE, "INoPackage.next");
      return Trace.result(Proxies.take(Memory.getLong(result), TYPE, "INoPackage.next"));
    } finally {
      Reference.reachabilityFence(object);
    }
  }
}
