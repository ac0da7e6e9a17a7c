package io.comwright.nativetest.results;

import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.annotation.Ansi;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.InOut;
import io.comwright.annotation.Out;
import io.comwright.annotation.PreserveSig;
import io.comwright.annotation.TextBuffer;
import io.comwright.annotation.TextBuffer.Part;
import org.jspecify.annotations.Nullable;

/** Text buffers of the caller, as {@code buffers.cpp} declares them. */
@ComInterface("8e1f2a3b-4c5d-4e6f-9081-726354453627")
public interface IBuffers extends IUnknown {
  void getPath(
      @Out @TextBuffer(size = "cch") Ref<String> file,
      int cch,
      @Nullable @Out IntRef attributes,
      int flags);

  @TextBuffer(
      value = {Part.SIZE, Part.BUFFER, Part.NEEDED},
      capacity = 8)
  String getFriendlyName();

  @TextBuffer(
      value = {Part.BUFFER, Part.IN_OUT_SIZE},
      capacity = 8)
  String getVersionString();

  void getNameByOffset(
      long offset,
      @Out
          @Ansi
          @TextBuffer(
              value = {Part.BUFFER, Part.SIZE, Part.NEEDED},
              capacity = 8)
          Ref<String> name,
      @Out Ref<IUnknown> owner);

  void append(@InOut @TextBuffer(size = "size") Ref<String> text, long size, String more);

  @PreserveSig(whenThrown = 0)
  int getText(@Out @TextBuffer(capacity = 8) Ref<String> text);
}
