package io.comwright.windows.scripting;

import io.comwright.Guid;

/** The classes of {@code scrrun.dll}, by CLSID. */
public final class Scripting {
  public static final Guid FILE_SYSTEM_OBJECT = Guid.parse("0d43fe01-f093-11cf-8940-00a0c9054228");
  public static final Guid DICTIONARY = Guid.parse("ee09b103-97e0-11cf-978f-00a02463e06f");

  private Scripting() {}
}
