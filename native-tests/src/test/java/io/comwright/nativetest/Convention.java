package io.comwright.nativetest;

/** The calling convention that the VM's linker speaks, as the build has set it. */
public enum Convention {
  SYSTEM_V("sysv"),
  MS_ABI("ms_abi");

  /** That of this VM. */
  public static final Convention CURRENT =
      of(System.getProperty("comwright.test.convention", "sysv"));

  private final String name;

  Convention(String name) {
    this.name = name;
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
