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

/** Native code calls {@link IEnumVARIANT} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IEnumVARIANTStub {
  static final StubVtable VTABLE = StubVtable.of(1, new GeneratedType<>(IEnumVARIANT.class,
      IEnumVARIANTVtable.IID, IUnknownProxy.TYPE, IEnumVARIANTVtable.LAYOUT,
      IEnumVARIANTVtable.LAYOUT_HASH), MethodHandles.lookup(), IEnumVARIANTVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IEnumVARIANTVtable.SLOT_next, "next", "(JJJJJ)J");
    VTABLE.slot(IEnumVARIANTVtable.SLOT_skip, "skip", "(JJJ)J");
    VTABLE.slot(IEnumVARIANTVtable.SLOT_reset, "reset", "(JJJ)J");
    VTABLE.slot(IEnumVARIANTVtable.SLOT_copy, "copy", "(JJJ)J");
    VTABLE.register();
  }

  private IEnumVARIANTStub() {}

  /** {@code HRESULT Next(ULONG itemsCount, VARIANT* items, LONG* fetched)} */
  static long next(long self, long itemsCount, long items, long fetched, long word5) {
    try (Frame frame = Upcall.enter()) {
      int itemsLength = Upcall.length(Integer.toUnsignedLong((int) itemsCount), items,
          "IEnumVARIANT.Next", "items");
      // Arguments.
      Variant[] itemsArray = new Variant[itemsLength];
      IntRef fetchedRef = new IntRef();
      if (Trace.ON) Trace.call("IEnumVARIANT.Next", (Object) itemsArray, fetchedRef);
      int hr =
          Answers.nonNullResult(Trace.result(((IEnumVARIANT) Upcall.target(self)).next(itemsArray,
          fetchedRef)), "IEnumVARIANT.Next").code();
      if (hr >= 0) {
        int itemsFilled = Answers.stored(fetchedRef.get(), itemsLength, "IEnumVARIANT.Next",
            "items");
        long itemsOut = frame.array(itemsFilled, 24);
        frame.own(itemsOut, Owned.elements(OwnedValues.VARIANT, 24, itemsFilled, itemsFilled));
        for (int i = 0; i < itemsFilled; i++) {
          Variants.write(itemsOut + 24L * i, itemsArray[i], "IEnumVARIANT.Next");
        }
        Memory.move(itemsOut, items, 24L * itemsFilled);
        if (fetched != 0L) {
          Memory.putInt(fetched, fetchedRef.get());
        }
      } else {
        Answers.clear(items, Integer.toUnsignedLong((int) itemsCount), 24);
        Answers.clear(fetched, 4);
      }
      return Upcall.done(hr);
    } catch (Throwable failure) {
      Answers.clear(items, Integer.toUnsignedLong((int) itemsCount), 24);
      Answers.clear(fetched, 4);
      return Upcall.failure(failure, VTABLE, "IEnumVARIANT.Next");
    }
  }

  /** {@code HRESULT Skip(ULONG count)} */
  static long skip(long self, long count, long word3) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("IEnumVARIANT.Skip", (int) count);
      return Upcall.done(Answers.nonNullResult(Trace.result(((IEnumVARIANT) Upcall.target(self)).skip((int) count)),
          "IEnumVARIANT.Skip").code());
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IEnumVARIANT.Skip");
    }
  }

  /** {@code HRESULT Reset()} */
  static long reset(long self, long word2, long word3) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("IEnumVARIANT.Reset");
      return Upcall.done(Answers.nonNullResult(Trace.result(((IEnumVARIANT) Upcall.target(self)).reset()),
          "IEnumVARIANT.Reset").code());
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IEnumVARIANT.Reset");
    }
  }

  /** {@code HRESULT Clone(IEnumVARIANT** result)} */
  static long copy(long self, long result, long word3) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "IEnumVARIANT.Clone", "result");
      if (Trace.ON) Trace.call("IEnumVARIANT.Clone");
      Memory.putLong(result,
          Answers.detach(Trace.result(((IEnumVARIANT) Upcall.target(self)).copy()),
          IEnumVARIANTProxy.TYPE, "IEnumVARIANT.Clone"));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IEnumVARIANT.Clone", result, 8);
    }
  }
}
