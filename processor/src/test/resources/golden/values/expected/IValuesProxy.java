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
import io.comwright.runtime.Memory;
import io.comwright.runtime.Owned;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.Trace;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;

/**
 * Calls {@link IValues} on a native object.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public class IValuesProxy extends IUnknownProxy implements IValues {
  /**
   * {@link IValues} as a value.
   */
  public static final ComType<IValues> TYPE = IValuesVtable.TYPE;

  /**
   * Called by generated code.
   *
   * @param pointer the interface pointer, not 0
   * @param ownership who gives its reference back
   */
  protected IValuesProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  /**
   * Takes over a reference that the caller owns.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IValuesProxy attach(MemorySegment pointer) {
    return (IValuesProxy) Proxies.attach(pointer, TYPE);
  }

  /**
   * Adds a reference to an object that somebody else holds.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the new reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IValuesProxy retain(MemorySegment pointer) {
    return (IValuesProxy) Proxies.retain(pointer, TYPE);
  }

  /**
   * Adds a reference to a proxy's object, so that it outlives the given proxy.
   *
   * @param proxy a proxy
   * @return another proxy of the same interface pointer, which owns the new reference
   * @throws IllegalStateException if the proxy is closed or has expired
   * @throws IllegalArgumentException if the argument is a Java implementation
   */
  public static IValuesProxy retain(IValues proxy) {
    return (IValuesProxy) Proxies.retain(proxy, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference
   * @throws io.comwright.ComException if the object does not have it
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static IValuesProxy from(IUnknown object) {
    return (IValuesProxy) Proxies.from(object, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference, or null if the object does not have it
   * @throws io.comwright.ComException if the object answers with another failure
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static IValuesProxy tryFrom(IUnknown object) {
    return (IValuesProxy) Proxies.tryFrom(object, TYPE);
  }

  /**
   * Slot 3: {@code HRESULT booleans(BOOL b, VARIANT_BOOL v, BOOLEAN c)}.
   */
  @Override
  public void booleans(boolean b, boolean v, boolean c) {
    long self = Downcall.enter(this, "IValues.booleans");
    try {
      if (Trace.ON) {
        Trace.call("IValues.booleans", b, v, c);
      }
      int hr = Trace.status((int) Calls.call(self, IValuesVtable.SLOT_booleans, b ? 1L : 0L,
          v ? -1L : 0L, c ? 1L : 0L));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IValuesProxy.TYPE, "IValues.booleans");
      }
    } finally {
      Downcall.exit(this);
    }
  }

  /**
   * Slot 4: {@code HRESULT outBooleans(BOOL* b, VARIANT_BOOL* v)}.
   */
  @Override
  public void outBooleans(BooleanRef b, BooleanRef v) {
    long self = Downcall.enter(this, "IValues.outBooleans");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IValues.outBooleans", b, v);
      }
      Arguments.nonNull(b, "IValues.outBooleans", "b");
      long bPointer = frame.cell(4);
      Arguments.nonNull(v, "IValues.outBooleans", "v");
      long vPointer = frame.cell(2);
      Memory.putShort(vPointer, (short) (v.get() ? -1 : 0));
      int hr = Trace.status((int) Calls.call(self, IValuesVtable.SLOT_outBooleans, bPointer,
          vPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IValuesProxy.TYPE, "IValues.outBooleans");
      }
      b.set(Memory.getInt(bPointer) != 0);
      v.set(Memory.getShort(vPointer) != 0);
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 5: {@code HRESULT getBoolean(BOOL* result)}.
   */
  @Override
  public boolean getBoolean() {
    long self = Downcall.enter(this, "IValues.getBoolean");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IValues.getBoolean");
      }
      long result = frame.cell(4);
      int hr = Trace.status((int) Calls.call(self, IValuesVtable.SLOT_getBoolean, result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IValuesProxy.TYPE, "IValues.getBoolean");
      }
      return Trace.result(Memory.getInt(result) != 0);
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 6: {@code VARIANT_BOOL preservedBoolean()}.
   */
  @Override
  public boolean preservedBoolean() {
    long self = Downcall.enter(this, "IValues.preservedBoolean");
    try {
      if (Trace.ON) {
        Trace.call("IValues.preservedBoolean");
      }
      return Trace.result((short) Calls.call(self, IValuesVtable.SLOT_preservedBoolean) != 0);
    } finally {
      Downcall.exit(this);
    }
  }

  /**
   * Slot 7: {@code HRESULT isDirty()}.
   */
  @Override
  public boolean isDirty() {
    long self = Downcall.enter(this, "IValues.isDirty");
    try {
      if (Trace.ON) {
        Trace.call("IValues.isDirty");
      }
      int hr = Trace.status((int) Calls.call(self, IValuesVtable.SLOT_isDirty));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IValuesProxy.TYPE, "IValues.isDirty");
      }
      return Trace.result(hr != HResult.S_FALSE);
    } finally {
      Downcall.exit(this);
    }
  }

  /**
   * Slot 8: {@code HRESULT next(Effect* effect)}.
   */
  @Override
  public boolean next(Ref<IValues.Effect> effect) {
    long self = Downcall.enter(this, "IValues.next");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IValues.next", effect);
      }
      Arguments.nonNull(effect, "IValues.next", "effect");
      long effectPointer = frame.cell(4);
      int hr = Trace.status((int) Calls.call(self, IValuesVtable.SLOT_next, effectPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IValuesProxy.TYPE, "IValues.next");
      }
      IValues.Effect effectValue = Enums.of(Memory.getInt(effectPointer),
          IValues.Effect.UNKNOWN, 4);
      effect.set(effectValue);
      return Trace.result(hr != HResult.S_FALSE);
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 9: {@code HRESULT effect(Effect effect, INT8 small, Effect* out, LONGLONG* wide, Effect* result)}.
   */
  @Override
  public IValues.Effect effect(IValues.Effect effect, IValues.Small small, Ref<IValues.Effect> out,
      Ref<IValues.Wide> wide) {
    long self = Downcall.enter(this, "IValues.effect");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IValues.effect", effect, small, out, wide);
      }
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
      int hr = Trace.status((int) Calls.call(self, IValuesVtable.SLOT_effect, effectValue,
          smallValue, outPointer, widePointer, result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IValuesProxy.TYPE, "IValues.effect");
      }
      IValues.Effect outValue = Enums.of(Memory.getInt(outPointer), IValues.Effect.UNKNOWN, 4);
      IValues.Wide wideValue = Enums.of(Memory.getLong(widePointer), IValues.Wide.OTHER, 8);
      IValues.Effect taken = Enums.of(Memory.getInt(result), IValues.Effect.UNKNOWN, 4);
      out.set(outValue);
      wide.set(wideValue);
      return Trace.result(taken);
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 10: {@code HRESULT keys(ULONG keys, USHORT bits, ULONG* inOut, ULONG* result)}.
   */
  @Override
  public IValues.Keys keys(IValues.Keys keys, IValues.Bits bits, Ref<IValues.Keys> inOut) {
    long self = Downcall.enter(this, "IValues.keys");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IValues.keys", keys, bits, inOut);
      }
      long keysBits = Integer.toUnsignedLong(Arguments.nonNull(keys, "IValues.keys",
          "keys").bits());
      long bitsBits = Short.toUnsignedLong(Arguments.nonNull(bits, "IValues.keys", "bits").value());
      Arguments.nonNull(inOut, "IValues.keys", "inOut");
      long inOutPointer = frame.cell(4);
      IValues.Keys inOutIn = inOut.get();
      Memory.putInt(inOutPointer, Arguments.nonNull(inOutIn, "IValues.keys",
          "the value of inOut").bits());
      long result = frame.cell(4);
      int hr = Trace.status((int) Calls.call(self, IValuesVtable.SLOT_keys, keysBits, bitsBits,
          inOutPointer, result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IValuesProxy.TYPE, "IValues.keys");
      }
      IValues.Keys inOutValue = new IValues.Keys(Memory.getInt(inOutPointer));
      IValues.Keys taken = new IValues.Keys(Memory.getInt(result));
      inOut.set(inOutValue);
      return Trace.result(taken);
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 11: {@code ULONG preservedKeys(Effect effect)}.
   */
  @Override
  public IValues.Keys preservedKeys(IValues.Effect effect) {
    long self = Downcall.enter(this, "IValues.preservedKeys");
    try {
      if (Trace.ON) {
        Trace.call("IValues.preservedKeys", effect);
      }
      long effectValue = Enums.value(Arguments.nonNull(effect, "IValues.preservedKeys", "effect"),
          IValues.Effect.UNKNOWN, 4, "IValues.preservedKeys", "effect");
      return Trace.result(new IValues.Keys((int) Calls.call(self, IValuesVtable.SLOT_preservedKeys,
          effectValue)));
    } finally {
      Downcall.exit(this);
    }
  }

  /**
   * Slot 12: {@code HRESULT mixed(Mixed* mixed, Mixed* result)}.
   */
  @Override
  public IValues.Mixed mixed(IValues.Mixed mixed) {
    long self = Downcall.enter(this, "IValues.mixed");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IValues.mixed", mixed);
      }
      long mixedPointer = IValues_MixedStruct.write(mixed, frame, "IValues.mixed", "mixed");
      long result = frame.cell(IValues_MixedStruct.SIZE);
      int hr = Trace.status((int) Calls.call(self, IValuesVtable.SLOT_mixed, mixedPointer, result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IValuesProxy.TYPE, "IValues.mixed");
      }
      return Trace.result(IValues_MixedStruct.take(result, frame, "IValues.mixed"));
    } finally {
      Reference.reachabilityFence(mixed);
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 13: {@code HRESULT find(LONG what, ULONG* index, IValues** value, IUnknown** owner, BOOLEAN* last, HRESULT* status)}.
   */
  @Override
  public IValues.Found find(int what) {
    long self = Downcall.enter(this, "IValues.find");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IValues.find", what);
      }
      long index = frame.cell(4);
      long value = frame.cell(8);
      long owner = frame.cell(8);
      long last = frame.cell(1);
      long status = frame.cell(4);
      int hr = Trace.status((int) Calls.call(self, IValuesVtable.SLOT_find, what, index, value,
          owner, last, status));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IValuesProxy.TYPE, "IValues.find");
      }
      frame.own(value, Owned.INTERFACE);
      frame.own(owner, Owned.INTERFACE);
      int indexValue = Memory.getInt(index);
      IValues valueValue = frame.take(value, IValuesProxy.TYPE, "IValues.find", "value");
      IUnknown ownerValue = frame.takeOrNull(owner, IUnknownProxy.TYPE);
      boolean lastValue = Memory.getByte(last) != 0;
      HResult statusValue = HResult.of(Memory.getInt(status));
      IValues.Found value_ = new IValues.Found(indexValue, valueValue, ownerValue, lastValue,
          statusValue);
      frame.commit();
      return Trace.result(value_);
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }
}
