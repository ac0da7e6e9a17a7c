package io.comwright.roundtrip.callback;

import io.comwright.IUnknown;
import io.comwright.Ref;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.InOut;
import io.comwright.annotation.Out;
import io.comwright.annotation.PreserveSig;
import io.comwright.annotation.SizeIs;
import org.jspecify.annotations.Nullable;

@ComInterface("00000000-0000-0000-0000-0000000000f1")
interface IFunctions extends IUnknown {
  void call(Action action, @Nullable Halve halve);

  Action get();

  @Nullable Action getOrNull();

  @PreserveSig
  Action raw();

  @PreserveSig
  @Nullable Action rawOrNull();

  void exchange(@InOut Ref<Action> action, @Out Ref<@Nullable Halve> halve);

  Both both();

  void use(Table table);

  Table table();

  void replace(@InOut Ref<Table> table);

  void all(@SizeIs Action[] in, @Out @SizeIs @Nullable Halve[] out);
}
