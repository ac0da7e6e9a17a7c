package example;

import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.Handle;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Frame;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Nesting;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link IArguments} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IArgumentsStub {
  static final StubVtable VTABLE = StubVtable.of(1, new GeneratedType<>(IArguments.class,
      IArgumentsVtable.IID, IUnknownProxy.TYPE, IArgumentsVtable.LAYOUT,
      IArgumentsVtable.LAYOUT_HASH), MethodHandles.lookup(), IArgumentsVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IArgumentsVtable.SLOT_plain, "plain", "(JJJJJJJ)J");
    VTABLE.slot(IArgumentsVtable.SLOT_nullable, "nullable", "(JJJJJ)J");
    VTABLE.slot(IArgumentsVtable.SLOT_interfaces, "interfaces", "(JJJ)J");
    VTABLE.slot(IArgumentsVtable.SLOT_structs, "structs", "(JJJJJ)J");
    VTABLE.slot(IArgumentsVtable.SLOT_preservedStruct, "preservedStruct", "(JJJ)J");
    VTABLE.slot(IArgumentsVtable.SLOT_preservedStructInt, "preservedStructInt", "(JJJ)J");
    VTABLE.slot(IArgumentsVtable.SLOT_successStruct, "successStruct", "(JJJ)J");
    VTABLE.register();
  }

  private IArgumentsStub() {}

  /**
   * {@code HRESULT plain(HANDLE handle, HRESULT result, LPCWSTR text, REFGUID guid, void* memory)}
   */
  static long plain(long self, long handle, long result, long text, long guid, long memory,
      long word7) {
    try (Nesting _ = Upcall.begin()) {
      Handle handleHandle = Handle.of(handle);
      HResult resultResult = HResult.of((int) result);
      String textText = Upcall.readUtf16(Upcall.nonNull(text, "IArguments.plain", "text"));
      Guid guidGuid = Memory.getGuid(Upcall.nonNull(guid, "IArguments.plain", "guid"));
      MemorySegment memorySegment = MemorySegment.ofAddress(memory);
      if (Trace.ON) Trace.call("IArguments.plain", handleHandle, resultResult, textText, guidGuid,
          memorySegment);
      ((IArguments) Upcall.target(self)).plain(handleHandle, resultResult, textText, guidGuid,
          memorySegment);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IArguments.plain");
    }
  }

  /** {@code HRESULT nullable(HANDLE handle, LPCWSTR text, REFGUID guid)} */
  static long nullable(long self, long handle, long text, long guid, long word5) {
    try (Nesting _ = Upcall.begin()) {
      Handle handleHandle = handle == 0L ? null : Handle.of(handle);
      String textText = text == 0L ? null : Upcall.readUtf16(text);
      Guid guidGuid = guid == 0L ? null : Memory.getGuid(guid);
      if (Trace.ON) Trace.call("IArguments.nullable", handleHandle, textText, guidGuid);
      ((IArguments) Upcall.target(self)).nullable(handleHandle, textText, guidGuid);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IArguments.nullable");
    }
  }

  /** {@code HRESULT interfaces(IScalars* scalars, IUnknown* unknown)} */
  static long interfaces(long self, long scalars, long unknown) {
    try (Frame frame = Upcall.enter()) {
      IScalars scalarsObject = frame.lend(Upcall.nonNull(scalars, "IArguments.interfaces",
          "scalars"), IScalarsProxy.TYPE);
      IUnknown unknownObject = unknown == 0L ? null : frame.lend(unknown, IUnknownProxy.TYPE);
      if (Trace.ON) Trace.call("IArguments.interfaces", scalarsObject, unknownObject);
      ((IArguments) Upcall.target(self)).interfaces(scalarsObject, unknownObject);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IArguments.interfaces");
    }
  }

  /** {@code HRESULT structs(Texts* texts, Box* box, IScalars** result)} */
  static long structs(long self, long texts, long box, long result, long word5) {
    try (Frame frame = Upcall.enter()) {
      Upcall.nonNull(result, "IArguments.structs", "result");
      Texts textsStruct = TextsStruct.read(Upcall.nonNull(texts, "IArguments.structs", "texts"),
          frame, "IArguments.structs", "texts");
      Box boxStruct = box == 0L ? null : BoxStruct.read(box, frame, "IArguments.structs", "box");
      if (Trace.ON) Trace.call("IArguments.structs", textsStruct, boxStruct);
      IScalars value = Trace.result(((IArguments) Upcall.target(self)).structs(textsStruct,
          boxStruct));
      TextsStruct.publish(textsStruct, texts);
      Memory.putLong(result, Answers.detach(value, IScalarsProxy.TYPE, "IArguments.structs"));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      TextsStruct.clear(texts);
      Answers.clear(result, 8);
      return Upcall.failure(failure, VTABLE, "IArguments.structs");
    }
  }

  /** {@code HRESULT preservedStruct(Texts* texts)} */
  static long preservedStruct(long self, long texts, long word3) {
    try (Frame frame = Upcall.enter()) {
      Texts textsStruct = TextsStruct.read(Upcall.nonNull(texts, "IArguments.preservedStruct",
          "texts"), frame, "IArguments.preservedStruct", "texts");
      if (Trace.ON) Trace.call("IArguments.preservedStruct", textsStruct);
      int hr =
          Answers.nonNullResult(Trace.result(((IArguments) Upcall.target(self)).preservedStruct(textsStruct)),
          "IArguments.preservedStruct").code();
      if (hr >= 0) {
        TextsStruct.publish(textsStruct, texts);
      } else {
        TextsStruct.clear(texts);
      }
      return Upcall.done(hr);
    } catch (Throwable failure) {
      TextsStruct.clear(texts);
      return Upcall.failure(failure, VTABLE, "IArguments.preservedStruct");
    }
  }

  /** {@code LONG preservedStructInt(Texts* texts)} */
  static long preservedStructInt(long self, long texts, long word3) {
    try (Frame frame = Upcall.enter()) {
      Texts textsStruct = texts == 0L ? null : TextsStruct.read(texts, frame,
          "IArguments.preservedStructInt", "texts");
      if (Trace.ON) Trace.call("IArguments.preservedStructInt", textsStruct);
      int value = Trace.result(((IArguments) Upcall.target(self)).preservedStructInt(textsStruct));
      if (textsStruct != null) {
        TextsStruct.publish(textsStruct, texts);
      }
      return Upcall.done(value);
    } catch (Throwable failure) {
      TextsStruct.clear(texts);
      Upcall.report(failure, "IArguments.preservedStructInt");
      return -1L;
    }
  }

  /** {@code HRESULT successStruct(Box* box)} */
  static long successStruct(long self, long box, long word3) {
    try (Frame frame = Upcall.enter()) {
      Box boxStruct = BoxStruct.read(Upcall.nonNull(box, "IArguments.successStruct", "box"), frame,
          "IArguments.successStruct", "box");
      if (Trace.ON) Trace.call("IArguments.successStruct", boxStruct);
      return Upcall.done(Answers.nonNullResult(Trace.result(((IArguments) Upcall.target(self)).successStruct(boxStruct)),
          "IArguments.successStruct").code());
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IArguments.successStruct");
    }
  }
}
