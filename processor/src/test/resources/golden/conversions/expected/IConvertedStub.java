package example;

import io.comwright.IUnknownProxy;
import io.comwright.Ref;
import io.comwright.TaskMemory;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Conversions;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Freeing;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Giver;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Nesting;
import io.comwright.runtime.Owned;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Text;
import io.comwright.runtime.TextEncoding;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import java.nio.file.Path;
import java.time.Instant;

/** Native code calls {@link IConverted} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IConvertedStub {
  static final StubVtable VTABLE = StubVtable.of(1, new GeneratedType<>(IConverted.class,
      IConvertedVtable.IID, IUnknownProxy.TYPE, IConvertedVtable.LAYOUT,
      IConvertedVtable.LAYOUT_HASH), MethodHandles.lookup(), IConvertedVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IConvertedVtable.SLOT_pass, "pass", "(JJJJJJJ)J");
    VTABLE.slot(IConvertedVtable.SLOT_nullable, "nullable", "(JJJJJ)J");
    VTABLE.slot(IConvertedVtable.SLOT_color, "color", "(JJJ)J");
    VTABLE.slot(IConvertedVtable.SLOT_time, "time", "(JJJ)J");
    VTABLE.slot(IConvertedVtable.SLOT_path, "path", "(JJJ)J");
    VTABLE.slot(IConvertedVtable.SLOT_id, "id", "(JJJ)J");
    VTABLE.slot(IConvertedVtable.SLOT_idOrNull, "idOrNull", "(JJJ)J");
    VTABLE.slot(IConvertedVtable.SLOT_preserved, "preserved", "(JJJ)J");
    VTABLE.slot(IConvertedVtable.SLOT_preservedId, "preservedId", "(JJJ)J");
    VTABLE.slot(IConvertedVtable.SLOT_preservedTime, "preservedTime", "(J){J}");
    VTABLE.register();
  }

  private IConvertedStub() {}

  /**
   * {@code HRESULT pass(LONG color, FileTime* time, FileTime copied, const char* path, void* id, ULONG ratio)}
   */
  static long pass(long self, long color, long time, long copied, long path, long id, long ratio) {
    try (Frame frame = Upcall.enter()) {
      Converters.Color colorValue = Conversions.fromNative(new Converters.ColorMarshaller(),
          (int) color, "IConverted.pass", "color");
      Instant timeValue = Conversions.fromNative(new Converters.InstantMarshaller(),
          Converters_FileTimeStruct.read(Upcall.nonNull(time, "IConverted.pass", "time")),
          "IConverted.pass", "time");
      Instant copiedValue = Conversions.fromNative(new Converters.InstantMarshaller(),
          Converters_FileTimeStruct.read(frame.word(copied)), "IConverted.pass", "copied");
      Path pathValue = Conversions.fromNative(new Converters.PathMarshaller(),
          Text.read(Upcall.nonNull(path, "IConverted.pass", "path"), TextEncoding.UTF8),
          "IConverted.pass", "path");
      Converters.ItemId idValue = Conversions.fromNative(new Converters.ItemIdMarshaller(),
          MemorySegment.ofAddress(Upcall.nonNull(id, "IConverted.pass", "id")), "IConverted.pass",
          "id");
      double ratioValue = Conversions.fromNative(new Converters.RatioMarshaller(), (int) ratio,
          "IConverted.pass", "ratio");
      if (Trace.ON) Trace.call("IConverted.pass", colorValue, timeValue, copiedValue, pathValue,
          idValue, ratioValue);
      ((IConverted) Upcall.target(self)).pass(colorValue, timeValue, copiedValue, pathValue,
          idValue, ratioValue);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IConverted.pass");
    }
  }

  /** {@code HRESULT nullable(FileTime* time, LPCWSTR path, void* id)} */
  static long nullable(long self, long time, long path, long id, long word5) {
    try (Nesting _ = Upcall.begin()) {
      Instant timeValue = time == 0L ? null :
          Conversions.fromNative(new Converters.InstantMarshaller(),
          Converters_FileTimeStruct.read(Upcall.nonNull(time, "IConverted.nullable", "time")),
          "IConverted.nullable", "time");
      Path pathValue = path == 0L ? null : Conversions.fromNative(new Converters.PathMarshaller(),
          Upcall.readUtf16(Upcall.nonNull(path, "IConverted.nullable", "path")),
          "IConverted.nullable", "path");
      Converters.ItemId idValue = id == 0L ? null :
          Conversions.fromNative(new Converters.ItemIdMarshaller(), MemorySegment.ofAddress(id),
          "IConverted.nullable", "id");
      if (Trace.ON) Trace.call("IConverted.nullable", timeValue, pathValue, idValue);
      ((IConverted) Upcall.target(self)).nullable(timeValue, pathValue, idValue);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IConverted.nullable");
    }
  }

  /** {@code HRESULT color(LONG* result)} */
  static long color(long self, long result, long word3) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "IConverted.color", "result");
      if (Trace.ON) Trace.call("IConverted.color");
      Memory.putInt(result, Conversions.handOver(new Converters.ColorMarshaller(),
          Answers.nonNullResult(Trace.result(((IConverted) Upcall.target(self)).color()),
          "IConverted.color"), "IConverted.color", "result"));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IConverted.color", result, 4);
    }
  }

  /** {@code HRESULT time(FileTime* result)} */
  static long time(long self, long result, long word3) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "IConverted.time", "result");
      if (Trace.ON) Trace.call("IConverted.time");
      Converters_FileTimeStruct.store(Answers.nonNullResult(Conversions.handOver(new Converters.InstantMarshaller(),
          Answers.nonNullResult(Trace.result(((IConverted) Upcall.target(self)).time()),
          "IConverted.time"), "IConverted.time", "result"), "IConverted.time"), result,
          Giver.IMPLEMENTATION, "IConverted.time");
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IConverted.time", result,
          Converters_FileTimeStruct.SIZE);
    }
  }

  /** {@code HRESULT path(LPWSTR* result)} */
  static long path(long self, long result, long word3) {
    try (Frame frame = Upcall.enter()) {
      Upcall.nonNull(result, "IConverted.path", "result");
      if (Trace.ON) Trace.call("IConverted.path");
      Path value = Trace.resultOrNull(((IConverted) Upcall.target(self)).path());
      // Outs: taken over and converted.
      long resultOut = frame.cell(8);
      frame.own(resultOut, Owned.TASK_MEMORY);
      if (value != null) Memory.putLong(resultOut,
          Text.create(Answers.nonNullResult(Conversions.handOver(new Converters.PathMarshaller(),
          value, "IConverted.path", "result"), "IConverted.path"), TextEncoding.UTF16,
          TaskMemory.allocator()));
      // Outs: delivered, which cannot fail.
      Memory.move(resultOut, result, 8);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IConverted.path", result, 8);
    }
  }

  /** {@code HRESULT id(void** result)} */
  static long id(long self, long result, long word3) {
    try (Frame frame = Upcall.enter()) {
      Upcall.nonNull(result, "IConverted.id", "result");
      if (Trace.ON) Trace.call("IConverted.id");
      Converters.ItemId value = Trace.result(((IConverted) Upcall.target(self)).id());
      // Outs: taken over and converted.
      long resultOut = frame.cell(8);
      frame.own(resultOut, new Freeing<MemorySegment>(new Converters.ItemIdMarshaller(), 8, null) {
        @Override
        protected MemorySegment read(long address, Frame frame) {
          return MemorySegment.ofAddress(Memory.getLong(address));
        }
      });
      Memory.putLong(resultOut,
          Arguments.address(Conversions.handOver(new Converters.ItemIdMarshaller(),
          Answers.nonNullResult(value, "IConverted.id"), "IConverted.id", "result"),
          "IConverted.id", "result"));
      // Outs: delivered, which cannot fail.
      Memory.move(resultOut, result, 8);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IConverted.id", result, 8);
    }
  }

  /** {@code HRESULT idOrNull(LONG* color, void** result)} */
  static long idOrNull(long self, long color, long result) {
    try (Frame frame = Upcall.enter()) {
      Upcall.nonNull(color, "IConverted.idOrNull", "color");
      Upcall.nonNull(result, "IConverted.idOrNull", "result");
      Ref<Converters.Color> colorRef = new Ref<>();
      if (Trace.ON) Trace.call("IConverted.idOrNull", colorRef);
      Converters.ItemId value =
          Trace.resultOrNull(((IConverted) Upcall.target(self)).idOrNull(colorRef));
      // Outs: taken over and converted.
      Memory.putInt(color, Conversions.handOver(new Converters.ColorMarshaller(),
          Answers.nonNullResult(colorRef.get(), "IConverted.idOrNull"), "IConverted.idOrNull",
          "color"));
      long resultOut = frame.cell(8);
      frame.own(resultOut, new Freeing<MemorySegment>(new Converters.ItemIdMarshaller(), 8, null) {
        @Override
        protected MemorySegment read(long address, Frame frame) {
          return MemorySegment.ofAddress(Memory.getLong(address));
        }
      });
      if (value != null) Memory.putLong(resultOut,
          Arguments.address(Conversions.handOver(new Converters.ItemIdMarshaller(), value,
          "IConverted.idOrNull", "result"), "IConverted.idOrNull", "result"));
      // Outs: delivered, which cannot fail.
      Memory.move(resultOut, result, 8);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Answers.clear(color, 4);
      Answers.clear(result, 8);
      return Upcall.failure(failure, VTABLE, "IConverted.idOrNull");
    }
  }

  /** {@code LONG preserved()} */
  static long preserved(long self, long word2, long word3) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("IConverted.preserved");
      return Upcall.done(Conversions.handOver(new Converters.ColorMarshaller(),
          Answers.nonNullResult(Trace.result(((IConverted) Upcall.target(self)).preserved()),
          "IConverted.preserved"), "IConverted.preserved", "result"));
    } catch (Throwable failure) {
      Upcall.report(failure, "IConverted.preserved");
      return 0L;
    }
  }

  /** {@code void* preservedId()} */
  static long preservedId(long self, long word2, long word3) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("IConverted.preservedId");
      return Upcall.done(Arguments.address(Conversions.handOver(new Converters.ItemIdMarshaller(),
          Answers.nonNullResult(Trace.result(((IConverted) Upcall.target(self)).preservedId()),
          "IConverted.preservedId"), "IConverted.preservedId", "result"), "IConverted.preservedId",
          "result"));
    } catch (Throwable failure) {
      Upcall.report(failure, "IConverted.preservedId");
      return 0L;
    }
  }

  /** {@code FileTime preservedTime()} */
  static long preservedTime(long self, long result) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "IConverted.preservedTime", "result");
      if (Trace.ON) Trace.call("IConverted.preservedTime");
      Converters_FileTimeStruct.store(Answers.nonNullResult(Conversions.handOver(new Converters.InstantMarshaller(),
          Answers.nonNullResult(Trace.result(((IConverted) Upcall.target(self)).preservedTime()),
          "IConverted.preservedTime"), "IConverted.preservedTime", "result"),
          "IConverted.preservedTime"), result, Giver.IMPLEMENTATION, "IConverted.preservedTime");
      return Upcall.done(result);
    } catch (Throwable failure) {
      Answers.clear(result, Converters_FileTimeStruct.SIZE);
      Upcall.report(failure, "IConverted.preservedTime");
      return result;
    }
  }
}
