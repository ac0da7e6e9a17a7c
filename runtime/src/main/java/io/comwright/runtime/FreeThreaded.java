package io.comwright.runtime;

import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.internal.Guids;
import io.comwright.internal.Heap;
import io.comwright.internal.Linking;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;

/**
 * {@code IMarshal} of Windows' free-threaded marshaler. Java objects can be called from any thread,
 * so the one of a Java object hands out the object's own pointer within the process; it leaves the
 * process as the interface's registered marshaler does (Microsoft Learn, {@code
 * CoCreateFreeThreadedMarshaler}).
 */
final class FreeThreaded {
  private static final Guid IID_IMarshal = Guid.parse("00000003-0000-0000-c000-000000000046");

  /** {@code CLSID_InProcFreeMarshaler}, which unmarshals what this has marshalled. */
  private static final Guid CLSID_UNMARSHALER = Guid.parse("0000033a-0000-0000-c000-000000000046");

  private static final int SLOT_GetUnmarshalClass = 3;
  private static final int MSHCTX_INPROC = 3;

  private FreeThreaded() {}

  /** Whether an object that does not answer this IID itself can answer it here. */
  static boolean answers(long iid) {
    return Heap.WINDOWS
        && Guids.least(iid) == IID_IMarshal.leastSignificantBits()
        && Guids.most(iid) == IID_IMarshal.mostSignificantBits();
  }

  /**
   * Asks the marshaler of an object, which is made when it is first asked for.
   *
   * @param object the object, whose references are those of the marshaler
   * @param iid where the IID lies
   * @param result where the pointer goes
   * @return the HRESULT
   */
  static int query(ExposedObject object, long iid, long result) {
    if (object.addRef() == 0) {
      return HResult.RPC_E_DISCONNECTED;
    }
    try {
      return Unknown.queryInterface(object.marshaler(), iid, result);
    } finally {
      object.release();
    }
  }

  /**
   * Makes a marshaler.
   *
   * @param outer the IUnknown of the object, to which no reference is added
   * @return the marshaler's own IUnknown, with a reference
   * @throws OutOfMemoryError if the system has no memory for it
   */
  static long create(long outer) {
    try (Frame frame = Frame.enter()) {
      long result = frame.cell(8);
      int hr = (int) (long) Marshaler.CREATE.invokeExact(outer, result);
      if (hr < 0) {
        throw new OutOfMemoryError("CoCreateFreeThreadedMarshaler: " + HResult.of(hr));
      }
      return Memory.getLong(result);
    } catch (Error | RuntimeException e) {
      throw e;
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  /**
   * Whether an object marshals itself like that.
   *
   * @param pointer an interface pointer
   * @return true if its pointer is good in every apartment of the process
   */
  static boolean marshals(long pointer) {
    try (Frame frame = Frame.enter()) {
      long result = frame.cell(8);
      long iid = frame.guid(IID_IMarshal, "", "");
      if (Unknown.queryInterface(pointer, iid, result) < 0) {
        return false;
      }
      long marshal = Memory.getLong(result);
      try {
        long clsid = frame.cell(Guid.BYTES);
        long unknown = frame.guid(Unknown.type().iid(), "", "");
        int hr =
            (int)
                Calls.call(
                    marshal, SLOT_GetUnmarshalClass, unknown, pointer, MSHCTX_INPROC, 0, 0, clsid);
        return hr >= 0 && Memory.getGuid(clsid).equals(CLSID_UNMARSHALER);
      } finally {
        Unknown.release(marshal);
      }
    }
  }

  private static final class Marshaler {
    static final MethodHandle CREATE =
        Linking.downcall(MethodType.methodType(long.class, long.class, long.class))
            .bindTo(Heap.function("ole32", "CoCreateFreeThreadedMarshaler"));
  }
}
