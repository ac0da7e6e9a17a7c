package example;

import io.comwright.ComType;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.Ref;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Calls;
import io.comwright.runtime.Conversions;
import io.comwright.runtime.Downcall;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Freeing;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Owned;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Text;
import io.comwright.runtime.TextEncoding;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import io.comwright.runtime.VtableProxy;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Calls {@link IConverted} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class IConvertedProxy extends IUnknownProxy implements IConverted {
  /** {@link IConverted} as a value. */
  public static final ComType<IConverted> TYPE = GeneratedType.register(1,
      new GeneratedType<>(IConverted.class, IConvertedVtable.IID, IUnknownProxy.TYPE,
      IConvertedVtable.LAYOUT, IConvertedVtable.LAYOUT_HASH),
      new IConvertedProxy(0L, Ownership.BORROWED));

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected IConvertedProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new IConvertedProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return IConvertedStub.VTABLE;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static IConvertedProxy attach(MemorySegment pointer) {
    return (IConvertedProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static IConvertedProxy retain(MemorySegment pointer) {
    return (IConvertedProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static IConvertedProxy retain(IConverted proxy) {
    return (IConvertedProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static IConvertedProxy from(IUnknown object) {
    return (IConvertedProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable IConvertedProxy tryFrom(IUnknown object) {
    return (IConvertedProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public void pass(Converters.Color color, Instant time, Instant copied, Path path,
      Converters.ItemId id, double ratio) {
    long self = Downcall.enter(this, "IConverted.pass");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IConverted.pass", color, time, copied, path, id, ratio);
      long colorNative = Conversions.toNative(new Converters.ColorMarshaller(),
          Arguments.nonNull(color, "IConverted.pass", "color"), frame, "IConverted.pass", "color");
      long timeNative =
          Converters_FileTimeStruct.write(Conversions.toNative(new Converters.InstantMarshaller(),
          Arguments.nonNull(time, "IConverted.pass", "time"), frame, "IConverted.pass", "time"),
          frame, "IConverted.pass", "time");
      long copiedNative =
          Memory.getLong(Converters_FileTimeStruct.write(frame.keep(Conversions.toNative(new Converters.InstantMarshaller(),
          Arguments.nonNull(copied, "IConverted.pass", "copied"), frame, "IConverted.pass",
          "copied")), frame, "IConverted.pass", "copied"));
      long pathNative = frame.text(Conversions.toNative(new Converters.PathMarshaller(),
          Arguments.nonNull(path, "IConverted.pass", "path"), frame, "IConverted.pass", "path"),
          TextEncoding.UTF8, "IConverted.pass", "path");
      long idNative =
          Arguments.address(frame.keep(Conversions.toNative(new Converters.ItemIdMarshaller(),
          Arguments.nonNull(id, "IConverted.pass", "id"), frame, "IConverted.pass", "id")),
          "IConverted.pass", "id");
      long ratioNative =
          Integer.toUnsignedLong(Conversions.toNative(new Converters.RatioMarshaller(), ratio,
          frame, "IConverted.pass", "ratio"));
      int hr = (int) Calls.call(self, IConvertedVtable.SLOT_pass, colorNative, timeNative,
          copiedNative, pathNative, idNative, ratioNative);
      Downcall.check(hr, this, TYPE, "IConverted.pass");
    } finally {
      Reference.reachabilityFence(color);
      Reference.reachabilityFence(time);
      Reference.reachabilityFence(copied);
      Reference.reachabilityFence(path);
      Reference.reachabilityFence(id);
    }
  }

  @Override
  public void nullable(@Nullable Instant time, @Nullable Path path,
      Converters. @Nullable ItemId id) {
    long self = Downcall.enter(this, "IConverted.nullable");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IConverted.nullable", time, path, id);
      long timeNative = time == null ? 0L :
          Converters_FileTimeStruct.write(Conversions.toNative(new Converters.InstantMarshaller(),
          time, frame, "IConverted.nullable", "time"), frame, "IConverted.nullable", "time");
      long pathNative = path == null ? 0L :
          frame.utf16(Conversions.toNative(new Converters.PathMarshaller(), path, frame,
          "IConverted.nullable", "path"), "IConverted.nullable", "path");
      long idNative = id == null ? 0L :
          Arguments.address(frame.keep(Conversions.toNative(new Converters.ItemIdMarshaller(), id,
          frame, "IConverted.nullable", "id")), "IConverted.nullable", "id");
      int hr = (int) Calls.call(self, IConvertedVtable.SLOT_nullable, timeNative, pathNative,
          idNative);
      Downcall.check(hr, this, TYPE, "IConverted.nullable");
    } finally {
      Reference.reachabilityFence(time);
      Reference.reachabilityFence(path);
      Reference.reachabilityFence(id);
    }
  }

  @Override
  public Converters.Color color() {
    long self = Downcall.enter(this, "IConverted.color");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IConverted.color");
      long result = frame.cell(4);
      int hr = (int) Calls.call(self, IConvertedVtable.SLOT_color, result);
      Downcall.check(hr, this, TYPE, "IConverted.color");
      return Trace.result(Conversions.fromNative(new Converters.ColorMarshaller(),
          Memory.getInt(result), "IConverted.color", "result"));
    }
  }

  @Override
  public Instant time() {
    long self = Downcall.enter(this, "IConverted.time");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IConverted.time");
      long result = frame.cell(Converters_FileTimeStruct.SIZE);
      int hr = (int) Calls.call(self, IConvertedVtable.SLOT_time, result);
      Downcall.check(hr, this, TYPE, "IConverted.time");
      return Trace.result(Conversions.fromNative(new Converters.InstantMarshaller(),
          Converters_FileTimeStruct.read(result), "IConverted.time", "result"));
    }
  }

  @Override
  public @Nullable Path path() {
    long self = Downcall.enter(this, "IConverted.path");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IConverted.path");
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, IConvertedVtable.SLOT_path, result);
      Downcall.check(hr, this, TYPE, "IConverted.path");
      frame.own(result, Owned.TASK_MEMORY);
      long resultStored = Memory.getLong(result);
      Path value = resultStored == 0L ? null :
          Conversions.fromNative(new Converters.PathMarshaller(),
          Text.read(Upcall.nonNull(resultStored, "IConverted.path", "result"), TextEncoding.UTF16),
          "IConverted.path", "result");
      return Trace.resultOrNull(value);
    }
  }

  @Override
  public Converters.ItemId id() {
    long self = Downcall.enter(this, "IConverted.id");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IConverted.id");
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, IConvertedVtable.SLOT_id, result);
      Downcall.check(hr, this, TYPE, "IConverted.id");
      frame.own(result, new Freeing<MemorySegment>(new Converters.ItemIdMarshaller(), 8, null) {
        @Override
        protected MemorySegment read(long address, Frame frame) {
          return MemorySegment.ofAddress(Memory.getLong(address));
        }
      });
      Converters.ItemId value = Conversions.fromNative(new Converters.ItemIdMarshaller(),
          MemorySegment.ofAddress(Upcall.nonNull(Memory.getLong(result), "IConverted.id",
          "result")), "IConverted.id", "result");
      return Trace.result(value);
    }
  }

  @Override
  public Converters. @Nullable ItemId idOrNull(Ref<Converters.Color> color) {
    long self = Downcall.enter(this, "IConverted.idOrNull");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IConverted.idOrNull", color);
      // Arguments.
      Arguments.nonNull(color, "IConverted.idOrNull", "color");
      long colorPointer = frame.cell(4);
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, IConvertedVtable.SLOT_idOrNull, colorPointer, result);
      Downcall.check(hr, this, TYPE, "IConverted.idOrNull");
      // Outs: taken over and converted.
      frame.own(result, new Freeing<MemorySegment>(new Converters.ItemIdMarshaller(), 8, null) {
        @Override
        protected MemorySegment read(long address, Frame frame) {
          return MemorySegment.ofAddress(Memory.getLong(address));
        }
      });
      Converters.Color colorValue = Conversions.fromNative(new Converters.ColorMarshaller(),
          Memory.getInt(colorPointer), "IConverted.idOrNull", "the value of color");
      long resultStored = Memory.getLong(result);
      Converters.ItemId value = resultStored == 0L ? null :
          Conversions.fromNative(new Converters.ItemIdMarshaller(),
          MemorySegment.ofAddress(resultStored), "IConverted.idOrNull", "result");
      // Outs: delivered, which cannot fail.
      color.set(colorValue);
      return Trace.resultOrNull(value);
    }
  }

  @Override
  public Converters.Color preserved() {
    long self = Downcall.enter(this, "IConverted.preserved");
    try {
      if (Trace.ON) Trace.call("IConverted.preserved");
      return Trace.result(Conversions.fromNative(new Converters.ColorMarshaller(),
          (int) Calls.call(self, IConvertedVtable.SLOT_preserved), "IConverted.preserved",
          "result"));
    } finally {
      Downcall.exit(this);
    }
  }

  @Override
  public Converters.ItemId preservedId() {
    long self = Downcall.enter(this, "IConverted.preservedId");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IConverted.preservedId");
      long result = frame.word(Calls.call(self, IConvertedVtable.SLOT_preservedId));
      frame.own(result, new Freeing<MemorySegment>(new Converters.ItemIdMarshaller(), 8, null) {
        @Override
        protected MemorySegment read(long address, Frame frame) {
          return MemorySegment.ofAddress(Memory.getLong(address));
        }
      });
      Converters.ItemId value = Conversions.fromNative(new Converters.ItemIdMarshaller(),
          MemorySegment.ofAddress(Upcall.nonNull(Memory.getLong(result), "IConverted.preservedId",
          "result")), "IConverted.preservedId", "result");
      return Trace.result(value);
    } finally {
      Reference.reachabilityFence(this);
    }
  }

  @Override
  public Instant preservedTime() {
    long self = Downcall.enter(this, "IConverted.preservedTime");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IConverted.preservedTime");
      long result = frame.cell(Converters_FileTimeStruct.SIZE);
      Call_J__J_.call(self, IConvertedVtable.SLOT_preservedTime, result);
      return Trace.result(Conversions.fromNative(new Converters.InstantMarshaller(),
          Converters_FileTimeStruct.read(result), "IConverted.preservedTime", "result"));
    } finally {
      Reference.reachabilityFence(this);
    }
  }

  /** Initialised by the first call of its shape. */
  private interface Call_J__J_ {
    /** Calls a function. */
    MethodHandle HANDLE = Downcall.handle("(J){J}");

    static long call(long self, int slot, long result) {
      try {
        return (long) HANDLE.invokeExact(Downcall.function(self, slot), self, result);
      } catch (Throwable e) {
        throw Downcall.rethrow(e);
      }
    }
  }
}
