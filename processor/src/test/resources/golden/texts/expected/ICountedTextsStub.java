package example;

import io.comwright.IUnknownProxy;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.TaskMemory;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Frame;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Owned;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link ICountedTexts} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class ICountedTextsStub {
  static final StubVtable VTABLE = StubVtable.of(1, new GeneratedType<>(ICountedTexts.class,
      ICountedTextsVtable.IID, IUnknownProxy.TYPE, ICountedTextsVtable.LAYOUT,
      ICountedTextsVtable.LAYOUT_HASH), MethodHandles.lookup(), ICountedTextsVtable.SLOT_COUNT);

  static {
    VTABLE.slot(ICountedTextsVtable.SLOT_name, "name", "(JJJ)J");
    VTABLE.slot(ICountedTextsVtable.SLOT_value, "value", "(JJJJJ)J");
    VTABLE.slot(ICountedTextsVtable.SLOT_text, "text", "(JJJJJ)J");
    VTABLE.slot(ICountedTextsVtable.SLOT_parts, "parts", "(JJJJJ)J");
    VTABLE.register();
  }

  private ICountedTextsStub() {}

  /** {@code HRESULT name(LPCWSTR* result, ULONG* resultCount)} */
  static long name(long self, long result, long resultCount) {
    try (Frame frame = Upcall.enter()) {
      Upcall.nonNull(result, "ICountedTexts.name", "result");
      Upcall.nonNull(resultCount, "ICountedTexts.name", "resultCount");
      if (Trace.ON) Trace.call("ICountedTexts.name");
      String value = Trace.result(((ICountedTexts) Upcall.target(self)).name());
      // Outs: taken over and converted.
      int resultLength = Answers.nonNullResult(value, "ICountedTexts.name").length();
      long resultOut = frame.cell(8);
      long resultElements = frame.array(resultLength, 2);
      Memory.copy(value.toCharArray(), resultElements, resultLength);
      Memory.putLong(resultOut, Answers.lend(resultElements, resultLength, 2, self));
      // Outs: delivered, which cannot fail.
      Memory.move(resultOut, result, 8);
      Memory.putInt(resultCount, resultLength);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Answers.clear(result, 8);
      Answers.clear(resultCount, 4);
      return Upcall.failure(failure, VTABLE, "ICountedTexts.name");
    }
  }

  /** {@code HRESULT value(LONG index, ULONG* resultCount, LPWSTR* result)} */
  static long value(long self, long index, long resultCount, long result, long word5) {
    try (Frame frame = Upcall.enter()) {
      Upcall.nonNull(resultCount, "ICountedTexts.value", "resultCount");
      Upcall.nonNull(result, "ICountedTexts.value", "result");
      if (Trace.ON) Trace.call("ICountedTexts.value", (int) index);
      String value = Trace.resultOrNull(((ICountedTexts) Upcall.target(self)).value((int) index));
      // Outs: taken over and converted.
      int resultLength = value == null ? 0 : value.length();
      long resultOut = frame.cell(8);
      frame.own(resultOut, Owned.TASK_MEMORY);
      if (value != null) {
        long resultElements = Answers.allocate(TaskMemory.allocator(), resultLength, 2,
            "ICountedTexts.value", "result");
        Memory.putLong(resultOut, resultElements);
        Memory.copy(value.toCharArray(), resultElements, resultLength);
      }
      // Outs: delivered, which cannot fail.
      Memory.move(resultOut, result, 8);
      Memory.putInt(resultCount, resultLength);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Answers.clear(resultCount, 4);
      Answers.clear(result, 8);
      return Upcall.failure(failure, VTABLE, "ICountedTexts.value");
    }
  }

  /** {@code HRESULT text(LONG at, LPCWSTR* text, LONG* length)} */
  static long text(long self, long at, long text, long length, long word5) {
    try (Frame frame = Upcall.enter()) {
      Upcall.nonNull(text, "ICountedTexts.text", "text");
      Upcall.nonNull(length, "ICountedTexts.text", "length");
      // Arguments.
      Ref<String> textRef = new Ref<>();
      IntRef lengthRef = new IntRef();
      if (Trace.ON) Trace.call("ICountedTexts.text", (int) at, textRef, lengthRef);
      ((ICountedTexts) Upcall.target(self)).text((int) at, textRef, lengthRef);
      // Outs: taken over and converted.
      String textValue = textRef.get();
      int textLength = textValue == null ? 0 : textValue.length();
      Answers.counted(lengthRef.get(), textLength, "ICountedTexts.text", "text");
      long textOut = frame.cell(8);
      if (textValue != null) {
        long textElements = frame.array(textLength, 2);
        Memory.copy(textValue.toCharArray(), textElements, textLength);
        Memory.putLong(textOut, Answers.lend(textElements, textLength, 2, self));
      }
      // Outs: delivered, which cannot fail.
      Memory.move(textOut, text, 8);
      Memory.putInt(length, lengthRef.get());
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Answers.clear(text, 8);
      Answers.clear(length, 4);
      return Upcall.failure(failure, VTABLE, "ICountedTexts.text");
    }
  }

  /** {@code HRESULT parts(ULONG* aCount, LPWSTR* a, LPCWSTR* b, ULONG* bCount)} */
  static long parts(long self, long aCount, long a, long b, long bCount) {
    try (Frame frame = Upcall.enter()) {
      Upcall.nonNull(b, "ICountedTexts.parts", "b");
      Upcall.nonNull(bCount, "ICountedTexts.parts", "bCount");
      // Arguments.
      Ref<String> aRef = a == 0L ? null : new Ref<>();
      Ref<String> bRef = new Ref<>();
      if (Trace.ON) Trace.call("ICountedTexts.parts", aRef, bRef);
      ((ICountedTexts) Upcall.target(self)).parts(aRef, bRef);
      // Outs: taken over and converted.
      long aOut = 0L;
      int aLength = 0;
      if (aRef != null) {
        String aValue = Answers.nonNullResult(aRef.get(), "ICountedTexts.parts");
        aLength = aValue.length();
        aOut = frame.cell(8);
        frame.own(aOut, Owned.TASK_MEMORY);
        long aElements = Answers.allocate(TaskMemory.allocator(), aLength, 2, "ICountedTexts.parts",
            "a");
        Memory.putLong(aOut, aElements);
        Memory.copy(aValue.toCharArray(), aElements, aLength);
      }
      String bValue = Answers.nonNullResult(bRef.get(), "ICountedTexts.parts");
      int bLength = bValue.length();
      long bOut = frame.cell(8);
      long bElements = frame.array(bLength, 2);
      Memory.copy(bValue.toCharArray(), bElements, bLength);
      Memory.putLong(bOut, Answers.lend(bElements, bLength, 2, self));
      // Outs: delivered, which cannot fail.
      if (aOut != 0L) {
        Memory.move(aOut, a, 8);
      }
      if (aCount != 0L) {
        Memory.putInt(aCount, aLength);
      }
      Memory.move(bOut, b, 8);
      Memory.putInt(bCount, bLength);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Answers.clear(aCount, 4);
      Answers.clear(a, 8);
      Answers.clear(b, 8);
      Answers.clear(bCount, 4);
      return Upcall.failure(failure, VTABLE, "ICountedTexts.parts");
    }
  }
}
