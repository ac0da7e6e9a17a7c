package io.comwright.faults;

import io.comwright.annotation.Callback;
import io.comwright.annotation.NativeLibrary;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.PreserveSig;
import org.jspecify.annotations.Nullable;

/** Functions of which the cases make a library. */
@NativeLibrary
interface VictimLibrary {
  @Callback
  interface Length {
    @PreserveSig(whenThrown = -1)
    int length(@Nullable String text);
  }

  int length(String text);

  /** The same without a frame. */
  @NativeName("length")
  int number(@Pointer long text);
}
