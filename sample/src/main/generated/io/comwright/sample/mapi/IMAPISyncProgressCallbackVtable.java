package io.comwright.sample.mapi;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link IMAPISyncProgressCallback}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IMAPISyncProgressCallbackVtable {
  public static final String IID = "5024a386-2d44-486a-81a8-8f0ecb6071dd";
  public static final Guid IID_IMAPISyncProgressCallback = Guid.parse(IID);
  public static final int SLOT_progress = 3;
  public static final int SLOT_error = 4;
  public static final int SLOT_done = 5;
  public static final int SLOT_COUNT = 6;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IMAPISyncProgressCallback 5024a386-2d44-486a-81a8-8f0ecb6071dd
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT progress(LPCWSTR, LONG, LONG)
      4 HRESULT error(HRESULT, LPCWSTR)
      5 HRESULT done(HANDLE, HRESULT)
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0x89a1c4fbf906c4aaL;

  private IMAPISyncProgressCallbackVtable() {}
}
