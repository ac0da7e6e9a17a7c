package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/**
 * The vtable of {@link Shapes.IShapes}.
 *
 * <table>
 * <caption>Slots</caption>
 * <tr><th>Slot</th><th>Native signature</th></tr>
 * <tr><td>0</td><td>{@code HRESULT QueryInterface(REFIID, void**)}</td></tr>
 * <tr><td>1</td><td>{@code ULONG AddRef()}</td></tr>
 * <tr><td>2</td><td>{@code ULONG Release()}</td></tr>
 * <tr><td>3</td><td>{@code HRESULT rectangle(Rectangle* rectangle)}</td></tr>
 * <tr><td>4</td><td>{@code HRESULT bounds(Rectangle* result)}</td></tr>
 * <tr><td>5</td><td>{@code HRESULT everything(Everything* everything, Everything* changed)}</td></tr>
 * <tr><td>6</td><td>{@code HRESULT objects(Objects* objects)}</td></tr>
 * <tr><td>7</td><td>{@code HRESULT pair(Pair* result)}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
final class Shapes_IShapesVtable {
  /**
   * The IID as text.
   */
  public static final String IID = "00000000-0000-0000-0000-0000000000c1";

  /**
   * The IID.
   */
  public static final Guid IID_IShapes = Guid.parse(IID);

  /**
   * Slot of {@code rectangle}.
   */
  public static final int SLOT_rectangle = 3;

  /**
   * Slot of {@code bounds}.
   */
  public static final int SLOT_bounds = 4;

  /**
   * Slot of {@code everything}.
   */
  public static final int SLOT_everything = 5;

  /**
   * Slot of {@code objects}.
   */
  public static final int SLOT_objects = 6;

  /**
   * Slot of {@code pair}.
   */
  public static final int SLOT_pair = 7;

  /**
   * Number of slots, those of the base included.
   */
  public static final int SLOT_COUNT = 8;

  /**
   * The slot table, in the form from which derived interfaces are compiled.
   */
  public static final String LAYOUT = "interface IShapes 00000000-0000-0000-0000-0000000000c1\n"
      + "0 HRESULT QueryInterface(REFIID, void**)\n"
      + "1 ULONG AddRef()\n"
      + "2 ULONG Release()\n"
      + "3 HRESULT rectangle(Rectangle*)\n"
      + "4 HRESULT bounds(Rectangle*)\n"
      + "5 HRESULT everything(Everything*, Everything*)\n"
      + "6 HRESULT objects(Objects*)\n"
      + "7 HRESULT pair(Pair*)\n";

  /**
   * {@link Shapes.IShapes} as a value: {@link Shapes_IShapesProxy#TYPE}.
   */
  static final ComType<Shapes.IShapes> TYPE = GeneratedType.register(new Type());

  /**
   * There are no objects of this class.
   */
  private Shapes_IShapesVtable() {
  }

  /**
   * A fingerprint of {@link #LAYOUT}. It is a method, because a constant would be copied into
   * derived classes and could not tell them of a change.
   *
   * @return the first eight bytes of the SHA-256 of the text
   */
  public static long layoutHash() {
    return 0xe54bb38f774d5d3bL;
  }

  /**
   * The ways from the interface to its proxy and stub.
   */
  private static final class Type extends GeneratedType<Shapes.IShapes> {
    /**
     * Made once.
     */
    Type() {
      super(Shapes.IShapes.class, IID_IShapes, IUnknownProxy.TYPE);
    }

    @Override
    protected Shapes.IShapes proxy(long pointer, Ownership ownership) {
      return new Shapes_IShapesProxy(pointer, ownership);
    }

    @Override
    protected StubVtable stub() {
      return Shapes_IShapesStub.VTABLE;
    }
  }
}
