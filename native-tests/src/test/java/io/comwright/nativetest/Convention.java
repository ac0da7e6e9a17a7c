package io.comwright.nativetest;

import io.comwright.internal.Heap;

/**
 * The calling convention that the VM's linker speaks: its platform's, or as the build has set it.
 */
public enum Convention {
  SYSTEM_V("sysv"),
  MS_ABI("ms_abi"),
  AAPCS64("aapcs64");

  /** That of this VM. */
  public static final Convention CURRENT =
      of(System.getProperty("comwright.test.convention", ofPlatform().name));

  private final String name;

  Convention(String name) {
    this.name = name;
  }

  private static Convention ofPlatform() {
    return Heap.WINDOWS
        ? MS_ABI
        : System.getProperty("os.arch").equals("aarch64") ? AAPCS64 : SYSTEM_V;
  }

  private static Convention of(String name) {
    for (Convention convention : values()) {
      if (convention.name.equals(name)) {
        return convention;
      }
    }
    throw new IllegalArgumentException("comwright.test.convention=" + name);
  }

  @Override
  public String toString() {
    return name;
  }
}
