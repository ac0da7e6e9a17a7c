package example;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link IReplacedArrays}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IReplacedArraysVtable {
  public static final String IID = "00000000-0000-0000-0000-0000000000b5";
  public static final Guid IID_IReplacedArrays = Guid.parse(IID);
  public static final int SLOT_update = 3;
  public static final int SLOT_exchange = 4;
  public static final int SLOT_replace = 5;
  public static final int SLOT_replaceBoxes = 6;
  public static final int SLOT_COUNT = 7;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IReplacedArrays 00000000-0000-0000-0000-0000000000b5
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT update(ULONG, FLOAT*)
      4 HRESULT exchange(ULONG, HANDLE*)
      5 HRESULT replace(ULONG, IScalars**, ULONG, IScalars**, ULONG, LPWSTR*)
      6 HRESULT replaceBoxes(ULONG, Box*, LONG*, ULONG, VARIANT*)
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0xcab3a8820b783053L;

  private IReplacedArraysVtable() {}
}
