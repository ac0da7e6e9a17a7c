package example;

import io.comwright.IUnknownProxy;
import io.comwright.Ref;
import io.comwright.TaskMemory;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Owned;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import io.comwright.runtime.Views;
import java.lang.invoke.MethodHandles;

/**
 * Native code calls {@link IFormats} on a Java object.
 *
 * <p>The vtable is built on first use, shared by all objects, and kept for the life of the VM
 * together with the class loader of this class.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings("doclint:missing")
public final class IFormatsStub {
  static final StubVtable VTABLE = StubVtable.extend(IUnknownProxy.TYPE, MethodHandles.lookup(),
      IFormatsVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IFormatsVtable.SLOT_mixFormat, "mixFormat", "(JJ)J");
    VTABLE.slot(IFormatsVtable.SLOT_ownFormat, "ownFormat", "(JJ)J");
    VTABLE.slot(IFormatsVtable.SLOT_closest, "closest", "(JJJ)J");
    VTABLE.slot(IFormatsVtable.SLOT_current, "current", "(J)J");
    VTABLE.slot(IFormatsVtable.SLOT_copy, "copy", "(J)J");
  }

  private IFormatsStub() {
  }

  private static long mixFormat(long self, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IFormats target = (IFormats) Upcall.target(self);
      Upcall.nonNull(result, "IFormats.mixFormat", "result");
      if (Trace.ON) {
        Trace.call("IFormats.mixFormat");
      }
      WaveFormatEx value = Trace.result(target.mixFormat());
      frame.adopt(value);
      long resultOut = frame.cell(8);
      frame.own(resultOut, Owned.TASK_MEMORY);
      Memory.putLong(resultOut, value == null ? 0L : Views.detach(value, WaveFormatExStruct.TYPE,
          TaskMemory.allocator(), "IFormats.mixFormat"));
      Memory.move(resultOut, result, 8);
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, 8);
      return Upcall.failure(failure, "IFormats.mixFormat");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long ownFormat(long self, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IFormats target = (IFormats) Upcall.target(self);
      Upcall.nonNull(result, "IFormats.ownFormat", "result");
      if (Trace.ON) {
        Trace.call("IFormats.ownFormat");
      }
      Memory.putLong(result, Views.lend(Answers.nonNullResult(Trace.result(target.ownFormat()),
          "IFormats.ownFormat"), WaveFormatExStruct.TYPE, self, "IFormats.ownFormat"));
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, 8);
      return Upcall.failure(failure, "IFormats.ownFormat");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long closest(long self, long format, long closest) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IFormats target = (IFormats) Upcall.target(self);
      WaveFormatEx formatView = frame.lend(Upcall.nonNull(format, "IFormats.closest", "format"),
          WaveFormatExStruct.TYPE, "IFormats.closest", "format");
      Ref<WaveFormatEx> closestRef = closest == 0L ? null : new Ref<>();
      if (Trace.ON) {
        Trace.call("IFormats.closest", formatView, closestRef);
      }
      target.closest(formatView, closestRef);
      if (closestRef != null) {
        frame.adopt(closestRef.get());
      }
      long closestOut = 0L;
      if (closestRef != null) {
        WaveFormatEx closestValue = closestRef.get();
        closestOut = frame.cell(8);
        frame.own(closestOut, Owned.TASK_MEMORY);
        Memory.putLong(closestOut, closestValue == null ? 0L : Views.detach(closestValue,
            WaveFormatExStruct.TYPE, TaskMemory.allocator(), "IFormats.closest"));
      }
      if (closestOut != 0L) {
        Memory.move(closestOut, closest, 8);
      }
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(closest, 8);
      return Upcall.failure(failure, "IFormats.closest");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long current(long self) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IFormats target = (IFormats) Upcall.target(self);
      if (Trace.ON) {
        Trace.call("IFormats.current");
      }
      WaveFormatEx value = Trace.result(target.current());
      return value == null ? 0L : Views.lend(value, WaveFormatExStruct.TYPE, self,
          "IFormats.current");
    } catch (Throwable failure) {
      Upcall.report(failure, "IFormats.current");
      return 0L;
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long copy(long self) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IFormats target = (IFormats) Upcall.target(self);
      if (Trace.ON) {
        Trace.call("IFormats.copy");
      }
      return Views.detach(Answers.nonNullResult(Trace.result(target.copy()), "IFormats.copy"),
          WaveFormatExStruct.TYPE, TaskMemory.allocator(), "IFormats.copy");
    } catch (Throwable failure) {
      Upcall.report(failure, "IFormats.copy");
      return 0L;
    } finally {
      Upcall.exit(frame);
    }
  }
}
