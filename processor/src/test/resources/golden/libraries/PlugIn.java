package example;

import io.comwright.annotation.NativeLibrary;
import io.comwright.annotation.PreserveSig;

/** Functions of any library that has them, which return HRESULTs. */
@NativeLibrary(preserveSig = false)
interface PlugIn {
  int version(String host);

  void start();

  @PreserveSig
  int users();

  default boolean isCurrent() {
    return version("golden") > 1;
  }
}
