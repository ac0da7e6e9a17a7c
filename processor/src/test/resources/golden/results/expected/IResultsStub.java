package example;

import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Memory;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/**
 * Native code calls {@link IResults} on a Java object.
 *
 * <p>The vtable is built on first use, shared by all objects, and kept for the life of the VM
 * together with the class loader of this class.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings("doclint:missing")
public final class IResultsStub {
  static final StubVtable VTABLE = StubVtable.extend(IUnknownProxy.TYPE, MethodHandles.lookup(),
      IResultsVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IResultsVtable.SLOT_getByte, "getByte", "(JJ)J");
    VTABLE.slot(IResultsVtable.SLOT_getShort, "getShort", "(JJ)J");
    VTABLE.slot(IResultsVtable.SLOT_getChar, "getChar", "(JJ)J");
    VTABLE.slot(IResultsVtable.SLOT_getInt, "getInt", "(JJJ)J");
    VTABLE.slot(IResultsVtable.SLOT_getLong, "getLong", "(JJ)J");
    VTABLE.slot(IResultsVtable.SLOT_getFloat, "getFloat", "(JJ)J");
    VTABLE.slot(IResultsVtable.SLOT_getDouble, "getDouble", "(JJ)J");
    VTABLE.slot(IResultsVtable.SLOT_getSegment, "getSegment", "(JJ)J");
    VTABLE.slot(IResultsVtable.SLOT_getAddress, "getAddress", "(JJ)J");
  }

  private IResultsStub() {
  }

  private static long getByte(long self, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IResults target = (IResults) Upcall.target(self);
      Upcall.nonNull(result, "IResults.getByte", "result");
      if (Trace.ON) {
        Trace.call("IResults.getByte");
      }
      Memory.putByte(result, Trace.result(target.getByte()));
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, 1);
      return Upcall.failure(failure, "IResults.getByte");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long getShort(long self, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IResults target = (IResults) Upcall.target(self);
      Upcall.nonNull(result, "IResults.getShort", "result");
      if (Trace.ON) {
        Trace.call("IResults.getShort");
      }
      Memory.putShort(result, Trace.result(target.getShort()));
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, 2);
      return Upcall.failure(failure, "IResults.getShort");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long getChar(long self, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IResults target = (IResults) Upcall.target(self);
      Upcall.nonNull(result, "IResults.getChar", "result");
      if (Trace.ON) {
        Trace.call("IResults.getChar");
      }
      Memory.putChar(result, Trace.result(target.getChar()));
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, 2);
      return Upcall.failure(failure, "IResults.getChar");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long getInt(long self, long index, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IResults target = (IResults) Upcall.target(self);
      Upcall.nonNull(result, "IResults.getInt", "result");
      if (Trace.ON) {
        Trace.call("IResults.getInt", (int) index);
      }
      Memory.putInt(result, Trace.result(target.getInt((int) index)));
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, 4);
      return Upcall.failure(failure, "IResults.getInt");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long getLong(long self, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IResults target = (IResults) Upcall.target(self);
      Upcall.nonNull(result, "IResults.getLong", "result");
      if (Trace.ON) {
        Trace.call("IResults.getLong");
      }
      Memory.putLong(result, Trace.result(target.getLong()));
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, 8);
      return Upcall.failure(failure, "IResults.getLong");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long getFloat(long self, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IResults target = (IResults) Upcall.target(self);
      Upcall.nonNull(result, "IResults.getFloat", "result");
      if (Trace.ON) {
        Trace.call("IResults.getFloat");
      }
      Memory.putFloat(result, Trace.result(target.getFloat()));
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, 4);
      return Upcall.failure(failure, "IResults.getFloat");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long getDouble(long self, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IResults target = (IResults) Upcall.target(self);
      Upcall.nonNull(result, "IResults.getDouble", "result");
      if (Trace.ON) {
        Trace.call("IResults.getDouble");
      }
      Memory.putDouble(result, Trace.result(target.getDouble()));
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, 8);
      return Upcall.failure(failure, "IResults.getDouble");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long getSegment(long self, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IResults target = (IResults) Upcall.target(self);
      Upcall.nonNull(result, "IResults.getSegment", "result");
      if (Trace.ON) {
        Trace.call("IResults.getSegment");
      }
      Memory.putLong(result, Arguments.address(Trace.result(target.getSegment()),
          "IResults.getSegment", "result"));
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, 8);
      return Upcall.failure(failure, "IResults.getSegment");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long getAddress(long self, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IResults target = (IResults) Upcall.target(self);
      Upcall.nonNull(result, "IResults.getAddress", "result");
      if (Trace.ON) {
        Trace.call("IResults.getAddress");
      }
      Memory.putLong(result, Trace.result(target.getAddress()));
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, 8);
      return Upcall.failure(failure, "IResults.getAddress");
    } finally {
      Upcall.exit(frame);
    }
  }
}
