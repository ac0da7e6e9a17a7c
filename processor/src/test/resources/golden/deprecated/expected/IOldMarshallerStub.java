package example;

import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Conversions;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Nesting;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;
import java.time.Duration;

/** Native code calls {@link IOldMarshaller} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "deprecation", "removal", "doclint:missing"})
public final class IOldMarshallerStub {
  static final StubVtable VTABLE = StubVtable.of(1, new GeneratedType<>(IOldMarshaller.class,
      IOldMarshallerVtable.IID, IUnknownProxy.TYPE, IOldMarshallerVtable.LAYOUT,
      IOldMarshallerVtable.LAYOUT_HASH), MethodHandles.lookup(), IOldMarshallerVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IOldMarshallerVtable.SLOT_sleep, "sleep", "(JJJ)J");
    VTABLE.register();
  }

  private IOldMarshallerStub() {}

  /** {@code HRESULT sleep(LONG time)} */
  static long sleep(long self, long time, long word3) {
    try (Nesting _ = Upcall.begin()) {
      Duration timeValue = Conversions.fromNative(new IOldMarshaller.Seconds(), (int) time,
          "IOldMarshaller.sleep", "time");
      if (Trace.ON) Trace.call("IOldMarshaller.sleep", timeValue);
      ((IOldMarshaller) Upcall.target(self)).sleep(timeValue);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IOldMarshaller.sleep");
    }
  }
}
