package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/** The vtable of {@link Shapes.IShapes}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
final class Shapes_IShapesVtable extends GeneratedType<Shapes.IShapes> {
  public static final String IID = "00000000-0000-0000-0000-0000000000c7";
  public static final Guid IID_IShapes = Guid.parse(IID);
  public static final int SLOT_rectangle = 3;
  public static final int SLOT_bounds = 4;
  public static final int SLOT_everything = 5;
  public static final int SLOT_objects = 6;
  public static final int SLOT_pair = 7;
  public static final int SLOT_COUNT = 8;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT = """
      interface IShapes 00000000-0000-0000-0000-0000000000c7
      0 HRESULT QueryInterface(REFIID, void**)
      1 ULONG AddRef()
      2 ULONG Release()
      3 HRESULT rectangle(Rectangle*)
      4 HRESULT bounds(Rectangle*)
      5 HRESULT everything(Everything*, Everything*)
      6 HRESULT objects(Objects*)
      7 HRESULT pair(Pair*)
      """;

  /** {@link Shapes.IShapes} as a value: {@link Shapes_IShapesProxy#TYPE}. */
  static final ComType<Shapes.IShapes> TYPE = register(1, new Shapes_IShapesVtable());

  private Shapes_IShapesVtable() {
    super(Shapes.IShapes.class, IID_IShapes, IUnknownProxy.TYPE, LAYOUT);
  }

  /** {@return the first eight bytes of the SHA-256 of {@link #LAYOUT}} */
  public static long layoutHash() {
    return 0x46c2839489a3811bL;
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
