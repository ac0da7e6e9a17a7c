package example.mapi;

import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Frame;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/**
 * Native code calls {@link IMAPISync} on a Java object.
 *
 * <p>The vtable is built on first use, shared by all objects, and kept for the life of the VM
 * together with the class loader of this class.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings("doclint:missing")
public final class IMAPISyncStub {
  static final StubVtable VTABLE = StubVtable.extend(IUnknownProxy.TYPE, MethodHandles.lookup(),
      IMAPISyncVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IMAPISyncVtable.SLOT_synchronizeInBackground, "synchronizeInBackground", "(JJ)J");
  }

  private IMAPISyncStub() {
  }

  private static long synchronizeInBackground(long self, long info) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IMAPISync target = (IMAPISync) Upcall.target(self);
      MapiSib infoStruct = MapiSibStruct.read(Upcall.nonNull(info,
          "IMAPISync.synchronizeInBackground", "info"), frame, "IMAPISync.synchronizeInBackground",
          "info");
      if (Trace.ON) {
        Trace.call("IMAPISync.synchronizeInBackground", infoStruct);
      }
      target.synchronizeInBackground(infoStruct);
      MapiSibStruct.publish(infoStruct, info);
      return 0L;
    } catch (Throwable failure) {
      MapiSibStruct.clear(info);
      return Upcall.failure(failure, "IMAPISync.synchronizeInBackground");
    } finally {
      Upcall.exit(frame);
    }
  }
}
