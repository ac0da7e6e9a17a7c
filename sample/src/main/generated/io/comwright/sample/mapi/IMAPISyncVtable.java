package io.comwright.sample.mapi;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link IMAPISync}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IMAPISyncVtable {
  public static final String IID = "5024a385-2d44-486a-81a8-8f0ecb6071dd";
  public static final Guid IID_IMAPISync = Guid.parse(IID);
  public static final int SLOT_synchronizeInBackground = 3;
  public static final int SLOT_COUNT = 4;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IMAPISync 5024a385-2d44-486a-81a8-8f0ecb6071dd
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT synchronizeInBackground(MAPISIB*)
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0xde11a3cd3ab7c946L;

  private IMAPISyncVtable() {}
}
