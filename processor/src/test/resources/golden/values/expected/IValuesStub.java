package example;

import io.comwright.BooleanRef;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.Ref;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Enums;
import io.comwright.runtime.Frame;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Giver;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Nesting;
import io.comwright.runtime.Owned;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link IValues} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IValuesStub {
  static final StubVtable VTABLE = StubVtable.of(1, new GeneratedType<>(IValues.class,
      IValuesVtable.IID, IUnknownProxy.TYPE, IValuesVtable.LAYOUT, IValuesVtable.LAYOUT_HASH),
      MethodHandles.lookup(), IValuesVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IValuesVtable.SLOT_booleans, "booleans", "(JJJJJ)J");
    VTABLE.slot(IValuesVtable.SLOT_outBooleans, "outBooleans", "(JJJ)J");
    VTABLE.slot(IValuesVtable.SLOT_getBoolean, "getBoolean", "(JJJ)J");
    VTABLE.slot(IValuesVtable.SLOT_preservedBoolean, "preservedBoolean", "(JJJ)J");
    VTABLE.slot(IValuesVtable.SLOT_isDirty, "isDirty", "(JJJ)J");
    VTABLE.slot(IValuesVtable.SLOT_next, "next", "(JJJ)J");
    VTABLE.slot(IValuesVtable.SLOT_effect, "effect", "(JJJJJJJ)J");
    VTABLE.slot(IValuesVtable.SLOT_keys, "keys", "(JJJJJ)J");
    VTABLE.slot(IValuesVtable.SLOT_preservedKeys, "preservedKeys", "(JJJ)J");
    VTABLE.slot(IValuesVtable.SLOT_mixed, "mixed", "(JJJ)J");
    VTABLE.slot(IValuesVtable.SLOT_find, "find", "(JJJJJJJ)J");
    VTABLE.register();
  }

  private IValuesStub() {}

  /** {@code HRESULT booleans(BOOL b, VARIANT_BOOL v, BOOLEAN c)} */
  static long booleans(long self, long b, long v, long c, long word5) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("IValues.booleans", (int) b != 0, (short) v != 0, (byte) c != 0);
      ((IValues) Upcall.target(self)).booleans((int) b != 0, (short) v != 0, (byte) c != 0);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IValues.booleans");
    }
  }

  /** {@code HRESULT outBooleans(BOOL* b, VARIANT_BOOL* v)} */
  static long outBooleans(long self, long b, long v) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(b, "IValues.outBooleans", "b");
      Upcall.nonNull(v, "IValues.outBooleans", "v");
      // Arguments.
      BooleanRef bRef = new BooleanRef();
      BooleanRef vRef = new BooleanRef(Memory.getShort(v) != 0);
      if (Trace.ON) Trace.call("IValues.outBooleans", bRef, vRef);
      ((IValues) Upcall.target(self)).outBooleans(bRef, vRef);
      // Outs: taken over and converted.
      Memory.putInt(b, bRef.get() ? 1 : 0);
      // Outs: delivered, which cannot fail.
      Memory.putShort(v, (short) (vRef.get() ? -1 : 0));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Answers.clear(b, 4);
      return Upcall.failure(failure, VTABLE, "IValues.outBooleans");
    }
  }

  /** {@code HRESULT getBoolean(BOOL* result)} */
  static long getBoolean(long self, long result, long word3) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "IValues.getBoolean", "result");
      if (Trace.ON) Trace.call("IValues.getBoolean");
      Memory.putInt(result, Trace.result(((IValues) Upcall.target(self)).getBoolean()) ? 1 : 0);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IValues.getBoolean", result, 4);
    }
  }

  /** {@code VARIANT_BOOL preservedBoolean()} */
  static long preservedBoolean(long self, long word2, long word3) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("IValues.preservedBoolean");
      return Upcall.done(Trace.result(((IValues) Upcall.target(self)).preservedBoolean()) ? -1L : 0L);
    } catch (Throwable failure) {
      Upcall.report(failure, "IValues.preservedBoolean");
      return 0L;
    }
  }

  /** {@code HRESULT isDirty()} */
  static long isDirty(long self, long word2, long word3) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("IValues.isDirty");
      return Upcall.done(Trace.result(((IValues) Upcall.target(self)).isDirty()) ? HResult.S_OK : HResult.S_FALSE);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IValues.isDirty");
    }
  }

  /** {@code HRESULT next(Effect* effect)} */
  static long next(long self, long effect, long word3) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(effect, "IValues.next", "effect");
      Ref<IValues.Effect> effectRef = new Ref<>();
      if (Trace.ON) Trace.call("IValues.next", effectRef);
      boolean value = Trace.result(((IValues) Upcall.target(self)).next(effectRef));
      Memory.putInt(effect, (int) Enums.value(Answers.nonNullResult(effectRef.get(),
          "IValues.next"), IValues.Effect.UNKNOWN, 4, "IValues.next", "effect"));
      return Upcall.done(value ? HResult.S_OK : HResult.S_FALSE);
    } catch (Throwable failure) {
      Answers.clear(effect, 4);
      return Upcall.failure(failure, VTABLE, "IValues.next");
    }
  }

  /**
   * {@code HRESULT effect(Effect effect, INT8 small, Effect* out, LONGLONG* wide, Effect* result)}
   */
  static long effect(long self, long effect, long small, long out, long wide, long result,
      long word7) {
    try (Frame frame = Upcall.enter()) {
      Upcall.nonNull(out, "IValues.effect", "out");
      Upcall.nonNull(wide, "IValues.effect", "wide");
      Upcall.nonNull(result, "IValues.effect", "result");
      // Arguments.
      IValues.Effect effectConstant = Enums.of(effect, IValues.Effect.UNKNOWN, 4);
      IValues.Small smallConstant = Enums.of(small, IValues.Small.OTHER, 1);
      Ref<IValues.Effect> outRef = new Ref<>();
      Ref<IValues.Wide> wideRef = new Ref<>(Enums.of(Memory.getLong(wide), IValues.Wide.OTHER, 8));
      if (Trace.ON) Trace.call("IValues.effect", effectConstant, smallConstant, outRef, wideRef);
      IValues.Effect value = Trace.result(((IValues) Upcall.target(self)).effect(effectConstant,
          smallConstant, outRef, wideRef));
      // Outs: taken over and converted.
      Memory.putInt(out, (int) Enums.value(Answers.nonNullResult(outRef.get(), "IValues.effect"),
          IValues.Effect.UNKNOWN, 4, "IValues.effect", "out"));
      IValues.Wide wideValue = wideRef.get();
      long wideOut = frame.cell(8);
      Memory.putLong(wideOut, Enums.value(Answers.nonNullResult(wideValue, "IValues.effect"),
          IValues.Wide.OTHER, 8, "IValues.effect", "wide"));
      Memory.putInt(result, (int) Enums.value(Answers.nonNullResult(value, "IValues.effect"),
          IValues.Effect.UNKNOWN, 4, "IValues.effect", "result"));
      // Outs: delivered, which cannot fail.
      Memory.move(wideOut, wide, 8);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Answers.clear(out, 4);
      Answers.clear(result, 4);
      return Upcall.failure(failure, VTABLE, "IValues.effect");
    }
  }

  /** {@code HRESULT keys(ULONG keys, USHORT bits, ULONG* inOut, ULONG* result)} */
  static long keys(long self, long keys, long bits, long inOut, long result) {
    try (Frame frame = Upcall.enter()) {
      Upcall.nonNull(inOut, "IValues.keys", "inOut");
      Upcall.nonNull(result, "IValues.keys", "result");
      // Arguments.
      IValues.Keys keysFlags = new IValues.Keys((int) keys);
      IValues.Bits bitsFlags = new IValues.Bits((short) bits);
      Ref<IValues.Keys> inOutRef = new Ref<>(new IValues.Keys(Memory.getInt(inOut)));
      if (Trace.ON) Trace.call("IValues.keys", keysFlags, bitsFlags, inOutRef);
      IValues.Keys value = Trace.result(((IValues) Upcall.target(self)).keys(keysFlags, bitsFlags,
          inOutRef));
      // Outs: taken over and converted.
      IValues.Keys inOutValue = inOutRef.get();
      long inOutOut = frame.cell(4);
      Memory.putInt(inOutOut, Answers.nonNullResult(inOutValue, "IValues.keys").bits());
      Memory.putInt(result, Answers.nonNullResult(value, "IValues.keys").bits());
      // Outs: delivered, which cannot fail.
      Memory.move(inOutOut, inOut, 4);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IValues.keys", result, 4);
    }
  }

  /** {@code ULONG preservedKeys(Effect effect)} */
  static long preservedKeys(long self, long effect, long word3) {
    try (Nesting _ = Upcall.begin()) {
      IValues.Effect effectConstant = Enums.of(effect, IValues.Effect.UNKNOWN, 4);
      if (Trace.ON) Trace.call("IValues.preservedKeys", effectConstant);
      return Upcall.done(Integer.toUnsignedLong(Answers.nonNullResult(Trace.result(((IValues) Upcall.target(self)).preservedKeys(effectConstant)),
          "IValues.preservedKeys").bits()));
    } catch (Throwable failure) {
      Upcall.report(failure, "IValues.preservedKeys");
      return 0L;
    }
  }

  /** {@code HRESULT mixed(Mixed* mixed, Mixed* result)} */
  static long mixed(long self, long mixed, long result) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "IValues.mixed", "result");
      IValues.Mixed mixedStruct = IValues_MixedStruct.read(Upcall.nonNull(mixed, "IValues.mixed",
          "mixed"));
      if (Trace.ON) Trace.call("IValues.mixed", mixedStruct);
      IValues_MixedStruct.store(Answers.nonNullResult(Trace.result(((IValues) Upcall.target(self)).mixed(mixedStruct)),
          "IValues.mixed"), result, Giver.IMPLEMENTATION, "IValues.mixed");
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IValues.mixed", result, IValues_MixedStruct.SIZE);
    }
  }

  /**
   * {@code HRESULT find(LONG what, ULONG* index, IValues** value, IUnknown** owner, BOOLEAN* last, HRESULT* status)}
   */
  static long find(long self, long what, long index, long value, long owner, long last,
      long status) {
    try (Frame frame = Upcall.enter()) {
      Upcall.nonNull(index, "IValues.find", "index");
      Upcall.nonNull(value, "IValues.find", "value");
      Upcall.nonNull(owner, "IValues.find", "owner");
      Upcall.nonNull(last, "IValues.find", "last");
      Upcall.nonNull(status, "IValues.find", "status");
      if (Trace.ON) Trace.call("IValues.find", (int) what);
      IValues.Found value_ =
          Answers.nonNullResult(Trace.result(((IValues) Upcall.target(self)).find((int) what)),
          "IValues.find");
      // Outs: taken over and converted.
      Memory.putInt(index, value_.index());
      long valueOut = frame.cell(8);
      frame.own(valueOut, Owned.INTERFACE);
      Memory.putLong(valueOut, Answers.detach(value_.value(), IValuesProxy.TYPE, "IValues.find"));
      IUnknown ownerValue = value_.owner();
      long ownerOut = frame.cell(8);
      frame.own(ownerOut, Owned.INTERFACE);
      Memory.putLong(ownerOut, Answers.detachOrNull(ownerValue, IUnknownProxy.TYPE,
          "IValues.find"));
      Memory.putByte(last, (byte) (value_.last() ? 1 : 0));
      Memory.putInt(status, Answers.nonNullResult(value_.status(), "IValues.find").code());
      // Outs: delivered, which cannot fail.
      Memory.move(valueOut, value, 8);
      Memory.move(ownerOut, owner, 8);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Answers.clear(index, 4);
      Answers.clear(value, 8);
      Answers.clear(owner, 8);
      Answers.clear(last, 1);
      Answers.clear(status, 4);
      return Upcall.failure(failure, VTABLE, "IValues.find");
    }
  }
}
