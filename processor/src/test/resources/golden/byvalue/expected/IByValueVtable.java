package example;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link IByValue}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
final class IByValueVtable {
  public static final String IID = "00000000-0000-0000-0000-0000000000c2";
  public static final Guid IID_IByValue = Guid.parse(IID);
  public static final int SLOT_handle = 3;
  public static final int SLOT_color = 4;
  public static final int SLOT_matrix = 5;
  public static final int SLOT_named = 6;
  public static final int SLOT_start = 7;
  public static final int SLOT_mix = 8;
  public static final int SLOT_holder = 9;
  public static final int SLOT_COUNT = 10;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IByValue 00000000-0000-0000-0000-0000000000c2
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT handle(Handle, Byte)
      4 HRESULT color(Color, LONG, Mixed)
      5 HRESULT matrix(Matrix, GUID, DOUBLE*)
      6 HRESULT named(Named)
      7 Handle start()
      8 Color mix(Color, Color, FLOAT)
      9 Holder holder(IUnknown*)
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0xe0b9289b25d6addbL;

  private IByValueVtable() {}
}
