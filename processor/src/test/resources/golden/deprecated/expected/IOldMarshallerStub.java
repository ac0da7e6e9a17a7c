package example;

import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Conversions;
import io.comwright.runtime.Frame;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;
import java.time.Duration;

/**
 * Native code calls {@link IOldMarshaller} on a Java object.
 *
 * <p>The vtable is built on first use, shared by all objects, and kept for the life of the VM
 * together with the class loader of this class.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"deprecation", "removal", "doclint:missing"})
public final class IOldMarshallerStub {
  static final StubVtable VTABLE = StubVtable.extend(IUnknownProxy.TYPE, MethodHandles.lookup(),
      IOldMarshallerVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IOldMarshallerVtable.SLOT_sleep, "sleep", "(JJ)J");
  }

  private IOldMarshallerStub() {
  }

  private static long sleep(long self, long time) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IOldMarshaller target = (IOldMarshaller) Upcall.target(self);
      Duration timeValue = Conversions.fromNative(new IOldMarshaller.Seconds(), (int) time,
          "IOldMarshaller.sleep", "time");
      if (Trace.ON) {
        Trace.call("IOldMarshaller.sleep", timeValue);
      }
      target.sleep(timeValue);
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IOldMarshaller.sleep");
    } finally {
      Upcall.exit(frame);
    }
  }
}
