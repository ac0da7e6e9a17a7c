package io.comwright.windows.system;

import io.comwright.IntRef;
import io.comwright.LongRef;
import io.comwright.annotation.InOut;
import io.comwright.annotation.NativeLibrary;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Out;
import io.comwright.annotation.Pointer;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** {@code winreg.h}. The results are error codes of Windows, 0 for success. */
@NativeLibrary("advapi32")
public interface Advapi32 {
  @NativeName("RegOpenKeyExW")
  int openKey(
      @Pointer long key, String path, int options, int access, @Out @Pointer LongRef opened);

  @NativeName("RegCreateKeyExW")
  int createKey(
      @Pointer long key,
      String path,
      int reserved,
      @Nullable String type,
      int options,
      int access,
      @Pointer long security,
      @Out @Pointer LongRef opened,
      @Nullable @Out IntRef disposition);

  @NativeName("RegSetValueExW")
  int setValue(
      @Pointer long key,
      @Nullable String name,
      int reserved,
      int type,
      MemorySegment data,
      int bytes);

  @NativeName("RegQueryValueExW")
  int queryValue(
      @Pointer long key,
      @Nullable String name,
      @Pointer long reserved,
      @Nullable @Out IntRef type,
      MemorySegment data,
      @InOut IntRef bytes);

  @NativeName("RegDeleteTreeW")
  int deleteTree(@Pointer long key, String path);

  @NativeName("RegCloseKey")
  int closeKey(@Pointer long key);
}
