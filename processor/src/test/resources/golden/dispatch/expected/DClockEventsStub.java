package example;

import io.comwright.annotation.Generated;
import io.comwright.runtime.StubVtable;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link DClockEvents} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class DClockEventsStub {
  static final StubVtable VTABLE = StubVtable.of(DClockEventsVtable.TYPE, MethodHandles.lookup(),
      DClockEventsVtable.SLOT_COUNT);

  private DClockEventsStub() {}
}
