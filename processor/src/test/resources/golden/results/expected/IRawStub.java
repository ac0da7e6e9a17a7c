package example;

import io.comwright.Handle;
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
 * Native code calls {@link IRaw} on a Java object.
 *
 * <p>The vtable is built on first use, shared by all objects, and kept for the life of the VM
 * together with the class loader of this class.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings("doclint:missing")
public final class IRawStub {
  static final StubVtable VTABLE = StubVtable.extend(IUnknownProxy.TYPE, MethodHandles.lookup(),
      IRawVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IRawVtable.SLOT_nothing, "nothing", "(J)J");
    VTABLE.slot(IRawVtable.SLOT_status, "status", "(JJ)J");
    VTABLE.slot(IRawVtable.SLOT_int8, "int8", "(J)J");
    VTABLE.slot(IRawVtable.SLOT_uint8, "uint8", "(J)J");
    VTABLE.slot(IRawVtable.SLOT_int16, "int16", "(J)J");
    VTABLE.slot(IRawVtable.SLOT_uint16, "uint16", "(J)J");
    VTABLE.slot(IRawVtable.SLOT_wchar, "wchar", "(J)J");
    VTABLE.slot(IRawVtable.SLOT_int32, "int32", "(J)J");
    VTABLE.slot(IRawVtable.SLOT_uint32, "uint32", "(J)J");
    VTABLE.slot(IRawVtable.SLOT_int64, "int64", "(J)J");
    VTABLE.slot(IRawVtable.SLOT_float32, "float32", "(JF)F");
    VTABLE.slot(IRawVtable.SLOT_float64, "float64", "(JDJ)D");
    VTABLE.slot(IRawVtable.SLOT_segment, "segment", "(J)J");
    VTABLE.slot(IRawVtable.SLOT_address, "address", "(J)J");
    VTABLE.slot(IRawVtable.SLOT_handle, "handle", "(J)J");
    VTABLE.slot(IRawVtable.SLOT_handleOrNull, "handleOrNull", "(J)J");
    VTABLE.slot(IRawVtable.SLOT_checked, "checked", "(JJ)J");
    VTABLE.slot(IRawVtable.SLOT_closeRaw, "closeRaw", "(J)J");
  }

  private IRawStub() {
  }

  private static long nothing(long self) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IRaw target = (IRaw) Upcall.target(self);
      if (Trace.ON) {
        Trace.call("IRaw.nothing");
      }
      target.nothing();
      return 0L;
    } catch (Throwable failure) {
      Upcall.report(failure, "IRaw.nothing");
      return 0L;
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long status(long self, long code) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IRaw target = (IRaw) Upcall.target(self);
      if (Trace.ON) {
        Trace.call("IRaw.status", (int) code);
      }
      return Answers.nonNullResult(Trace.result(target.status((int) code)), "IRaw.status").code();
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IRaw.status");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long int8(long self) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IRaw target = (IRaw) Upcall.target(self);
      if (Trace.ON) {
        Trace.call("IRaw.int8");
      }
      return Trace.result(target.int8());
    } catch (Throwable failure) {
      Upcall.report(failure, "IRaw.int8");
      return 0L;
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long uint8(long self) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IRaw target = (IRaw) Upcall.target(self);
      if (Trace.ON) {
        Trace.call("IRaw.uint8");
      }
      return Byte.toUnsignedLong(Trace.result(target.uint8()));
    } catch (Throwable failure) {
      Upcall.report(failure, "IRaw.uint8");
      return 0L;
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long int16(long self) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IRaw target = (IRaw) Upcall.target(self);
      if (Trace.ON) {
        Trace.call("IRaw.int16");
      }
      return Trace.result(target.int16());
    } catch (Throwable failure) {
      Upcall.report(failure, "IRaw.int16");
      return 0L;
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long uint16(long self) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IRaw target = (IRaw) Upcall.target(self);
      if (Trace.ON) {
        Trace.call("IRaw.uint16");
      }
      return Short.toUnsignedLong(Trace.result(target.uint16()));
    } catch (Throwable failure) {
      Upcall.report(failure, "IRaw.uint16");
      return 0L;
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long wchar(long self) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IRaw target = (IRaw) Upcall.target(self);
      if (Trace.ON) {
        Trace.call("IRaw.wchar");
      }
      return Trace.result(target.wchar());
    } catch (Throwable failure) {
      Upcall.report(failure, "IRaw.wchar");
      return 0L;
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long int32(long self) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IRaw target = (IRaw) Upcall.target(self);
      if (Trace.ON) {
        Trace.call("IRaw.int32");
      }
      return Trace.result(target.int32());
    } catch (Throwable failure) {
      Upcall.report(failure, "IRaw.int32");
      return 0L;
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long uint32(long self) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IRaw target = (IRaw) Upcall.target(self);
      if (Trace.ON) {
        Trace.call("IRaw.uint32");
      }
      return Integer.toUnsignedLong(Trace.result(target.uint32()));
    } catch (Throwable failure) {
      Upcall.report(failure, "IRaw.uint32");
      return 0L;
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long int64(long self) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IRaw target = (IRaw) Upcall.target(self);
      if (Trace.ON) {
        Trace.call("IRaw.int64");
      }
      return Trace.result(target.int64());
    } catch (Throwable failure) {
      Upcall.report(failure, "IRaw.int64");
      return 0L;
    } finally {
      Upcall.exit(frame);
    }
  }

  private static float float32(long self, float x) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IRaw target = (IRaw) Upcall.target(self);
      if (Trace.ON) {
        Trace.call("IRaw.float32", x);
      }
      return Trace.result(target.float32(x));
    } catch (Throwable failure) {
      Upcall.report(failure, "IRaw.float32");
      return 0F;
    } finally {
      Upcall.exit(frame);
    }
  }

  private static double float64(long self, double x, long y) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IRaw target = (IRaw) Upcall.target(self);
      if (Trace.ON) {
        Trace.call("IRaw.float64", x, (int) y);
      }
      return Trace.result(target.float64(x, (int) y));
    } catch (Throwable failure) {
      Upcall.report(failure, "IRaw.float64");
      return 0D;
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long segment(long self) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IRaw target = (IRaw) Upcall.target(self);
      if (Trace.ON) {
        Trace.call("IRaw.segment");
      }
      return Arguments.address(Trace.result(target.segment()), "IRaw.segment", "result");
    } catch (Throwable failure) {
      Upcall.report(failure, "IRaw.segment");
      return 0L;
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long address(long self) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IRaw target = (IRaw) Upcall.target(self);
      if (Trace.ON) {
        Trace.call("IRaw.address");
      }
      return Trace.result(target.address());
    } catch (Throwable failure) {
      Upcall.report(failure, "IRaw.address");
      return 0L;
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long handle(long self) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IRaw target = (IRaw) Upcall.target(self);
      if (Trace.ON) {
        Trace.call("IRaw.handle");
      }
      return Answers.nonNullResult(Trace.result(target.handle()), "IRaw.handle").value();
    } catch (Throwable failure) {
      Upcall.report(failure, "IRaw.handle");
      return 0L;
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long handleOrNull(long self) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IRaw target = (IRaw) Upcall.target(self);
      if (Trace.ON) {
        Trace.call("IRaw.handleOrNull");
      }
      Handle value = Trace.result(target.handleOrNull());
      return value == null ? 0L : value.value();
    } catch (Throwable failure) {
      Upcall.report(failure, "IRaw.handleOrNull");
      return 0L;
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long checked(long self, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IRaw target = (IRaw) Upcall.target(self);
      Upcall.nonNull(result, "IRaw.checked", "result");
      if (Trace.ON) {
        Trace.call("IRaw.checked");
      }
      Memory.putInt(result, Trace.result(target.checked()));
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, 4);
      return Upcall.failure(failure, "IRaw.checked");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long closeRaw(long self) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IRaw target = (IRaw) Upcall.target(self);
      if (Trace.ON) {
        Trace.call("IRaw.Close");
      }
      target.closeRaw();
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IRaw.Close");
    } finally {
      Upcall.exit(frame);
    }
  }
}
