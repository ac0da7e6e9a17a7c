package io.comwright.automation;

import io.comwright.IUnknownProxy;
import io.comwright.IntRef;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Frame;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Nesting;
import io.comwright.runtime.Owned;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link IEnumConnectionPoints} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IEnumConnectionPointsStub {
  static final StubVtable VTABLE = StubVtable.of(1, new GeneratedType<>(IEnumConnectionPoints.class,
      IEnumConnectionPointsVtable.IID, IUnknownProxy.TYPE, IEnumConnectionPointsVtable.LAYOUT,
      IEnumConnectionPointsVtable.LAYOUT_HASH), MethodHandles.lookup(),
      IEnumConnectionPointsVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IEnumConnectionPointsVtable.SLOT_next, "next", "(JJJJJ)J");
    VTABLE.slot(IEnumConnectionPointsVtable.SLOT_skip, "skip", "(JJJ)J");
    VTABLE.slot(IEnumConnectionPointsVtable.SLOT_reset, "reset", "(JJJ)J");
    VTABLE.slot(IEnumConnectionPointsVtable.SLOT_copy, "copy", "(JJJ)J");
    VTABLE.register();
  }

  private IEnumConnectionPointsStub() {}

  /** {@code HRESULT Next(ULONG itemsCount, IConnectionPoint** items, LONG* fetched)} */
  static long next(long self, long itemsCount, long items, long fetched, long word5) {
    try (Frame frame = Upcall.enter()) {
      int itemsLength = Upcall.length(Integer.toUnsignedLong((int) itemsCount), items,
          "IEnumConnectionPoints.Next", "items");
      // Arguments.
      IConnectionPoint[] itemsArray = new IConnectionPoint[itemsLength];
      IntRef fetchedRef = new IntRef();
      if (Trace.ON) Trace.call("IEnumConnectionPoints.Next", (Object) itemsArray, fetchedRef);
      int hr =
          Answers.nonNullResult(Trace.result(((IEnumConnectionPoints) Upcall.target(self)).next(itemsArray,
          fetchedRef)), "IEnumConnectionPoints.Next").code();
      if (hr >= 0) {
        int itemsFilled = Answers.stored(fetchedRef.get(), itemsLength,
            "IEnumConnectionPoints.Next", "items");
        long itemsOut = frame.array(itemsFilled, 8);
        frame.own(itemsOut, Owned.elements(Owned.INTERFACE, 8, itemsFilled, itemsFilled));
        for (int i = 0; i < itemsFilled; i++) {
          Memory.putLong(itemsOut + 8L * i, Answers.detach(itemsArray[i],
              IConnectionPointProxy.TYPE, "IEnumConnectionPoints.Next"));
        }
        Memory.move(itemsOut, items, 8L * itemsFilled);
        if (fetched != 0L) {
          Memory.putInt(fetched, fetchedRef.get());
        }
      } else {
        Answers.clear(items, Integer.toUnsignedLong((int) itemsCount), 8);
        Answers.clear(fetched, 4);
      }
      return Upcall.done(hr);
    } catch (Throwable failure) {
      Answers.clear(items, Integer.toUnsignedLong((int) itemsCount), 8);
      Answers.clear(fetched, 4);
      return Upcall.failure(failure, VTABLE, "IEnumConnectionPoints.Next");
    }
  }

  /** {@code HRESULT Skip(ULONG count)} */
  static long skip(long self, long count, long word3) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("IEnumConnectionPoints.Skip", (int) count);
      return Upcall.done(Answers.nonNullResult(Trace.result(((IEnumConnectionPoints) Upcall.target(self)).skip((int) count)),
          "IEnumConnectionPoints.Skip").code());
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IEnumConnectionPoints.Skip");
    }
  }

  /** {@code HRESULT Reset()} */
  static long reset(long self, long word2, long word3) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("IEnumConnectionPoints.Reset");
      ((IEnumConnectionPoints) Upcall.target(self)).reset();
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IEnumConnectionPoints.Reset");
    }
  }

  /** {@code HRESULT Clone(IEnumConnectionPoints** result)} */
  static long copy(long self, long result, long word3) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "IEnumConnectionPoints.Clone", "result");
      if (Trace.ON) Trace.call("IEnumConnectionPoints.Clone");
      Memory.putLong(result,
          Answers.detach(Trace.result(((IEnumConnectionPoints) Upcall.target(self)).copy()),
          IEnumConnectionPointsProxy.TYPE, "IEnumConnectionPoints.Clone"));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IEnumConnectionPoints.Clone", result, 8);
    }
  }
}
