package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/**
 * The vtable of {@link IArguments}.
 *
 * <table>
 * <caption>Slots</caption>
 * <tr><th>Slot</th><th>Native signature</th></tr>
 * <tr><td>0</td><td>{@code HRESULT QueryInterface(REFIID, void**)}</td></tr>
 * <tr><td>1</td><td>{@code ULONG AddRef()}</td></tr>
 * <tr><td>2</td><td>{@code ULONG Release()}</td></tr>
 * <tr><td>3</td><td>{@code HRESULT plain(HANDLE handle, HRESULT result, LPCWSTR text, REFGUID guid, void* memory)}</td></tr>
 * <tr><td>4</td><td>{@code HRESULT nullable(HANDLE handle, LPCWSTR text, REFGUID guid)}</td></tr>
 * <tr><td>5</td><td>{@code HRESULT interfaces(IScalars* scalars, IUnknown* unknown)}</td></tr>
 * <tr><td>6</td><td>{@code HRESULT structs(Texts* texts, Box* box, IScalars** result)}</td></tr>
 * <tr><td>7</td><td>{@code HRESULT preservedStruct(Texts* texts)}</td></tr>
 * <tr><td>8</td><td>{@code LONG preservedStructInt(Texts* texts)}</td></tr>
 * <tr><td>9</td><td>{@code HRESULT successStruct(Box* box)}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class IArgumentsVtable {
  /**
   * The IID as text.
   */
  public static final String IID = "00000000-0000-0000-0000-000000000003";

  /**
   * The IID.
   */
  public static final Guid IID_IArguments = Guid.parse(IID);

  /**
   * Slot of {@code plain}.
   */
  public static final int SLOT_plain = 3;

  /**
   * Slot of {@code nullable}.
   */
  public static final int SLOT_nullable = 4;

  /**
   * Slot of {@code interfaces}.
   */
  public static final int SLOT_interfaces = 5;

  /**
   * Slot of {@code structs}.
   */
  public static final int SLOT_structs = 6;

  /**
   * Slot of {@code preservedStruct}.
   */
  public static final int SLOT_preservedStruct = 7;

  /**
   * Slot of {@code preservedStructInt}.
   */
  public static final int SLOT_preservedStructInt = 8;

  /**
   * Slot of {@code successStruct}.
   */
  public static final int SLOT_successStruct = 9;

  /**
   * Number of slots, those of the base included.
   */
  public static final int SLOT_COUNT = 10;

  /**
   * The slot table, in the form from which derived interfaces are compiled.
   */
  public static final String LAYOUT = "interface IArguments 00000000-0000-0000-0000-000000000003\n"
      + "0 HRESULT QueryInterface(REFIID, void**)\n"
      + "1 ULONG AddRef()\n"
      + "2 ULONG Release()\n"
      + "3 HRESULT plain(HANDLE, HRESULT, LPCWSTR, REFGUID, void*)\n"
      + "4 HRESULT nullable(HANDLE, LPCWSTR, REFGUID)\n"
      + "5 HRESULT interfaces(IScalars*, IUnknown*)\n"
      + "6 HRESULT structs(Texts*, Box*, IScalars**)\n"
      + "7 HRESULT preservedStruct(Texts*)\n"
      + "8 LONG preservedStructInt(Texts*)\n"
      + "9 HRESULT successStruct(Box*)\n";

  /**
   * {@link IArguments} as a value: {@link IArgumentsProxy#TYPE}.
   */
  static final ComType<IArguments> TYPE = GeneratedType.register(new Type());

  /**
   * There are no objects of this class.
   */
  private IArgumentsVtable() {
  }

  /**
   * A fingerprint of {@link #LAYOUT}. It is a method, because a constant would be copied into
   * derived classes and could not tell them of a change.
   *
   * @return the first eight bytes of the SHA-256 of the text
   */
  public static long layoutHash() {
    return 0x8841f0850350b739L;
  }

  /**
   * The ways from the interface to its proxy and stub.
   */
  private static final class Type extends GeneratedType<IArguments> {
    /**
     * Made once.
     */
    Type() {
      super(IArguments.class, IID_IArguments, IUnknownProxy.TYPE);
    }

    @Override
    protected IArguments proxy(long pointer, Ownership ownership) {
      return new IArgumentsProxy(pointer, ownership);
    }

    @Override
    protected StubVtable stub() {
      return IArgumentsStub.VTABLE;
    }
  }
}
