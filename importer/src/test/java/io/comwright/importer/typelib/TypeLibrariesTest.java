package io.comwright.importer.typelib;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.importer.binary.Bytes;
import io.comwright.importer.binary.DamagedFileException;
import io.comwright.importer.typelib.TlbTypeInfo.Function;
import io.comwright.importer.typelib.TlbTypeInfo.Implemented;
import io.comwright.importer.typelib.TlbTypeInfo.Parameter;
import io.comwright.importer.typelib.TlbTypeInfo.Variable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read in a type library, and what is said of one that is not. */
class TypeLibrariesTest {
  private static final TlbType LONG = new TlbType.Basic(3);
  private static final TlbType HRESULT = new TlbType.Basic(25);

  private static TypeLibrary read(int system) {
    return TypeLibraries.read(Bytes.of("bank.tlb", SmallLibrary.bytes(system))).getFirst();
  }

  private static TlbTypeInfo type(TypeLibrary library, String name) {
    return library.types().stream().filter(each -> each.name().equals(name)).findFirst().get();
  }

  @Test
  void theLibrary() {
    TypeLibrary library = read(LibraryBytes.WIN64);
    assertEquals("Bank", library.name());
    assertEquals(SmallLibrary.GUID, library.guid());
    assertEquals("2.7", library.major() + "." + library.minor());
    assertEquals(
        List.of("Kind", "tagMark", "Mark", "IAccount", "DEvents", "Account"),
        library.types().stream().map(TlbTypeInfo::name).toList());
  }

  /** Offsets are those where pointers have 8 bytes, whatever the library is for. */
  @ParameterizedTest
  @ValueSource(ints = {LibraryBytes.WIN32, LibraryBytes.WIN64})
  void aDualInterface(int system) {
    TlbTypeInfo account = type(read(system), "IAccount");
    assertTrue(account.isDual());
    assertEquals(SmallLibrary.ACCOUNT, account.guid());
    TlbImport standard = new TlbImport("00020430-0000-0000-c000-000000000046", 2, 0, "stdole2.tlb");
    String dispatch = "00020400-0000-0000-c000-000000000046";
    assertEquals(
        List.of(
            new Implemented(
                new TlbReference.Elsewhere(standard, TlbTypeInfo.INTERFACE, dispatch, -1), 0)),
        account.implemented());
    assertEquals(
        List.of(
            new Function(
                1,
                "Deposit",
                1,
                1,
                4,
                56,
                0,
                1,
                HRESULT,
                List.of(
                    new Parameter("amount", LONG, 1, null),
                    new Parameter("note", new TlbType.Basic(8), 0x31, new TlbValue(8, "none")),
                    new Parameter("how", new TlbType.Basic(12), 0x11, null))),
            new Function(
                0,
                "Balance",
                1,
                2,
                4,
                64,
                0,
                0,
                HRESULT,
                List.of(new Parameter("value", new TlbType.Pointer(LONG), 10, null))),
            new Function(
                0,
                "Balance",
                1,
                4,
                4,
                72,
                0,
                0,
                HRESULT,
                List.of(new Parameter(null, LONG, 1, null))),
            new Function(
                2,
                "Log",
                1,
                1,
                4,
                80,
                0x40,
                -1,
                HRESULT,
                List.of(
                    new Parameter("kind", new TlbType.Named(new TlbReference.Here(0)), 1, null),
                    new Parameter("rest", new TlbType.SafeArray(new TlbType.Basic(12)), 1, null)))),
        account.functions());
  }

  @Test
  void variables() {
    TypeLibrary library = read(LibraryBytes.WIN64);
    assertEquals(
        new Variable(0x4000_0002, "Late", 2, LONG, 0, 0, new TlbValue(3, 4L)),
        type(library, "Kind").variables().get(2));
    assertEquals(
        new Variable(0x4000_0001, "y", 0, LONG, 0, 4, null),
        type(library, "tagMark").variables().get(1));
    assertEquals(
        new Variable(7, "Title", 3, new TlbType.Basic(8), 1, 0, null),
        type(library, "DEvents").variables().getFirst());
  }

  @Test
  void theInterfacesOfAClass() {
    assertEquals(
        List.of(
            new Implemented(new TlbReference.Here(3), Implemented.DEFAULT),
            new Implemented(new TlbReference.Here(4), Implemented.DEFAULT | Implemented.SOURCE)),
        type(read(LibraryBytes.WIN64), "Account").implemented());
    assertEquals(
        new TlbType.Named(new TlbReference.Here(1)),
        type(read(LibraryBytes.WIN64), "Mark").alias());
  }

  /** How midl packs numbers: a type, and 26 bits, of which the type has as many as it needs. */
  @Test
  void smallValues() {
    Values values = new Values(MsftTables.read(Bytes.of("x", SmallLibrary.bytes(3))));
    assertEquals(new TlbValue(11, -1L), values.read(LibraryBytes.small(11, 0xFFFF)));
    assertEquals(new TlbValue(11, -1L), values.read(LibraryBytes.small(11, 1)));
    assertEquals(new TlbValue(2, -2L), values.read(LibraryBytes.small(2, 0xFFFE)));
    assertEquals(new TlbValue(17, 255L), values.read(LibraryBytes.small(17, 0xFF)));
    assertEquals(new TlbValue(3, 0x3FF_FFFFL), values.read(LibraryBytes.small(3, 0x3FF_FFFF)));
    assertEquals(new TlbValue(9, null), values.read(LibraryBytes.small(9, 0)));
    assertNull(values.read(-1));
  }

  @Test
  void resourcesOfAModule() {
    byte[] module = ModuleBytes.of(SmallLibrary.bytes(3), SmallLibrary.bytes(1));
    List<TypeLibrary> libraries = TypeLibraries.read(Bytes.of("bank.dll", module));
    assertEquals(List.of(3, 1), libraries.stream().map(TypeLibrary::system).toList());
    assertEquals(6, libraries.getLast().types().size());
    assertTrue(messageOf(ModuleBytes.of()).contains("it has no resource TYPELIB"));
  }

  @Test
  void otherFormats() {
    byte[] old = new byte[100];
    System.arraycopy("SLTG".getBytes(StandardCharsets.US_ASCII), 0, old, 0, 4);
    assertTrue(messageOf(old).contains("x.tlb is a type library of the old format SLTG"));
    assertTrue(messageOf(new byte[100]).contains("offset 0x0 (file): it is no type library"));
    assertTrue(messageOf(new byte[2]).contains("offset 0x0"));
  }

  private static String messageOf(byte[] content) {
    Bytes bytes = Bytes.of("x.tlb", content);
    return assertThrows(DamagedFileException.class, () -> TypeLibraries.read(bytes)).getMessage();
  }
}
