package io.comwright.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.CustomQueryInterface;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.IUnknownProxy;
import io.comwright.LongRef;
import io.comwright.automation.Dispatch;
import io.comwright.automation.ITypeLib;
import io.comwright.automation.LibraryDescription;
import io.comwright.automation.TypeLibraryBuilder;
import io.comwright.windows.ServerRegistration.Place;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dual interface of Java leaves its apartment and its process by a registered type library. */
class TypeLibraryTest extends MtaTest {
  private static final Guid LIBRARY = Guid.parse("b0d1e4f0-0310-4a5b-8c6d-000000000001");
  private static final String INTERFACE = "Interface\\{" + ITallyVtable.IID + "}\\ProxyStubClsid32";
  private static final Registry REGISTRY = new Registry(Registry.MACHINE, Registry.VIEW_64);

  @TempDir Path folder;
  private Path file;
  private TypeLibraryRegistration registration;

  @BeforeEach
  void write() {
    file = folder.resolve("tally.tlb");
    TypeLibraryBuilder.of("TallyLibrary", LIBRARY, 1, 10)
        .addClass("Tally", TallyProgram.CLSID, ITallyProxy.TYPE)
        .write(file);
    registration = TypeLibraryRegistration.of(file);
  }

  @AfterEach
  void nothingIsLeft() {
    registration.remove(Place.MACHINE);
    assertNull(REGISTRY.read(INTERFACE, null));
    assertNull(REGISTRY.read("Interface\\{" + ITallyVtable.IID + "}", null));
    assertNull(REGISTRY.read("TypeLib\\{" + LIBRARY + "}\\1.a", null));
    assertNull(REGISTRY.read("TypeLib\\{" + LIBRARY + "}\\1.a\\0\\win64", null));
  }

  @Test
  void aRegisteredLibraryIsFound() {
    ComException e =
        assertThrows(ComException.class, () -> TypeLibrary.loadRegistered(LIBRARY, 1, 10));
    assertEquals(HResult.TYPE_E_LIBNOTREGISTERED, e.hresult().code());
    registration.install(Place.MACHINE);
    // PSOAInterface: the marshaler that goes by type libraries.
    assertEquals(
        "{00020424-0000-0000-C000-000000000046}", REGISTRY.read(INTERFACE, null).toUpperCase());
    try (ITypeLib library = TypeLibrary.loadRegistered(LIBRARY, 1, 10)) {
      assertEquals("TallyLibrary", LibraryDescription.of(library).name());
    }
  }

  @Test
  void forTheUser() {
    registration.install(Place.USER);
    TypeLibrary.loadRegistered(LIBRARY, 1, 10).close();
    registration.remove(Place.USER);
    assertThrows(ComException.class, () -> TypeLibrary.loadRegistered(LIBRARY, 1, 10));
    registration.remove(Place.USER);
  }

  @Test
  void noLibrary() throws Exception {
    Path none = folder.resolve("none.tlb");
    ComException e = assertThrows(ComException.class, () -> TypeLibraryRegistration.of(none));
    assertEquals(HResult.TYPE_E_CANTLOADLIBRARY, e.hresult().code());
    assertTrue(e.getMessage().contains("none.tlb"), e.getMessage());
  }

  /** Belongs to its apartment, as native objects do. */
  private static final class Bound extends Tally implements CustomQueryInterface {
    private static final Guid IMARSHAL = Guid.parse("00000003-0000-0000-c000-000000000046");
    private static final int MSHCTX_INPROC = 3;

    private final AtomicReference<@Nullable Thread> called = new AtomicReference<>();

    @Override
    public int add(int amount, String note) {
      called.set(Thread.currentThread());
      return super.add(amount, note);
    }

    @Override
    public @Nullable MemorySegment pointerFor(Guid iid) {
      if (!iid.equals(IMARSHAL)) {
        return null;
      }
      try (ComObject token = ComObject.expose(this)) {
        LongRef marshal = new LongRef();
        StandardMarshalProxy.load()
            .get(
                ITallyVtable.IID_ITally,
                token.pointer(IUnknownProxy.TYPE).address(),
                MSHCTX_INPROC,
                0,
                0,
                marshal);
        return MemorySegment.ofAddress(marshal.get());
      }
    }
  }

  @Test
  void anotherApartment() {
    registration.install(Place.MACHINE);
    Bound tally = new Bound();
    try (StaThread home = StaThread.start("home")) {
      try (AgileReference<ITally> reference =
              home.submit(() -> AgileReference.of(tally, ITallyProxy.TYPE)).join();
          ITally here = reference.resolve()) {
        assertNull(ComObject.implementation(here));
        assertEquals(5, here.add(5, "five"));
        assertEquals("home", assertNotNullAnd(tally.called.get()).getName());
        assertEquals("five 5;", here.notes());
      }
    }
    assertEquals(0, ComObject.liveCount());
  }

  private static <T> T assertNotNullAnd(@Nullable T value) {
    assertNotNull(value);
    return value;
  }

  @Test
  void anotherProcess() throws Exception {
    Path report = folder.resolve("report");
    Path arguments = folder.resolve("arguments");
    SecondVm.write(arguments, SecondVm.arguments(List.of(), TallyProgram.class, report.toString()));
    ServerRegistration server =
        ServerRegistration.of(
            TallyProgram.CLSID, "\"" + SecondVm.java() + "\" \"@" + arguments + "\"");
    registration.install(Place.MACHINE);
    server.install(Place.MACHINE);
    try {
      Tally mine = new Tally();
      try (ITally theirs =
              CoClass.of(TallyProgram.CLSID).create(ITallyProxy.TYPE, ServerContext.LOCAL);
          Dispatch late = Dispatch.of(theirs)) {
        assertNull(ComObject.implementation(theirs));
        assertEquals(2, theirs.add(2, "vtable"));
        assertEquals(5, late.call(int.class, "add", 3));
        assertEquals("vtable 2;none 3;", theirs.notes());
        theirs.addTo(mine);
        theirs.addTo(null);
        assertEquals("all 5;", mine.notes());
      }
      assertEquals("ended 0", SecondVm.report(report));
    } finally {
      server.remove(Place.MACHINE);
    }
    assertEquals(0, ComObject.liveCount());
  }
}
