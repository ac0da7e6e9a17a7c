package io.comwright.importer.typelib;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.importer.Compiled;
import io.comwright.importer.binary.Bytes;
import io.comwright.importer.raw.RawDefinition;
import io.comwright.importer.raw.RawType;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written of a type library. */
class TypeLibraryDefinitionsTest {
  @TempDir private Path folder;

  private static List<TypeLibrary> library(int system) {
    return TypeLibraries.read(Bytes.of("bank.tlb", SmallLibrary.bytes(system)));
  }

  private static SortedMap<String, String> sources(int system) {
    return ImportedLibraries.sources(ImportedLibraries.of(library(system), "Account"));
  }

  private static String withoutHeader(String source) {
    return source.substring(source.indexOf("/**"));
  }

  @ParameterizedTest
  @ValueSource(ints = {LibraryBytes.WIN32, LibraryBytes.WIN64})
  void aDualInterface(int system) {
    assertEquals(
        """
        /** {@code IAccount}. */
        @ComInterface("b0d1e4f0-0a01-4a5b-8c6d-000000000001")
        public interface IAccount extends IDispatch {
          /** {@code HRESULT Deposit(LONG amount, BSTR note, VARIANT how)} */
          @DispId(1)
          void deposit(
              int amount,
              @DefaultValue("none") @Nullable @Bstr String note,
              @Optional @ByValue Variant how);

          /** {@code HRESULT get_Balance(LONG* value)} */
          @NativeName("get_Balance")
          @DispId(value = DispId.VALUE, access = Access.GET)
          int getBalance();

          /** {@code HRESULT put_Balance(LONG value)} */
          @NativeName("put_Balance")
          @DispId(value = DispId.VALUE, access = Access.PUT)
          void setBalance(int value);

          /** {@code HRESULT Log(Kind kind, SAFEARRAY* rest)} */
          @DispId(value = 2, hidden = true)
          void log(Kind kind, @VarArgs SafeArray rest);
        }
        """,
        withoutHeader(sources(system).get("IAccount")));
  }

  @Test
  void aDispinterface() {
    assertEquals(
        """
        /** {@code DEvents}. */
        @DispInterface("b0d1e4f0-0a02-4a5b-8c6d-000000000001")
        public interface DEvents extends IDispatch {
          /** {@code HRESULT get_Title(BSTR* result)} */
          @NativeName("get_Title")
          @DispId(value = 7, access = Access.GET)
          @Bstr
          String getTitle();

          /** {@code HRESULT Closing(VARIANT_BOOL* cancel)} */
          @DispId(8)
          void closing(@InOut @VariantBool BooleanRef cancel);
        }
        """,
        withoutHeader(sources(LibraryBytes.WIN64).get("DEvents")));
  }

  @Test
  void aClass() {
    assertTrue(
        sources(LibraryBytes.WIN64)
            .get("Clsids")
            .contains(
                """
                  /** {@code IAccount}, events {@code DEvents}. */
                  public static final Guid CLSID_Account = Guid.parse("b0d1e4f0-0a03-4a5b-8c6d-000000000001");
                """));
  }

  @Test
  void itCompiles() {
    assertEquals(List.of(), Compiled.problems(sources(LibraryBytes.WIN64), folder));
  }

  /** A struct that has its name from a typedef goes by that name. */
  @Test
  void aTag() {
    TypeLibraryDefinitions definitions = new TypeLibraryDefinitions(library(LibraryBytes.WIN64));
    assertEquals(List.of(), definitions.named("tagMark"));
    RawDefinition.Struct mark = (RawDefinition.Struct) definitions.find("Bank.Mark").orElseThrow();
    assertEquals(RawType.Primitive.I4, mark.fields().getFirst().type());
  }

  /** Another library than the one that is mentioned, with a type of another library. */
  @Test
  void aLibraryThatIsMissing() {
    LibraryBytes bytes = new LibraryBytes(LibraryBytes.WIN64);
    int font = bytes.imported("bef6e002-a874-101a-8bba-00aa00300cab");
    bytes.type(
        TlbTypeInfo.INTERFACE,
        "IMyFont",
        bytes.guid(SmallLibrary.ACCOUNT),
        0,
        8,
        1,
        font,
        bytes.members());
    List<TypeLibrary> library =
        TypeLibraries.read(Bytes.of("fonts.tlb", bytes.bytes("Fonts", SmallLibrary.GUID, 1, 0)));
    TypeLibraryDefinitions definitions = new TypeLibraryDefinitions(library);
    MissingLibraryException e =
        assertThrows(MissingLibraryException.class, () -> definitions.find("Fonts.IMyFont"));
    assertEquals(
        "Fonts (fonts.tlb) mentions types of stdole2.tlb, version 2.0 of the library"
            + " 00020430-0000-0000-c000-000000000046: add \"tlb stdole2.tlb\" to the list, or"
            + " --tlb stdole2.tlb to the command line",
        e.getMessage());
  }
}
