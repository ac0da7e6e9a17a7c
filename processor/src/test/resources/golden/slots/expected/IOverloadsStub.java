package example;

import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Nesting;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link IOverloads} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IOverloadsStub {
  static final StubVtable VTABLE = StubVtable.of(1, new GeneratedType<>(IOverloads.class,
      IOverloadsVtable.IID, IUnknownProxy.TYPE, IOverloadsVtable.LAYOUT,
      IOverloadsVtable.LAYOUT_HASH), MethodHandles.lookup(), IOverloadsVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IOverloadsVtable.SLOT_item_4, "item_4", "(JJJ)J");
    VTABLE.slot(IOverloadsVtable.SLOT_item_3, "item_3", "(JJJ)J");
    VTABLE.slot(IOverloadsVtable.SLOT_item_4_5, "item_4_5", "(JJJ)J");
    VTABLE.slot(IOverloadsVtable.SLOT_COUNT_6, "COUNT", "(JJJ)J");
    VTABLE.register();
  }

  private IOverloadsStub() {}

  /** {@code HRESULT item(LONG index)} */
  static long item_4(long self, long index, long word3) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("IOverloads.item", (int) index);
      ((IOverloads) Upcall.target(self)).item((int) index);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IOverloads.item");
    }
  }

  /** {@code HRESULT item(LPCWSTR name)} */
  static long item_3(long self, long name, long word3) {
    try (Nesting _ = Upcall.begin()) {
      String nameText = Upcall.readUtf16(Upcall.nonNull(name, "IOverloads.item", "name"));
      if (Trace.ON) Trace.call("IOverloads.item", nameText);
      ((IOverloads) Upcall.target(self)).item(nameText);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IOverloads.item");
    }
  }

  /** {@code HRESULT item_4()} */
  static long item_4_5(long self, long word2, long word3) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("IOverloads.item_4");
      ((IOverloads) Upcall.target(self)).item_4();
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IOverloads.item_4");
    }
  }

  /** {@code HRESULT COUNT()} */
  static long COUNT(long self, long word2, long word3) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("IOverloads.COUNT");
      ((IOverloads) Upcall.target(self)).COUNT();
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IOverloads.COUNT");
    }
  }
}
