package io.comwright.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** What is imported compiles, without an error and without a warning. */
class CompiledImportTest {
  private static final String PACKAGE = "imported";

  @TempDir private Path folder;

  @Test
  void shellWmiWicAndMapi() {
    Map<String, String> sources =
        Imports.sources(
            PACKAGE,
            "IFileOpenDialog",
            "ITaskbarList3",
            "IShellLinkW",
            "IWbemLocator",
            "IWICImagingFactory",
            "IMMDeviceEnumerator",
            "IAudioClient",
            "IMAPITable",
            "ID3D12CommandQueue",
            "ID3D12ShaderReflection",
            "ID3DInclude",
            "IDWriteTextAnalysisSource");
    assertTrue(sources.size() > 150, () -> sources.size() + " types");
    assertEquals(List.of(), Compiled.problems(sources, folder));
  }

  /**
   * Buffers with a SIZE_T, arrays of ULONG_PTR, and fields that are called as methods of a view,
   * which no interface has.
   */
  @Test
  void functionsAndWhatOnlyTheyPass() {
    Map<String, String> sources =
        Imports.sources(
            PACKAGE,
            "PathCchCombineEx",
            "WldpGetApplicationSettingStringSet",
            "EXCEPTION_RECORD",
            "RPC_ASYNC_STATE",
            "COMPRESS_ALLOCATION_ROUTINES");
    assertTrue(
        sources
            .get("EXCEPTION_RECORD")
            .contains("@FixedSize(15)\n  long[] exceptionInformation()"));
    assertEquals(List.of(), Compiled.problems(sources, folder));
  }

  /** All of the metadata, which takes minutes and 6 GB. */
  @Test
  @EnabledIfSystemProperty(named = "comwright.import.everything", matches = "true")
  void everything() {
    Map<String, String> sources = new TreeMap<>();
    Imports.ofEverything().forEach((_, each) -> sources.put(each.name(), Imports.source(each)));
    assertTrue(sources.size() > 11000, () -> sources.size() + " types");
    assertEquals(List.of(), Compiled.problems(sources, folder));
  }
}
