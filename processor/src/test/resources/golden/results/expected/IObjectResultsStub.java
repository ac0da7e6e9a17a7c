package example;

import io.comwright.Guid;
import io.comwright.Handle;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Giver;
import io.comwright.runtime.Memory;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/**
 * Native code calls {@link IObjectResults} on a Java object.
 *
 * <p>The vtable is built on first use, shared by all objects, and kept for the life of the VM
 * together with the class loader of this class.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings("doclint:missing")
public final class IObjectResultsStub {
  static final StubVtable VTABLE = StubVtable.extend(IUnknownProxy.TYPE, MethodHandles.lookup(),
      IObjectResultsVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IObjectResultsVtable.SLOT_getHandle, "getHandle", "(JJ)J");
    VTABLE.slot(IObjectResultsVtable.SLOT_getHandleOrNull, "getHandleOrNull", "(JJ)J");
    VTABLE.slot(IObjectResultsVtable.SLOT_getGuid, "getGuid", "(JJ)J");
    VTABLE.slot(IObjectResultsVtable.SLOT_getScalars, "getScalars", "(JJ)J");
    VTABLE.slot(IObjectResultsVtable.SLOT_getScalarsOrNull, "getScalarsOrNull", "(JJ)J");
    VTABLE.slot(IObjectResultsVtable.SLOT_getBox, "getBox", "(JJJJ)J");
    VTABLE.slot(IObjectResultsVtable.SLOT_next, "next", "(J)J");
  }

  private IObjectResultsStub() {
  }

  private static long getHandle(long self, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IObjectResults target = (IObjectResults) Upcall.target(self);
      Upcall.nonNull(result, "IObjectResults.getHandle", "result");
      if (Trace.ON) {
        Trace.call("IObjectResults.getHandle");
      }
      Memory.putLong(result, Answers.nonNullResult(Trace.result(target.getHandle()),
          "IObjectResults.getHandle").value());
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, 8);
      return Upcall.failure(failure, "IObjectResults.getHandle");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long getHandleOrNull(long self, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IObjectResults target = (IObjectResults) Upcall.target(self);
      Upcall.nonNull(result, "IObjectResults.getHandleOrNull", "result");
      if (Trace.ON) {
        Trace.call("IObjectResults.getHandleOrNull");
      }
      Handle value = Trace.result(target.getHandleOrNull());
      Memory.putLong(result, value == null ? 0L : value.value());
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, 8);
      return Upcall.failure(failure, "IObjectResults.getHandleOrNull");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long getGuid(long self, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IObjectResults target = (IObjectResults) Upcall.target(self);
      Upcall.nonNull(result, "IObjectResults.getGuid", "result");
      if (Trace.ON) {
        Trace.call("IObjectResults.getGuid");
      }
      Memory.putGuid(result, Answers.nonNullResult(Trace.result(target.getGuid()),
          "IObjectResults.getGuid"));
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, 16);
      return Upcall.failure(failure, "IObjectResults.getGuid");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long getScalars(long self, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IObjectResults target = (IObjectResults) Upcall.target(self);
      Upcall.nonNull(result, "IObjectResults.getScalars", "result");
      if (Trace.ON) {
        Trace.call("IObjectResults.getScalars");
      }
      Memory.putLong(result, Answers.detach(Trace.result(target.getScalars()), IScalarsProxy.TYPE,
          "IObjectResults.getScalars"));
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, 8);
      return Upcall.failure(failure, "IObjectResults.getScalars");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long getScalarsOrNull(long self, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IObjectResults target = (IObjectResults) Upcall.target(self);
      Upcall.nonNull(result, "IObjectResults.getScalarsOrNull", "result");
      if (Trace.ON) {
        Trace.call("IObjectResults.getScalarsOrNull");
      }
      IScalars value = Trace.result(target.getScalarsOrNull());
      Memory.putLong(result, Answers.detachOrNull(value, IScalarsProxy.TYPE,
          "IObjectResults.getScalarsOrNull"));
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, 8);
      return Upcall.failure(failure, "IObjectResults.getScalarsOrNull");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long getBox(long self, long kind, long subkind, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IObjectResults target = (IObjectResults) Upcall.target(self);
      Upcall.nonNull(result, "IObjectResults.getBox", "result");
      Guid kindGuid = Memory.getGuid(Upcall.nonNull(kind, "IObjectResults.getBox", "kind"));
      Guid subkindGuid = subkind == 0L ? null : Memory.getGuid(subkind);
      if (Trace.ON) {
        Trace.call("IObjectResults.getBox", kindGuid, subkindGuid);
      }
      Box value = Trace.result(target.getBox(kindGuid, subkindGuid));
      long resultOut = frame.cell(BoxStruct.SIZE);
      frame.own(resultOut, BoxStruct.OWNED);
      BoxStruct.put(Answers.nonNullResult(value, "IObjectResults.getBox"), resultOut,
          Giver.IMPLEMENTATION, "IObjectResults.getBox");
      Memory.move(resultOut, result, BoxStruct.SIZE);
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, BoxStruct.SIZE);
      return Upcall.failure(failure, "IObjectResults.getBox");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long next(long self) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IObjectResults target = (IObjectResults) Upcall.target(self);
      if (Trace.ON) {
        Trace.call("IObjectResults.next");
      }
      return Answers.nonNullResult(Trace.result(target.next()), "IObjectResults.next").code();
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IObjectResults.next");
    } finally {
      Upcall.exit(frame);
    }
  }
}
