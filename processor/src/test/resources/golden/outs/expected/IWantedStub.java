package example;

import io.comwright.ComType;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Frame;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Owned;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link IWanted} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IWantedStub {
  static final StubVtable VTABLE = StubVtable.of(1, new GeneratedType<>(IWanted.class,
      IWantedVtable.IID, IUnknownProxy.TYPE, IWantedVtable.LAYOUT, IWantedVtable.LAYOUT_HASH),
      MethodHandles.lookup(), IWantedVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IWantedVtable.SLOT_create, "create", "(JJJJJ)J");
    VTABLE.slot(IWantedVtable.SLOT_open, "open", "(JJJJJ)J");
    VTABLE.register();
  }

  private IWantedStub() {}

  /** {@code HRESULT create(REFIID type, void** object, LONG flags)} */
  static long create(long self, long type, long object, long flags, long word5) {
    try (Frame frame = Upcall.enter()) {
      Upcall.nonNull(object, "IWanted.create", "object");
      // Arguments.
      ComType<IUnknown> typeType = Upcall.requestedUnknown(type, "IWanted.create", "type");
      Ref<IUnknown> objectRef = new Ref<>();
      if (Trace.ON) Trace.call("IWanted.create", typeType, objectRef, (int) flags);
      ((IWanted) Upcall.target(self)).create(typeType, objectRef, (int) flags);
      // Outs: taken over and converted.
      long objectOut = frame.cell(8);
      frame.own(objectOut, Owned.INTERFACE);
      Memory.putLong(objectOut, Answers.query(objectRef.get(), typeType, "IWanted.create"));
      // Outs: delivered, which cannot fail.
      Memory.move(objectOut, object, 8);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Answers.clear(object, 8);
      return Upcall.failure(failure, VTABLE, "IWanted.create");
    }
  }

  /** {@code HRESULT open(void** object, REFIID riid, LONG* version)} */
  static long open(long self, long object, long riid, long version, long word5) {
    try (Frame frame = Upcall.enter()) {
      Upcall.nonNull(version, "IWanted.open", "version");
      // Arguments.
      Ref<IUnknown> objectRef = object == 0L ? null : new Ref<>();
      ComType<IUnknown> riidType = Upcall.requestedUnknown(riid, "IWanted.open", "riid");
      IntRef versionRef = new IntRef();
      if (Trace.ON) Trace.call("IWanted.open", objectRef, riidType, versionRef);
      int hr = Answers.nonNullResult(Trace.result(((IWanted) Upcall.target(self)).open(objectRef,
          riidType, versionRef)), "IWanted.open").code();
      if (hr >= 0) {
        long objectOut = 0L;
        if (objectRef != null) {
          IUnknown objectValue = objectRef.get();
          objectOut = frame.cell(8);
          frame.own(objectOut, Owned.INTERFACE);
          Memory.putLong(objectOut, Answers.queryOrNull(objectValue, riidType, "IWanted.open"));
        }
        Memory.putInt(version, versionRef.get());
        if (objectOut != 0L) {
          Memory.move(objectOut, object, 8);
        }
      } else {
        Answers.clear(object, 8);
        Answers.clear(version, 4);
      }
      return Upcall.done(hr);
    } catch (Throwable failure) {
      Answers.clear(object, 8);
      Answers.clear(version, 4);
      return Upcall.failure(failure, VTABLE, "IWanted.open");
    }
  }
}
