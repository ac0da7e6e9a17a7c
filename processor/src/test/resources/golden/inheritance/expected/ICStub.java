package example.c;

import example.a.IA;
import example.a.IAProxy;
import example.b.IB;
import example.b.IBProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Frame;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Memory;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link IC} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class ICStub {
  static final StubVtable VTABLE;

  static {
    GeneratedType.checkBase("IC", IBProxy.TYPE, 0xfee0f322d5a9e369L);
    VTABLE = StubVtable.of(1, new GeneratedType<>(IC.class, ICVtable.IID, IBProxy.TYPE,
        ICVtable.LAYOUT, ICVtable.LAYOUT_HASH), MethodHandles.lookup(), ICVtable.SLOT_COUNT);
    VTABLE.slot(ICVtable.SLOT_c, "c", "(JJJJJ)J");
    VTABLE.register();
  }

  private ICStub() {}

  /** {@code HRESULT c(IA* a, IB* b, IC* c, LONG* result)} */
  static long c(long self, long a, long b, long c, long result) {
    try (Frame frame = Upcall.enter()) {
      Upcall.nonNull(result, "IC.c", "result");
      IA aObject = frame.lend(Upcall.nonNull(a, "IC.c", "a"), IAProxy.TYPE);
      IB bObject = frame.lend(Upcall.nonNull(b, "IC.c", "b"), IBProxy.TYPE);
      IC cObject = frame.lend(Upcall.nonNull(c, "IC.c", "c"), ICProxy.TYPE);
      if (Trace.ON) Trace.call("IC.c", aObject, bObject, cObject);
      Memory.putInt(result, Trace.result(((IC) Upcall.target(self)).c(aObject, bObject, cObject)));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IC.c", result, 4);
    }
  }
}
