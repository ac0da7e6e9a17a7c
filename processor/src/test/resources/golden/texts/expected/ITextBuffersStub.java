package example;

import io.comwright.IUnknownProxy;
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

/**
 * Native code calls {@link ITextBuffers} on a Java object.
 *
 * <p>The vtable is built on first use, shared by all objects, and kept for the life of the VM
 * together with the class loader of this class.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings("doclint:missing")
public final class ITextBuffersStub {
  static final StubVtable VTABLE = StubVtable.extend(IUnknownProxy.TYPE, MethodHandles.lookup(),
      ITextBuffersVtable.SLOT_COUNT);

  static {
    VTABLE.slot(ITextBuffersVtable.SLOT_path, "path", "(JJJJ)J");
    VTABLE.slot(ITextBuffersVtable.SLOT_name, "name", "(JJJJJJ)J");
    VTABLE.slot(ITextBuffersVtable.SLOT_text, "text", "(JJJ)J");
  }

  private ITextBuffersStub() {
  }

  private static long path(long self, long flags, long result, long resultCount) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      ITextBuffers target = (ITextBuffers) Upcall.target(self);
      int resultLength = Upcall.length(Integer.toUnsignedLong((int) resultCount), result,
          "ITextBuffers.path", "result");
      if (Trace.ON) {
        Trace.call("ITextBuffers.path", (int) flags);
      }
      String value = Trace.result(target.path((int) flags));
      Text.fill(Answers.nonNullResult(value, "ITextBuffers.path"), result, resultLength,
          "ITextBuffers.path");
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, Math.min(Integer.toUnsignedLong((int) resultCount), 1L), 2);
      return Upcall.failure(failure, "ITextBuffers.path");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long name(long self, long result, long resultCountCount, long resultCount,
      long result_, long result_Count) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      ITextBuffers target = (ITextBuffers) Upcall.target(self);
      Upcall.nonNull(result, "ITextBuffers.name", "result");
      int result_Length = Upcall.length(Integer.toUnsignedLong((int) result_Count), result_,
          "ITextBuffers.name", "result_");
      IntRef resultRef = new IntRef();
      String resultCountText = Text.read(resultCount,
          Upcall.length(Integer.toUnsignedLong((int) resultCountCount), resultCount,
          "ITextBuffers.name", "resultCount"), TextEncoding.UTF16);
      if (Trace.ON) {
        Trace.call("ITextBuffers.name", resultRef, resultCountText);
      }
      String value = Trace.result(target.name(resultRef, resultCountText));
      Memory.putInt(result, resultRef.get());
      Text.fill(Answers.nonNullResult(value, "ITextBuffers.name"), result_, result_Length,
          "ITextBuffers.name");
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, 4);
      Answers.clear(result_, Math.min(Integer.toUnsignedLong((int) result_Count), 1L), 2);
      return Upcall.failure(failure, "ITextBuffers.name");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long text(long self, long name, long title) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      ITextBuffers target = (ITextBuffers) Upcall.target(self);
      Upcall.nonNull(name, "ITextBuffers.text", "name");
      Upcall.nonNull(title, "ITextBuffers.text", "title");
      Ref<String> nameRef = new Ref<>();
      long titleStored = Memory.getLong(title);
      String titleBefore = titleStored == 0L ? null : Text.readBstr(titleStored);
      Ref<String> titleRef = new Ref<>(titleBefore);
      if (Trace.ON) {
        Trace.call("ITextBuffers.text", nameRef, titleRef);
      }
      target.text(nameRef, titleRef);
      String nameValue = nameRef.get();
      long nameOut = frame.cell(8);
      frame.own(nameOut, Owned.TASK_MEMORY);
      Memory.putLong(nameOut, Text.create(Answers.nonNullResult(nameValue, "ITextBuffers.text"),
          TextEncoding.UTF16, TaskMemory.allocator()));
      String titleValue = titleRef.get();
      long titleOut = titleValue == titleBefore ? 0L : frame.cell(8);
      if (titleOut != 0L) {
        frame.own(titleOut, Owned.BSTR);
        Memory.putLong(titleOut, titleValue == null ? 0L : Text.createBstr(titleValue));
      }
      Memory.move(nameOut, name, 8);
      if (titleOut != 0L) {
        Memory.swap(titleOut, title, 8);
      }
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(name, 8);
      return Upcall.failure(failure, "ITextBuffers.text");
    } finally {
      Upcall.exit(frame);
    }
  }
}
