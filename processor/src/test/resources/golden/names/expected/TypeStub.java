package example;

import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Frame;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link Type} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class TypeStub {
  static final StubVtable VTABLE = StubVtable.of(1, new GeneratedType<>(Type.class, TypeVtable.IID,
      IUnknownProxy.TYPE, TypeVtable.LAYOUT, TypeVtable.LAYOUT_HASH), MethodHandles.lookup(),
      TypeVtable.SLOT_COUNT);

  static {
    VTABLE.slot(TypeVtable.SLOT_type, "type", "(JJJ)J");
    VTABLE.register();
  }

  private TypeStub() {}

  /** {@code HRESULT type(Type* type)} */
  static long type(long self, long type, long word3) {
    try (Frame frame = Upcall.enter()) {
      Type typeObject = frame.lend(Upcall.nonNull(type, "Type.type", "type"), TypeProxy.TYPE);
      if (Trace.ON) Trace.call("Type.type", typeObject);
      ((Type) Upcall.target(self)).type(typeObject);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "Type.type");
    }
  }
}
