package io.comwright.runtime;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.foreign.MemorySegment;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A binding and a runtime that do not fit each other say which of them is too old. */
class ContractTest {
  @Test
  void whatTheRuntimeHas() {
    assertDoesNotThrow(() -> Contract.require("IFoo", Contract.CURRENT));
    assertDoesNotThrow(() -> Contract.require("IFoo", Contract.OLDEST));
  }

  @Test
  void theRuntimeIsTooOld() {
    String message =
        assertThrows(
                IncompatibleClassChangeError.class,
                () -> Contract.require("IFoo", Contract.CURRENT + 1))
            .getMessage();
    assertTrue(
        message.endsWith(
            ". Update comwright-runtime to the release of the comwright-processor that has"
                + " generated it, or a later one"),
        message);
    assertTrue(message.contains(ContractTest.runtime()), message);
  }

  @Test
  void theBindingIsTooOld() {
    String message =
        assertThrows(
                IncompatibleClassChangeError.class,
                () -> Contract.require("IFoo", Contract.OLDEST - 1))
            .getMessage();
    assertTrue(
        message.endsWith(
            ". Generate it again with a comwright-processor of the runtime's release, or update the"
                + " binding that it belongs to"),
        message);
  }

  /** Generated classes say it to what they are made with. */
  @Test
  void everyKindOfGeneratedClass() {
    int next = Contract.CURRENT + 1;
    assertRequired(() -> StructLayout.of(next, "Foo", "4 bytes, aligned to 4: 0 LONG"));
    Library library = Library.of("Foo", name -> Optional.empty());
    assertRequired(() -> new LibraryProxy(next, library) {});
    assertRequired(
        () ->
            new FunctionType<Runnable>(next, Runnable.class) {
              @Override
              protected Runnable proxy(MemorySegment function) {
                throw new AssertionError();
              }

              @Override
              protected StubFunctions stub() {
                throw new AssertionError();
              }
            });
  }

  private static void assertRequired(Executable made) {
    String message = assertThrows(IncompatibleClassChangeError.class, made).getMessage();
    assertTrue(message.contains(" was generated for version "), message);
  }

  @Test
  void versionsAreNamed() {
    assertEquals(
        "IFoo was generated for version 2 of the contract with comwright-runtime, and "
            + runtime()
            + " has versions 3 to 5.",
        Contract.mismatch("IFoo", 2, 3, 5).replaceFirst(" Generate.*", ""));
  }

  private static String runtime() {
    return Contract.class.getProtectionDomain().getCodeSource().getLocation().toString();
  }
}
