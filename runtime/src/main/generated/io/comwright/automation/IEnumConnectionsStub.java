package io.comwright.automation;

import io.comwright.IUnknownProxy;
import io.comwright.IntRef;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Frame;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Giver;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Nesting;
import io.comwright.runtime.Owned;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link IEnumConnections} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IEnumConnectionsStub {
  static final StubVtable VTABLE;

  static {
    ConnectDataStruct.LAYOUT.require("IEnumConnections",
        "16 bytes, aligned to 8: 0 IUnknown*, 8 ULONG");
    VTABLE = StubVtable.of(1, new GeneratedType<>(IEnumConnections.class,
        IEnumConnectionsVtable.IID, IUnknownProxy.TYPE, IEnumConnectionsVtable.LAYOUT,
        IEnumConnectionsVtable.LAYOUT_HASH), MethodHandles.lookup(),
        IEnumConnectionsVtable.SLOT_COUNT);
    VTABLE.slot(IEnumConnectionsVtable.SLOT_next, "next", "(JJJJJ)J");
    VTABLE.slot(IEnumConnectionsVtable.SLOT_skip, "skip", "(JJJ)J");
    VTABLE.slot(IEnumConnectionsVtable.SLOT_reset, "reset", "(JJJ)J");
    VTABLE.slot(IEnumConnectionsVtable.SLOT_copy, "copy", "(JJJ)J");
    VTABLE.register();
  }

  private IEnumConnectionsStub() {}

  /** {@code HRESULT Next(ULONG itemsCount, CONNECTDATA* items, LONG* fetched)} */
  static long next(long self, long itemsCount, long items, long fetched, long word5) {
    try (Frame frame = Upcall.enter()) {
      int itemsLength = Upcall.length(Integer.toUnsignedLong((int) itemsCount), items,
          "IEnumConnections.Next", "items");
      // Arguments.
      ConnectData[] itemsArray = new ConnectData[itemsLength];
      IntRef fetchedRef = new IntRef();
      if (Trace.ON) Trace.call("IEnumConnections.Next", (Object) itemsArray, fetchedRef);
      int hr =
          Answers.nonNullResult(Trace.result(((IEnumConnections) Upcall.target(self)).next(itemsArray,
          fetchedRef)), "IEnumConnections.Next").code();
      if (hr >= 0) {
        int itemsFilled = Answers.stored(fetchedRef.get(), itemsLength, "IEnumConnections.Next",
            "items");
        long itemsOut = frame.array(itemsFilled, ConnectDataStruct.SIZE);
        frame.own(itemsOut, Owned.elements(ConnectDataStruct.OWNED, ConnectDataStruct.SIZE,
            itemsFilled, itemsFilled));
        for (int i = 0; i < itemsFilled; i++) {
          ConnectDataStruct.put(Answers.nonNullResult(itemsArray[i], "IEnumConnections.Next"),
              itemsOut + (long) ConnectDataStruct.SIZE * i, Giver.IMPLEMENTATION,
              "IEnumConnections.Next");
        }
        Memory.move(itemsOut, items, (long) ConnectDataStruct.SIZE * itemsFilled);
        if (fetched != 0L) {
          Memory.putInt(fetched, fetchedRef.get());
        }
      } else {
        Answers.clear(items, Integer.toUnsignedLong((int) itemsCount), ConnectDataStruct.SIZE);
        Answers.clear(fetched, 4);
      }
      return Upcall.done(hr);
    } catch (Throwable failure) {
      Answers.clear(items, Integer.toUnsignedLong((int) itemsCount), ConnectDataStruct.SIZE);
      Answers.clear(fetched, 4);
      return Upcall.failure(failure, VTABLE, "IEnumConnections.Next");
    }
  }

  /** {@code HRESULT Skip(ULONG count)} */
  static long skip(long self, long count, long word3) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("IEnumConnections.Skip", (int) count);
      return Upcall.done(Answers.nonNullResult(Trace.result(((IEnumConnections) Upcall.target(self)).skip((int) count)),
          "IEnumConnections.Skip").code());
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IEnumConnections.Skip");
    }
  }

  /** {@code HRESULT Reset()} */
  static long reset(long self, long word2, long word3) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("IEnumConnections.Reset");
      ((IEnumConnections) Upcall.target(self)).reset();
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IEnumConnections.Reset");
    }
  }

  /** {@code HRESULT Clone(IEnumConnections** result)} */
  static long copy(long self, long result, long word3) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "IEnumConnections.Clone", "result");
      if (Trace.ON) Trace.call("IEnumConnections.Clone");
      Memory.putLong(result,
          Answers.detach(Trace.result(((IEnumConnections) Upcall.target(self)).copy()),
          IEnumConnectionsProxy.TYPE, "IEnumConnections.Clone"));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IEnumConnections.Clone", result, 8);
    }
  }
}
