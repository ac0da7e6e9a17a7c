package example;

import io.comwright.BooleanRef;
import io.comwright.ComType;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.Ref;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Calls;
import io.comwright.runtime.Downcall;
import io.comwright.runtime.Enums;
import io.comwright.runtime.Frame;
import io.comwright.runtime.FrameMemory;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Owned;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.VtableProxy;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Calls {@link IValues} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class IValuesProxy extends IUnknownProxy implements IValues {
  /** {@link IValues} as a value. */
  public static final ComType<IValues> TYPE = GeneratedType.register(1,
      new GeneratedType<>(IValues.class, IValuesVtable.IID, IUnknownProxy.TYPE,
      IValuesVtable.LAYOUT, IValuesVtable.LAYOUT_HASH), new IValuesProxy(0L, Ownership.BORROWED));

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected IValuesProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new IValuesProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return IValuesStub.VTABLE;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static IValuesProxy attach(MemorySegment pointer) {
    return (IValuesProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static IValuesProxy retain(MemorySegment pointer) {
    return (IValuesProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static IValuesProxy retain(IValues proxy) {
    return (IValuesProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static IValuesProxy from(IUnknown object) {
    return (IValuesProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable IValuesProxy tryFrom(IUnknown object) {
    return (IValuesProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public void booleans(boolean b, boolean v, boolean c) {
    long self = Downcall.enter(this, "IValues.booleans");
    try {
      if (Trace.ON) Trace.call("IValues.booleans", b, v, c);
      int hr = (int) Calls.call(self, IValuesVtable.SLOT_booleans, b ? 1L : 0L, v ? -1L : 0L,
          c ? 1L : 0L);
      Downcall.check(hr, this, TYPE, "IValues.booleans");
    } finally {
      Downcall.exit(this);
    }
  }

  @Override
  public void outBooleans(BooleanRef b, BooleanRef v) {
    long self = Downcall.enter(this, "IValues.outBooleans");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IValues.outBooleans", b, v);
      // Arguments.
      Arguments.nonNull(b, "IValues.outBooleans", "b");
      long bPointer = frame.cell(4);
      Arguments.nonNull(v, "IValues.outBooleans", "v");
      long vPointer = frame.cell(2);
      Memory.putShort(vPointer, (short) (v.get() ? -1 : 0));
      int hr = (int) Calls.call(self, IValuesVtable.SLOT_outBooleans, bPointer, vPointer);
      Downcall.check(hr, this, TYPE, "IValues.outBooleans");
      // Outs: delivered, which cannot fail.
      b.set(Memory.getInt(bPointer) != 0);
      v.set(Memory.getShort(vPointer) != 0);
    }
  }

  @Override
  public boolean getBoolean() {
    long self = Downcall.enter(this, "IValues.getBoolean");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IValues.getBoolean");
      long result = frame.cell(4);
      int hr = (int) Calls.call(self, IValuesVtable.SLOT_getBoolean, result);
      Downcall.check(hr, this, TYPE, "IValues.getBoolean");
      return Trace.result(Memory.getInt(result) != 0);
    }
  }

  @Override
  public boolean preservedBoolean() {
    long self = Downcall.enter(this, "IValues.preservedBoolean");
    try {
      if (Trace.ON) Trace.call("IValues.preservedBoolean");
      return Trace.result((short) Calls.call(self, IValuesVtable.SLOT_preservedBoolean) != 0);
    } finally {
      Downcall.exit(this);
    }
  }

  @Override
  public boolean isDirty() {
    long self = Downcall.enter(this, "IValues.isDirty");
    try {
      if (Trace.ON) Trace.call("IValues.isDirty");
      int hr = (int) Calls.call(self, IValuesVtable.SLOT_isDirty);
      Downcall.check(hr, this, TYPE, "IValues.isDirty");
      return Trace.result(hr != HResult.S_FALSE);
    } finally {
      Downcall.exit(this);
    }
  }

  @Override
  public boolean next(Ref<IValues.Effect> effect) {
    long self = Downcall.enter(this, "IValues.next");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IValues.next", effect);
      // Arguments.
      Arguments.nonNull(effect, "IValues.next", "effect");
      long effectPointer = frame.cell(4);
      int hr = (int) Calls.call(self, IValuesVtable.SLOT_next, effectPointer);
      Downcall.check(hr, this, TYPE, "IValues.next");
      // Outs: taken over and converted.
      IValues.Effect effectValue = Enums.of(Memory.getInt(effectPointer),
          IValues.Effect.UNKNOWN, 4);
      // Outs: delivered, which cannot fail.
      effect.set(effectValue);
      return Trace.result(hr != HResult.S_FALSE);
    }
  }

  @Override
  public IValues.Effect effect(IValues.Effect effect, IValues.Small small, Ref<IValues.Effect> out,
      Ref<IValues.Wide> wide) {
    long self = Downcall.enter(this, "IValues.effect");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IValues.effect", effect, small, out, wide);
      // Arguments.
      long effectValue = Enums.value(Arguments.nonNull(effect, "IValues.effect", "effect"),
          IValues.Effect.UNKNOWN, 4, "IValues.effect", "effect");
      long smallValue = Enums.value(Arguments.nonNull(small, "IValues.effect", "small"),
          IValues.Small.OTHER, 1, "IValues.effect", "small");
      Arguments.nonNull(out, "IValues.effect", "out");
      long outPointer = frame.cell(4);
      Arguments.nonNull(wide, "IValues.effect", "wide");
      long widePointer = frame.cell(8);
      IValues.Wide wideIn = wide.get();
      Memory.putLong(widePointer, Enums.value(Arguments.nonNull(wideIn, "IValues.effect",
          "the value of wide"), IValues.Wide.OTHER, 8, "IValues.effect", "the value of wide"));
      long result = frame.cell(4);
      int hr = (int) Calls.call(self, IValuesVtable.SLOT_effect, effectValue, smallValue,
          outPointer, widePointer, result);
      Downcall.check(hr, this, TYPE, "IValues.effect");
      // Outs: taken over and converted.
      IValues.Effect outValue = Enums.of(Memory.getInt(outPointer), IValues.Effect.UNKNOWN, 4);
      IValues.Wide wideValue = Enums.of(Memory.getLong(widePointer), IValues.Wide.OTHER, 8);
      IValues.Effect taken = Enums.of(Memory.getInt(result), IValues.Effect.UNKNOWN, 4);
      // Outs: delivered, which cannot fail.
      out.set(outValue);
      wide.set(wideValue);
      return Trace.result(taken);
    }
  }

  @Override
  public IValues.Keys keys(IValues.Keys keys, IValues.Bits bits, Ref<IValues.Keys> inOut) {
    long self = Downcall.enter(this, "IValues.keys");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IValues.keys", keys, bits, inOut);
      // Arguments.
      long keysBits = Integer.toUnsignedLong(Arguments.nonNull(keys, "IValues.keys",
          "keys").bits());
      long bitsBits = Short.toUnsignedLong(Arguments.nonNull(bits, "IValues.keys", "bits").value());
      Arguments.nonNull(inOut, "IValues.keys", "inOut");
      long inOutPointer = frame.cell(4);
      IValues.Keys inOutIn = inOut.get();
      Memory.putInt(inOutPointer, Arguments.nonNull(inOutIn, "IValues.keys",
          "the value of inOut").bits());
      long result = frame.cell(4);
      int hr = (int) Calls.call(self, IValuesVtable.SLOT_keys, keysBits, bitsBits, inOutPointer,
          result);
      Downcall.check(hr, this, TYPE, "IValues.keys");
      // Outs: taken over and converted.
      IValues.Keys inOutValue = new IValues.Keys(Memory.getInt(inOutPointer));
      IValues.Keys taken = new IValues.Keys(Memory.getInt(result));
      // Outs: delivered, which cannot fail.
      inOut.set(inOutValue);
      return Trace.result(taken);
    }
  }

  @Override
  public IValues.Keys preservedKeys(IValues.Effect effect) {
    long self = Downcall.enter(this, "IValues.preservedKeys");
    try {
      if (Trace.ON) Trace.call("IValues.preservedKeys", effect);
      long effectValue = Enums.value(Arguments.nonNull(effect, "IValues.preservedKeys", "effect"),
          IValues.Effect.UNKNOWN, 4, "IValues.preservedKeys", "effect");
      return Trace.result(new IValues.Keys((int) Calls.call(self, IValuesVtable.SLOT_preservedKeys,
          effectValue)));
    } finally {
      Downcall.exit(this);
    }
  }

  @Override
  public IValues.Mixed mixed(IValues.Mixed mixed) {
    long self = Downcall.enter(this, "IValues.mixed");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IValues.mixed", mixed);
      long mixedPointer = IValues_MixedStruct.write(mixed, frame, "IValues.mixed", "mixed");
      long result = frame.cell(IValues_MixedStruct.SIZE);
      int hr = (int) Calls.call(self, IValuesVtable.SLOT_mixed, mixedPointer, result);
      Downcall.check(hr, this, TYPE, "IValues.mixed");
      return Trace.result(IValues_MixedStruct.read(result));
    }
  }

  @Override
  public IValues.Found find(int what) {
    long self = Downcall.enter(this, "IValues.find");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IValues.find", what);
      long index = frame.cell(4);
      long value = frame.cell(8);
      long owner = frame.cell(8);
      long last = frame.cell(1);
      long status = frame.cell(4);
      int hr = (int) Calls.call(self, IValuesVtable.SLOT_find, what, index, value, owner, last,
          status);
      Downcall.check(hr, this, TYPE, "IValues.find");
      frame.own(value, Owned.INTERFACE);
      frame.own(owner, Owned.INTERFACE);
      int indexValue = Memory.getInt(index);
      IValues valueValue = frame.take(value, TYPE, "IValues.find", "value");
      IUnknown ownerValue = frame.takeOrNull(owner, IUnknownProxy.TYPE);
      boolean lastValue = Memory.getByte(last) != 0;
      HResult statusValue = HResult.of(Memory.getInt(status));
      IValues.Found value_ = new IValues.Found(indexValue, valueValue, ownerValue, lastValue,
          statusValue);
      frame.commit();
      return Trace.result(value_);
    }
  }
}
