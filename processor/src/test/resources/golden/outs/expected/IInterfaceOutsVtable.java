package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/** The vtable of {@link IInterfaceOuts}. */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class IInterfaceOutsVtable extends GeneratedType<IInterfaceOuts> {
  /** The IID as text. */
  public static final String IID = "00000000-0000-0000-0000-000000000033";
  /** The IID as a value. */
  public static final Guid IID_IInterfaceOuts = Guid.parse(IID);
  /** {@code HRESULT interfaces(IInterfaceOuts** outs, IUnknown** unknown)} */
  public static final int SLOT_interfaces = 3;
  /** {@code HRESULT optionalInterface(IInterfaceOuts** outs, IUnknown** unknown)} */
  public static final int SLOT_optionalInterface = 4;

  /**
   * {@code HRESULT replaced(IInterfaceOuts** outs, IUnknown** unknown, LONG* count, IInterfaceOuts** result)}
   */
  public static final int SLOT_replaced = 5;
  /** {@code HRESULT success(IUnknown** unknown)} */
  public static final int SLOT_success = 6;
  /** {@code HRESULT preserved(IUnknown** unknown, LONG* i)} */
  public static final int SLOT_preserved = 7;
  /** {@code HANDLE preservedHandle(LONG* i)} */
  public static final int SLOT_preservedHandle = 8;
  /** {@code void nothing(GUID* guid)} */
  public static final int SLOT_nothing = 9;
  /** {@code HRESULT uncounted(IVoice** voice)} */
  public static final int SLOT_uncounted = 10;
  /** Number of slots, those of the base included. */
  public static final int SLOT_COUNT = 11;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IInterfaceOuts 00000000-0000-0000-0000-000000000033
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT interfaces(IInterfaceOuts**, IUnknown**)
      4 HRESULT optionalInterface(IInterfaceOuts**, IUnknown**)
      5 HRESULT replaced(IInterfaceOuts**, IUnknown**, LONG*, IInterfaceOuts**)
      6 HRESULT success(IUnknown**)
      7 HRESULT preserved(IUnknown**, LONG*)
      8 HANDLE preservedHandle(LONG*)
      9 void nothing(GUID*)
      10 HRESULT uncounted(IVoice**)
      """;

  /** {@link IInterfaceOuts} as a value: {@link IInterfaceOutsProxy#TYPE}. */
  static final ComType<IInterfaceOuts> TYPE = register(1, new IInterfaceOutsVtable());

  /** Made once. */
  private IInterfaceOutsVtable() {
    super(IInterfaceOuts.class, IID_IInterfaceOuts, IUnknownProxy.TYPE, LAYOUT);
  }

  /** {@return the first eight bytes of the SHA-256 of {@link #LAYOUT}} */
  public static long layoutHash() {
    return 0x930b56b4c34bef53L;
  }

  @Override
  protected IInterfaceOuts proxy(long pointer, Ownership ownership) {
    return new IInterfaceOutsProxy(pointer, ownership);
  }

  @Override
  protected StubVtable stub() {
    return IInterfaceOutsStub.VTABLE;
  }
}
