package io.comwright.importer.choose;

import static io.comwright.importer.Imports.method;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.importer.Imports;
import org.junit.jupiter.api.Test;

/** Several outs, fields of bits, and arrays at the end of structs. */
class RecordsAndViewsTest {
  private static String source(String type) {
    return Imports.sources("x", type).get(type);
  }

  private static void assertContains(String type, String text) {
    String source = source(type);
    assertTrue(source.contains(text), source);
  }

  @Test
  void severalOutsAreARecord() {
    assertContains(
        "IWICBitmapSource",
        """
          @Outs
          record Resolution(double pDpiX, double pDpiY) {}
        """);
    assertContains("IWICBitmapSource", "  Resolution getResolution();\n");
  }

  /** One that may be left out, or that an argument stands behind, is a reference. */
  @Test
  void severalOutsThatAreNone() {
    assertEquals(
        "void getHeapProperties(@Nullable @Out Ref<D3D12_HEAP_PROPERTIES> pHeapProperties, "
            + "@Nullable @Out Ref<D3D12_HEAP_FLAGS> pHeapFlags);",
        method("ID3D12Resource", "ID3D12Resource", "getHeapProperties"));
    assertEquals(
        "void getSystemFontCollection(@Out Ref<IDWriteFontCollection> fontCollection, "
            + "@Win32Bool boolean checkForUpdates);",
        method("IDWriteFactory", "IDWriteFactory", "getSystemFontCollection"));
  }

  /** dwrite.h: UINT16 canWrapLineAfter : 1, isWhitespace : 1, … padding : 11. */
  @Test
  void fieldsOfBits() {
    String source = Imports.sources("x", "IDWriteTextLayout").get("DWRITE_CLUSTER_METRICS");
    assertTrue(
        source.contains(
            """
              // Bit 1 of _bitfield.
              default boolean isWhitespace() {
                return (_bitfield() & 0x2) != 0;
              }

              default void isWhitespace(boolean value) {
                _bitfield((short) (value ? _bitfield() | 0x2 : _bitfield() & ~0x2));
              }
            """),
        source);
    assertTrue(
        source.contains(
            """
              // Bits 5 to 15 of _bitfield.
              default int padding() {
                return _bitfield() >>> 5 & 0x7ff;
              }

              default void padding(int value) {
                _bitfield((short) (_bitfield() & ~0xffe0 | value << 5 & 0xffe0));
              }
            """),
        source);
  }

  /** mapidefs.h: struct _SRowSet { ULONG cRows; SRow aRow[MAPI_DIM]; }. */
  @Test
  void arraysAtTheEnd() {
    String source = source("SRowSet");
    assertTrue(
        source.contains(
            """
              // review: aRow: cRows is how many there are.
              @Offset(8)
              @FlexibleArray("cRows")
              StructList<SRow> aRow();
            """),
        source);
    assertTrue(source.contains("@ComStruct(size = 8)"), source);
  }

  /**
   * "tdSize: the size of the DVTARGETDEVICE structure" (objidl.h), which is no length of tdData.
   */
  @Test
  void aSizeOfTheWholeStructIsNoLength() {
    String source = Imports.sources("x", "IViewObject").get("DVTARGETDEVICE");
    assertFalse(source.contains("@FlexibleArray"), source);
    assertTrue(source.contains("// raw: tdData is as long as another field says."), source);
  }
}
