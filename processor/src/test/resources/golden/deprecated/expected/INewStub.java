package example;

import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Frame;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Nesting;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link INew} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "deprecation", "removal", "doclint:missing"})
public final class INewStub {
  static final StubVtable VTABLE = StubVtable.of(1, new GeneratedType<>(INew.class, INewVtable.IID,
      IUnknownProxy.TYPE, INewVtable.LAYOUT, INewVtable.LAYOUT_HASH), MethodHandles.lookup(),
      INewVtable.SLOT_COUNT);

  static {
    VTABLE.slot(INewVtable.SLOT_doomed, "doomed", "(JJJ)J");
    VTABLE.slot(INewVtable.SLOT_mention, "mention", "(JJJ)J");
    VTABLE.register();
  }

  private INewStub() {}

  /** {@code HRESULT doomed()} */
  static long doomed(long self, long word2, long word3) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("INew.doomed");
      ((INew) Upcall.target(self)).doomed();
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "INew.doomed");
    }
  }

  /** {@code HRESULT mention(IOld* old)} */
  static long mention(long self, long old, long word3) {
    try (Frame frame = Upcall.enter()) {
      IOld oldObject = frame.lend(Upcall.nonNull(old, "INew.mention", "old"), IOldProxy.TYPE);
      if (Trace.ON) Trace.call("INew.mention", oldObject);
      ((INew) Upcall.target(self)).mention(oldObject);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "INew.mention");
    }
  }
}
