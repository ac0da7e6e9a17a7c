package example;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link IArguments}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IArgumentsVtable {
  public static final String IID = "00000000-0000-0000-0000-000000000003";
  public static final Guid IID_IArguments = Guid.parse(IID);
  public static final int SLOT_plain = 3;
  public static final int SLOT_nullable = 4;
  public static final int SLOT_interfaces = 5;
  public static final int SLOT_structs = 6;
  public static final int SLOT_preservedStruct = 7;
  public static final int SLOT_preservedStructInt = 8;
  public static final int SLOT_successStruct = 9;
  public static final int SLOT_COUNT = 10;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IArguments 00000000-0000-0000-0000-000000000003
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT plain(HANDLE, HRESULT, LPCWSTR, REFGUID, void*)
      4 HRESULT nullable(HANDLE, LPCWSTR, REFGUID)
      5 HRESULT interfaces(IScalars*, IUnknown*)
      6 HRESULT structs(Texts*, Box*, IScalars**)
      7 HRESULT preservedStruct(Texts*)
      8 LONG preservedStructInt(Texts*)
      9 HRESULT successStruct(Box*)
      """;

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0x8841f0850350b739L;

  private IArgumentsVtable() {}
}
