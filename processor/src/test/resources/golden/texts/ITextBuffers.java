package example;

import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.ShortRef;
import io.comwright.annotation.Ansi;
import io.comwright.annotation.Bstr;
import io.comwright.annotation.CoTaskMem;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.InOut;
import io.comwright.annotation.Out;
import io.comwright.annotation.PreserveSig;
import io.comwright.annotation.SizeIs;
import io.comwright.annotation.TextBuffer;
import io.comwright.annotation.TextBuffer.Part;
import io.comwright.annotation.Unsigned;
import io.comwright.annotation.Utf8;
import org.jspecify.annotations.Nullable;

/** Text that comes back in memory of the caller, or through a Ref. */
@ComInterface("00000000-0000-0000-0000-0000000000b7")
public interface ITextBuffers extends IUnknown {
  @TextBuffer
  String path(int flags);

  @TextBuffer(capacity = 16)
  String name(@Out IntRef result, @SizeIs String resultCount);

  @TextBuffer({Part.SIZE, Part.BUFFER, Part.NEEDED})
  String friendlyName();

  @Ansi
  @TextBuffer(
      value = {Part.BUFFER, Part.IN_OUT_SIZE},
      capacity = 64)
  String version(@Out Ref<ITextBuffers> owner);

  void find(@Out @TextBuffer Ref<String> file, @Nullable @Out IntRef attributes, int flags);

  @PreserveSig
  HResult label(
      int size,
      @Nullable @Out @Utf8 @TextBuffer(size = "size", needed = "needed") Ref<String> label,
      @Out IntRef needed);

  @PreserveSig
  void canonical(@InOut @TextBuffer(size = "size") Ref<String> path, @InOut @Unsigned ShortRef size);

  void text(@Out @CoTaskMem Ref<String> name, @InOut @Bstr Ref<@Nullable String> title);
}
