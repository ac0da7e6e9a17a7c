package io.comwright.roundtrip.automation;

import io.comwright.Handle;
import io.comwright.IUnknown;
import io.comwright.Ref;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.InOut;
import io.comwright.annotation.Out;
import io.comwright.annotation.SizeIs;
import io.comwright.automation.PropVariant;
import io.comwright.automation.SafeArray;
import io.comwright.automation.Variant;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

@ComInterface("00000000-0000-0000-0000-0000000000e9")
interface IMixed extends IUnknown {
  void variant(@Out Ref<Variant> value, @Out Ref<IItem> item);

  void property(@Out Ref<PropVariant> value, @Out Ref<IItem> item);

  void array(@Out Ref<SafeArray> value, @Out Ref<IItem> item);

  void boxed(@Out Ref<Boxed> value, @Out Ref<IItem> item);

  void place(Variant value, @Out Ref<IItem> item);

  void variants(@Out @SizeIs Variant[] values, @Out Ref<IItem> item);

  void replace(
      @InOut Ref<Variant> variant,
      @InOut Ref<PropVariant> property,
      @InOut Ref<SafeArray> array,
      @InOut @SizeIs Variant[] variants);

  void pair(@InOut Ref<Pair> pair);

  void handles(
      @InOut Ref<Handle> handle,
      @InOut Ref<MemorySegment> segment,
      @Out Ref<Handle> out,
      @Out Ref<MemorySegment> outSegment);

  void handlesOrNull(
      @InOut Ref<@Nullable Handle> handle, @InOut Ref<@Nullable MemorySegment> segment);
}
