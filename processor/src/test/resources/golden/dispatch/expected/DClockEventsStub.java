package example;

import io.comwright.annotation.Generated;
import io.comwright.automation.DispatchInterface;
import io.comwright.automation.IDispatchProxy;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.StubVtable;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link DClockEvents} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class DClockEventsStub {
  static final StubVtable VTABLE;

  static {
    GeneratedType.checkBase("DClockEvents", IDispatchProxy.TYPE, 0x17db5c2767578c69L);
    VTABLE = StubVtable.of(1, new DispatchInterface<>(DClockEvents.class, DClockEventsVtable.IID,
        IDispatchProxy.TYPE, null, DClockEventsVtable.LAYOUT_HASH), MethodHandles.lookup(),
        DClockEventsVtable.SLOT_COUNT);
    VTABLE.register();
  }

  private DClockEventsStub() {}
}
