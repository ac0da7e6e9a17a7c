package io.comwright.roundtrip.exchange;

import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.annotation.Bstr;
import io.comwright.annotation.ByteBool;
import io.comwright.annotation.CoTaskMem;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.InOut;
import io.comwright.annotation.LengthIs;
import io.comwright.annotation.Out;
import io.comwright.annotation.SizeIs;
import io.comwright.annotation.VariantBool;
import io.comwright.annotation.Win32Bool;
import org.jspecify.annotations.Nullable;

@ComInterface("00000000-0000-0000-0000-0000000000e5")
interface IExchange extends IUnknown {
  void items(@InOut @SizeIs @Nullable IItem @Nullable [] items);

  void texts(
      @InOut @CoTaskMem @SizeIs @Nullable String[] texts, @InOut @Bstr @SizeIs String[] bstrs);

  void pairs(@InOut @SizeIs @LengthIs("done") Pair[] pairs, @Out IntRef done, @Out Ref<IItem> last);

  void next(
      @Out @SizeIs @LengthIs("fetched") IItem[] items, @Out IntRef fetched, @Out Ref<IItem> last);

  void values(
      @InOut @SizeIs Effect[] effects,
      @InOut @SizeIs Keys[] keys,
      @InOut @SizeIs @Win32Bool boolean[] bools,
      @InOut @SizeIs @VariantBool boolean[] variantBools,
      @InOut @SizeIs @ByteBool boolean[] byteBools);

  void fill(
      @Out @SizeIs Effect[] effects,
      @Out @SizeIs Keys[] keys,
      @Out @SizeIs @Win32Bool boolean[] bools,
      @Out @SizeIs @VariantBool boolean[] variantBools,
      @Out @SizeIs @ByteBool boolean[] byteBools);

  void sized(@Out @SizeIs Sized[] out);

  void sizedIn(@SizeIs Sized[] in);
}
