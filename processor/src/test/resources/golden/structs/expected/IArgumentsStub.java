package example;

import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.Handle;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Memory;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;

/**
 * Native code calls {@link IArguments} on a Java object.
 *
 * <p>The vtable is built on first use, shared by all objects, and kept for the life of the VM
 * together with the class loader of this class.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings("doclint:missing")
public final class IArgumentsStub {
  static final StubVtable VTABLE = StubVtable.extend(IUnknownProxy.TYPE, MethodHandles.lookup(),
      IArgumentsVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IArgumentsVtable.SLOT_plain, "plain", "(JJJJJJ)J");
    VTABLE.slot(IArgumentsVtable.SLOT_nullable, "nullable", "(JJJJ)J");
    VTABLE.slot(IArgumentsVtable.SLOT_interfaces, "interfaces", "(JJJ)J");
    VTABLE.slot(IArgumentsVtable.SLOT_structs, "structs", "(JJJJ)J");
    VTABLE.slot(IArgumentsVtable.SLOT_preservedStruct, "preservedStruct", "(JJ)J");
    VTABLE.slot(IArgumentsVtable.SLOT_preservedStructInt, "preservedStructInt", "(JJ)J");
    VTABLE.slot(IArgumentsVtable.SLOT_successStruct, "successStruct", "(JJ)J");
  }

  private IArgumentsStub() {
  }

  private static long plain(long self, long handle, long result, long text, long guid,
      long memory) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IArguments target = (IArguments) Upcall.target(self);
      Handle handleHandle = Handle.of(handle);
      HResult resultResult = HResult.of((int) result);
      String textText = frame.readUtf16(Upcall.nonNull(text, "IArguments.plain", "text"));
      Guid guidGuid = Memory.getGuid(Upcall.nonNull(guid, "IArguments.plain", "guid"));
      MemorySegment memorySegment = MemorySegment.ofAddress(memory);
      if (Trace.ON) {
        Trace.call("IArguments.plain", handleHandle, resultResult, textText, guidGuid,
            memorySegment);
      }
      target.plain(handleHandle, resultResult, textText, guidGuid, memorySegment);
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IArguments.plain");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long nullable(long self, long handle, long text, long guid) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IArguments target = (IArguments) Upcall.target(self);
      Handle handleHandle = handle == 0L ? null : Handle.of(handle);
      String textText = text == 0L ? null : frame.readUtf16(text);
      Guid guidGuid = guid == 0L ? null : Memory.getGuid(guid);
      if (Trace.ON) {
        Trace.call("IArguments.nullable", handleHandle, textText, guidGuid);
      }
      target.nullable(handleHandle, textText, guidGuid);
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IArguments.nullable");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long interfaces(long self, long scalars, long unknown) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IArguments target = (IArguments) Upcall.target(self);
      IScalars scalarsObject = frame.lend(Upcall.nonNull(scalars, "IArguments.interfaces",
          "scalars"), IScalarsProxy.TYPE);
      IUnknown unknownObject = unknown == 0L ? null : frame.lend(unknown, IUnknownProxy.TYPE);
      if (Trace.ON) {
        Trace.call("IArguments.interfaces", scalarsObject, unknownObject);
      }
      target.interfaces(scalarsObject, unknownObject);
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IArguments.interfaces");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long structs(long self, long texts, long box, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IArguments target = (IArguments) Upcall.target(self);
      Upcall.nonNull(result, "IArguments.structs", "result");
      Texts textsStruct = TextsStruct.read(Upcall.nonNull(texts, "IArguments.structs", "texts"),
          frame, "IArguments.structs", "texts");
      Box boxStruct = box == 0L ? null : BoxStruct.read(box, frame, "IArguments.structs", "box");
      if (Trace.ON) {
        Trace.call("IArguments.structs", textsStruct, boxStruct);
      }
      IScalars value = Trace.result(target.structs(textsStruct, boxStruct));
      TextsStruct.publish(textsStruct, texts);
      Memory.putLong(result, Answers.detach(value, IScalarsProxy.TYPE, "IArguments.structs"));
      return 0L;
    } catch (Throwable failure) {
      TextsStruct.clear(texts);
      Answers.clear(result, 8);
      return Upcall.failure(failure, "IArguments.structs");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long preservedStruct(long self, long texts) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IArguments target = (IArguments) Upcall.target(self);
      Texts textsStruct = TextsStruct.read(Upcall.nonNull(texts, "IArguments.preservedStruct",
          "texts"), frame, "IArguments.preservedStruct", "texts");
      if (Trace.ON) {
        Trace.call("IArguments.preservedStruct", textsStruct);
      }
      int hr = Answers.nonNullResult(Trace.result(target.preservedStruct(textsStruct)),
          "IArguments.preservedStruct").code();
      if (hr >= 0) {
        TextsStruct.publish(textsStruct, texts);
      } else {
        TextsStruct.clear(texts);
      }
      return hr;
    } catch (Throwable failure) {
      TextsStruct.clear(texts);
      return Upcall.failure(failure, "IArguments.preservedStruct");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long preservedStructInt(long self, long texts) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IArguments target = (IArguments) Upcall.target(self);
      Texts textsStruct = texts == 0L ? null : TextsStruct.read(texts, frame,
          "IArguments.preservedStructInt", "texts");
      if (Trace.ON) {
        Trace.call("IArguments.preservedStructInt", textsStruct);
      }
      int value = Trace.result(target.preservedStructInt(textsStruct));
      if (textsStruct != null) {
        TextsStruct.publish(textsStruct, texts);
      }
      return value;
    } catch (Throwable failure) {
      TextsStruct.clear(texts);
      Upcall.report(failure, "IArguments.preservedStructInt");
      return 0L;
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long successStruct(long self, long box) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IArguments target = (IArguments) Upcall.target(self);
      Box boxStruct = BoxStruct.read(Upcall.nonNull(box, "IArguments.successStruct", "box"), frame,
          "IArguments.successStruct", "box");
      if (Trace.ON) {
        Trace.call("IArguments.successStruct", boxStruct);
      }
      return Answers.nonNullResult(Trace.result(target.successStruct(boxStruct)),
          "IArguments.successStruct").code();
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IArguments.successStruct");
    } finally {
      Upcall.exit(frame);
    }
  }
}
