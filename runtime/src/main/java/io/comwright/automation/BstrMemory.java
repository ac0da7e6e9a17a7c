package io.comwright.automation;

import io.comwright.TaskMemory;
import io.comwright.internal.NativeMemory;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Text;
import java.lang.foreign.MemorySegment;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * BSTRs that are passed on by hand: in raw pointers, or in memory that no description covers. What
 * a method with {@code @Bstr} takes or hands out needs none of this.
 *
 * <p>A BSTR points to UTF-16 text with a zero of 2 bytes behind it, and with its length in bytes, 4
 * bytes long, before it. On Windows it comes from {@code SysAllocStringLen}. Elsewhere there is no
 * such function, and a BSTR is a block of {@link TaskMemory} that begins 8 bytes before its text;
 * native code frees one by giving that block back, and makes one in the same way.
 */
public final class BstrMemory {
  private BstrMemory() {}

  /**
   * Allocates a BSTR.
   *
   * @param text the text; zeros in it are part of it
   * @return the BSTR, with the size of its text; it belongs to the caller, until somebody frees it
   */
  public static MemorySegment allocate(String text) {
    long address = Text.createBstr(Objects.requireNonNull(text, "text"));
    return NativeMemory.ALL.asSlice(address, 2L * text.length());
  }

  /**
   * Reads a BSTR, which stays its owner's.
   *
   * @param bstr the BSTR; NULL, which is an empty text, gives null
   * @return the text, or null
   */
  public static @Nullable String read(MemorySegment bstr) {
    long address = Arguments.address(bstr, "BstrMemory.read", "bstr");
    return address == 0 ? null : Text.readBstr(address);
  }

  /**
   * Frees a BSTR ({@code SysFreeString}).
   *
   * @param bstr the BSTR; nothing happens for NULL
   */
  public static void free(MemorySegment bstr) {
    Text.freeBstr(Arguments.address(bstr, "BstrMemory.free", "bstr"));
  }
}
