package io.comwright.runtime;

import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.internal.Guids;
import java.util.Map;

/** {@code ISupportErrorInfo}, with which Java objects say that they leave errors. */
final class SupportErrorInfo {
  static final Guid IID = Guid.parse("df0b3d60-548f-101b-8e65-08002b2bd119");

  static final int SLOT_InterfaceSupportsErrorInfo = 3;

  private SupportErrorInfo() {}

  /** Its vtable, which is made when it is first asked for. */
  static long vtable() {
    return Entries.VTABLE;
  }

  private static final class Entries {
    static final long VTABLE =
        NativeEntry.vtable(
            Entries.class, Map.of(SLOT_InterfaceSupportsErrorInfo, "interfaceSupportsErrorInfo"));

    static long interfaceSupportsErrorInfo(long self, long iid, long word3) {
      try {
        ExposedObject object = ExposedObject.of(self);
        if (object == null) {
          return HResult.RPC_E_DISCONNECTED;
        }
        if (iid == 0) {
          return HResult.E_POINTER;
        }
        boolean answers = object.pointer(Guids.most(iid), Guids.least(iid)) != 0;
        return answers ? HResult.S_OK : HResult.S_FALSE;
      } catch (Throwable failure) {
        return Failures.report(failure, IID, "ISupportErrorInfo.InterfaceSupportsErrorInfo");
      }
    }
  }
}
