package example.mapi;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/**
 * The vtable of {@link IMAPISync}.
 *
 * <table>
 * <caption>Slots</caption>
 * <tr><th>Slot</th><th>Native signature</th></tr>
 * <tr><td>0</td><td>{@code HRESULT QueryInterface(REFIID, void**)}</td></tr>
 * <tr><td>1</td><td>{@code ULONG AddRef()}</td></tr>
 * <tr><td>2</td><td>{@code ULONG Release()}</td></tr>
 * <tr><td>3</td><td>{@code HRESULT synchronizeInBackground(MAPISIB* info)}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class IMAPISyncVtable {
  /**
   * The IID as text.
   */
  public static final String IID = "5024a385-2d44-486a-81a8-8f0ecb6071dd";

  /**
   * The IID.
   */
  public static final Guid IID_IMAPISync = Guid.parse(IID);

  /**
   * Slot of {@code synchronizeInBackground}.
   */
  public static final int SLOT_synchronizeInBackground = 3;

  /**
   * Number of slots, those of the base included.
   */
  public static final int SLOT_COUNT = 4;

  /**
   * The slot table, in the form from which derived interfaces are compiled.
   */
  public static final String LAYOUT = "interface IMAPISync 5024a385-2d44-486a-81a8-8f0ecb6071dd\n"
      + "0 HRESULT QueryInterface(REFIID, void**)\n"
      + "1 ULONG AddRef()\n"
      + "2 ULONG Release()\n"
      + "3 HRESULT synchronizeInBackground(MAPISIB*)\n";

  /**
   * {@link IMAPISync} as a value: {@link IMAPISyncProxy#TYPE}.
   */
  static final ComType<IMAPISync> TYPE = GeneratedType.register(new Type());

  /**
   * There are no objects of this class.
   */
  private IMAPISyncVtable() {
  }

  /**
   * A fingerprint of {@link #LAYOUT}. It is a method, because a constant would be copied into
   * derived classes and could not tell them of a change.
   *
   * @return the first eight bytes of the SHA-256 of the text
   */
  public static long layoutHash() {
    return 0xde11a3cd3ab7c946L;
  }

  /**
   * The ways from the interface to its proxy and stub.
   */
  private static final class Type extends GeneratedType<IMAPISync> {
    /**
     * Made once.
     */
    Type() {
      super(IMAPISync.class, IID_IMAPISync, IUnknownProxy.TYPE);
    }

    @Override
    protected IMAPISync proxy(long pointer, Ownership ownership) {
      return new IMAPISyncProxy(pointer, ownership);
    }

    @Override
    protected StubVtable stub() {
      return IMAPISyncStub.VTABLE;
    }
  }
}
