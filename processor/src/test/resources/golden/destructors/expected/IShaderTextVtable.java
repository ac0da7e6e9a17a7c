package example;

import io.comwright.Guid;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;

/** The vtable of {@link IShaderText}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IShaderTextVtable {
  public static final String IID = "7241d424-2646-4191-97c0-98e96e42fc68";
  public static final Guid IID_IShaderText = Guid.parse(IID);
  public static final int SLOT_codePage = 5 + GeneratedType.destructorSlots();
  public static final int SLOT_COUNT = 6 + GeneratedType.destructorSlots();

  /**
   * The slot table, in the form from which derived interfaces are compiled. Behind slot 2 lie those
   * that IUnknown's destructor has in the C++ ABI in force, which are not counted.
   */
  public static final String LAYOUT = """
      interface IShaderText 7241d424-2646-4191-97c0-98e96e42fc68 destructor
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 LONGLONG size()
      4 reserved
      5 HRESULT codePage(LONG*)
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0x5fd2fb48031e1aa3L;

  private IShaderTextVtable() {}
}
