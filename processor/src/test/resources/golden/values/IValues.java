package example;

import io.comwright.BooleanRef;
import io.comwright.ComEnum;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.Ref;
import io.comwright.annotation.ByteBool;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.Flags;
import io.comwright.annotation.HResultBool;
import io.comwright.annotation.InOut;
import io.comwright.annotation.NativeSize;
import io.comwright.annotation.Out;
import io.comwright.annotation.Outs;
import io.comwright.annotation.PreserveSig;
import io.comwright.annotation.UnknownValue;
import io.comwright.annotation.Unsigned;
import io.comwright.annotation.VariantBool;
import io.comwright.annotation.Win32Bool;
import org.jspecify.annotations.Nullable;

/** Integers that are something better in Java, and results of several values. */
@ComInterface("00000000-0000-0000-0000-000000000031")
public interface IValues extends IUnknown {
  void booleans(@Win32Bool boolean b, @VariantBool boolean v, @ByteBool boolean c);

  void outBooleans(@Out @Win32Bool BooleanRef b, @InOut @VariantBool BooleanRef v);

  @Win32Bool
  boolean getBoolean();

  @PreserveSig
  @VariantBool
  boolean preservedBoolean();

  @HResultBool
  boolean isDirty();

  @HResultBool
  boolean next(@Out Ref<Effect> effect);

  Effect effect(Effect effect, Small small, @Out Ref<Effect> out, @InOut Ref<Wide> wide);

  Keys keys(Keys keys, Bits bits, @InOut Ref<Keys> inOut);

  @PreserveSig
  Keys preservedKeys(Effect effect);

  Mixed mixed(Mixed mixed);

  Found find(int what);

  /** Of four bytes. */
  enum Effect implements ComEnum {
    NONE(0),
    LINK(0x80000000L),
    @UnknownValue
    UNKNOWN(-1);

    private final long value;

    Effect(long value) {
      this.value = value;
    }

    @Override
    public long value() {
      return value;
    }
  }

  /** Of one byte. */
  @NativeSize(1)
  enum Small implements ComEnum {
    ONE,
    @UnknownValue
    OTHER;

    @Override
    public long value() {
      return ordinal() + 1;
    }
  }

  /** Of eight bytes. */
  @NativeSize(8)
  enum Wide implements ComEnum {
    @UnknownValue
    OTHER;

    @Override
    public long value() {
      return 0;
    }
  }

  /** Bits. */
  @Flags
  record Keys(int bits) {}

  /** Fewer bits. */
  @Flags
  record Bits(short value) {}

  /** All of them. */
  @ComStruct(size = 32)
  record Mixed(
      @Win32Bool boolean win32,
      @VariantBool boolean variant,
      @ByteBool boolean byteBool,
      Effect effect,
      Small small,
      Wide wide,
      Keys keys,
      Bits bits) {}

  /** Several outs. */
  @Outs
  record Found(
      @Unsigned int index,
      IValues value,
      @Nullable IUnknown owner,
      @ByteBool boolean last,
      HResult status) {}
}
