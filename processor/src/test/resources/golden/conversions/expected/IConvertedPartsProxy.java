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
import java.lang.ref.Reference;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Calls {@link IConvertedParts} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class IConvertedPartsProxy extends IUnknownProxy implements IConvertedParts {
  /** {@link IConvertedParts} as a value. */
  public static final ComType<IConvertedParts> TYPE = GeneratedType.register(1,
      new GeneratedType<>(IConvertedParts.class, IConvertedPartsVtable.IID, IUnknownProxy.TYPE,
      IConvertedPartsVtable.LAYOUT, IConvertedPartsVtable.LAYOUT_HASH),
      new IConvertedPartsProxy(0L, Ownership.BORROWED));

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected IConvertedPartsProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new IConvertedPartsProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return IConvertedPartsStub.VTABLE;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static IConvertedPartsProxy attach(MemorySegment pointer) {
    return (IConvertedPartsProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static IConvertedPartsProxy retain(MemorySegment pointer) {
    return (IConvertedPartsProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static IConvertedPartsProxy retain(IConvertedParts proxy) {
    return (IConvertedPartsProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static IConvertedPartsProxy from(IUnknown object) {
    return (IConvertedPartsProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable IConvertedPartsProxy tryFrom(IUnknown object) {
    return (IConvertedPartsProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public IConvertedParts.Entry entry(IConvertedParts.Entry entry) {
    long self = Downcall.enter(this, "IConvertedParts.entry");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IConvertedParts.entry", entry);
      long entryPointer = IConvertedParts_EntryStruct.write(entry, frame, "IConvertedParts.entry",
          "entry");
      long result = frame.cell(IConvertedParts_EntryStruct.SIZE);
      int hr = (int) Calls.call(self, IConvertedPartsVtable.SLOT_entry, entryPointer, result);
      Downcall.check(hr, this, TYPE, "IConvertedParts.entry");
      frame.own(result, IConvertedParts_EntryStruct.OWNED);
      IConvertedParts.Entry value = IConvertedParts_EntryStruct.read(result, frame,
          "IConvertedParts.entry", "result");
      return Trace.result(value);
    } finally {
      Reference.reachabilityFence(entry);
    }
  }

  @Override
  public IConvertedParts.Answer answer() {
    long self = Downcall.enter(this, "IConvertedParts.answer");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IConvertedParts.answer");
      long color = frame.cell(4);
      long id = frame.cell(8);
      long path = frame.cell(8);
      int hr = (int) Calls.call(self, IConvertedPartsVtable.SLOT_answer, color, id, path);
      Downcall.check(hr, this, TYPE, "IConvertedParts.answer");
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
    }
  }

  @Override
  public void request(IConvertedParts.Request request) {
    long self = Downcall.enter(this, "IConvertedParts.request");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IConvertedParts.request", request);
      // Arguments.
      long requestPointer = IConvertedParts_RequestStruct.write(request, frame,
          "IConvertedParts.request", "request");
      int hr = (int) Calls.call(self, IConvertedPartsVtable.SLOT_request, requestPointer);
      Downcall.check(hr, this, TYPE, "IConvertedParts.request");
      // Outs: taken over and converted.
      Runnable requestRefs = IConvertedParts_RequestStruct.collect(request, requestPointer);
      // Outs: delivered, which cannot fail.
      requestRefs.run();
    } finally {
      Reference.reachabilityFence(request);
    }
  }

  @Override
  public void outs(Ref<Converters.Color> color, DoubleRef ratio,
      Ref<Converters. @Nullable ItemId> id, @Nullable Ref<Converters.ItemId> optional) {
    long self = Downcall.enter(this, "IConvertedParts.outs");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IConvertedParts.outs", color, ratio, id, optional);
      // Arguments.
      Arguments.nonNull(color, "IConvertedParts.outs", "color");
      long colorPointer = frame.cell(4);
      Arguments.nonNull(ratio, "IConvertedParts.outs", "ratio");
      long ratioPointer = frame.cell(4);
      Arguments.nonNull(id, "IConvertedParts.outs", "id");
      long idPointer = frame.cell(8);
      long optionalPointer = optional == null ? 0L : frame.cell(8);
      int hr = (int) Calls.call(self, IConvertedPartsVtable.SLOT_outs, colorPointer, ratioPointer,
          idPointer, optionalPointer);
      Downcall.check(hr, this, TYPE, "IConvertedParts.outs");
      // Outs: taken over and converted.
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
      double ratioValue = Conversions.fromNative(new Converters.RatioMarshaller(),
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
      // Outs: delivered, which cannot fail.
      color.set(colorValue);
      ratio.set(ratioValue);
      id.set(idValue);
      if (optional != null) {
        optional.set(optionalValue);
      }
    }
  }

  @Override
  public void inOuts(Ref<Converters.Color> color, @Nullable DoubleRef ratio,
      Ref<Converters. @Nullable ItemId> id) {
    long self = Downcall.enter(this, "IConvertedParts.inOuts");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IConvertedParts.inOuts", color, ratio, id);
      // Arguments.
      Arguments.nonNull(color, "IConvertedParts.inOuts", "color");
      long colorPointer = frame.cell(4);
      Converters.Color colorIn = color.get();
      Memory.putInt(colorPointer, Conversions.handOver(new Converters.ColorMarshaller(),
          Arguments.nonNull(colorIn, "IConvertedParts.inOuts", "the value of color"),
          "IConvertedParts.inOuts", "the value of color"));
      long ratioPointer = ratio == null ? 0L : frame.cell(4);
      double ratioIn = ratio == null ? 0 : ratio.get();
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
      int hr = (int) Calls.call(self, IConvertedPartsVtable.SLOT_inOuts, colorPointer, ratioPointer,
          idPointer);
      Downcall.check(hr, this, TYPE, "IConvertedParts.inOuts");
      // Outs: taken over and converted.
      Converters.Color colorValue = Conversions.fromNative(new Converters.ColorMarshaller(),
          Memory.getInt(colorPointer), "IConvertedParts.inOuts", "the value of color");
      double ratioValue = 0;
      if (ratio != null) {
        ratioValue = Conversions.fromNative(new Converters.RatioMarshaller(),
            Memory.getInt(ratioPointer), "IConvertedParts.inOuts", "the value of ratio");
      }
      long idStored = Memory.getLong(idPointer);
      Converters.ItemId idValue = idStored == 0L ? null :
          Conversions.fromNative(new Converters.ItemIdMarshaller(),
          MemorySegment.ofAddress(idStored), "IConvertedParts.inOuts", "the value of id");
      // Outs: delivered, which cannot fail.
      color.set(colorValue);
      if (ratio != null) {
        ratio.set(ratioValue);
      }
      id.set(idValue);
    }
  }

  @Override
  public void arrays(Converters.Color[] colors, @Nullable Path[] paths, Converters.ItemId[] ids) {
    long self = Downcall.enter(this, "IConvertedParts.arrays");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IConvertedParts.arrays", (Object) colors, (Object) paths,
          (Object) ids);
      // Arguments.
      int colorsLength = Arguments.nonNull(colors, "IConvertedParts.arrays", "colors").length;
      long colorsPointer = frame.array(colorsLength, 4);
      for (int i = 0; i < colorsLength; i++) {
        Memory.putInt(colorsPointer + 4L * i, Conversions.toNative(new Converters.ColorMarshaller(),
            Arguments.nonNull(colors[i], "IConvertedParts.arrays", "an element of colors"), frame,
            "IConvertedParts.arrays", "an element of colors"));
      }
      int pathsLength = Arguments.nonNull(paths, "IConvertedParts.arrays", "paths").length;
      long pathsPointer = frame.array(pathsLength, 8);
      for (int i = 0; i < pathsLength; i++) {
        if (paths[i] != null) Memory.putLong(pathsPointer + 8L * i,
            frame.utf16(Conversions.toNative(new Converters.PathMarshaller(), paths[i], frame,
            "IConvertedParts.arrays", "an element of paths"), "IConvertedParts.arrays",
            "an element of paths"));
      }
      int idsLength = Arguments.nonNull(ids, "IConvertedParts.arrays", "ids").length;
      long idsPointer = frame.array(idsLength, 8);
      int hr = (int) Calls.call(self, IConvertedPartsVtable.SLOT_arrays, colorsLength,
          colorsPointer, pathsLength, pathsPointer, idsLength, idsPointer);
      Downcall.check(hr, this, TYPE, "IConvertedParts.arrays");
      // Outs: taken over and converted.
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
      // Outs: delivered, which cannot fail.
      System.arraycopy(idsValue, 0, ids, 0, idsLength);
    } finally {
      Reference.reachabilityFence(colors);
      Reference.reachabilityFence(paths);
      Reference.reachabilityFence(ids);
    }
  }
}
