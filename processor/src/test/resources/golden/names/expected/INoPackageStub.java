import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Memory;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/**
 * Native code calls {@link INoPackage} on a Java object.
 *
 * <p>The vtable is built on first use, shared by all objects, and kept for the life of the VM
 * together with the class loader of this class.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings("doclint:missing")
public final class INoPackageStub {
  static final StubVtable VTABLE = StubVtable.extend(IUnknownProxy.TYPE, MethodHandles.lookup(),
      INoPackageVtable.SLOT_COUNT);

  static {
    VTABLE.slot(INoPackageVtable.SLOT_next, "next", "(JJJJ)J");
  }

  private INoPackageStub() {
  }

  private static long next(long self, long object, long struct, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      INoPackage target = (INoPackage) Upcall.target(self);
      Upcall.nonNull(result, "INoPackage.next", "result");
      INoPackage objectObject = object == 0L ? null : frame.lend(object, INoPackageProxy.TYPE);
      INoPackage.Nested$Struct structStruct = struct == 0L ? null :
          INoPackage_Nested$StructStruct.read(struct, frame, "INoPackage.next", "struct");
      if (Trace.ON) {
        Trace.call("INoPackage.next", objectObject, structStruct);
      }
      Memory.putLong(result, Answers.detach(Trace.result(target.next(objectObject, structStruct)),
          INoPackageProxy.TYPE, "INoPackage.next"));
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, 8);
      return Upcall.failure(failure, "INoPackage.next");
    } finally {
      Upcall.exit(frame);
    }
  }
}
