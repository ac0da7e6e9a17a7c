package io.comwright.runtime;

import io.comwright.ComType;
import io.comwright.CustomQueryInterface;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.internal.Guids;
import io.comwright.internal.UpcallTarget;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The entries that the vtable of every COM interface begins with. */
final class UnknownEntries {
  /** How many there are. */
  static final int COUNT = 3;

  private UnknownEntries() {}

  /** QueryInterface, AddRef and Release, by slot. */
  static Map<Integer, UpcallTarget> targets() {
    return Map.of(
        0, NativeEntry.target(UnknownEntries.class, "queryInterface", "(JJJ)J"),
        1, NativeEntry.target(UnknownEntries.class, "addRef", "(JJJ)J"),
        2, NativeEntry.target(UnknownEntries.class, "release", "(JJJ)J"));
  }

  /** "Rules for Implementing QueryInterface"; of a part the whole is asked ("Aggregation"). */
  static long queryInterface(long self, long iid, long result) {
    try {
      ExposedObject object = ExposedObject.of(self);
      return object == null || object.outer() == 0
          ? query(object, iid, result)
          : Unknown.queryInterface(object.outer(), iid, result);
    } catch (Throwable failure) {
      return refused(failure);
    }
  }

  /** The answer of QueryInterface if a custom one has failed. */
  static long refused(Throwable failure) {
    return Upcall.failed(Failures.report(failure, Unknown.type().iid(), "IUnknown.QueryInterface"));
  }

  /** Asks the object itself. */
  static long query(@Nullable ExposedObject object, long iid, long result) {
    if (result == 0) {
      return HResult.E_POINTER;
    }
    Memory.putLong(result, 0);
    if (iid == 0) {
      return HResult.E_POINTER;
    }
    if (object == null) {
      return HResult.RPC_E_DISCONNECTED;
    }
    long pointer = object.pointer(Guids.most(iid), Guids.least(iid));
    if (pointer == 0) {
      long answer =
          object.target() instanceof CustomQueryInterface custom
              ? custom(object, custom, iid, result)
              : HResult.E_NOINTERFACE;
      return answer == HResult.E_NOINTERFACE && FreeThreaded.answers(iid)
          ? FreeThreaded.query(object, iid, result)
          : answer;
    }
    return answer(object, pointer, result);
  }

  private static long answer(ExposedObject object, long pointer, long result) {
    if (object.addRef() == 0) {
      return HResult.RPC_E_DISCONNECTED;
    }
    Memory.putLong(result, pointer);
    return HResult.S_OK;
  }

  private static long custom(
      ExposedObject object, CustomQueryInterface custom, long iid, long result) {
    try (Nesting _ = Upcall.begin()) {
      Guid wanted = Memory.getGuid(iid);
      if (Trace.ON) {
        Trace.call("IUnknown.QueryInterface", wanted);
      }
      ComType<?> type = custom.interfaceFor(wanted);
      if (type != null) {
        long pointer = type.iid() == null ? 0 : object.pointer(type.iid());
        if (pointer == 0) {
          throw new IllegalStateException(
              "interfaceFor answers " + type + ", which the object does not have");
        }
        return Upcall.done(answer(object, pointer, result));
      }
      long pointer =
          Arguments.address(custom.pointerFor(wanted), "IUnknown.QueryInterface", "the pointer");
      Memory.putLong(result, pointer);
      return Upcall.done(pointer == 0 ? HResult.E_NOINTERFACE : HResult.S_OK);
    }
  }

  static long addRef(long self, long word2, long word3) {
    try {
      ExposedObject object = ExposedObject.of(self);
      return object == null ? 0 : object.addRef();
    } catch (Throwable failure) {
      Failures.tell(failure, "IUnknown.AddRef");
      return 0;
    }
  }

  static long release(long self, long word2, long word3) {
    try {
      ExposedObject object = ExposedObject.of(self);
      return object == null ? 0 : object.release();
    } catch (Throwable failure) {
      Failures.tell(failure, "IUnknown.Release");
      return 0;
    }
  }
}
