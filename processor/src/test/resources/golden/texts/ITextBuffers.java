package example;

import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.annotation.Bstr;
import io.comwright.annotation.CoTaskMem;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.InOut;
import io.comwright.annotation.Out;
import io.comwright.annotation.SizeIs;
import io.comwright.annotation.TextBuffer;
import org.jspecify.annotations.Nullable;

/** Text that comes back in memory of the caller, or through a Ref. */
@ComInterface("00000000-0000-0000-0000-0000000000b7")
public interface ITextBuffers extends IUnknown {
  @TextBuffer
  String path(int flags);

  @TextBuffer(capacity = 16)
  String name(@Out IntRef result, @SizeIs String resultCount);

  void text(@Out @CoTaskMem Ref<String> name, @InOut @Bstr Ref<@Nullable String> title);
}
