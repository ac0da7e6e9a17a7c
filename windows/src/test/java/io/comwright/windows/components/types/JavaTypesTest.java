package io.comwright.windows.components.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.IntRef;
import io.comwright.automation.IDispatch;
import io.comwright.automation.IDispatchProxy;
import io.comwright.automation.ITypeInfo;
import io.comwright.automation.ITypeInfoProxy;
import io.comwright.automation.ITypeLib;
import io.comwright.automation.LibraryDescription;
import io.comwright.automation.SystemKind;
import io.comwright.automation.TypeDescription;
import io.comwright.automation.TypeLibraryBuilder;
import io.comwright.automation.Variant;
import io.comwright.junit.NoLeaks;
import io.comwright.windows.TypeLibrary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What Windows is told of Java interfaces, as their IDL would tell it. */
@EnabledOnOs(OS.WINDOWS)
@ExtendWith(NoLeaks.class)
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SAME_THREAD)
class JavaTypesTest {
  private static final Guid LIBRARY = Guid.parse("b0d1e4f0-0300-4a5b-8c6d-000000000001");
  private static final Guid CLSID = Guid.parse("b0d1e4f0-03ff-4a5b-8c6d-000000000001");

  private static final List<String> ACCOUNT =
      List.of(
          "  56: 1 METHOD HRESULT Deposit(in long amount, in optional BSTR note = none)",
          "  64: 0 GET HRESULT Balance(out retval long* result)",
          "  72: 0 PUT HRESULT Balance(in long rhs)",
          "  80: 2 GET HRESULT Entry(in short index, out retval BSTR* result)",
          "  88: 2 PUT HRESULT Entry(in short index, in BSTR rhs)",
          "  96: 3 PUT_REF HRESULT Owner(in IOwner* rhs)",
          "  104: 4 METHOD HRESULT Swap(in out BSTR* text, out long* length, in optional VARIANT*"
              + " how, out retval VARIANT_BOOL* result)",
          "  112: 5 METHOD HRESULT Format(in lcid long locale, in SAFEARRAY(VARIANT) rest, out"
              + " retval BSTR* result) vararg",
          "  120: -4 GET HRESULT _NewEnum(out retval IEnumVARIANT** result) restricted",
          "  128: 6 METHOD HRESULT Audit(in signed char small, in unsigned char octet, in unsigned"
              + " short word, in unsigned long dword, in hyper big, in float single, in double"
              + " real, in DATE when, in CURRENCY price, out VARIANT_BOOL* done)"
              + " hidden",
          "  136: 7 METHOD HRESULT Find(in BSTR name, in optional long depth = 3, out retval"
              + " IAccount** result)");

  private static final List<String> OWNER =
      List.of(
          "  56: 1 GET HRESULT Name(out retval BSTR* result)",
          "  64: 2 METHOD HRESULT Watch(in IWatcher* watcher)",
          "  72: 3 METHOD HRESULT Find(in VARIANT key, in optional VARIANT how)");

  @TempDir Path folder;

  private static List<String> with(String type, List<String> functions, String... more) {
    List<String> lines = new ArrayList<>(List.of(type, "  : IDispatch"));
    lines.addAll(functions);
    lines.addAll(List.of(more));
    return lines;
  }

  private static TypeDescription type(LibraryDescription library, String name) {
    return library.types().stream().filter(type -> type.name().equals(name)).findFirst().get();
  }

  @Test
  void aLibraryIsWrittenAndLoaded() {
    Path file = folder.resolve("account.tlb");
    TypeLibraryBuilder.of("Bank", LIBRARY, 2, 11)
        .text("accounts in Java")
        .add(ISavingsProxy.TYPE)
        .addClass("Account", CLSID, IAccountProxy.TYPE, DAccountEventsProxy.TYPE)
        .write(file);
    LibraryDescription library;
    try (ITypeLib loaded = TypeLibrary.load(file)) {
      library = LibraryDescription.of(loaded);
    }
    assertEquals("Bank", library.name());
    assertEquals("accounts in Java", library.text());
    assertEquals(LIBRARY, library.guid());
    assertEquals("2.11", library.major() + "." + library.minor());
    assertEquals(0, library.locale());
    assertEquals(SystemKind.WIN64, library.system());
    assertEquals(
        with("INTERFACE IAccount b0d1e4f0-0301-4a5b-8c6d-000000000001 0x1140", ACCOUNT),
        TypeText.of(type(library, "IAccount")));
    assertEquals(144, type(library, "IAccount").vtableSize());
    assertEquals(
        with("INTERFACE IOwner b0d1e4f0-0302-4a5b-8c6d-000000000001 0x1140", OWNER),
        TypeText.of(type(library, "IOwner")));
    assertEquals(
        with(
            "INTERFACE ISavings b0d1e4f0-0304-4a5b-8c6d-000000000001 0x1140",
            OWNER,
            "  80: 10 METHOD HRESULT Interest(out retval double* result)"),
        TypeText.of(type(library, "ISavings")));
    assertEquals(
        List.of("INTERFACE IWatcher b0d1e4f0-0303-4a5b-8c6d-000000000001 0x0", "  : IUnknown"),
        TypeText.of(type(library, "IWatcher")));
    assertEquals(
        List.of(
            "DISPATCH DAccountEvents b0d1e4f0-0306-4a5b-8c6d-000000000001 0x1000",
            "  : IDispatch",
            "  1 METHOD void changed(in long balance, in out long* limit)",
            "  2 METHOD VARIANT_BOOL asked(in BSTR question, in optional VARIANT detail)"),
        TypeText.of(type(library, "DAccountEvents")));
    assertEquals(
        List.of(
            "COCLASS Account b0d1e4f0-03ff-4a5b-8c6d-000000000001 0x2",
            "  : IAccount default",
            "  : DAccountEvents default source"),
        TypeText.of(type(library, "Account")));
  }

  @Test
  void aLibraryInMemory() {
    try (ITypeLib library =
            TypeLibraryBuilder.of("Bank", LIBRARY, 1, 0).add(IOwnerProxy.TYPE).build();
        ITypeInfo owner = library.getTypeInfoOfGuid(IOwnerVtable.IID_IOwner)) {
      assertEquals("IOwner", TypeDescription.of(owner).name());
      ComException e = assertThrows(ComException.class, () -> library.getTypeInfoOfGuid(Guid.NULL));
      assertEquals(HResult.TYPE_E_ELEMENTNOTFOUND, e.hresult().code());
    }
  }

  private static <R> R describe(IDispatch object, Function<ITypeInfo, R> read) {
    try (ComObject exposed = ComObject.expose(object);
        IDispatchProxy proxy = IDispatchProxy.retain(exposed.pointer(IDispatchProxy.TYPE))) {
      assertEquals(1, proxy.getTypeInfoCount());
      ComException e = assertThrows(ComException.class, () -> proxy.getTypeInfo(1, 0));
      assertEquals(HResult.DISP_E_BADINDEX, e.hresult().code());
      try (ITypeInfo info = proxy.getTypeInfo(0, IDispatch.USER_LOCALE)) {
        return read.apply(info);
      }
    }
  }

  private static final class Owner implements IOwner {
    @Override
    public String name() {
      return "Ada";
    }

    @Override
    public void watch(IWatcher watcher) {}

    @Override
    public void find(Variant key, Variant how) {}
  }

  @Test
  void aDualObjectDescribesItself() {
    TypeDescription members = describe(new Owner(), TypeDescription::of);
    // As oleaut32 makes members of slots: results are results.
    assertEquals(
        List.of(
            "DISPATCH IOwner b0d1e4f0-0302-4a5b-8c6d-000000000001 0x1040",
            "  : IDispatch",
            "  1 GET BSTR Name()",
            "  2 METHOD void Watch(in IWatcher* watcher)",
            "  3 METHOD void Find(in VARIANT key, in optional VARIANT how)"),
        TypeText.of(members));
    assertEquals(
        with("INTERFACE IOwner b0d1e4f0-0302-4a5b-8c6d-000000000001 0x1140", OWNER),
        TypeText.of(describe(new Owner(), TypeDescription::ofVtable)));
  }

  @Test
  void theOwnerOfADescriptionIsNotTheObject() {
    ITypeInfo kept = describe(new Owner(), ITypeInfoProxy::retain);
    try (kept) {
      assertEquals(0, ComObject.liveCount());
      assertEquals("IOwner", TypeDescription.of(kept).name());
    }
  }

  @Test
  void namesAreFoundInIt() {
    describe(
        new Owner(),
        info -> {
          String[] names = new String[2];
          IntRef count = new IntRef();
          info.getNames(2, names, count);
          assertEquals(List.of("Watch", "watcher"), List.of(names));
          assertEquals(2, count.get());
          return null;
        });
  }

  private static final class Half implements IHalf {
    @Override
    public int one() {
      return 1;
    }

    @Override
    public void raw(long ledger) {}
  }

  @Test
  void aSlotThatIsNoMember() {
    assertEquals(
        List.of(
            "DISPATCH IHalf b0d1e4f0-0305-4a5b-8c6d-000000000001 0x1000",
            "  : IDispatch",
            "  1 METHOD long one()"),
        TypeText.of(describe(new Half(), TypeDescription::ofVtable)));
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> TypeLibraryBuilder.of("Half", LIBRARY, 1, 0).add(IHalfProxy.TYPE).build());
    assertTrue(
        e.getMessage().startsWith("IHalf cannot be in a type library: its slot 8 "),
        e.getMessage());
  }

  @Test
  void aSinkDescribesItself() {
    DAccountEvents sink =
        new DAccountEvents() {
          @Override
          public void changed(int balance, IntRef limit) {}

          @Override
          public boolean asked(String question, Variant detail) {
            return true;
          }
        };
    assertEquals(
        List.of(
            "DISPATCH DAccountEvents b0d1e4f0-0306-4a5b-8c6d-000000000001 0x1000",
            "  : IDispatch",
            "  1 METHOD void changed(in long balance, in out long* limit)",
            "  2 METHOD VARIANT_BOOL asked(in BSTR question, in optional VARIANT detail)"),
        TypeText.of(describe(sink, TypeDescription::of)));
  }

  @Test
  void aNameThatIsTaken() {
    TypeLibraryBuilder library =
        TypeLibraryBuilder.of("Twice", LIBRARY, 1, 0)
            .addClass("Account", CLSID, IOwnerProxy.TYPE)
            .addClass("account", LIBRARY, IOwnerProxy.TYPE);
    assertThrows(IllegalArgumentException.class, library::build);
  }

  @Test
  void interfacesWithoutMembers() {
    assertThrows(
        IllegalArgumentException.class,
        () -> TypeLibraryBuilder.of("None", LIBRARY, 1, 0).add(IDispatchProxy.TYPE));
    assertThrows(
        IllegalArgumentException.class, () -> TypeLibraryBuilder.of("None", LIBRARY, 65536, 0));
  }
}
