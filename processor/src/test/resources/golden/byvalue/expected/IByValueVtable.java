package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/** The vtable of {@link IByValue}. */
@Generated("io.comwright.processor.ComwrightProcessor")
final class IByValueVtable extends GeneratedType<IByValue> {
  /** The IID as text. */
  public static final String IID = "00000000-0000-0000-0000-0000000000c2";
  /** The IID as a value. */
  public static final Guid IID_IByValue = Guid.parse(IID);
  /** {@code HRESULT handle(Handle handle, Byte b)} */
  public static final int SLOT_handle = 3;
  /** {@code HRESULT color(Color color, LONG self, Mixed mixed)} */
  public static final int SLOT_color = 4;
  /** {@code HRESULT matrix(Matrix matrix, GUID guid, DOUBLE* result)} */
  public static final int SLOT_matrix = 5;
  /** {@code HRESULT named(Named named)} */
  public static final int SLOT_named = 6;
  /** {@code Handle start()} */
  public static final int SLOT_start = 7;
  /** {@code Color mix(Color a, Color b, FLOAT result)} */
  public static final int SLOT_mix = 8;
  /** {@code Holder holder(IUnknown* object)} */
  public static final int SLOT_holder = 9;
  /** Number of slots, those of the base included. */
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

  /** {@link IByValue} as a value: {@link IByValueProxy#TYPE}. */
  static final ComType<IByValue> TYPE = register(1, new IByValueVtable());

  /** Made once. */
  private IByValueVtable() {
    super(IByValue.class, IID_IByValue, IUnknownProxy.TYPE, LAYOUT);
  }

  /** {@return the first eight bytes of the SHA-256 of {@link #LAYOUT}} */
  public static long layoutHash() {
    return 0xe0b9289b25d6addbL;
  }

  @Override
  protected IByValue proxy(long pointer, Ownership ownership) {
    return new IByValueProxy(pointer, ownership);
  }

  @Override
  protected StubVtable stub() {
    return IByValueStub.VTABLE;
  }
}
