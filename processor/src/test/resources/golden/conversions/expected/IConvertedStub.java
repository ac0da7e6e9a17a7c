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
import io.comwright.runtime.Giver;
import io.comwright.runtime.Memory;
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

/**
 * Native code calls {@link IConverted} on a Java object.
 *
 * <p>The vtable is built on first use, shared by all objects, and kept for the life of the VM
 * together with the class loader of this class.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings("doclint:missing")
public final class IConvertedStub {
  static final StubVtable VTABLE = StubVtable.extend(IUnknownProxy.TYPE, MethodHandles.lookup(),
      IConvertedVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IConvertedVtable.SLOT_pass, "pass", "(JJJJJJJ)J");
    VTABLE.slot(IConvertedVtable.SLOT_nullable, "nullable", "(JJJJ)J");
    VTABLE.slot(IConvertedVtable.SLOT_color, "color", "(JJ)J");
    VTABLE.slot(IConvertedVtable.SLOT_time, "time", "(JJ)J");
    VTABLE.slot(IConvertedVtable.SLOT_path, "path", "(JJ)J");
    VTABLE.slot(IConvertedVtable.SLOT_id, "id", "(JJ)J");
    VTABLE.slot(IConvertedVtable.SLOT_idOrNull, "idOrNull", "(JJJ)J");
    VTABLE.slot(IConvertedVtable.SLOT_preserved, "preserved", "(J)J");
    VTABLE.slot(IConvertedVtable.SLOT_preservedId, "preservedId", "(J)J");
    VTABLE.slot(IConvertedVtable.SLOT_preservedTime, "preservedTime", "(J){J}");
  }

  private IConvertedStub() {
  }

  private static long pass(long self, long color, long time, long copied, long path, long id,
      long ratio) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IConverted target = (IConverted) Upcall.target(self);
      Converters.Color colorValue = Conversions.fromNative(new Converters.ColorMarshaller(),
          (int) color, "IConverted.pass", "color");
      Instant timeValue = Conversions.fromNative(new Converters.InstantMarshaller(),
          Converters_FileTimeStruct.read(Upcall.nonNull(time, "IConverted.pass", "time"), frame,
          "IConverted.pass", "time"), "IConverted.pass", "time");
      Instant copiedValue = Conversions.fromNative(new Converters.InstantMarshaller(),
          Converters_FileTimeStruct.read(frame.word(copied), frame, "IConverted.pass", "copied"),
          "IConverted.pass", "copied");
      Path pathValue = Conversions.fromNative(new Converters.PathMarshaller(),
          Text.read(Upcall.nonNull(path, "IConverted.pass", "path"), TextEncoding.UTF8),
          "IConverted.pass", "path");
      Converters.ItemId idValue = Conversions.fromNative(new Converters.ItemIdMarshaller(),
          MemorySegment.ofAddress(Upcall.nonNull(id, "IConverted.pass", "id")), "IConverted.pass",
          "id");
      double ratioValue = Conversions.fromNative(new Converters.RatioMarshaller(), (int) ratio,
          "IConverted.pass", "ratio");
      if (Trace.ON) {
        Trace.call("IConverted.pass", colorValue, timeValue, copiedValue, pathValue, idValue,
            ratioValue);
      }
      target.pass(colorValue, timeValue, copiedValue, pathValue, idValue, ratioValue);
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IConverted.pass");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long nullable(long self, long time, long path, long id) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IConverted target = (IConverted) Upcall.target(self);
      Instant timeValue = time == 0L ? null :
          Conversions.fromNative(new Converters.InstantMarshaller(),
          Converters_FileTimeStruct.read(Upcall.nonNull(time, "IConverted.nullable", "time"), frame,
          "IConverted.nullable", "time"), "IConverted.nullable", "time");
      Path pathValue = path == 0L ? null : Conversions.fromNative(new Converters.PathMarshaller(),
          frame.readUtf16(Upcall.nonNull(path, "IConverted.nullable", "path")),
          "IConverted.nullable", "path");
      Converters.ItemId idValue = id == 0L ? null :
          Conversions.fromNative(new Converters.ItemIdMarshaller(), MemorySegment.ofAddress(id),
          "IConverted.nullable", "id");
      if (Trace.ON) {
        Trace.call("IConverted.nullable", timeValue, pathValue, idValue);
      }
      target.nullable(timeValue, pathValue, idValue);
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IConverted.nullable");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long color(long self, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IConverted target = (IConverted) Upcall.target(self);
      Upcall.nonNull(result, "IConverted.color", "result");
      if (Trace.ON) {
        Trace.call("IConverted.color");
      }
      Memory.putInt(result, Conversions.handOver(new Converters.ColorMarshaller(),
          Answers.nonNullResult(Trace.result(target.color()), "IConverted.color"),
          "IConverted.color", "result"));
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, 4);
      return Upcall.failure(failure, "IConverted.color");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long time(long self, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IConverted target = (IConverted) Upcall.target(self);
      Upcall.nonNull(result, "IConverted.time", "result");
      if (Trace.ON) {
        Trace.call("IConverted.time");
      }
      Converters_FileTimeStruct.put(Answers.nonNullResult(Conversions.handOver(new Converters.InstantMarshaller(),
          Answers.nonNullResult(Trace.result(target.time()), "IConverted.time"), "IConverted.time",
          "result"), "IConverted.time"), result, Giver.IMPLEMENTATION, "IConverted.time");
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, Converters_FileTimeStruct.SIZE);
      return Upcall.failure(failure, "IConverted.time");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long path(long self, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IConverted target = (IConverted) Upcall.target(self);
      Upcall.nonNull(result, "IConverted.path", "result");
      if (Trace.ON) {
        Trace.call("IConverted.path");
      }
      Path value = Trace.result(target.path());
      long resultOut = frame.cell(8);
      frame.own(resultOut, Owned.TASK_MEMORY);
      if (value != null) Memory.putLong(resultOut,
          Text.create(Answers.nonNullResult(Conversions.handOver(new Converters.PathMarshaller(),
          value, "IConverted.path", "result"), "IConverted.path"), TextEncoding.UTF16,
          TaskMemory.allocator()));
      Memory.move(resultOut, result, 8);
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, 8);
      return Upcall.failure(failure, "IConverted.path");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long id(long self, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IConverted target = (IConverted) Upcall.target(self);
      Upcall.nonNull(result, "IConverted.id", "result");
      if (Trace.ON) {
        Trace.call("IConverted.id");
      }
      Converters.ItemId value = Trace.result(target.id());
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
      Memory.move(resultOut, result, 8);
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, 8);
      return Upcall.failure(failure, "IConverted.id");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long idOrNull(long self, long color, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IConverted target = (IConverted) Upcall.target(self);
      Upcall.nonNull(color, "IConverted.idOrNull", "color");
      Upcall.nonNull(result, "IConverted.idOrNull", "result");
      Ref<Converters.Color> colorRef = new Ref<>();
      if (Trace.ON) {
        Trace.call("IConverted.idOrNull", colorRef);
      }
      Converters.ItemId value = Trace.result(target.idOrNull(colorRef));
      Converters.Color colorValue = colorRef.get();
      Memory.putInt(color, Conversions.handOver(new Converters.ColorMarshaller(),
          Answers.nonNullResult(colorValue, "IConverted.idOrNull"), "IConverted.idOrNull",
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
      Memory.move(resultOut, result, 8);
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(color, 4);
      Answers.clear(result, 8);
      return Upcall.failure(failure, "IConverted.idOrNull");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long preserved(long self) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IConverted target = (IConverted) Upcall.target(self);
      if (Trace.ON) {
        Trace.call("IConverted.preserved");
      }
      return Conversions.handOver(new Converters.ColorMarshaller(),
          Answers.nonNullResult(Trace.result(target.preserved()), "IConverted.preserved"),
          "IConverted.preserved", "result");
    } catch (Throwable failure) {
      Upcall.report(failure, "IConverted.preserved");
      return 0L;
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long preservedId(long self) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IConverted target = (IConverted) Upcall.target(self);
      if (Trace.ON) {
        Trace.call("IConverted.preservedId");
      }
      return Arguments.address(Conversions.handOver(new Converters.ItemIdMarshaller(),
          Answers.nonNullResult(Trace.result(target.preservedId()), "IConverted.preservedId"),
          "IConverted.preservedId", "result"), "IConverted.preservedId", "result");
    } catch (Throwable failure) {
      Upcall.report(failure, "IConverted.preservedId");
      return 0L;
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long preservedTime(long self, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IConverted target = (IConverted) Upcall.target(self);
      Upcall.nonNull(result, "IConverted.preservedTime", "result");
      if (Trace.ON) {
        Trace.call("IConverted.preservedTime");
      }
      Converters_FileTimeStruct.put(Answers.nonNullResult(Conversions.handOver(new Converters.InstantMarshaller(),
          Answers.nonNullResult(Trace.result(target.preservedTime()), "IConverted.preservedTime"),
          "IConverted.preservedTime", "result"), "IConverted.preservedTime"), result,
          Giver.IMPLEMENTATION, "IConverted.preservedTime");
      return result;
    } catch (Throwable failure) {
      Answers.clear(result, Converters_FileTimeStruct.SIZE);
      Upcall.report(failure, "IConverted.preservedTime");
      return result;
    } finally {
      Upcall.exit(frame);
    }
  }
}
