import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Frame;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Memory;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link INoPackage} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class INoPackageStub {
  static final StubVtable VTABLE = StubVtable.of(1, new GeneratedType<>(INoPackage.class,
      INoPackageVtable.IID, IUnknownProxy.TYPE, INoPackageVtable.LAYOUT,
      INoPackageVtable.LAYOUT_HASH), MethodHandles.lookup(), INoPackageVtable.SLOT_COUNT);

  static {
    VTABLE.slot(INoPackageVtable.SLOT_next, "next", "(JJJJJ)J");
    VTABLE.register();
  }

  private INoPackageStub() {}

  /** {@code HRESULT next(INoPackage* object, Nested$Struct* struct, INoPackage** result)} */
  static long next(long self, long object, long struct, long result, long word5) {
    try (Frame frame = Upcall.enter()) {
      Upcall.nonNull(result, "INoPackage.next", "result");
      INoPackage objectObject = object == 0L ? null : frame.lend(object, INoPackageProxy.TYPE);
      INoPackage.Nested$Struct structStruct = struct == 0L ? null :
          INoPackage_Nested$StructStruct.read(struct);
      if (Trace.ON) Trace.call("INoPackage.next", objectObject, structStruct);
      Memory.putLong(result,
          Answers.detach(Trace.result(((INoPackage) Upcall.target(self)).next(objectObject,
          structStruct)), INoPackageProxy.TYPE, "INoPackage.next"));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "INoPackage.next", result, 8);
    }
  }
}
