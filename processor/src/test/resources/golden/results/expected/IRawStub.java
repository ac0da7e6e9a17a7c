package example;

import io.comwright.Handle;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Nesting;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link IRaw} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IRawStub {
  static final StubVtable VTABLE = StubVtable.of(1, new GeneratedType<>(IRaw.class, IRawVtable.IID,
      IUnknownProxy.TYPE, IRawVtable.LAYOUT, IRawVtable.LAYOUT_HASH), MethodHandles.lookup(),
      IRawVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IRawVtable.SLOT_nothing, "nothing", "(JJJ)J");
    VTABLE.slot(IRawVtable.SLOT_status, "status", "(JJJ)J");
    VTABLE.slot(IRawVtable.SLOT_int8, "int8", "(JJJ)J");
    VTABLE.slot(IRawVtable.SLOT_uint8, "uint8", "(JJJ)J");
    VTABLE.slot(IRawVtable.SLOT_int16, "int16", "(JJJ)J");
    VTABLE.slot(IRawVtable.SLOT_uint16, "uint16", "(JJJ)J");
    VTABLE.slot(IRawVtable.SLOT_wchar, "wchar", "(JJJ)J");
    VTABLE.slot(IRawVtable.SLOT_int32, "int32", "(JJJ)J");
    VTABLE.slot(IRawVtable.SLOT_uint32, "uint32", "(JJJ)J");
    VTABLE.slot(IRawVtable.SLOT_int64, "int64", "(JJJ)J");
    VTABLE.slot(IRawVtable.SLOT_float32, "float32", "(JF)F");
    VTABLE.slot(IRawVtable.SLOT_float64, "float64", "(JDJ)D");
    VTABLE.slot(IRawVtable.SLOT_segment, "segment", "(JJJ)J");
    VTABLE.slot(IRawVtable.SLOT_address, "address", "(JJJ)J");
    VTABLE.slot(IRawVtable.SLOT_handle, "handle", "(JJJ)J");
    VTABLE.slot(IRawVtable.SLOT_handleOrNull, "handleOrNull", "(JJJ)J");
    VTABLE.slot(IRawVtable.SLOT_checked, "checked", "(JJJ)J");
    VTABLE.slot(IRawVtable.SLOT_closeRaw, "closeRaw", "(JJJ)J");
    VTABLE.register();
  }

  private IRawStub() {}

  /** {@code void nothing()} */
  static long nothing(long self, long word2, long word3) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("IRaw.nothing");
      ((IRaw) Upcall.target(self)).nothing();
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Upcall.report(failure, "IRaw.nothing");
      return 0L;
    }
  }

  /** {@code HRESULT status(LONG code)} */
  static long status(long self, long code, long word3) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("IRaw.status", (int) code);
      return Upcall.done(Answers.nonNullResult(Trace.result(((IRaw) Upcall.target(self)).status((int) code)),
          "IRaw.status").code());
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IRaw.status");
    }
  }

  /** {@code INT8 int8()} */
  static long int8(long self, long word2, long word3) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("IRaw.int8");
      return Upcall.done(Trace.result(((IRaw) Upcall.target(self)).int8()));
    } catch (Throwable failure) {
      Upcall.report(failure, "IRaw.int8");
      return -128L;
    }
  }

  /** {@code UINT8 uint8()} */
  static long uint8(long self, long word2, long word3) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("IRaw.uint8");
      return Upcall.done(Byte.toUnsignedLong(Trace.result(((IRaw) Upcall.target(self)).uint8())));
    } catch (Throwable failure) {
      Upcall.report(failure, "IRaw.uint8");
      return 255L;
    }
  }

  /** {@code SHORT int16()} */
  static long int16(long self, long word2, long word3) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("IRaw.int16");
      return Upcall.done(Trace.result(((IRaw) Upcall.target(self)).int16()));
    } catch (Throwable failure) {
      Upcall.report(failure, "IRaw.int16");
      return 0L;
    }
  }

  /** {@code USHORT uint16()} */
  static long uint16(long self, long word2, long word3) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("IRaw.uint16");
      return Upcall.done(Short.toUnsignedLong(Trace.result(((IRaw) Upcall.target(self)).uint16())));
    } catch (Throwable failure) {
      Upcall.report(failure, "IRaw.uint16");
      return 0L;
    }
  }

  /** {@code WCHAR wchar()} */
  static long wchar(long self, long word2, long word3) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("IRaw.wchar");
      return Upcall.done(Trace.result(((IRaw) Upcall.target(self)).wchar()));
    } catch (Throwable failure) {
      Upcall.report(failure, "IRaw.wchar");
      return 0L;
    }
  }

  /** {@code LONG int32()} */
  static long int32(long self, long word2, long word3) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("IRaw.int32");
      return Upcall.done(Trace.result(((IRaw) Upcall.target(self)).int32()));
    } catch (Throwable failure) {
      Upcall.report(failure, "IRaw.int32");
      return 0L;
    }
  }

  /** {@code ULONG uint32()} */
  static long uint32(long self, long word2, long word3) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("IRaw.uint32");
      return Upcall.done(Integer.toUnsignedLong(Trace.result(((IRaw) Upcall.target(self)).uint32())));
    } catch (Throwable failure) {
      Upcall.report(failure, "IRaw.uint32");
      return 4294967295L;
    }
  }

  /** {@code LONGLONG int64()} */
  static long int64(long self, long word2, long word3) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("IRaw.int64");
      return Upcall.done(Trace.result(((IRaw) Upcall.target(self)).int64()));
    } catch (Throwable failure) {
      Upcall.report(failure, "IRaw.int64");
      return -1L;
    }
  }

  /** {@code FLOAT float32(FLOAT x)} */
  static float float32(long self, float x) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("IRaw.float32", x);
      return Upcall.done(Trace.result(((IRaw) Upcall.target(self)).float32(x)));
    } catch (Throwable failure) {
      Upcall.report(failure, "IRaw.float32");
      return 0F;
    }
  }

  /** {@code DOUBLE float64(DOUBLE x, LONG y)} */
  static double float64(long self, double x, long y) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("IRaw.float64", x, (int) y);
      return Upcall.done(Trace.result(((IRaw) Upcall.target(self)).float64(x, (int) y)));
    } catch (Throwable failure) {
      Upcall.report(failure, "IRaw.float64");
      return 0D;
    }
  }

  /** {@code void* segment()} */
  static long segment(long self, long word2, long word3) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("IRaw.segment");
      return Upcall.done(Arguments.address(Trace.result(((IRaw) Upcall.target(self)).segment()),
          "IRaw.segment", "result"));
    } catch (Throwable failure) {
      Upcall.report(failure, "IRaw.segment");
      return 0L;
    }
  }

  /** {@code void* address()} */
  static long address(long self, long word2, long word3) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("IRaw.address");
      return Upcall.done(Trace.result(((IRaw) Upcall.target(self)).address()));
    } catch (Throwable failure) {
      Upcall.report(failure, "IRaw.address");
      return 0L;
    }
  }

  /** {@code HANDLE handle()} */
  static long handle(long self, long word2, long word3) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("IRaw.handle");
      return Upcall.done(Answers.nonNullResult(Trace.result(((IRaw) Upcall.target(self)).handle()),
          "IRaw.handle").value());
    } catch (Throwable failure) {
      Upcall.report(failure, "IRaw.handle");
      return -1L;
    }
  }

  /** {@code HANDLE handleOrNull()} */
  static long handleOrNull(long self, long word2, long word3) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("IRaw.handleOrNull");
      Handle value = Trace.resultOrNull(((IRaw) Upcall.target(self)).handleOrNull());
      return Upcall.done(value == null ? 0L : value.value());
    } catch (Throwable failure) {
      Upcall.report(failure, "IRaw.handleOrNull");
      return 0L;
    }
  }

  /** {@code HRESULT checked(LONG* result)} */
  static long checked(long self, long result, long word3) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "IRaw.checked", "result");
      if (Trace.ON) Trace.call("IRaw.checked");
      Memory.putInt(result, Trace.result(((IRaw) Upcall.target(self)).checked()));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IRaw.checked", result, 4);
    }
  }

  /** {@code HRESULT Close()} */
  static long closeRaw(long self, long word2, long word3) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("IRaw.Close");
      ((IRaw) Upcall.target(self)).closeRaw();
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IRaw.Close");
    }
  }
}
