package example;

import io.comwright.Guid;
import io.comwright.annotation.Generated;

/** The vtable of {@link Shapes.IShapes}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
final class Shapes_IShapesVtable {
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

  /** The first eight bytes of the SHA-256 of {@link #LAYOUT}. */
  public static final long LAYOUT_HASH = 0x46c2839489a3811bL;

  private Shapes_IShapesVtable() {}
}
