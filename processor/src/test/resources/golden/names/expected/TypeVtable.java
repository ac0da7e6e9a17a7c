package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/**
 * The vtable of {@link Type}.
 *
 * <table>
 * <caption>Slots</caption>
 * <tr><th>Slot</th><th>Native signature</th></tr>
 * <tr><td>0</td><td>{@code HRESULT QueryInterface(REFIID, void**)}</td></tr>
 * <tr><td>1</td><td>{@code ULONG AddRef()}</td></tr>
 * <tr><td>2</td><td>{@code ULONG Release()}</td></tr>
 * <tr><td>3</td><td>{@code HRESULT type(Type* type)}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class TypeVtable {
  /**
   * The IID as text.
   */
  public static final String IID = "00000000-0000-0000-0000-000000000012";

  /**
   * The IID.
   */
  public static final Guid IID_Type = Guid.parse(IID);

  /**
   * Slot of {@code type}.
   */
  public static final int SLOT_type = 3;

  /**
   * Number of slots, those of the base included.
   */
  public static final int SLOT_COUNT = 4;

  /**
   * The slot table, in the form from which derived interfaces are compiled.
   */
  public static final String LAYOUT = "interface Type 00000000-0000-0000-0000-000000000012\n"
      + "0 HRESULT QueryInterface(REFIID, void**)\n"
      + "1 ULONG AddRef()\n"
      + "2 ULONG Release()\n"
      + "3 HRESULT type(Type*)\n";

  /**
   * {@link example.Type} as a value: {@link TypeProxy#TYPE}.
   */
  static final ComType<example.Type> TYPE = GeneratedType.register(new Type());

  /**
   * There are no objects of this class.
   */
  private TypeVtable() {
  }

  /**
   * A fingerprint of {@link #LAYOUT}. It is a method, because a constant would be copied into
   * derived classes and could not tell them of a change.
   *
   * @return the first eight bytes of the SHA-256 of the text
   */
  public static long layoutHash() {
    return 0x71d1e03de0fc2938L;
  }

  /**
   * The ways from the interface to its proxy and stub.
   */
  private static final class Type extends GeneratedType<example.Type> {
    /**
     * Made once.
     */
    Type() {
      super(example.Type.class, IID_Type, IUnknownProxy.TYPE);
    }

    @Override
    protected example.Type proxy(long pointer, Ownership ownership) {
      return new TypeProxy(pointer, ownership);
    }

    @Override
    protected StubVtable stub() {
      return TypeStub.VTABLE;
    }
  }
}
