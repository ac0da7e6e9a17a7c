package example;

import io.comwright.Guid;
import io.comwright.Handle;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Giver;
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
    VTABLE.slot(IResultsVtable.SLOT_getHandle, "getHandle", "(JJ)J");
    VTABLE.slot(IResultsVtable.SLOT_getHandleOrNull, "getHandleOrNull", "(JJ)J");
    VTABLE.slot(IResultsVtable.SLOT_getGuid, "getGuid", "(JJ)J");
    VTABLE.slot(IResultsVtable.SLOT_getScalars, "getScalars", "(JJ)J");
    VTABLE.slot(IResultsVtable.SLOT_getScalarsOrNull, "getScalarsOrNull", "(JJ)J");
    VTABLE.slot(IResultsVtable.SLOT_getBox, "getBox", "(JJJJ)J");
    VTABLE.slot(IResultsVtable.SLOT_next, "next", "(J)J");
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

  private static long getHandle(long self, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IResults target = (IResults) Upcall.target(self);
      Upcall.nonNull(result, "IResults.getHandle", "result");
      if (Trace.ON) {
        Trace.call("IResults.getHandle");
      }
      Memory.putLong(result, Answers.nonNullResult(Trace.result(target.getHandle()),
          "IResults.getHandle").value());
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, 8);
      return Upcall.failure(failure, "IResults.getHandle");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long getHandleOrNull(long self, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IResults target = (IResults) Upcall.target(self);
      Upcall.nonNull(result, "IResults.getHandleOrNull", "result");
      if (Trace.ON) {
        Trace.call("IResults.getHandleOrNull");
      }
      Handle value = Trace.result(target.getHandleOrNull());
      Memory.putLong(result, value == null ? 0L : value.value());
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, 8);
      return Upcall.failure(failure, "IResults.getHandleOrNull");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long getGuid(long self, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IResults target = (IResults) Upcall.target(self);
      Upcall.nonNull(result, "IResults.getGuid", "result");
      if (Trace.ON) {
        Trace.call("IResults.getGuid");
      }
      Memory.putGuid(result, Answers.nonNullResult(Trace.result(target.getGuid()),
          "IResults.getGuid"));
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, 16);
      return Upcall.failure(failure, "IResults.getGuid");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long getScalars(long self, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IResults target = (IResults) Upcall.target(self);
      Upcall.nonNull(result, "IResults.getScalars", "result");
      if (Trace.ON) {
        Trace.call("IResults.getScalars");
      }
      Memory.putLong(result, Answers.detach(Trace.result(target.getScalars()), IScalarsProxy.TYPE,
          "IResults.getScalars"));
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, 8);
      return Upcall.failure(failure, "IResults.getScalars");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long getScalarsOrNull(long self, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IResults target = (IResults) Upcall.target(self);
      Upcall.nonNull(result, "IResults.getScalarsOrNull", "result");
      if (Trace.ON) {
        Trace.call("IResults.getScalarsOrNull");
      }
      IScalars value = Trace.result(target.getScalarsOrNull());
      Memory.putLong(result, Answers.detachOrNull(value, IScalarsProxy.TYPE,
          "IResults.getScalarsOrNull"));
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, 8);
      return Upcall.failure(failure, "IResults.getScalarsOrNull");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long getBox(long self, long kind, long subkind, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IResults target = (IResults) Upcall.target(self);
      Upcall.nonNull(result, "IResults.getBox", "result");
      Guid kindGuid = Memory.getGuid(Upcall.nonNull(kind, "IResults.getBox", "kind"));
      Guid subkindGuid = subkind == 0L ? null : Memory.getGuid(subkind);
      if (Trace.ON) {
        Trace.call("IResults.getBox", kindGuid, subkindGuid);
      }
      Box value = Trace.result(target.getBox(kindGuid, subkindGuid));
      long resultOut = frame.cell(BoxStruct.SIZE);
      frame.own(resultOut, BoxStruct.OWNED);
      BoxStruct.put(Answers.nonNullResult(value, "IResults.getBox"), resultOut,
          Giver.IMPLEMENTATION, "IResults.getBox");
      Memory.move(resultOut, result, BoxStruct.SIZE);
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, BoxStruct.SIZE);
      return Upcall.failure(failure, "IResults.getBox");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long next(long self) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IResults target = (IResults) Upcall.target(self);
      if (Trace.ON) {
        Trace.call("IResults.next");
      }
      return Answers.nonNullResult(Trace.result(target.next()), "IResults.next").code();
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IResults.next");
    } finally {
      Upcall.exit(frame);
    }
  }
}
