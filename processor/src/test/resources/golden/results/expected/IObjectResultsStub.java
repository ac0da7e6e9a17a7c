package example;

import io.comwright.Guid;
import io.comwright.Handle;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Frame;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Giver;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Nesting;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link IObjectResults} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IObjectResultsStub {
  static final StubVtable VTABLE = StubVtable.of(1, new GeneratedType<>(IObjectResults.class,
      IObjectResultsVtable.IID, IUnknownProxy.TYPE, IObjectResultsVtable.LAYOUT,
      IObjectResultsVtable.LAYOUT_HASH), MethodHandles.lookup(), IObjectResultsVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IObjectResultsVtable.SLOT_getHandle, "getHandle", "(JJJ)J");
    VTABLE.slot(IObjectResultsVtable.SLOT_getHandleOrNull, "getHandleOrNull", "(JJJ)J");
    VTABLE.slot(IObjectResultsVtable.SLOT_getGuid, "getGuid", "(JJJ)J");
    VTABLE.slot(IObjectResultsVtable.SLOT_getScalars, "getScalars", "(JJJ)J");
    VTABLE.slot(IObjectResultsVtable.SLOT_getScalarsOrNull, "getScalarsOrNull", "(JJJ)J");
    VTABLE.slot(IObjectResultsVtable.SLOT_getBox, "getBox", "(JJJJJ)J");
    VTABLE.slot(IObjectResultsVtable.SLOT_next, "next", "(JJJ)J");
    VTABLE.register();
  }

  private IObjectResultsStub() {}

  /** {@code HRESULT getHandle(HANDLE* result)} */
  static long getHandle(long self, long result, long word3) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "IObjectResults.getHandle", "result");
      if (Trace.ON) Trace.call("IObjectResults.getHandle");
      Memory.putLong(result,
          Answers.nonNullResult(Trace.result(((IObjectResults) Upcall.target(self)).getHandle()),
          "IObjectResults.getHandle").value());
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IObjectResults.getHandle", result, 8);
    }
  }

  /** {@code HRESULT getHandleOrNull(HANDLE* result)} */
  static long getHandleOrNull(long self, long result, long word3) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "IObjectResults.getHandleOrNull", "result");
      if (Trace.ON) Trace.call("IObjectResults.getHandleOrNull");
      Handle value = Trace.resultOrNull(((IObjectResults) Upcall.target(self)).getHandleOrNull());
      Memory.putLong(result, value == null ? 0L : value.value());
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IObjectResults.getHandleOrNull", result, 8);
    }
  }

  /** {@code HRESULT getGuid(GUID* result)} */
  static long getGuid(long self, long result, long word3) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "IObjectResults.getGuid", "result");
      if (Trace.ON) Trace.call("IObjectResults.getGuid");
      Memory.putGuid(result,
          Answers.nonNullResult(Trace.result(((IObjectResults) Upcall.target(self)).getGuid()),
          "IObjectResults.getGuid"));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IObjectResults.getGuid", result, 16);
    }
  }

  /** {@code HRESULT getScalars(IScalars** result)} */
  static long getScalars(long self, long result, long word3) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "IObjectResults.getScalars", "result");
      if (Trace.ON) Trace.call("IObjectResults.getScalars");
      Memory.putLong(result,
          Answers.detach(Trace.result(((IObjectResults) Upcall.target(self)).getScalars()),
          IScalarsProxy.TYPE, "IObjectResults.getScalars"));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IObjectResults.getScalars", result, 8);
    }
  }

  /** {@code HRESULT getScalarsOrNull(IScalars** result)} */
  static long getScalarsOrNull(long self, long result, long word3) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "IObjectResults.getScalarsOrNull", "result");
      if (Trace.ON) Trace.call("IObjectResults.getScalarsOrNull");
      IScalars value =
          Trace.resultOrNull(((IObjectResults) Upcall.target(self)).getScalarsOrNull());
      Memory.putLong(result, Answers.detachOrNull(value, IScalarsProxy.TYPE,
          "IObjectResults.getScalarsOrNull"));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IObjectResults.getScalarsOrNull", result, 8);
    }
  }

  /** {@code HRESULT getBox(REFGUID kind, REFGUID subkind, Box* result)} */
  static long getBox(long self, long kind, long subkind, long result, long word5) {
    try (Frame frame = Upcall.enter()) {
      Upcall.nonNull(result, "IObjectResults.getBox", "result");
      Guid kindGuid = Memory.getGuid(Upcall.nonNull(kind, "IObjectResults.getBox", "kind"));
      Guid subkindGuid = subkind == 0L ? null : Memory.getGuid(subkind);
      if (Trace.ON) Trace.call("IObjectResults.getBox", kindGuid, subkindGuid);
      Box value = Trace.result(((IObjectResults) Upcall.target(self)).getBox(kindGuid,
          subkindGuid));
      // Outs: taken over and converted.
      long resultOut = frame.cell(BoxStruct.SIZE);
      frame.own(resultOut, BoxStruct.OWNED);
      BoxStruct.put(Answers.nonNullResult(value, "IObjectResults.getBox"), resultOut,
          Giver.IMPLEMENTATION, "IObjectResults.getBox");
      // Outs: delivered, which cannot fail.
      Memory.move(resultOut, result, BoxStruct.SIZE);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IObjectResults.getBox", result, BoxStruct.SIZE);
    }
  }

  /** {@code HRESULT next()} */
  static long next(long self, long word2, long word3) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("IObjectResults.next");
      return Upcall.done(Answers.nonNullResult(Trace.result(((IObjectResults) Upcall.target(self)).next()),
          "IObjectResults.next").code());
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IObjectResults.next");
    }
  }
}
