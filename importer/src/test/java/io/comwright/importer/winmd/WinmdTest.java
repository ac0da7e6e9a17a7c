package io.comwright.importer.winmd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.importer.WindowsMetadata;
import io.comwright.importer.raw.RawDefinition;
import io.comwright.importer.raw.RawDefinition.Bits;
import io.comwright.importer.raw.RawDefinition.Coclass;
import io.comwright.importer.raw.RawDefinition.Constant;
import io.comwright.importer.raw.RawDefinition.Enumeration;
import io.comwright.importer.raw.RawDefinition.Field;
import io.comwright.importer.raw.RawDefinition.Interface;
import io.comwright.importer.raw.RawDefinition.Struct;
import io.comwright.importer.raw.RawDefinition.Typedef;
import io.comwright.importer.raw.RawMethod;
import io.comwright.importer.raw.RawParameter;
import io.comwright.importer.raw.RawParameter.Says;
import io.comwright.importer.raw.RawParameter.Size;
import io.comwright.importer.raw.RawType;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What the metadata of Windows says, compared with the headers of the Windows SDK. */
class WinmdTest {
  private static final Winmd METADATA = WindowsMetadata.definitions();

  private static <T extends RawDefinition> T find(Class<T> type, String name) {
    List<String> keys = METADATA.named(name);
    assertEquals(1, keys.size(), name);
    return type.cast(METADATA.find(keys.getFirst()).orElseThrow());
  }

  @Test
  void everyDefinitionIsRead() {
    Map<String, Integer> kinds = new TreeMap<>();
    for (String key : METADATA.keys()) {
      METADATA
          .find(key)
          .ifPresent(each -> kinds.merge(each.getClass().getSimpleName(), 1, Integer::sum));
    }
    assertEquals(7971, kinds.get("Interface"));
    assertEquals(12758, kinds.get("Struct"));
    assertEquals(7784, kinds.get("Enumeration"));
    assertEquals(2992, kinds.get("Function"));
    assertEquals(2525, kinds.get("Coclass"));
    assertEquals(427, kinds.get("Typedef"));
  }

  /** IEnumShellItems of shobjidl_core.h. */
  @Test
  void interfaceWithMethods() {
    Interface items = find(Interface.class, "IEnumShellItems");

    assertEquals("70629033-e363-4a28-a567-0db78006e6d7", items.iid());
    assertEquals("Windows.Win32.System.Com.IUnknown", items.base());
    assertEquals(
        List.of("Next", "Skip", "Reset", "Clone"),
        items.methods().stream().map(RawMethod::name).toList());
    RawMethod next = items.methods().getFirst();
    assertEquals("HRESULT Next(ULONG celt, IShellItem* rgelt, ULONG* pceltFetched)", next.text());
    RawParameter elements = next.parameters().get(1);
    assertEquals(new Size(-1, 0, false), elements.size());
    assertTrue(elements.onlyOut());
    assertEquals(EnumSet.of(Says.OUT, Says.OPTIONAL), next.parameters().get(2).says());
    assertEquals(
        "https://learn.microsoft.com/windows/win32/api/shobjidl_core/"
            + "nf-shobjidl_core-ienumshellitems-next",
        next.documentation());
  }

  @Test
  void sizesThatAreConstantOrInBytes() {
    RawMethod read = method("ISequentialStream", "Read");
    assertEquals(new Size(-1, 1, true), read.parameters().getFirst().size());
    RawMethod blend = method("ID3D11DeviceContext", "OMSetBlendState");
    assertEquals(RawType.Primitive.R4, ((RawType.Pointer) blend.parameters().get(1).type()).to());
  }

  @Test
  void interfaceThatIsAskedFor() {
    RawParameter out = method("IShellItem", "BindToHandler").parameters().get(3);
    assertTrue(out.is(Says.COM_OUT_PTR));
    assertEquals("void**", out.type().text());
  }

  private static RawMethod method(String type, String name) {
    return find(Interface.class, type).methods().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** STATSTG of objidl.h, whose cbSize is not its own size. */
  @Test
  void structWithFields() {
    Struct stat = find(Struct.class, "STATSTG");
    assertEquals(
        List.of(
            "pwcsName",
            "type",
            "cbSize",
            "mtime",
            "ctime",
            "atime",
            "grfMode",
            "grfLocksSupported",
            "clsid",
            "grfStateBits",
            "reserved"),
        stat.fields().stream().map(Field::name).toList());
    assertEquals(RawType.Primitive.GUID, stat.fields().get(8).type());
  }

  @Test
  void unionInAStruct() {
    Struct variant = find(Struct.class, "PROPVARIANT");
    RawType.Named union = (RawType.Named) variant.fields().getFirst().type();
    assertEquals("_Anonymous_e__Union", union.text());
    Struct inner = (Struct) METADATA.find(union.key()).orElseThrow();
    assertTrue(inner.union());
  }

  /** NMHDR-like packing: WAVEFORMATEX of mmreg.h is packed to 1. */
  @Test
  void packedStruct() {
    assertEquals(1, find(Struct.class, "WAVEFORMATEX").pack());
  }

  @Test
  void fixedArrayAndBits() {
    Struct monitor = find(Struct.class, "MONITORINFOEXW");
    assertEquals(
        new RawType.FixedArray(RawType.Primitive.CHAR, 32), monitor.fields().get(1).type());
    // d3d12.h: UINT InstanceID : 24; UINT InstanceMask : 8;
    assertEquals(
        List.of(new Bits("InstanceID", 0, 24), new Bits("InstanceMask", 24, 8)),
        find(Struct.class, "D3D12_RAYTRACING_INSTANCE_DESC").fields().get(1).bits());
  }

  @Test
  void enumWithItsValues() {
    Enumeration names = find(Enumeration.class, "SIGDN");
    assertEquals(new Constant("SIGDN_FILESYSPATH", 0x80058000), names.constants().get(5));
    assertEquals(RawType.Primitive.I4, names.type());
    assertTrue(find(Enumeration.class, "FILEOPENDIALOGOPTIONS").flags());
  }

  @Test
  void typedefsAndCoclasses() {
    assertEquals("void*", find(Typedef.class, "HWND").type().text());
    assertEquals(RawType.Primitive.I4, find(Typedef.class, "BOOL").type());
    assertEquals("00021401-0000-0000-c000-000000000046", find(Coclass.class, "ShellLink").clsid());
  }

  /** CONTEXT of winnt.h has another layout for each architecture. */
  @Test
  void theArchitectureIsX64() {
    assertTrue(
        find(Struct.class, "CONTEXT").fields().stream()
            .anyMatch(each -> each.name().equals("Rip")));
  }

  @Test
  void whatDoesNotExist() {
    assertEquals(List.of(), METADATA.named("IFileOpenDialogs"));
    assertEquals(Optional.empty(), METADATA.find("Windows.Win32.UI.Shell.Nothing"));
    assertNull(find(Interface.class, "ID3DInclude").base());
  }
}
