package example;

import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Nesting;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link IResults} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IResultsStub {
  static final StubVtable VTABLE = StubVtable.of(1, new GeneratedType<>(IResults.class,
      IResultsVtable.IID, IUnknownProxy.TYPE, IResultsVtable.LAYOUT, IResultsVtable.LAYOUT_HASH),
      MethodHandles.lookup(), IResultsVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IResultsVtable.SLOT_getByte, "getByte", "(JJJ)J");
    VTABLE.slot(IResultsVtable.SLOT_getShort, "getShort", "(JJJ)J");
    VTABLE.slot(IResultsVtable.SLOT_getChar, "getChar", "(JJJ)J");
    VTABLE.slot(IResultsVtable.SLOT_getInt, "getInt", "(JJJ)J");
    VTABLE.slot(IResultsVtable.SLOT_getLong, "getLong", "(JJJ)J");
    VTABLE.slot(IResultsVtable.SLOT_getFloat, "getFloat", "(JJJ)J");
    VTABLE.slot(IResultsVtable.SLOT_getDouble, "getDouble", "(JJJ)J");
    VTABLE.slot(IResultsVtable.SLOT_getSegment, "getSegment", "(JJJ)J");
    VTABLE.slot(IResultsVtable.SLOT_getAddress, "getAddress", "(JJJ)J");
    VTABLE.register();
  }

  private IResultsStub() {}

  /** {@code HRESULT getByte(INT8* result)} */
  static long getByte(long self, long result, long word3) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "IResults.getByte", "result");
      if (Trace.ON) Trace.call("IResults.getByte");
      Memory.putByte(result, Trace.result(((IResults) Upcall.target(self)).getByte()));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IResults.getByte", result, 1);
    }
  }

  /** {@code HRESULT getShort(USHORT* result)} */
  static long getShort(long self, long result, long word3) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "IResults.getShort", "result");
      if (Trace.ON) Trace.call("IResults.getShort");
      Memory.putShort(result, Trace.result(((IResults) Upcall.target(self)).getShort()));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IResults.getShort", result, 2);
    }
  }

  /** {@code HRESULT getChar(WCHAR* result)} */
  static long getChar(long self, long result, long word3) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "IResults.getChar", "result");
      if (Trace.ON) Trace.call("IResults.getChar");
      Memory.putChar(result, Trace.result(((IResults) Upcall.target(self)).getChar()));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IResults.getChar", result, 2);
    }
  }

  /** {@code HRESULT getInt(LONG index, LONG* result)} */
  static long getInt(long self, long index, long result) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "IResults.getInt", "result");
      if (Trace.ON) Trace.call("IResults.getInt", (int) index);
      Memory.putInt(result, Trace.result(((IResults) Upcall.target(self)).getInt((int) index)));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IResults.getInt", result, 4);
    }
  }

  /** {@code HRESULT getLong(LONGLONG* result)} */
  static long getLong(long self, long result, long word3) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "IResults.getLong", "result");
      if (Trace.ON) Trace.call("IResults.getLong");
      Memory.putLong(result, Trace.result(((IResults) Upcall.target(self)).getLong()));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IResults.getLong", result, 8);
    }
  }

  /** {@code HRESULT getFloat(FLOAT* result)} */
  static long getFloat(long self, long result, long word3) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "IResults.getFloat", "result");
      if (Trace.ON) Trace.call("IResults.getFloat");
      Memory.putFloat(result, Trace.result(((IResults) Upcall.target(self)).getFloat()));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IResults.getFloat", result, 4);
    }
  }

  /** {@code HRESULT getDouble(DOUBLE* result)} */
  static long getDouble(long self, long result, long word3) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "IResults.getDouble", "result");
      if (Trace.ON) Trace.call("IResults.getDouble");
      Memory.putDouble(result, Trace.result(((IResults) Upcall.target(self)).getDouble()));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IResults.getDouble", result, 8);
    }
  }

  /** {@code HRESULT getSegment(void** result)} */
  static long getSegment(long self, long result, long word3) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "IResults.getSegment", "result");
      if (Trace.ON) Trace.call("IResults.getSegment");
      Memory.putLong(result,
          Arguments.address(Trace.result(((IResults) Upcall.target(self)).getSegment()),
          "IResults.getSegment", "result"));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IResults.getSegment", result, 8);
    }
  }

  /** {@code HRESULT getAddress(void** result)} */
  static long getAddress(long self, long result, long word3) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "IResults.getAddress", "result");
      if (Trace.ON) Trace.call("IResults.getAddress");
      Memory.putLong(result, Trace.result(((IResults) Upcall.target(self)).getAddress()));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IResults.getAddress", result, 8);
    }
  }
}
