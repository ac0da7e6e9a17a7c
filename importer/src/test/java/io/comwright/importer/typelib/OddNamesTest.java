package io.comwright.importer.typelib;

import static io.comwright.importer.typelib.LibraryBytes.NONE;
import static io.comwright.importer.typelib.LibraryBytes.VT_BSTR;
import static io.comwright.importer.typelib.LibraryBytes.VT_HRESULT;
import static io.comwright.importer.typelib.LibraryBytes.VT_I4;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.importer.Compiled;
import io.comwright.importer.binary.Bytes;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that IDL allows, and Java or what is written has for something else. */
class OddNamesTest {
  private static final int PTR = 26;
  private static final int USERDEFINED = 29;

  @TempDir private Path folder;

  private final LibraryBytes library = new LibraryBytes(LibraryBytes.WIN64);

  private int enumeration(String name, String... constants) {
    int reference = library.next();
    LibraryBytes.Members members = library.members();
    for (int i = 0; i < constants.length; i++) {
      int value = LibraryBytes.small(3, 1 << i);
      members.variable(0x4000_0000 + i, constants[i], 2, VT_I4, 0, value);
    }
    library.type(TlbTypeInfo.ENUM, name, NONE, 0, 4, 0, NONE, members);
    return library.type(USERDEFINED, reference);
  }

  private int struct(String name) {
    int reference = library.next();
    LibraryBytes.Members members = library.members().variable(0x4000_0000, "a", 0, VT_I4, 0, 0);
    library.type(TlbTypeInfo.RECORD, name, NONE, 0, 4, 0, NONE, members);
    return library.type(PTR, library.type(USERDEFINED, reference));
  }

  private SortedMap<String, String> sources(String name, int type) {
    int[][] parameters = {
      {type, library.name("what"), 1}, {VT_BSTR, library.name("text"), 0x31},
    };
    LibraryBytes.Members members =
        library
            .members()
            .function(
                1, "Do", 1, 1, 56, 0, 1, VT_HRESULT, parameters, NONE, library.text("a\r\nb\t"));
    int dispatch = library.imported("00020400-0000-0000-c000-000000000046");
    int iid = library.guid(SmallLibrary.ACCOUNT);
    library.type(TlbTypeInfo.DISPATCH, name, iid, 0x1140, 8, 1, dispatch, members);
    byte[] bytes = library.bytes("Odd", SmallLibrary.GUID, 1, 0);
    var read = TypeLibraries.read(Bytes.of("odd.tlb", bytes));
    return ImportedLibraries.sources(ImportedLibraries.of(read));
  }

  private void compiles(SortedMap<String, String> sources) {
    assertEquals(List.of(), Compiled.problems(sources, folder));
  }

  @Test
  void typesThatAreRestrictedWordsOfJava() {
    SortedMap<String, String> sources = sources("sealed", struct("record"));
    assertTrue(sources.keySet().containsAll(List.of("sealed_", "record_")), sources::toString);
    compiles(sources);
  }

  @Test
  void typesThatAreAnnotations() {
    SortedMap<String, String> sources = sources("DispInterface", struct("TextBuffer"));
    assertTrue(sources.get("DispInterface_").contains("void do_(TextBuffer_ what,"));
    compiles(sources);
  }

  @Test
  void constantsThatAreFields() {
    compiles(sources("IFoo", enumeration("Kind", "value", "UNKNOWN")));
  }

  @Test
  void flagsThatAreFields() {
    SortedMap<String, String> sources =
        sources("IFoo", enumeration("Flag", "bits", "value", "A", "B"));
    assertTrue(sources.get("Flag").contains("record Flag(int bits)"), sources::toString);
    compiles(sources);
  }

  @Test
  void aDefaultOfSeveralLines() {
    String source = sources("IFoo", VT_I4).get("IFoo");
    assertTrue(source.contains("@DefaultValue(\"a\\r\\nb\\u0009\")"), source);
  }

  /** Java would ignore what is between the letters, and no file system does. */
  @Test
  void namesWithControlCharacters() {
    assertTrue(sources("I\u0001Foo", VT_I4).containsKey("I_Foo"));
  }
}
