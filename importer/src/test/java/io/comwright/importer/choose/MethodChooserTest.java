package io.comwright.importer.choose;

import static io.comwright.importer.Imports.method;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.importer.Imports;
import org.junit.jupiter.api.Test;

/** Methods of the Windows SDK, as somebody who has read their documentation would declare them. */
class MethodChooserTest {
  @Test
  void resultOfTheLastOut() {
    assertEquals("IShellItem getFolder();", method("IFileDialog", "IFileDialog", "getFolder"));
    assertEquals(
        "@Unsigned int getCount();", method("IShellItemArray", "IShellItemArray", "getCount"));
  }

  @Test
  void interfaceThatIsAskedFor() {
    assertEquals(
        "@IidIs(\"riid\") <T extends IUnknown> T bindToHandler("
            + "@Nullable IBindCtx pbc, Guid bhid, ComType<T> riid);",
        method("IShellItem", "IShellItem", "bindToHandler"));
  }

  @Test
  void textsAndWhoFreesThem() {
    assertEquals(
        "@CoTaskMem String getDisplayName(SIGDN sigdnName);",
        method("IShellItem", "IShellItem", "getDisplayName"));
    assertEquals(
        "void openNamespace(@Nullable @Bstr String strNamespace, WBEM_GENERIC_FLAG_TYPE lFlags, "
            + "@Nullable IWbemContext pCtx, "
            + "@Nullable @InOut Ref<@Nullable IWbemServices> ppWorkingNamespace, "
            + "@Nullable @InOut Ref<@Nullable IWbemCallResult> ppResult);",
        method("IWbemServices", "IWbemServices", "openNamespace"));
  }

  @Test
  void textBuffers() {
    assertEquals(
        "@TextBuffer String getDescription();",
        method("IShellLinkW", "IShellLinkW", "getDescription"));
    assertEquals(
        "void getIconLocation(@Out @TextBuffer Ref<String> pszIconPath, @Out IntRef piIcon);",
        method("IShellLinkW", "IShellLinkW", "getIconLocation"));
  }

  @Test
  void arraysAndTheirSizes() {
    assertEquals(
        "void setFileTypes(@SizeIs StructList<COMDLG_FILTERSPEC> rgFilterSpec);",
        method("IFileDialog", "IFileDialog", "setFileTypes"));
    assertEquals(
        "void copyPixels(@Nullable WICRect prc, @Unsigned int cbStride, "
            + "@Unsigned int cbBufferSize, "
            + "@Out @Unsigned @SizeIs(\"cbBufferSize\") byte[] pbBuffer);",
        method("IWICBitmapSource", "IWICBitmapSource", "copyPixels"));
  }

  @Test
  void enumeratorsReturnTheirSuccessCode() {
    assertEquals(
        "HResult next(@Out @SizeIs @LengthIs(\"pceltFetched\") @Nullable IShellItem[] rgelt, "
            + "@Nullable @Out @Unsigned IntRef pceltFetched);",
        method("IEnumShellItems", "IEnumShellItems", "next"));
  }

  @Test
  void memoryWithItsSizeInBytes() {
    assertEquals(
        "HResult write(@SizeIs(after = true) MemorySegment pv, "
            + "@Nullable @Out @Unsigned IntRef pcbWritten);",
        method("ISequentialStream", "ISequentialStream", "write"));
  }

  @Test
  void nativeResults() {
    assertEquals(
        "@PreserveSig(whenThrown = 0) @Unsigned long getCompletedValue();",
        method("ID3D12Fence", "ID3D12Fence", "getCompletedValue"));
    assertEquals(
        "@PreserveSig D3D12_CPU_DESCRIPTOR_HANDLE getCPUDescriptorHandleForHeapStart();",
        method(
            "ID3D12DescriptorHeap", "ID3D12DescriptorHeap", "getCPUDescriptorHandleForHeapStart"));
  }

  /** As the result it would be the HRESULT of the call itself. */
  @Test
  void anHResultThatComesOut() {
    assertEquals(
        "void getStatus(@Out Ref<HResult> phrStatus);",
        method("IMFMediaEvent", "IMFMediaEvent", "getStatus"));
  }

  @Test
  void structsThatTheCalleeAllocates() {
    assertEquals(
        "@CoTaskMem WAVEFORMATEX getMixFormat();",
        method("IAudioClient", "IAudioClient", "getMixFormat"));
  }

  @Test
  void nullabilityIsLenientOrStrict() {
    assertEquals(
        "void setFolder(@Nullable IShellItem psi);",
        method("IFileDialog", "IFileDialog", "setFolder"));
    assertEquals(
        "void setFolder(IShellItem psi);",
        method("nullability strict\nIFileDialog", "IFileDialog", "setFolder"));
    assertEquals(
        "@NativeName(\"put_text\") void setText(@Nullable @Bstr String text);",
        method("IXMLDOMNode", "IXMLDOMNode", "setText"));
    assertEquals(
        "@NativeName(\"put_text\") void setText(@Bstr String text);",
        method("nullability strict\nIXMLDOMNode", "IXMLDOMNode", "setText"));
  }

  /** The documentation says "not null-terminated"; the metadata does not. */
  @Test
  void textsWhoseLengthIsCalledAlike() {
    assertEquals(
        "@NativeName(\"startPrefixMapping\") void startPrefixMapping("
            + "@Nullable @SizeIs(after = true) String pwchPrefix, "
            + "@Nullable @SizeIs(after = true) String pwchUri);",
        method("ISAXContentHandler", "ISAXContentHandler", "startPrefixMapping"));
    assertTrue(
        Imports.sources("x", "ISAXContentHandler")
            .get("ISAXContentHandler")
            .contains("// review: pwchPrefix: it is counted, and has no zero at its end.\n"));
  }

  @Test
  void bytesWhoseSizeIsCalledAlike() {
    assertEquals(
        "void setCollapseState(@Unsigned int ulFlags, @Unsigned int cbCollapseState, "
            + "@SizeIs(\"cbCollapseState\") MemorySegment pbCollapseState, "
            + "@InOut @Unsigned IntRef lpbkLocation);",
        method("IMAPITable", "IMAPITable", "setCollapseState"));
  }

  /** What MAPI allocates is freed with MAPIFreeBuffer. */
  @Test
  void memoryOfMapiIsNotOfCom() {
    Imports.sources("imported", "IMAPITable", "IMsgStore", "IAddrBook")
        .forEach((name, source) -> assertFalse(isMapi(source) && source.contains("@CoTaskMem")));
  }

  private static boolean isMapi(String source) {
    return source.contains("/win32/api/mapi") || source.contains("extends IMAPI");
  }
}
