package io.comwright.importer.choose;

import static io.comwright.importer.Imports.method;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.importer.Imports;
import io.comwright.importer.WindowsMetadata;
import org.junit.jupiter.api.Test;

/** Functions of libraries, named in a list. */
class LibrariesTest {
  @Test
  void aFunctionThatCreatesAnObjectThrows() {
    assertEquals(
        "@NativeName(\"DWriteCreateFactory\") @ThrowOnFailure @IidIs(\"iid\") "
            + "<T extends IUnknown> T dWriteCreateFactory("
            + "DWRITE_FACTORY_TYPE factoryType, ComType<T> iid);",
        method("DWriteCreateFactory", "Dwrite", "dWriteCreateFactory"));
    assertTrue(
        Imports.sources("x", "DWriteCreateFactory")
            .get("Dwrite")
            .contains("@NativeLibrary(\"dwrite\")\npublic interface Dwrite {\n"));
  }

  @Test
  void anotherResultIsTheNativeOne() {
    assertEquals(
        "@NativeName(\"GetTickCount64\") @Unsigned long getTickCount64();",
        method("GetTickCount64", "Kernel32", "getTickCount64"));
    assertEquals(
        "@NativeName(\"GetSystemMetrics\") int getSystemMetrics(SYSTEM_METRICS_INDEX nIndex);",
        method("GetSystemMetrics", "User32", "getSystemMetrics"));
  }

  /** Its methods mention types that are imported with it. */
  @Test
  void whatAFunctionRefersTo() {
    assertTrue(Imports.sources("x", "DWriteCreateFactory").containsKey("DWRITE_FACTORY_TYPE"));
  }

  /** The file extension stays where the system would add another one. */
  @Test
  void aLibraryThatIsNoDll() {
    assertTrue(
        Imports.sources("x", "OpenPrinterW")
            .get("WinspoolDrv")
            .contains("@NativeLibrary(\"winspool.drv\")"));
  }

  @Test
  void aTypeIsFoundBeforeAFunction() {
    assertEquals(1, WindowsMetadata.definitions().named("D3D12CreateDevice").size());
    assertFalse(WindowsMetadata.definitions().named("MESSAGEBOX_RESULT").isEmpty());
  }
}
