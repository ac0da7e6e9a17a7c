package example;

import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Nesting;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link IScalars} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IScalarsStub {
  static final StubVtable VTABLE = StubVtable.of(1, new GeneratedType<>(IScalars.class,
      IScalarsVtable.IID, IUnknownProxy.TYPE, IScalarsVtable.LAYOUT, IScalarsVtable.LAYOUT_HASH),
      MethodHandles.lookup(), IScalarsVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IScalarsVtable.SLOT_signed, "signed", "(JJJJJ)J");
    VTABLE.slot(IScalarsVtable.SLOT_unsigned, "unsigned", "(JJJJJ)J");
    VTABLE.slot(IScalarsVtable.SLOT_others, "others", "(JJJ)J");
    VTABLE.slot(IScalarsVtable.SLOT_floats, "floats", "(JFD)J");
    VTABLE.register();
  }

  private IScalarsStub() {}

  /** {@code HRESULT signed(INT8 b, SHORT s, LONG i, LONGLONG l)} */
  static long signed(long self, long b, long s, long i, long l) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("IScalars.signed", (byte) b, (short) s, (int) i, l);
      ((IScalars) Upcall.target(self)).signed((byte) b, (short) s, (int) i, l);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IScalars.signed");
    }
  }

  /** {@code HRESULT unsigned(UINT8 b, USHORT s, ULONG i, ULONGLONG l)} */
  static long unsigned(long self, long b, long s, long i, long l) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("IScalars.unsigned", (byte) b, (short) s, (int) i, l);
      ((IScalars) Upcall.target(self)).unsigned((byte) b, (short) s, (int) i, l);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IScalars.unsigned");
    }
  }

  /** {@code HRESULT others(WCHAR c, void* address)} */
  static long others(long self, long c, long address) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("IScalars.others", (char) c, address);
      ((IScalars) Upcall.target(self)).others((char) c, address);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IScalars.others");
    }
  }

  /** {@code HRESULT floats(FLOAT f, DOUBLE d)} */
  static long floats(long self, float f, double d) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("IScalars.floats", f, d);
      ((IScalars) Upcall.target(self)).floats(f, d);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IScalars.floats");
    }
  }
}
