package example;

import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Frame;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/**
 * Native code calls {@link Type} on a Java object.
 *
 * <p>The vtable is built on first use, shared by all objects, and kept for the life of the VM
 * together with the class loader of this class.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings("doclint:missing")
public final class TypeStub {
  static final StubVtable VTABLE = StubVtable.extend(IUnknownProxy.TYPE, MethodHandles.lookup(),
      TypeVtable.SLOT_COUNT);

  static {
    VTABLE.slot(TypeVtable.SLOT_type, "type", "(JJ)J");
  }

  private TypeStub() {
  }

  private static long type(long self, long type) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      Type target = (Type) Upcall.target(self);
      Type typeObject = frame.lend(Upcall.nonNull(type, "Type.type", "type"), TypeProxy.TYPE);
      if (Trace.ON) {
        Trace.call("Type.type", typeObject);
      }
      target.type(typeObject);
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "Type.type");
    } finally {
      Upcall.exit(frame);
    }
  }
}
