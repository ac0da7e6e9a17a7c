package example;

import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Frame;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/**
 * Native code calls {@link IOverloads} on a Java object.
 *
 * <p>The vtable is built on first use, shared by all objects, and kept for the life of the VM
 * together with the class loader of this class.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings("doclint:missing")
public final class IOverloadsStub {
  static final StubVtable VTABLE = StubVtable.extend(IUnknownProxy.TYPE, MethodHandles.lookup(),
      IOverloadsVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IOverloadsVtable.SLOT_item_4, "item_4", "(JJ)J");
    VTABLE.slot(IOverloadsVtable.SLOT_item_3, "item_3", "(JJ)J");
    VTABLE.slot(IOverloadsVtable.SLOT_item_4_5, "item_4_5", "(J)J");
    VTABLE.slot(IOverloadsVtable.SLOT_COUNT_6, "COUNT", "(J)J");
  }

  private IOverloadsStub() {
  }

  private static long item_4(long self, long index) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IOverloads target = (IOverloads) Upcall.target(self);
      if (Trace.ON) {
        Trace.call("IOverloads.item", (int) index);
      }
      target.item((int) index);
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IOverloads.item");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long item_3(long self, long name) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IOverloads target = (IOverloads) Upcall.target(self);
      String nameText = frame.readUtf16(Upcall.nonNull(name, "IOverloads.item", "name"));
      if (Trace.ON) {
        Trace.call("IOverloads.item", nameText);
      }
      target.item(nameText);
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IOverloads.item");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long item_4_5(long self) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IOverloads target = (IOverloads) Upcall.target(self);
      if (Trace.ON) {
        Trace.call("IOverloads.item_4");
      }
      target.item_4();
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IOverloads.item_4");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long COUNT(long self) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IOverloads target = (IOverloads) Upcall.target(self);
      if (Trace.ON) {
        Trace.call("IOverloads.COUNT");
      }
      target.COUNT();
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IOverloads.COUNT");
    } finally {
      Upcall.exit(frame);
    }
  }
}
