package example;

import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.annotation.Borrowed;
import io.comwright.annotation.CoTaskMem;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.Out;
import io.comwright.annotation.SizeIs;
import org.jspecify.annotations.Nullable;

/** Counted text that comes back. */
@ComInterface("00000000-0000-0000-0000-0000000000d4")
public interface ICountedTexts extends IUnknown {
  @Borrowed
  @SizeIs(after = true)
  String name();

  @CoTaskMem
  @SizeIs
  @Nullable String value(int index);

  void text(int at, @Out @Borrowed @SizeIs("length") Ref<@Nullable String> text, @Out IntRef length);

  void parts(
      @Nullable @Out @CoTaskMem @SizeIs Ref<String> a, @Out @Borrowed @SizeIs(after = true) Ref<String> b);
}
