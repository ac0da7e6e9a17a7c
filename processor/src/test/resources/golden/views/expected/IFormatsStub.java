package example;

import io.comwright.IUnknownProxy;
import io.comwright.Ref;
import io.comwright.TaskMemory;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Frame;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Nesting;
import io.comwright.runtime.Owned;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import io.comwright.runtime.Views;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link IFormats} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IFormatsStub {
  static final StubVtable VTABLE = StubVtable.of(1, new GeneratedType<>(IFormats.class,
      IFormatsVtable.IID, IUnknownProxy.TYPE, IFormatsVtable.LAYOUT, IFormatsVtable.LAYOUT_HASH),
      MethodHandles.lookup(), IFormatsVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IFormatsVtable.SLOT_mixFormat, "mixFormat", "(JJJ)J");
    VTABLE.slot(IFormatsVtable.SLOT_ownFormat, "ownFormat", "(JJJ)J");
    VTABLE.slot(IFormatsVtable.SLOT_closest, "closest", "(JJJ)J");
    VTABLE.slot(IFormatsVtable.SLOT_current, "current", "(JJJ)J");
    VTABLE.slot(IFormatsVtable.SLOT_copy, "copy", "(JJJ)J");
    VTABLE.register();
  }

  private IFormatsStub() {}

  /** {@code HRESULT mixFormat(WAVEFORMATEX** result)} */
  static long mixFormat(long self, long result, long word3) {
    try (Frame frame = Upcall.enter()) {
      Upcall.nonNull(result, "IFormats.mixFormat", "result");
      if (Trace.ON) Trace.call("IFormats.mixFormat");
      WaveFormatEx value = Trace.resultOrNull(((IFormats) Upcall.target(self)).mixFormat());
      // Outs: taken over and converted.
      frame.adopt(value);
      long resultOut = frame.cell(8);
      frame.own(resultOut, Owned.TASK_MEMORY);
      Memory.putLong(resultOut, value == null ? 0L : Views.detach(value, WaveFormatExStruct.TYPE,
          TaskMemory.allocator(), "IFormats.mixFormat"));
      // Outs: delivered, which cannot fail.
      Memory.move(resultOut, result, 8);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IFormats.mixFormat", result, 8);
    }
  }

  /** {@code HRESULT ownFormat(WAVEFORMATEX** result)} */
  static long ownFormat(long self, long result, long word3) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "IFormats.ownFormat", "result");
      if (Trace.ON) Trace.call("IFormats.ownFormat");
      Memory.putLong(result,
          Views.lend(Answers.nonNullResult(Trace.result(((IFormats) Upcall.target(self)).ownFormat()),
          "IFormats.ownFormat"), WaveFormatExStruct.TYPE, self, "IFormats.ownFormat"));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IFormats.ownFormat", result, 8);
    }
  }

  /** {@code HRESULT closest(WAVEFORMATEX* format, WAVEFORMATEX** closest)} */
  static long closest(long self, long format, long closest) {
    try (Frame frame = Upcall.enter()) {
      // Arguments.
      WaveFormatEx formatView = frame.lend(Upcall.nonNull(format, "IFormats.closest", "format"),
          WaveFormatExStruct.TYPE, "IFormats.closest", "format");
      Ref<WaveFormatEx> closestRef = closest == 0L ? null : new Ref<>();
      if (Trace.ON) Trace.call("IFormats.closest", formatView, closestRef);
      ((IFormats) Upcall.target(self)).closest(formatView, closestRef);
      // Outs: taken over and converted.
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
      // Outs: delivered, which cannot fail.
      if (closestOut != 0L) {
        Memory.move(closestOut, closest, 8);
      }
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Answers.clear(closest, 8);
      return Upcall.failure(failure, VTABLE, "IFormats.closest");
    }
  }

  /** {@code WAVEFORMATEX* current()} */
  static long current(long self, long word2, long word3) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("IFormats.current");
      WaveFormatEx value = Trace.resultOrNull(((IFormats) Upcall.target(self)).current());
      return Upcall.done(value == null ? 0L : Views.lend(value, WaveFormatExStruct.TYPE, self,
          "IFormats.current"));
    } catch (Throwable failure) {
      Upcall.report(failure, "IFormats.current");
      return 0L;
    }
  }

  /** {@code WAVEFORMATEX* copy()} */
  static long copy(long self, long word2, long word3) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("IFormats.copy");
      return Upcall.done(Views.detach(Answers.nonNullResult(Trace.result(((IFormats) Upcall.target(self)).copy()),
          "IFormats.copy"), WaveFormatExStruct.TYPE, TaskMemory.allocator(), "IFormats.copy"));
    } catch (Throwable failure) {
      Upcall.report(failure, "IFormats.copy");
      return 0L;
    }
  }
}
