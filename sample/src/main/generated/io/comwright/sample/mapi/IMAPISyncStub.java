package io.comwright.sample.mapi;

import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Frame;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link IMAPISync} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IMAPISyncStub {
  static final StubVtable VTABLE = StubVtable.of(1, new GeneratedType<>(IMAPISync.class,
      IMAPISyncVtable.IID, IUnknownProxy.TYPE, IMAPISyncVtable.LAYOUT, IMAPISyncVtable.LAYOUT_HASH),
      MethodHandles.lookup(), IMAPISyncVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IMAPISyncVtable.SLOT_synchronizeInBackground, "synchronizeInBackground", "(JJJ)J");
    VTABLE.register();
  }

  private IMAPISyncStub() {}

  /** {@code HRESULT synchronizeInBackground(MAPISIB* info)} */
  static long synchronizeInBackground(long self, long info, long word3) {
    try (Frame frame = Upcall.enter()) {
      MapiSib infoStruct = MapiSibStruct.read(Upcall.nonNull(info,
          "IMAPISync.synchronizeInBackground", "info"), frame, "IMAPISync.synchronizeInBackground",
          "info");
      if (Trace.ON) Trace.call("IMAPISync.synchronizeInBackground", infoStruct);
      ((IMAPISync) Upcall.target(self)).synchronizeInBackground(infoStruct);
      MapiSibStruct.publish(infoStruct, info);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      MapiSibStruct.clear(info);
      return Upcall.failure(failure, VTABLE, "IMAPISync.synchronizeInBackground");
    }
  }
}
