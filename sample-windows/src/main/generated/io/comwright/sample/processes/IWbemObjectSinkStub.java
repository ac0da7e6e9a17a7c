package io.comwright.sample.processes;

import io.comwright.HResult;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Frame;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Memory;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Text;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link IWbemObjectSink} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IWbemObjectSinkStub {
  static final StubVtable VTABLE = StubVtable.of(1, new GeneratedType<>(IWbemObjectSink.class,
      IWbemObjectSinkVtable.IID, IUnknownProxy.TYPE, IWbemObjectSinkVtable.LAYOUT,
      IWbemObjectSinkVtable.LAYOUT_HASH), MethodHandles.lookup(), IWbemObjectSinkVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IWbemObjectSinkVtable.SLOT_indicate, "indicate", "(JJJ)J");
    VTABLE.slot(IWbemObjectSinkVtable.SLOT_setStatus, "setStatus", "(JJJJJ)J");
    VTABLE.register();
  }

  private IWbemObjectSinkStub() {}

  /** {@code HRESULT Indicate(ULONG objectsCount, IWbemClassObject** objects)} */
  static long indicate(long self, long objectsCount, long objects) {
    try (Frame frame = Upcall.enter()) {
      int objectsLength = Upcall.length(Integer.toUnsignedLong((int) objectsCount), objects,
          "IWbemObjectSink.Indicate", "objects");
      IWbemClassObject[] objectsArray = new IWbemClassObject[objectsLength];
      for (int i = 0; i < objectsLength; i++) {
        objectsArray[i] = frame.lend(Upcall.nonNull(Memory.getLong(objects + 8L * i),
            "IWbemObjectSink.Indicate", "an element of objects"), IWbemClassObjectProxy.TYPE);
      }
      if (Trace.ON) Trace.call("IWbemObjectSink.Indicate", (Object) objectsArray);
      ((IWbemObjectSink) Upcall.target(self)).indicate(objectsArray);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IWbemObjectSink.Indicate");
    }
  }

  /** {@code HRESULT SetStatus(LONG flags, HRESULT result, BSTR text, IWbemClassObject* object)} */
  static long setStatus(long self, long flags, long result, long text, long object) {
    try (Frame frame = Upcall.enter()) {
      HResult resultResult = HResult.of((int) result);
      String textText = text == 0L ? null : Text.readBstr(text);
      IWbemClassObject objectObject = object == 0L ? null : frame.lend(object,
          IWbemClassObjectProxy.TYPE);
      if (Trace.ON) Trace.call("IWbemObjectSink.SetStatus", (int) flags, resultResult, textText,
          objectObject);
      ((IWbemObjectSink) Upcall.target(self)).setStatus((int) flags, resultResult, textText,
          objectObject);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IWbemObjectSink.SetStatus");
    }
  }
}
