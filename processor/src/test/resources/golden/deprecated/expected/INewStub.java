package example;

import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Frame;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/**
 * Native code calls {@link INew} on a Java object.
 *
 * <p>The vtable is built on first use, shared by all objects, and kept for the life of the VM
 * together with the class loader of this class.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"deprecation", "removal", "doclint:missing"})
public final class INewStub {
  static final StubVtable VTABLE = StubVtable.extend(IUnknownProxy.TYPE, MethodHandles.lookup(),
      INewVtable.SLOT_COUNT);

  static {
    VTABLE.slot(INewVtable.SLOT_doomed, "doomed", "(J)J");
    VTABLE.slot(INewVtable.SLOT_mention, "mention", "(JJ)J");
  }

  private INewStub() {
  }

  private static long doomed(long self) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      INew target = (INew) Upcall.target(self);
      if (Trace.ON) {
        Trace.call("INew.doomed");
      }
      target.doomed();
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "INew.doomed");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long mention(long self, long old) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      INew target = (INew) Upcall.target(self);
      IOld oldObject = frame.lend(Upcall.nonNull(old, "INew.mention", "old"), IOldProxy.TYPE);
      if (Trace.ON) {
        Trace.call("INew.mention", oldObject);
      }
      target.mention(oldObject);
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "INew.mention");
    } finally {
      Upcall.exit(frame);
    }
  }
}
