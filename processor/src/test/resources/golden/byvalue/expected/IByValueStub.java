package example;

import io.comwright.Guid;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Frame;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Giver;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Nesting;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link IByValue} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
final class IByValueStub {
  static final StubVtable VTABLE = StubVtable.of(1, new GeneratedType<>(IByValue.class,
      IByValueVtable.IID, IUnknownProxy.TYPE, IByValueVtable.LAYOUT, IByValueVtable.LAYOUT_HASH),
      MethodHandles.lookup(), IByValueVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IByValueVtable.SLOT_handle, "handle", "(JJJ)J");
    VTABLE.slot(IByValueVtable.SLOT_color, "color", "(J{FFFF}J{JD})J");
    VTABLE.slot(IByValueVtable.SLOT_matrix, "matrix", "(J{JJJ}{JJ}J)J");
    VTABLE.slot(IByValueVtable.SLOT_named, "named", "(J{JJ})J");
    VTABLE.slot(IByValueVtable.SLOT_start, "start", "(J){J}");
    VTABLE.slot(IByValueVtable.SLOT_mix, "mix", "(J{FFFF}{FFFF}F){FFFF}");
    VTABLE.slot(IByValueVtable.SLOT_holder, "holder", "(JJ){J}");
    VTABLE.register();
  }

  private IByValueStub() {}

  /** {@code HRESULT handle(Handle handle, Byte b)} */
  static long handle(long self, long handle, long b) {
    try (Frame frame = Upcall.enter()) {
      Values.Handle handleStruct = Values_HandleStruct.read(frame.word(handle));
      Values.Byte bStruct = Values_ByteStruct.read(frame.word(b));
      if (Trace.ON) Trace.call("IByValue.handle", handleStruct, bStruct);
      ((IByValue) Upcall.target(self)).handle(handleStruct, bStruct);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IByValue.handle");
    }
  }

  /** {@code HRESULT color(Color color, LONG self, Mixed mixed)} */
  static long color(long self_, long color, long self, long mixed) {
    try (Nesting _ = Upcall.begin()) {
      Values.Color colorStruct = Values_ColorStruct.read(color);
      Values.Mixed mixedStruct = Values_MixedStruct.read(mixed);
      if (Trace.ON) Trace.call("IByValue.color", colorStruct, (int) self, mixedStruct);
      return Upcall.done(Answers.nonNullResult(Trace.result(((IByValue) Upcall.target(self_)).color(colorStruct,
          (int) self, mixedStruct)), "IByValue.color").code());
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IByValue.color");
    }
  }

  /** {@code HRESULT matrix(Matrix matrix, GUID guid, DOUBLE* result)} */
  static long matrix(long self, long matrix, long guid, long result) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "IByValue.matrix", "result");
      Values.Matrix matrixStruct = Values_MatrixStruct.read(matrix);
      Guid guidGuid = Memory.getGuid(guid);
      if (Trace.ON) Trace.call("IByValue.matrix", matrixStruct, guidGuid);
      Memory.putDouble(result, Trace.result(((IByValue) Upcall.target(self)).matrix(matrixStruct,
          guidGuid)));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IByValue.matrix", result, 8);
    }
  }

  /** {@code HRESULT named(Named named)} */
  static long named(long self, long named) {
    try (Frame frame = Upcall.enter()) {
      Values.Named namedStruct = Values_NamedStruct.read(named, frame, "IByValue.named", "named");
      if (Trace.ON) Trace.call("IByValue.named", namedStruct);
      ((IByValue) Upcall.target(self)).named(namedStruct);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IByValue.named");
    }
  }

  /** {@code Handle start()} */
  static long start(long self, long result) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "IByValue.start", "result");
      if (Trace.ON) Trace.call("IByValue.start");
      Values_HandleStruct.store(Answers.nonNullResult(Trace.result(((IByValue) Upcall.target(self)).start()),
          "IByValue.start"), result, Giver.IMPLEMENTATION, "IByValue.start");
      return Upcall.done(result);
    } catch (Throwable failure) {
      Answers.clear(result, Values_HandleStruct.SIZE);
      Upcall.report(failure, "IByValue.start");
      return result;
    }
  }

  /** {@code Color mix(Color a, Color b, FLOAT result)} */
  static long mix(long self, long result_, long a, long b, float result) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result_, "IByValue.mix", "result");
      Values.Color aStruct = Values_ColorStruct.read(a);
      Values.Color bStruct = Values_ColorStruct.read(b);
      if (Trace.ON) Trace.call("IByValue.mix", aStruct, bStruct, result);
      Values_ColorStruct.store(Answers.nonNullResult(Trace.result(((IByValue) Upcall.target(self)).mix(aStruct,
          bStruct, result)), "IByValue.mix"), result_, Giver.IMPLEMENTATION, "IByValue.mix");
      return Upcall.done(result_);
    } catch (Throwable failure) {
      Answers.clear(result_, Values_ColorStruct.SIZE);
      Upcall.report(failure, "IByValue.mix");
      return result_;
    }
  }

  /** {@code Holder holder(IUnknown* object)} */
  static long holder(long self, long result, long object) {
    try (Frame frame = Upcall.enter()) {
      Upcall.nonNull(result, "IByValue.holder", "result");
      IUnknown objectObject = frame.lend(Upcall.nonNull(object, "IByValue.holder", "object"),
          IUnknownProxy.TYPE);
      if (Trace.ON) Trace.call("IByValue.holder", objectObject);
      Values.Holder value = Trace.result(((IByValue) Upcall.target(self)).holder(objectObject));
      // Outs: taken over and converted.
      long resultOut = frame.cell(Values_HolderStruct.SIZE);
      frame.own(resultOut, Values_HolderStruct.OWNED);
      Values_HolderStruct.put(Answers.nonNullResult(value, "IByValue.holder"), resultOut,
          Giver.IMPLEMENTATION, "IByValue.holder");
      // Outs: delivered, which cannot fail.
      Memory.move(resultOut, result, Values_HolderStruct.SIZE);
      return Upcall.done(result);
    } catch (Throwable failure) {
      Answers.clear(result, Values_HolderStruct.SIZE);
      Upcall.report(failure, "IByValue.holder");
      return result;
    }
  }
}
