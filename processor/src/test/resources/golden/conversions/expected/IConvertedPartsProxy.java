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
import java.lang.ref.Reference;
import java.nio.file.Path;

/**
 * Calls {@link IConvertedParts} on a native object.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public class IConvertedPartsProxy extends IUnknownProxy implements IConvertedParts {
  /**
   * {@link IConvertedParts} as a value.
   */
  public static final ComType<IConvertedParts> TYPE = IConvertedPartsVtable.TYPE;

  /**
   * Called by generated code.
   *
   * @param pointer the interface pointer, not 0
   * @param ownership who gives its reference back
   */
  protected IConvertedPartsProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  /**
   * Takes over a reference that the caller owns.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IConvertedPartsProxy attach(MemorySegment pointer) {
    return (IConvertedPartsProxy) Proxies.attach(pointer, TYPE);
  }

  /**
   * Adds a reference to an object that somebody else holds.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the new reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IConvertedPartsProxy retain(MemorySegment pointer) {
    return (IConvertedPartsProxy) Proxies.retain(pointer, TYPE);
  }

  /**
   * Adds a reference to a proxy's object, so that it outlives the given proxy.
   *
   * @param proxy a proxy
   * @return another proxy of the same interface pointer, which owns the new reference
   * @throws IllegalStateException if the proxy is closed or has expired
   * @throws IllegalArgumentException if the argument is a Java implementation
   */
  public static IConvertedPartsProxy retain(IConvertedParts proxy) {
    return (IConvertedPartsProxy) Proxies.retain(proxy, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference
   * @throws io.comwright.ComException if the object does not have it
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static IConvertedPartsProxy from(IUnknown object) {
    return (IConvertedPartsProxy) Proxies.from(object, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference, or null if the object does not have it
   * @throws io.comwright.ComException if the object answers with another failure
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static IConvertedPartsProxy tryFrom(IUnknown object) {
    return (IConvertedPartsProxy) Proxies.tryFrom(object, TYPE);
  }

  /**
   * Slot 3: {@code HRESULT entry(Entry* entry, Entry* result)}.
   */
  @Override
  public IConvertedParts.Entry entry(IConvertedParts.Entry entry) {
    long self = Downcall.enter(this, "IConvertedParts.entry");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IConvertedParts.entry", entry);
      }
      long entryPointer = IConvertedParts_EntryStruct.write(entry, frame, "IConvertedParts.entry",
          "entry");
      long result = frame.cell(IConvertedParts_EntryStruct.SIZE);
      int hr = Trace.status((int) Calls.call(self, IConvertedPartsVtable.SLOT_entry, entryPointer,
          result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IConvertedPartsProxy.TYPE, "IConvertedParts.entry");
      }
      frame.own(result, IConvertedParts_EntryStruct.OWNED);
      IConvertedParts.Entry value = IConvertedParts_EntryStruct.take(result, frame,
          "IConvertedParts.entry");
      frame.commit();
      return Trace.result(value);
    } finally {
      Reference.reachabilityFence(entry);
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 4: {@code HRESULT answer(LONG* color, void** id, LPWSTR* path)}.
   */
  @Override
  public IConvertedParts.Answer answer() {
    long self = Downcall.enter(this, "IConvertedParts.answer");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IConvertedParts.answer");
      }
      long color = frame.cell(4);
      long id = frame.cell(8);
      long path = frame.cell(8);
      int hr = Trace.status((int) Calls.call(self, IConvertedPartsVtable.SLOT_answer, color, id,
          path));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IConvertedPartsProxy.TYPE, "IConvertedParts.answer");
      }
      frame.own(id, new Freeing<MemorySegment>(new Converters.ItemIdMarshaller(), 8, null) {
        @Override
        protected MemorySegment read(long address, Frame frame) {
          return MemorySegment.ofAddress(Memory.getLong(address));
        }
      });
      frame.own(path, Owned.TASK_MEMORY);
      Converters.Color colorValue = Conversions.fromNative(new Converters.ColorMarshaller(),
          Memory.getInt(color), "IConvertedParts.answer", "color");
      Converters.ItemId idValue = Conversions.fromNative(new Converters.ItemIdMarshaller(),
          MemorySegment.ofAddress(Upcall.nonNull(Memory.getLong(id), "IConvertedParts.answer",
          "id")), "IConvertedParts.answer", "id");
      Path pathValue = Conversions.fromNative(new Converters.PathMarshaller(),
          Text.read(Upcall.nonNull(Memory.getLong(path), "IConvertedParts.answer", "path"),
          TextEncoding.UTF16), "IConvertedParts.answer", "path");
      IConvertedParts.Answer value = new IConvertedParts.Answer(colorValue, idValue, pathValue);
      return Trace.result(value);
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 5: {@code HRESULT request(Request* request)}.
   */
  @Override
  public void request(IConvertedParts.Request request) {
    long self = Downcall.enter(this, "IConvertedParts.request");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IConvertedParts.request", request);
      }
      long requestPointer = IConvertedParts_RequestStruct.write(request, frame,
          "IConvertedParts.request", "request");
      int hr = Trace.status((int) Calls.call(self, IConvertedPartsVtable.SLOT_request,
          requestPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IConvertedPartsProxy.TYPE, "IConvertedParts.request");
      }
      Runnable requestRefs = IConvertedParts_RequestStruct.collect(request, requestPointer);
      requestRefs.run();
    } finally {
      Reference.reachabilityFence(request);
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 6: {@code HRESULT outs(LONG* color, LONG* ratio, void** id, void** optional)}.
   */
  @Override
  public void outs(Ref<Converters.Color> color, DoubleRef ratio, Ref<Converters.ItemId> id,
      Ref<Converters.ItemId> optional) {
    long self = Downcall.enter(this, "IConvertedParts.outs");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IConvertedParts.outs", color, ratio, id, optional);
      }
      Arguments.nonNull(color, "IConvertedParts.outs", "color");
      long colorPointer = frame.cell(4);
      Arguments.nonNull(ratio, "IConvertedParts.outs", "ratio");
      long ratioPointer = frame.cell(4);
      Arguments.nonNull(id, "IConvertedParts.outs", "id");
      long idPointer = frame.cell(8);
      long optionalPointer = optional == null ? 0L : frame.cell(8);
      int hr = Trace.status((int) Calls.call(self, IConvertedPartsVtable.SLOT_outs, colorPointer,
          ratioPointer, idPointer, optionalPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IConvertedPartsProxy.TYPE, "IConvertedParts.outs");
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
          Memory.getInt(colorPointer), "IConvertedParts.outs", "the value of color");
      Double ratioValue = Conversions.fromNative(new Converters.RatioMarshaller(),
          Memory.getInt(ratioPointer), "IConvertedParts.outs", "the value of ratio");
      long idStored = Memory.getLong(idPointer);
      Converters.ItemId idValue = idStored == 0L ? null :
          Conversions.fromNative(new Converters.ItemIdMarshaller(),
          MemorySegment.ofAddress(idStored), "IConvertedParts.outs", "the value of id");
      Converters.ItemId optionalValue = null;
      if (optional != null) {
        optionalValue = Conversions.fromNative(new Converters.ItemIdMarshaller(),
            MemorySegment.ofAddress(Upcall.nonNull(Memory.getLong(optionalPointer),
            "IConvertedParts.outs", "the value of optional")), "IConvertedParts.outs",
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
   * Slot 7: {@code HRESULT inOuts(LONG* color, LONG* ratio, void** id)}.
   */
  @Override
  public void inOuts(Ref<Converters.Color> color, DoubleRef ratio, Ref<Converters.ItemId> id) {
    long self = Downcall.enter(this, "IConvertedParts.inOuts");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IConvertedParts.inOuts", color, ratio, id);
      }
      Arguments.nonNull(color, "IConvertedParts.inOuts", "color");
      long colorPointer = frame.cell(4);
      Converters.Color colorIn = color.get();
      Memory.putInt(colorPointer, Conversions.handOver(new Converters.ColorMarshaller(),
          Arguments.nonNull(colorIn, "IConvertedParts.inOuts", "the value of color"),
          "IConvertedParts.inOuts", "the value of color"));
      long ratioPointer = ratio == null ? 0L : frame.cell(4);
      Double ratioIn = ratio == null ? null : ratio.get();
      if (ratio != null) {
        Memory.putInt(ratioPointer, Conversions.handOver(new Converters.RatioMarshaller(), ratioIn,
            "IConvertedParts.inOuts", "the value of ratio"));
      }
      Arguments.nonNull(id, "IConvertedParts.inOuts", "id");
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
          "IConvertedParts.inOuts", "the value of id"), "IConvertedParts.inOuts",
          "the value of id"));
      int hr = Trace.status((int) Calls.call(self, IConvertedPartsVtable.SLOT_inOuts, colorPointer,
          ratioPointer, idPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IConvertedPartsProxy.TYPE, "IConvertedParts.inOuts");
      }
      Converters.Color colorValue = Conversions.fromNative(new Converters.ColorMarshaller(),
          Memory.getInt(colorPointer), "IConvertedParts.inOuts", "the value of color");
      Double ratioValue = null;
      if (ratio != null) {
        ratioValue = Conversions.fromNative(new Converters.RatioMarshaller(),
            Memory.getInt(ratioPointer), "IConvertedParts.inOuts", "the value of ratio");
      }
      long idStored = Memory.getLong(idPointer);
      Converters.ItemId idValue = idStored == 0L ? null :
          Conversions.fromNative(new Converters.ItemIdMarshaller(),
          MemorySegment.ofAddress(idStored), "IConvertedParts.inOuts", "the value of id");
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
   * Slot 8: {@code HRESULT arrays(ULONG colorsCount, LONG* colors, ULONG pathsCount, LPCWSTR* paths, ULONG idsCount, void** ids)}.
   */
  @Override
  public void arrays(Converters.Color[] colors, Path[] paths, Converters.ItemId[] ids) {
    long self = Downcall.enter(this, "IConvertedParts.arrays");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IConvertedParts.arrays", (Object) colors, (Object) paths, (Object) ids);
      }
      Arguments.nonNull(colors, "IConvertedParts.arrays", "colors");
      int colorsLength = colors.length;
      long colorsPointer = frame.array(colorsLength, 4);
      for (int i = 0; i < colorsLength; i++) {
        Memory.putInt(colorsPointer + 4L * i, Conversions.toNative(new Converters.ColorMarshaller(),
            Arguments.nonNull(colors[i], "IConvertedParts.arrays", "an element of colors"), frame,
            "IConvertedParts.arrays", "an element of colors"));
      }
      Arguments.nonNull(paths, "IConvertedParts.arrays", "paths");
      int pathsLength = paths.length;
      long pathsPointer = frame.array(pathsLength, 8);
      for (int i = 0; i < pathsLength; i++) {
        if (paths[i] != null) Memory.putLong(pathsPointer + 8L * i,
            frame.utf16(Conversions.toNative(new Converters.PathMarshaller(), paths[i], frame,
            "IConvertedParts.arrays", "an element of paths"), "IConvertedParts.arrays",
            "an element of paths"));
      }
      Arguments.nonNull(ids, "IConvertedParts.arrays", "ids");
      int idsLength = ids.length;
      long idsPointer = frame.array(idsLength, 8);
      int hr = Trace.status((int) Calls.call(self, IConvertedPartsVtable.SLOT_arrays, colorsLength,
          colorsPointer, pathsLength, pathsPointer, idsLength, idsPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IConvertedPartsProxy.TYPE, "IConvertedParts.arrays");
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
            "IConvertedParts.arrays", "an element of ids")), "IConvertedParts.arrays",
            "an element of ids");
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
}
