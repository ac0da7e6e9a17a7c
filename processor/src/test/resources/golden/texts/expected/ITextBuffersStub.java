package example;

import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.TaskMemory;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Owned;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Text;
import io.comwright.runtime.TextEncoding;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link ITextBuffers} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class ITextBuffersStub {
  static final StubVtable VTABLE = StubVtable.of(ITextBuffersVtable.TYPE, MethodHandles.lookup(),
      ITextBuffersVtable.SLOT_COUNT);

  static {
    VTABLE.slot(ITextBuffersVtable.SLOT_path, "path", "(JJJJ)J");
    VTABLE.slot(ITextBuffersVtable.SLOT_name, "name", "(JJJJJJ)J");
    VTABLE.slot(ITextBuffersVtable.SLOT_text, "text", "(JJJ)J");
  }

  /** There are no objects of this class. */
  private ITextBuffersStub() {}

  /** {@code HRESULT path(LONG flags, LPWSTR result, ULONG resultCount)} */
  static long path(long self, long flags, long result, long resultCount) {
    try (Frame _ = Upcall.enter()) {
      int resultLength = Upcall.length(Integer.toUnsignedLong((int) resultCount), result,
          "ITextBuffers.path", "result");
      if (Trace.ON) Trace.call("ITextBuffers.path", (int) flags);
      String value = Trace.result(((ITextBuffers) Upcall.target(self)).path((int) flags));
      Text.fill(Answers.nonNullResult(value, "ITextBuffers.path"), result, resultLength,
          "ITextBuffers.path");
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Answers.clear(result, Math.min(Integer.toUnsignedLong((int) resultCount), 1L), 2);
      return Upcall.failure(failure, VTABLE, "ITextBuffers.path");
    }
  }

  /**
   * {@code HRESULT name(LONG* result, ULONG resultCountCount, LPCWSTR resultCount, LPWSTR result_, ULONG result_Count)}
   */
  static long name(long self, long result, long resultCountCount, long resultCount, long result_,
      long result_Count) {
    try (Frame _ = Upcall.enter()) {
      Upcall.nonNull(result, "ITextBuffers.name", "result");
      int result_Length = Upcall.length(Integer.toUnsignedLong((int) result_Count), result_,
          "ITextBuffers.name", "result_");
      IntRef resultRef = new IntRef();
      String resultCountText = Text.read(resultCount,
          Upcall.length(Integer.toUnsignedLong((int) resultCountCount), resultCount,
          "ITextBuffers.name", "resultCount"), TextEncoding.UTF16);
      if (Trace.ON) Trace.call("ITextBuffers.name", resultRef, resultCountText);
      String value = Trace.result(((ITextBuffers) Upcall.target(self)).name(resultRef,
          resultCountText));
      Memory.putInt(result, resultRef.get());
      Text.fill(Answers.nonNullResult(value, "ITextBuffers.name"), result_, result_Length,
          "ITextBuffers.name");
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Answers.clear(result, 4);
      Answers.clear(result_, Math.min(Integer.toUnsignedLong((int) result_Count), 1L), 2);
      return Upcall.failure(failure, VTABLE, "ITextBuffers.name");
    }
  }

  /** {@code HRESULT text(LPWSTR* name, BSTR* title)} */
  static long text(long self, long name, long title) {
    try (Frame frame = Upcall.enter()) {
      Upcall.nonNull(name, "ITextBuffers.text", "name");
      Upcall.nonNull(title, "ITextBuffers.text", "title");
      // Arguments.
      Ref<String> nameRef = new Ref<>();
      long titleStored = Memory.getLong(title);
      String titleBefore = titleStored == 0L ? null : Text.readBstr(titleStored);
      Ref<String> titleRef = new Ref<>(titleBefore);
      if (Trace.ON) Trace.call("ITextBuffers.text", nameRef, titleRef);
      ((ITextBuffers) Upcall.target(self)).text(nameRef, titleRef);
      // Outs: taken over and converted.
      long nameOut = frame.cell(8);
      frame.own(nameOut, Owned.TASK_MEMORY);
      Memory.putLong(nameOut, Text.create(Answers.nonNullResult(nameRef.get(), "ITextBuffers.text"),
          TextEncoding.UTF16, TaskMemory.allocator()));
      String titleValue = titleRef.get();
      long titleOut = Answers.same(titleValue, titleBefore) ? 0L : frame.cell(8);
      if (titleOut != 0L) {
        frame.own(titleOut, Owned.BSTR);
        Memory.putLong(titleOut, titleValue == null ? 0L : Text.createBstr(titleValue));
      }
      // Outs: delivered, which cannot fail.
      Memory.move(nameOut, name, 8);
      if (titleOut != 0L) {
        Memory.swap(titleOut, title, 8);
      }
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Answers.clear(name, 8);
      return Upcall.failure(failure, VTABLE, "ITextBuffers.text");
    }
  }
}
