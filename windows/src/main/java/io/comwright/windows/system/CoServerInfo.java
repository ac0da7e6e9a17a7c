package io.comwright.windows.system;

import io.comwright.annotation.ComStruct;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Pointer;

/** Where an object is to be made. */
@ComStruct(size = 32)
@NativeName("COSERVERINFO")
public record CoServerInfo(int reserved1, String name, @Pointer long authInfo, int reserved2) {
  /** On this host, with the caller's own credentials. */
  public static CoServerInfo of(String host) {
    return new CoServerInfo(0, host, 0, 0);
  }
}
