package example;

import io.comwright.ComType;
import io.comwright.DoubleRef;
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
import io.comwright.runtime.Memory;
import io.comwright.runtime.Owned;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.Text;
import io.comwright.runtime.TextEncoding;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.time.Instant;

/**
 * Calls {@link IConverted} on a native object.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public class IConvertedProxy extends IUnknownProxy implements IConverted {
  /**
   * {@link IConverted} as a value.
   */
  public static final ComType<IConverted> TYPE = IConvertedVtable.TYPE;

  /**
   * Called by generated code.
   *
   * @param pointer the interface pointer, not 0
   * @param ownership who gives its reference back
   */
  protected IConvertedProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  /**
   * Takes over a reference that the caller owns.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IConvertedProxy attach(MemorySegment pointer) {
    return (IConvertedProxy) Proxies.attach(pointer, TYPE);
  }

  /**
   * Adds a reference to an object that somebody else holds.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the new reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IConvertedProxy retain(MemorySegment pointer) {
    return (IConvertedProxy) Proxies.retain(pointer, TYPE);
  }

  /**
   * Adds a reference to a proxy's object, so that it outlives the given proxy.
   *
   * @param proxy a proxy
   * @return another proxy of the same interface pointer, which owns the new reference
   * @throws IllegalStateException if the proxy is closed or has expired
   * @throws IllegalArgumentException if the argument is a Java implementation
   */
  public static IConvertedProxy retain(IConverted proxy) {
    return (IConvertedProxy) Proxies.retain(proxy, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference
   * @throws io.comwright.ComException if the object does not have it
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static IConvertedProxy from(IUnknown object) {
    return (IConvertedProxy) Proxies.from(object, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference, or null if the object does not have it
   * @throws io.comwright.ComException if the object answers with another failure
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static IConvertedProxy tryFrom(IUnknown object) {
    return (IConvertedProxy) Proxies.tryFrom(object, TYPE);
  }

  /**
   * Slot 3: {@code HRESULT pass(LONG color, FileTime* time, FileTime copied, const char* path, void* id, ULONG ratio)}.
   */
  @Override
  public void pass(Converters.Color color, Instant time, Instant copied, Path path,
      Converters.ItemId id, double ratio) {
    long self = Downcall.enter(this, "IConverted.pass");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IConverted.pass", color, time, copied, path, id, ratio);
      }
      long colorNative = Conversions.toNative(new Converters.ColorMarshaller(),
          Arguments.nonNull(color, "IConverted.pass", "color"), frame, "IConverted.pass", "color");
      long timeNative =
          Converters_FileTimeStruct.write(frame.keep(Conversions.toNative(new Converters.InstantMarshaller(),
          Arguments.nonNull(time, "IConverted.pass", "time"), frame, "IConverted.pass", "time")),
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
      int hr = Trace.status((int) Calls.call(self, IConvertedVtable.SLOT_pass, colorNative,
          timeNative, copiedNative, pathNative, idNative, ratioNative));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IConvertedProxy.TYPE, "IConverted.pass");
      }
    } finally {
      Reference.reachabilityFence(color);
      Reference.reachabilityFence(time);
      Reference.reachabilityFence(copied);
      Reference.reachabilityFence(path);
      Reference.reachabilityFence(id);
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 4: {@code HRESULT nullable(FileTime* time, LPCWSTR path, void* id)}.
   */
  @Override
  public void nullable(Instant time, Path path, Converters.ItemId id) {
    long self = Downcall.enter(this, "IConverted.nullable");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IConverted.nullable", time, path, id);
      }
      long timeNative = time == null ? 0L :
          Converters_FileTimeStruct.write(frame.keep(Conversions.toNative(new Converters.InstantMarshaller(),
          time, frame, "IConverted.nullable", "time")), frame, "IConverted.nullable", "time");
      long pathNative = path == null ? 0L :
          frame.utf16(Conversions.toNative(new Converters.PathMarshaller(), path, frame,
          "IConverted.nullable", "path"), "IConverted.nullable", "path");
      long idNative = id == null ? 0L :
          Arguments.address(frame.keep(Conversions.toNative(new Converters.ItemIdMarshaller(), id,
          frame, "IConverted.nullable", "id")), "IConverted.nullable", "id");
      int hr = Trace.status((int) Calls.call(self, IConvertedVtable.SLOT_nullable, timeNative,
          pathNative, idNative));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IConvertedProxy.TYPE, "IConverted.nullable");
      }
    } finally {
      Reference.reachabilityFence(time);
      Reference.reachabilityFence(path);
      Reference.reachabilityFence(id);
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 5: {@code HRESULT color(LONG* result)}.
   */
  @Override
  public Converters.Color color() {
    long self = Downcall.enter(this, "IConverted.color");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IConverted.color");
      }
      long result = frame.cell(4);
      int hr = Trace.status((int) Calls.call(self, IConvertedVtable.SLOT_color, result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IConvertedProxy.TYPE, "IConverted.color");
      }
      return Trace.result(Conversions.fromNative(new Converters.ColorMarshaller(),
          Memory.getInt(result), "IConverted.color", "result"));
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 6: {@code HRESULT time(FileTime* result)}.
   */
  @Override
  public Instant time() {
    long self = Downcall.enter(this, "IConverted.time");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IConverted.time");
      }
      long result = frame.cell(Converters_FileTimeStruct.SIZE);
      int hr = Trace.status((int) Calls.call(self, IConvertedVtable.SLOT_time, result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IConvertedProxy.TYPE, "IConverted.time");
      }
      return Trace.result(Conversions.fromNative(new Converters.InstantMarshaller(),
          Converters_FileTimeStruct.read(result, frame, "IConverted.time", "result"),
          "IConverted.time", "result"));
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 7: {@code HRESULT path(LPWSTR* result)}.
   */
  @Override
  public Path path() {
    long self = Downcall.enter(this, "IConverted.path");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IConverted.path");
      }
      long result = frame.cell(8);
      int hr = Trace.status((int) Calls.call(self, IConvertedVtable.SLOT_path, result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IConvertedProxy.TYPE, "IConverted.path");
      }
      frame.own(result, Owned.TASK_MEMORY);
      long resultStored = Memory.getLong(result);
      Path value = resultStored == 0L ? null :
          Conversions.fromNative(new Converters.PathMarshaller(),
          Text.read(Upcall.nonNull(resultStored, "IConverted.path", "result"), TextEncoding.UTF16),
          "IConverted.path", "result");
      return Trace.result(value);
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 8: {@code HRESULT id(void** result)}.
   */
  @Override
  public Converters.ItemId id() {
    long self = Downcall.enter(this, "IConverted.id");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IConverted.id");
      }
      long result = frame.cell(8);
      int hr = Trace.status((int) Calls.call(self, IConvertedVtable.SLOT_id, result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IConvertedProxy.TYPE, "IConverted.id");
      }
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
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 9: {@code HRESULT idOrNull(LONG* color, void** result)}.
   */
  @Override
  public Converters.ItemId idOrNull(Ref<Converters.Color> color) {
    long self = Downcall.enter(this, "IConverted.idOrNull");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IConverted.idOrNull", color);
      }
      Arguments.nonNull(color, "IConverted.idOrNull", "color");
      long colorPointer = frame.cell(4);
      long result = frame.cell(8);
      int hr = Trace.status((int) Calls.call(self, IConvertedVtable.SLOT_idOrNull, colorPointer,
          result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IConvertedProxy.TYPE, "IConverted.idOrNull");
      }
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
      color.set(colorValue);
      return Trace.result(value);
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 10: {@code LONG preserved()}.
   */
  @Override
  public Converters.Color preserved() {
    long self = Downcall.enter(this, "IConverted.preserved");
    try {
      if (Trace.ON) {
        Trace.call("IConverted.preserved");
      }
      return Trace.result(Conversions.fromNative(new Converters.ColorMarshaller(),
          (int) Calls.call(self, IConvertedVtable.SLOT_preserved), "IConverted.preserved",
          "result"));
    } finally {
      Downcall.exit(this);
    }
  }

  /**
   * Slot 11: {@code void* preservedId()}.
   */
  @Override
  public Converters.ItemId preservedId() {
    long self = Downcall.enter(this, "IConverted.preservedId");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IConverted.preservedId");
      }
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
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 12: {@code FileTime preservedTime()}.
   */
  @Override
  public Instant preservedTime() {
    long self = Downcall.enter(this, "IConverted.preservedTime");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IConverted.preservedTime");
      }
      long result = frame.cell(Converters_FileTimeStruct.SIZE);
      Call_J__J_.call(self, IConvertedVtable.SLOT_preservedTime, result);
      return Trace.result(Conversions.fromNative(new Converters.InstantMarshaller(),
          Converters_FileTimeStruct.read(result, frame, "IConverted.preservedTime", "result"),
          "IConverted.preservedTime", "result"));
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 13: {@code HRESULT entry(Entry* entry, Entry* result)}.
   */
  @Override
  public IConverted.Entry entry(IConverted.Entry entry) {
    long self = Downcall.enter(this, "IConverted.entry");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IConverted.entry", entry);
      }
      long entryPointer = IConverted_EntryStruct.write(entry, frame, "IConverted.entry", "entry");
      long result = frame.cell(IConverted_EntryStruct.SIZE);
      int hr = Trace.status((int) Calls.call(self, IConvertedVtable.SLOT_entry, entryPointer,
          result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IConvertedProxy.TYPE, "IConverted.entry");
      }
      frame.own(result, IConverted_EntryStruct.OWNED);
      IConverted.Entry value = IConverted_EntryStruct.take(result, frame, "IConverted.entry");
      frame.commit();
      return Trace.result(value);
    } finally {
      Reference.reachabilityFence(entry);
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 14: {@code HRESULT answer(LONG* color, void** id, LPWSTR* path)}.
   */
  @Override
  public IConverted.Answer answer() {
    long self = Downcall.enter(this, "IConverted.answer");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IConverted.answer");
      }
      long color = frame.cell(4);
      long id = frame.cell(8);
      long path = frame.cell(8);
      int hr = Trace.status((int) Calls.call(self, IConvertedVtable.SLOT_answer, color, id, path));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IConvertedProxy.TYPE, "IConverted.answer");
      }
      frame.own(id, new Freeing<MemorySegment>(new Converters.ItemIdMarshaller(), 8, null) {
        @Override
        protected MemorySegment read(long address, Frame frame) {
          return MemorySegment.ofAddress(Memory.getLong(address));
        }
      });
      frame.own(path, Owned.TASK_MEMORY);
      Converters.Color colorValue = Conversions.fromNative(new Converters.ColorMarshaller(),
          Memory.getInt(color), "IConverted.answer", "color");
      Converters.ItemId idValue = Conversions.fromNative(new Converters.ItemIdMarshaller(),
          MemorySegment.ofAddress(Upcall.nonNull(Memory.getLong(id), "IConverted.answer", "id")),
          "IConverted.answer", "id");
      Path pathValue = Conversions.fromNative(new Converters.PathMarshaller(),
          Text.read(Upcall.nonNull(Memory.getLong(path), "IConverted.answer", "path"),
          TextEncoding.UTF16), "IConverted.answer", "path");
      IConverted.Answer value = new IConverted.Answer(colorValue, idValue, pathValue);
      return Trace.result(value);
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 15: {@code HRESULT request(Request* request)}.
   */
  @Override
  public void request(IConverted.Request request) {
    long self = Downcall.enter(this, "IConverted.request");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IConverted.request", request);
      }
      long requestPointer = IConverted_RequestStruct.write(request, frame, "IConverted.request",
          "request");
      int hr = Trace.status((int) Calls.call(self, IConvertedVtable.SLOT_request, requestPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IConvertedProxy.TYPE, "IConverted.request");
      }
      Runnable requestRefs = IConverted_RequestStruct.collect(request, requestPointer);
      requestRefs.run();
    } finally {
      Reference.reachabilityFence(request);
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 16: {@code HRESULT outs(LONG* color, LONG* ratio, void** id, void** optional)}.
   */
  @Override
  public void outs(Ref<Converters.Color> color, DoubleRef ratio, Ref<Converters.ItemId> id,
      Ref<Converters.ItemId> optional) {
    long self = Downcall.enter(this, "IConverted.outs");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IConverted.outs", color, ratio, id, optional);
      }
      Arguments.nonNull(color, "IConverted.outs", "color");
      long colorPointer = frame.cell(4);
      Arguments.nonNull(ratio, "IConverted.outs", "ratio");
      long ratioPointer = frame.cell(4);
      Arguments.nonNull(id, "IConverted.outs", "id");
      long idPointer = frame.cell(8);
      long optionalPointer = optional == null ? 0L : frame.cell(8);
      int hr = Trace.status((int) Calls.call(self, IConvertedVtable.SLOT_outs, colorPointer,
          ratioPointer, idPointer, optionalPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IConvertedProxy.TYPE, "IConverted.outs");
      }
      frame.own(idPointer, new Freeing<MemorySegment>(new Converters.ItemIdMarshaller(), 8, null) {
        @Override
        protected MemorySegment read(long address, Frame frame) {
          return MemorySegment.ofAddress(Memory.getLong(address));
        }
      });
      frame.own(optionalPointer, new Freeing<MemorySegment>(new Converters.ItemIdMarshaller(), 8,
          null) {
        @Override
        protected MemorySegment read(long address, Frame frame) {
          return MemorySegment.ofAddress(Memory.getLong(address));
        }
      });
      Converters.Color colorValue = Conversions.fromNative(new Converters.ColorMarshaller(),
          Memory.getInt(colorPointer), "IConverted.outs", "the value of color");
      Double ratioValue = Conversions.fromNative(new Converters.RatioMarshaller(),
          Memory.getInt(ratioPointer), "IConverted.outs", "the value of ratio");
      long idStored = Memory.getLong(idPointer);
      Converters.ItemId idValue = idStored == 0L ? null :
          Conversions.fromNative(new Converters.ItemIdMarshaller(),
          MemorySegment.ofAddress(idStored), "IConverted.outs", "the value of id");
      Converters.ItemId optionalValue = null;
      if (optional != null) {
        optionalValue = Conversions.fromNative(new Converters.ItemIdMarshaller(),
            MemorySegment.ofAddress(Upcall.nonNull(Memory.getLong(optionalPointer),
            "IConverted.outs", "the value of optional")), "IConverted.outs",
            "the value of optional");
      }
      color.set(colorValue);
      ratio.set(ratioValue);
      id.set(idValue);
      if (optional != null) {
        optional.set(optionalValue);
      }
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 17: {@code HRESULT inOuts(LONG* color, LONG* ratio, void** id)}.
   */
  @Override
  public void inOuts(Ref<Converters.Color> color, DoubleRef ratio, Ref<Converters.ItemId> id) {
    long self = Downcall.enter(this, "IConverted.inOuts");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IConverted.inOuts", color, ratio, id);
      }
      Arguments.nonNull(color, "IConverted.inOuts", "color");
      long colorPointer = frame.cell(4);
      Converters.Color colorIn = color.get();
      Memory.putInt(colorPointer, Conversions.handOver(new Converters.ColorMarshaller(),
          Arguments.nonNull(colorIn, "IConverted.inOuts", "the value of color"),
          "IConverted.inOuts", "the value of color"));
      long ratioPointer = ratio == null ? 0L : frame.cell(4);
      Double ratioIn = ratio == null ? null : ratio.get();
      if (ratio != null) {
        Memory.putInt(ratioPointer, Conversions.handOver(new Converters.RatioMarshaller(), ratioIn,
            "IConverted.inOuts", "the value of ratio"));
      }
      Arguments.nonNull(id, "IConverted.inOuts", "id");
      long idPointer = frame.cell(8);
      frame.own(idPointer, new Freeing<MemorySegment>(new Converters.ItemIdMarshaller(), 8, null) {
        @Override
        protected MemorySegment read(long address, Frame frame) {
          return MemorySegment.ofAddress(Memory.getLong(address));
        }
      });
      Converters.ItemId idIn = id.get();
      if (idIn != null) Memory.putLong(idPointer,
          Arguments.address(Conversions.handOver(new Converters.ItemIdMarshaller(), idIn,
          "IConverted.inOuts", "the value of id"), "IConverted.inOuts", "the value of id"));
      int hr = Trace.status((int) Calls.call(self, IConvertedVtable.SLOT_inOuts, colorPointer,
          ratioPointer, idPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IConvertedProxy.TYPE, "IConverted.inOuts");
      }
      Converters.Color colorValue = Conversions.fromNative(new Converters.ColorMarshaller(),
          Memory.getInt(colorPointer), "IConverted.inOuts", "the value of color");
      Double ratioValue = null;
      if (ratio != null) {
        ratioValue = Conversions.fromNative(new Converters.RatioMarshaller(),
            Memory.getInt(ratioPointer), "IConverted.inOuts", "the value of ratio");
      }
      long idStored = Memory.getLong(idPointer);
      Converters.ItemId idValue = idStored == 0L ? null :
          Conversions.fromNative(new Converters.ItemIdMarshaller(),
          MemorySegment.ofAddress(idStored), "IConverted.inOuts", "the value of id");
      color.set(colorValue);
      if (ratio != null) {
        ratio.set(ratioValue);
      }
      id.set(idValue);
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 18: {@code HRESULT arrays(ULONG colorsCount, LONG* colors, ULONG pathsCount, LPCWSTR* paths, ULONG idsCount, void** ids)}.
   */
  @Override
  public void arrays(Converters.Color[] colors, Path[] paths, Converters.ItemId[] ids) {
    long self = Downcall.enter(this, "IConverted.arrays");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IConverted.arrays", (Object) colors, (Object) paths, (Object) ids);
      }
      Arguments.nonNull(colors, "IConverted.arrays", "colors");
      int colorsLength = colors.length;
      long colorsPointer = frame.array(colorsLength, 4);
      for (int i = 0; i < colorsLength; i++) {
        Memory.putInt(colorsPointer + 4L * i, Conversions.toNative(new Converters.ColorMarshaller(),
            Arguments.nonNull(colors[i], "IConverted.arrays", "an element of colors"), frame,
            "IConverted.arrays", "an element of colors"));
      }
      Arguments.nonNull(paths, "IConverted.arrays", "paths");
      int pathsLength = paths.length;
      long pathsPointer = frame.array(pathsLength, 8);
      for (int i = 0; i < pathsLength; i++) {
        if (paths[i] != null) Memory.putLong(pathsPointer + 8L * i,
            frame.utf16(Conversions.toNative(new Converters.PathMarshaller(), paths[i], frame,
            "IConverted.arrays", "an element of paths"), "IConverted.arrays",
            "an element of paths"));
      }
      Arguments.nonNull(ids, "IConverted.arrays", "ids");
      int idsLength = ids.length;
      long idsPointer = frame.array(idsLength, 8);
      int hr = Trace.status((int) Calls.call(self, IConvertedVtable.SLOT_arrays, colorsLength,
          colorsPointer, pathsLength, pathsPointer, idsLength, idsPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IConvertedProxy.TYPE, "IConverted.arrays");
      }
      frame.own(idsPointer,
          Owned.elements(new Freeing<MemorySegment>(new Converters.ItemIdMarshaller(), 8, null) {
        @Override
        protected MemorySegment read(long address, Frame frame) {
          return MemorySegment.ofAddress(Memory.getLong(address));
        }
      }, 8, idsLength, idsLength));
      Converters.ItemId[] idsValue = new Converters.ItemId[idsLength];
      for (int i = 0; i < idsLength; i++) {
        idsValue[i] = Conversions.fromNative(new Converters.ItemIdMarshaller(),
            MemorySegment.ofAddress(Upcall.nonNull(Memory.getLong(idsPointer + 8L * i),
            "IConverted.arrays", "an element of ids")), "IConverted.arrays", "an element of ids");
      }
      System.arraycopy(idsValue, 0, ids, 0, idsLength);
    } finally {
      Reference.reachabilityFence(colors);
      Reference.reachabilityFence(paths);
      Reference.reachabilityFence(ids);
      frame.exit();
      Downcall.exit(this);
    }
  }

  @SuppressWarnings("doclint:missing")
  private static final class Call_J__J_ {
    static final MethodHandle HANDLE = Downcall.handle("(J){J}");

    static long call(long self, int slot, long result) {
      try {
        return (long) HANDLE.invokeExact(Downcall.function(self, slot), self, result);
      } catch (Throwable e) {
        throw Downcall.rethrow(e);
      }
    }
  }
}
