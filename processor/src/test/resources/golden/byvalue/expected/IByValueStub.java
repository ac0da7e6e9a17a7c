package example;

import io.comwright.Guid;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Giver;
import io.comwright.runtime.Memory;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/**
 * Native code calls {@link IByValue} on a Java object.
 *
 * <p>The vtable is built on first use, shared by all objects, and kept for the life of the VM
 * together with the class loader of this class.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings("doclint:missing")
final class IByValueStub {
  static final StubVtable VTABLE = StubVtable.extend(IUnknownProxy.TYPE, MethodHandles.lookup(),
      IByValueVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IByValueVtable.SLOT_handle, "handle", "(JJJ)J");
    VTABLE.slot(IByValueVtable.SLOT_color, "color", "(J{FFFF}J{JD})J");
    VTABLE.slot(IByValueVtable.SLOT_matrix, "matrix", "(J{JJJ}{JJ}J)J");
    VTABLE.slot(IByValueVtable.SLOT_named, "named", "(J{JJ})J");
    VTABLE.slot(IByValueVtable.SLOT_start, "start", "(J){J}");
    VTABLE.slot(IByValueVtable.SLOT_mix, "mix", "(J{FFFF}{FFFF}F){FFFF}");
    VTABLE.slot(IByValueVtable.SLOT_holder, "holder", "(JJ){J}");
  }

  private IByValueStub() {
  }

  private static long handle(long self, long handle, long b) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IByValue target = (IByValue) Upcall.target(self);
      Values.Handle handleStruct = Values_HandleStruct.read(frame.word(handle), frame,
          "IByValue.handle", "handle");
      Values.Byte bStruct = Values_ByteStruct.read(frame.word(b), frame, "IByValue.handle", "b");
      if (Trace.ON) {
        Trace.call("IByValue.handle", handleStruct, bStruct);
      }
      target.handle(handleStruct, bStruct);
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IByValue.handle");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long color(long self_, long color, long self, long mixed) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IByValue target = (IByValue) Upcall.target(self_);
      Values.Color colorStruct = Values_ColorStruct.read(color, frame, "IByValue.color", "color");
      Values.Mixed mixedStruct = Values_MixedStruct.read(mixed, frame, "IByValue.color", "mixed");
      if (Trace.ON) {
        Trace.call("IByValue.color", colorStruct, (int) self, mixedStruct);
      }
      return Answers.nonNullResult(Trace.result(target.color(colorStruct, (int) self, mixedStruct)),
          "IByValue.color").code();
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IByValue.color");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long matrix(long self, long matrix, long guid, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IByValue target = (IByValue) Upcall.target(self);
      Upcall.nonNull(result, "IByValue.matrix", "result");
      Values.Matrix matrixStruct = Values_MatrixStruct.read(matrix, frame, "IByValue.matrix",
          "matrix");
      Guid guidGuid = Memory.getGuid(guid);
      if (Trace.ON) {
        Trace.call("IByValue.matrix", matrixStruct, guidGuid);
      }
      Memory.putDouble(result, Trace.result(target.matrix(matrixStruct, guidGuid)));
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, 8);
      return Upcall.failure(failure, "IByValue.matrix");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long named(long self, long named) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IByValue target = (IByValue) Upcall.target(self);
      Values.Named namedStruct = Values_NamedStruct.read(named, frame, "IByValue.named", "named");
      if (Trace.ON) {
        Trace.call("IByValue.named", namedStruct);
      }
      target.named(namedStruct);
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IByValue.named");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long start(long self, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IByValue target = (IByValue) Upcall.target(self);
      Upcall.nonNull(result, "IByValue.start", "result");
      if (Trace.ON) {
        Trace.call("IByValue.start");
      }
      Values_HandleStruct.put(Answers.nonNullResult(Trace.result(target.start()), "IByValue.start"),
          result, Giver.IMPLEMENTATION, "IByValue.start");
      return result;
    } catch (Throwable failure) {
      Answers.clear(result, Values_HandleStruct.SIZE);
      Upcall.report(failure, "IByValue.start");
      return result;
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long mix(long self, long result_, long a, long b, float result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IByValue target = (IByValue) Upcall.target(self);
      Upcall.nonNull(result_, "IByValue.mix", "result");
      Values.Color aStruct = Values_ColorStruct.read(a, frame, "IByValue.mix", "a");
      Values.Color bStruct = Values_ColorStruct.read(b, frame, "IByValue.mix", "b");
      if (Trace.ON) {
        Trace.call("IByValue.mix", aStruct, bStruct, result);
      }
      Values_ColorStruct.put(Answers.nonNullResult(Trace.result(target.mix(aStruct, bStruct,
          result)), "IByValue.mix"), result_, Giver.IMPLEMENTATION, "IByValue.mix");
      return result_;
    } catch (Throwable failure) {
      Answers.clear(result_, Values_ColorStruct.SIZE);
      Upcall.report(failure, "IByValue.mix");
      return result_;
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long holder(long self, long result, long object) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IByValue target = (IByValue) Upcall.target(self);
      Upcall.nonNull(result, "IByValue.holder", "result");
      IUnknown objectObject = frame.lend(Upcall.nonNull(object, "IByValue.holder", "object"),
          IUnknownProxy.TYPE);
      if (Trace.ON) {
        Trace.call("IByValue.holder", objectObject);
      }
      Values.Holder value = Trace.result(target.holder(objectObject));
      long resultOut = frame.cell(Values_HolderStruct.SIZE);
      frame.own(resultOut, Values_HolderStruct.OWNED);
      Values_HolderStruct.put(Answers.nonNullResult(value, "IByValue.holder"), resultOut,
          Giver.IMPLEMENTATION, "IByValue.holder");
      Memory.move(resultOut, result, Values_HolderStruct.SIZE);
      return result;
    } catch (Throwable failure) {
      Answers.clear(result, Values_HolderStruct.SIZE);
      Upcall.report(failure, "IByValue.holder");
      return result;
    } finally {
      Upcall.exit(frame);
    }
  }
}
