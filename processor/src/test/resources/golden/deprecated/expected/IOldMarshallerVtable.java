package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/**
 * The vtable of {@link IOldMarshaller}.
 *
 * <table>
 * <caption>Slots</caption>
 * <tr><th>Slot</th><th>Native signature</th></tr>
 * <tr><td>0</td><td>{@code HRESULT QueryInterface(REFIID, void**)}</td></tr>
 * <tr><td>1</td><td>{@code ULONG AddRef()}</td></tr>
 * <tr><td>2</td><td>{@code ULONG Release()}</td></tr>
 * <tr><td>3</td><td>{@code HRESULT sleep(LONG time)}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"deprecation", "removal"})
public final class IOldMarshallerVtable {
  /**
   * The IID as text.
   */
  public static final String IID = "00000000-0000-0000-0000-0000000000f2";

  /**
   * The IID.
   */
  public static final Guid IID_IOldMarshaller = Guid.parse(IID);

  /**
   * Slot of {@code sleep}.
   */
  public static final int SLOT_sleep = 3;

  /**
   * Number of slots, those of the base included.
   */
  public static final int SLOT_COUNT = 4;

  /**
   * The slot table, in the form from which derived interfaces are compiled.
   */
  public static final String LAYOUT = "interface IOldMarshaller 00000000-0000-0000-0000-0000000000f2\n"
      + "0 HRESULT QueryInterface(REFIID, void**)\n"
      + "1 ULONG AddRef()\n"
      + "2 ULONG Release()\n"
      + "3 HRESULT sleep(LONG)\n";

  /**
   * {@link IOldMarshaller} as a value: {@link IOldMarshallerProxy#TYPE}.
   */
  static final ComType<IOldMarshaller> TYPE = GeneratedType.register(new Type());

  /**
   * There are no objects of this class.
   */
  private IOldMarshallerVtable() {
  }

  /**
   * A fingerprint of {@link #LAYOUT}. It is a method, because a constant would be copied into
   * derived classes and could not tell them of a change.
   *
   * @return the first eight bytes of the SHA-256 of the text
   */
  public static long layoutHash() {
    return 0x8b5737de41e9b8c4L;
  }

  /**
   * The ways from the interface to its proxy and stub.
   */
  private static final class Type extends GeneratedType<IOldMarshaller> {
    /**
     * Made once.
     */
    Type() {
      super(IOldMarshaller.class, IID_IOldMarshaller, IUnknownProxy.TYPE);
    }

    @Override
    protected IOldMarshaller proxy(long pointer, Ownership ownership) {
      return new IOldMarshallerProxy(pointer, ownership);
    }

    @Override
    protected StubVtable stub() {
      return IOldMarshallerStub.VTABLE;
    }
  }
}
