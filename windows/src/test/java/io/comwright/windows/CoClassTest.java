package io.comwright.windows;

import static io.comwright.windows.Threads.runOnNewThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.Guid;
import io.comwright.IClassFactory;
import io.comwright.IClassFactoryProxy;
import io.comwright.IUnknownProxy;
import io.comwright.automation.Variant;
import io.comwright.windows.scripting.IDictionary;
import io.comwright.windows.scripting.IDictionaryProxy;
import io.comwright.windows.scripting.IFileSystem;
import io.comwright.windows.scripting.IFileSystemProxy;
import io.comwright.windows.scripting.Scripting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoClassTest extends MtaTest {
  private static final Guid UNKNOWN = Guid.parse("7d9d3c26-8f4b-4b0e-9f3c-5f0a4d0d7e11");
  private static final Path SYSTEM = Path.of(System.getenv("SystemRoot"), "system32");

  @Test
  void byProgId() {
    CoClass type = CoClass.of("Scripting.FileSystemObject");
    assertEquals(Scripting.FILE_SYSTEM_OBJECT, type.clsid());
    try (IFileSystem files = type.create(IFileSystemProxy.TYPE)) {
      assertEquals("C:\\Windows\\notepad.exe", files.buildPath("C:\\Windows", "notepad.exe"));
      assertTrue(files.folderExists("C:\\"));
      assertFalse(files.folderExists("C:\\no such folder"));
    }
  }

  @Test
  void byClsid() {
    try (IDictionary dictionary =
        CoClass.of(Scripting.DICTIONARY).create(IDictionaryProxy.TYPE, ServerContext.IN_PROCESS)) {
      dictionary.add(Variant.of("one"), Variant.of(1));
      assertEquals(1, dictionary.count());
      assertTrue(dictionary.exists(Variant.of("one")));
      assertEquals(1, dictionary.item(Variant.of("one")).asInt());
    }
  }

  @Test
  void byItsClassObject() {
    try (IClassFactory factory =
            CoClass.of(Scripting.DICTIONARY).classObject(IClassFactoryProxy.TYPE);
        IDictionary dictionary = factory.createInstance(null, IDictionaryProxy.TYPE)) {
      assertEquals(0, dictionary.count());
    }
  }

  @Test
  void inADll() {
    try (IDictionary dictionary =
        CoClass.of(Scripting.DICTIONARY)
            .in(SYSTEM.resolve("scrrun.dll"))
            .create(IDictionaryProxy.TYPE)) {
      assertEquals(0, dictionary.count());
    }
  }

  @Test
  void aDllWithoutTheClass() {
    ComException e =
        assertThrows(
            ComException.class,
            () -> CoClass.of(UNKNOWN).in(SYSTEM.resolve("scrrun.dll")).create(IUnknownProxy.TYPE));
    // CLASS_E_CLASSNOTAVAILABLE
    assertEquals(0x80040111, e.hresult().code());
    assertNamed(e, "7D9D3C26-8F4B-4B0E-9F3C-5F0A4D0D7E11", "scrrun.dll");
  }

  @Test
  void aDllWithoutDllGetClassObject() {
    CoClass type = CoClass.of(UNKNOWN).in(SYSTEM.resolve("kernel32.dll"));
    ComException e = assertThrows(ComException.class, () -> type.create(IUnknownProxy.TYPE));
    assertNamed(e, "kernel32.dll", "DllGetClassObject");
  }

  @Test
  void noDll(@TempDir Path folder) throws IOException {
    Path missing = folder.resolve("missing.dll");
    assertNamed(
        assertThrows(ComException.class, () -> CoClass.of(UNKNOWN).in(missing)),
        "there is no file",
        "missing.dll");
    Path text = Files.writeString(folder.resolve("text.dll"), "MZ, says this text");
    assertNamed(
        assertThrows(ComException.class, () -> CoClass.of(UNKNOWN).in(text)), "it is no DLL");
    byte[] header = new byte[0x100];
    header[0] = 'M';
    header[1] = 'Z';
    header[0x3C] = (byte) 0x80;
    header[0x80] = 'P';
    header[0x81] = 'E';
    header[0x84] = 0x4c;
    header[0x85] = 0x01;
    Path old = Files.write(folder.resolve("old.dll"), header);
    assertNamed(
        assertThrows(ComException.class, () -> CoClass.of(UNKNOWN).in(old)), "x86 (32 bits)");
  }

  @Test
  void aProgIdThatIsNotRegistered() {
    ComException e = assertThrows(ComException.class, () -> CoClass.of("Comwright.NoSuchClass"));
    assertEquals(0x800401F3, e.hresult().code());
    assertNamed(e, "Comwright.NoSuchClass");
  }

  @Test
  void aClassThatIsNotRegistered() {
    ComException e =
        assertThrows(
            ComException.class,
            () -> CoClass.of(UNKNOWN).create(IDictionaryProxy.TYPE, ServerContext.IN_PROCESS));
    assertEquals(0x80040154, e.hresult().code());
    assertNamed(
        e,
        "REGDB_E_CLASSNOTREG (0x80040154)",
        "{7D9D3C26-8F4B-4B0E-9F3C-5F0A4D0D7E11}",
        "IN_PROCESS",
        "IDictionary",
        "neither for 64 nor for 32 bits",
        "in(Path)");
  }

  @Test
  void aClassForOtherBitsOnly() {
    Registry others = new Registry(Registry.MACHINE, Registry.VIEW_32);
    String key = "CLSID\\{" + UNKNOWN + "}";
    others.write(key + "\\InprocServer32", null, "C:\\old\\server.dll");
    try {
      assertNamed(
          assertThrows(ComException.class, () -> CoClass.of(UNKNOWN).create(IUnknownProxy.TYPE)),
          "32 bits only",
          "C:\\old\\server.dll",
          "surrogate");
    } finally {
      others.remove(key);
    }
  }

  @Test
  void anInterfaceThatTheObjectDoesNotHave() {
    ComException e =
        assertThrows(
            ComException.class,
            () -> CoClass.of("Scripting.FileSystemObject").create(IDictionaryProxy.TYPE));
    assertEquals(0x80004002, e.hresult().code());
    assertNamed(e, "IDictionary", "Scripting.FileSystemObject");
  }

  @Test
  void onThisMachineByName() {
    try (IDictionary dictionary =
        CoClass.of(Scripting.DICTIONARY).createOn("localhost", IDictionaryProxy.TYPE)) {
      assertEquals(0, dictionary.count());
    } catch (ComException e) {
      // A class that has a DLL only cannot run anywhere else.
      assertNamed(e, "localhost", "EE09B103");
    }
  }

  @Test
  void noneIsRunning() {
    ComException e =
        assertThrows(
            ComException.class,
            () -> CoClass.of(Scripting.DICTIONARY).running(IDictionaryProxy.TYPE));
    // MK_E_UNAVAILABLE
    assertEquals(0x800401E3, e.hresult().code());
    assertNamed(e, "use create");
  }

  @Test
  void withoutAnApartment() throws Exception {
    apartment.close();
    runOnNewThread(
        () -> {
          ComException e =
              assertThrows(
                  ComException.class,
                  () -> CoClass.of(Scripting.DICTIONARY).create(IDictionaryProxy.TYPE));
          assertEquals(0x800401F0, e.hresult().code());
          assertNamed(e, "a new thread", "Apartment.enterMta()");
        });
  }

  private static void assertNamed(ComException e, String... parts) {
    for (String part : parts) {
      assertTrue(e.getMessage().contains(part), () -> part + " is not in: " + e.getMessage());
    }
  }
}
