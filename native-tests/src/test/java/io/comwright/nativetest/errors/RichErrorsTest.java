package io.comwright.nativetest.errors;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_CHAR;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.Allocator;
import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.HResult;
import io.comwright.TaskMemory;
import io.comwright.nativetest.EachCompiler;
import io.comwright.nativetest.NativeLibrary;
import io.comwright.nativetest.NativeObject;
import io.comwright.nativetest.NativeTest;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Rich errors across the border: {@code errors.cpp} has objects that leave an IErrorInfo and a
 * client that reads one, both written against Microsoft Learn, "Error Handling Interfaces". Every
 * test leaves the fixtures' task memory empty.
 */
@EachCompiler
class RichErrorsTest extends NativeTest {
  /** What an object of {@code errors.cpp} does about its rich error. */
  private enum Leaves {
    NOTHING,
    ERROR,
    PASSES_ON,
    TAKES_AND_SETS,
    TAKES,
    REPLACES
  }

  /** What it says about that. */
  private enum Says {
    NO_INTERFACE,
    NO,
    YES
  }

  private static final HResult S_OK = HResult.of(0);
  private static final HResult S_FALSE = HResult.of(1);
  private static final int DISK_FULL = 0x80030070;
  private static final String SOURCE = "Storage.Disk";
  private static final String DESCRIPTION = "no space \ud83d\ude00 left on \u00fcber-disk";
  private static final String ABSENT = "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0";

  private record Failing(Supplier<RuntimeException> failure) implements IFaulty {
    @Override
    public void fail(int code) {
      throw failure.get();
    }

    @Override
    public void relay(IFaulty other, int code) {
      other.fail(code);
    }
  }

  private Allocator allocatorBefore;
  private NativeObject object;
  private IFaultyProxy proxy;
  private NativeObject info;

  @BeforeEach
  void create() {
    library.call(
        "errors_functions", ComObject.getErrorInfoFunction(), ComObject.setErrorInfoFunction());
    allocatorBefore =
        TaskMemory.use(
            new Allocator() {
              @Override
              public long allocate(long size) {
                return library.call("errors_allocate", size);
              }

              @Override
              public void free(long address) {
                library.call("errors_free", address);
              }
            });
    object = library.create("errors_create");
    proxy = IFaultyProxy.attach(object.pointer());
    info = info(SOURCE, DESCRIPTION);
    library.call("errors_use_info", object, info);
  }

  @AfterEach
  void nothingIsLeft() {
    if (proxy != null) {
      proxy.close();
      assertEquals(0, object.refs());
      assertEquals(S_FALSE, hresult("errors_drop"));
      assertEquals(1, info.refs());
    }
    if (allocatorBefore != null) {
      TaskMemory.use(allocatorBefore);
      assertEquals(0, library.call("errors_blocks"), "blocks of task memory");
      assertEquals(0, library.call("errors_bad_frees"));
    }
  }

  private NativeObject info(String source, String description) {
    MemorySegment created = arena.allocate(16, 8);
    library.call(
        "errors_create_info",
        utf16(source),
        source.length(),
        utf16(description),
        description.length(),
        created);
    return new NativeObject(
        created.get(ADDRESS, 0),
        NativeLibrary.memory(created.get(JAVA_LONG, 8), NativeObject.COUNTS));
  }

  private void behave(Leaves leaves, Says says) {
    library.call("errors_behave", object, leaves.ordinal(), says.ordinal());
  }

  private ComException failure() {
    ComException failure = assertThrows(ComException.class, () -> proxy.fail(DISK_FULL));
    assertEquals(DISK_FULL, failure.hresult().code());
    assertEquals("IFaulty.fail", failure.method());
    assertTrue(failure.getMessage().startsWith("IFaulty.fail: "), failure.getMessage());
    return failure;
  }

  private static void assertHasNoError(ComException failure) {
    assertNull(failure.source());
    assertNull(failure.getCause());
    assertEquals(failure.method() + ": " + failure.hresult(), failure.getMessage());
  }

  @Test
  void whatCppLeavesIsInTheException() {
    behave(Leaves.ERROR, Says.YES);
    long allocations = library.call("errors_allocations");
    ComException failure = failure();
    assertEquals(SOURCE, failure.source());
    assertEquals(
        "IFaulty.fail: " + HResult.of(DISK_FULL) + ": " + DESCRIPTION, failure.getMessage());
    assertNull(failure.getCause());
    assertEquals(1, info.refs());
    assertEquals(1, object.refs());
    assertEquals(allocations + 2, library.call("errors_allocations"));
    assertEquals(S_FALSE, hresult("errors_drop"), "the error was taken");
  }

  @Test
  void itIsTakenEachTime() {
    behave(Leaves.ERROR, Says.YES);
    for (int round = 0; round < 100; round++) {
      assertEquals(SOURCE, failure().source());
    }
    behave(Leaves.NOTHING, Says.YES);
    assertHasNoError(failure());
  }

  @Test
  void lengthsCountNotZeros() {
    info = info("a\0b", "c\0\0d");
    library.call("errors_use_info", object, info);
    behave(Leaves.ERROR, Says.YES);
    ComException failure = failure();
    assertEquals("a\0b", failure.source());
    assertTrue(failure.getMessage().endsWith(": c\0\0d"), failure.getMessage());
  }

  @Test
  void emptyTextsAddNothing() {
    info = info("", "");
    library.call("errors_use_info", object, info);
    behave(Leaves.ERROR, Says.YES);
    ComException failure = failure();
    assertEquals("", failure.source());
    assertEquals("IFaulty.fail: " + HResult.of(DISK_FULL), failure.getMessage());
  }

  @Test
  void anErrorThatCannotBeReadAddsNothing() {
    library.call("errors_info_fails", info);
    behave(Leaves.ERROR, Says.YES);
    assertEquals("IFaulty.fail: " + HResult.of(DISK_FULL), failure().getMessage());
  }

  @Test
  void anObjectThatDoesNotSaySoIsNotAsked() {
    for (Says says : List.of(Says.NO_INTERFACE, Says.NO)) {
      behave(Leaves.ERROR, says);
      assertHasNoError(failure());
      assertEquals(2, info.refs());
      assertEquals(1, object.refs());
      assertEquals(S_OK, hresult("errors_drop"), "the error is still there");
      assertEquals(1, info.refs());
    }
  }

  @Test
  void anObjectThatLeavesNothingHasNoError() {
    behave(Leaves.NOTHING, Says.YES);
    assertHasNoError(failure());
  }

  @Test
  void successLeavesTheErrorAlone() {
    assertEquals(S_OK, hresult("errors_set", info));
    behave(Leaves.ERROR, Says.YES);
    proxy.fail(0);
    assertEquals(2, info.refs());
    assertEquals(S_OK, hresult("errors_drop"));
  }

  @Test
  void setReplacesAndClears() {
    NativeObject other = info("other", "");
    assertEquals(S_OK, hresult("errors_set", info));
    assertEquals(S_OK, hresult("errors_set", info));
    assertEquals(2, info.refs());
    assertEquals(S_OK, hresult("errors_set", other));
    assertEquals(1, info.refs());
    assertEquals(2, other.refs());
    assertEquals(S_OK, hresult("errors_set", 0));
    assertEquals(1, other.refs());
    assertEquals(S_FALSE, hresult("errors_drop"));
  }

  @Test
  void eachThreadHasAnErrorOfItsOwn() {
    assertEquals(S_OK, hresult("errors_set", info));
    assertEquals(S_FALSE, hresult("errors_drop_elsewhere"));
    assertEquals(S_OK, hresult("errors_drop"));
  }

  /** What C++ reads of the failure of a Java object: source and description. */
  private List<String> read(IFaulty java, int code) {
    MemorySegment texts = arena.allocate(1024, 8);
    MemorySegment lengths = arena.allocate(16, 8);
    try (ComObject token = ComObject.expose(java)) {
      MemorySegment pointer = token.pointer(IFaultyProxy.TYPE);
      check("errors_read", pointer, code, guids(ABSENT), texts, lengths);
      assertEquals(1, library.call("client_count", pointer));
    }
    assertEquals(1, takeFailures().size());
    return List.of(
        text(texts, 0, lengths.getAtIndex(JAVA_LONG, 0)),
        text(texts, 512, lengths.getAtIndex(JAVA_LONG, 1)));
  }

  private static String text(MemorySegment memory, long offset, long length) {
    StringBuilder text = new StringBuilder();
    for (long i = 0; i < length; i++) {
      text.append(memory.get(JAVA_CHAR, offset + 2 * i));
    }
    return text.toString();
  }

  @Test
  void cppReadsTheFailureOfAJavaObject() {
    assertEquals(
        List.of("IFaulty.fail", DESCRIPTION),
        read(new Failing(() -> new IllegalStateException(DESCRIPTION)), HResult.E_FAIL));
    assertEquals(
        List.of("IFaulty.fail", "a\0b"),
        read(new Failing(() -> new IllegalArgumentException("a\0b")), HResult.E_INVALIDARG));
    assertEquals(
        List.of("IFaulty.fail", DESCRIPTION),
        read(new Failing(() -> new ComException(DISK_FULL, DESCRIPTION)), DISK_FULL));
  }

  @Test
  void aFailureWithoutMessageHasItsName() {
    assertEquals(
        List.of("IFaulty.fail", "java.lang.UnsupportedOperationException"),
        read(new Failing(UnsupportedOperationException::new), HResult.E_NOTIMPL));
    assertEquals(
        List.of("IFaulty.fail", HResult.of(DISK_FULL).toString()),
        read(new Failing(() -> new ComException(DISK_FULL)), DISK_FULL));
  }

  @Test
  void aSourceThatIsKnownIsKept() {
    ComException inner = new ComException(DISK_FULL, "IDisk.write", DESCRIPTION, SOURCE, null);
    assertEquals(List.of(SOURCE, DESCRIPTION), read(new Failing(() -> inner), DISK_FULL));
  }

  @Test
  void anErrorOfJavaThatNobodyReadsTakesNoMemory() {
    Failing java = new Failing(() -> new IllegalStateException(DESCRIPTION));
    behave(Leaves.PASSES_ON, Says.NO_INTERFACE);
    long allocations = library.call("errors_allocations");
    assertHasNoError(relayed(java, HResult.E_FAIL));
    assertEquals(allocations, library.call("errors_allocations"));
    assertEquals(0, live());
    assertEquals(S_OK, hresult("errors_drop"));
  }

  private ComException relayed(IFaulty java, int code) {
    ComException failure = assertThrows(ComException.class, () -> proxy.relay(java, code));
    assertEquals(code, failure.hresult().code());
    assertEquals("IFaulty.relay", failure.method());
    assertEquals(1, takeFailures().size());
    return failure;
  }

  @ParameterizedTest
  @ValueSource(strings = {"PASSES_ON", "TAKES_AND_SETS"})
  void fromJavaThroughCppToJava(String leaves) {
    behave(Leaves.valueOf(leaves), Says.YES);
    IllegalStateException cause = new IllegalStateException(DESCRIPTION);
    ComException failure = relayed(new Failing(() -> cause), HResult.E_FAIL);
    assertSame(cause, failure.getCause());
    assertEquals("IFaulty.fail", failure.source());
    assertEquals(
        "IFaulty.relay: " + HResult.of(HResult.E_FAIL) + ": " + DESCRIPTION, failure.getMessage());
    assertEquals(0, live());
  }

  @ParameterizedTest
  @ValueSource(strings = {"PASSES_ON", "TAKES_AND_SETS"})
  void fromJavaThroughCppThroughJavaThroughCppToJava(String leaves) {
    behave(Leaves.valueOf(leaves), Says.YES);
    IllegalStateException cause = new IllegalStateException(DESCRIPTION);
    IFaulty inner = new Failing(() -> cause);
    IFaulty outer =
        new IFaulty() {
          @Override
          public void fail(int code) {
            proxy.relay(inner, code);
          }

          @Override
          public void relay(IFaulty other, int code) {}
        };
    ComException failure =
        assertThrows(ComException.class, () -> proxy.relay(outer, HResult.E_FAIL));
    assertEquals(2, takeFailures().size());
    assertSame(cause, failure.getCause().getCause());
    assertEquals("IFaulty.fail", failure.source());
    assertEquals(
        "IFaulty.relay: " + HResult.of(HResult.E_FAIL) + ": " + DESCRIPTION, failure.getMessage());
    assertEquals(0, live());
  }

  @Test
  void cppMayTakeTheErrorOfJava() {
    behave(Leaves.TAKES, Says.YES);
    assertHasNoError(relayed(new Failing(IllegalStateException::new), HResult.E_FAIL));
    assertEquals(0, live());
  }

  @Test
  void cppMayReplaceTheErrorOfJava() {
    behave(Leaves.REPLACES, Says.YES);
    ComException failure = relayed(new Failing(IllegalStateException::new), HResult.E_FAIL);
    assertEquals(SOURCE, failure.source());
    assertTrue(failure.getMessage().endsWith(DESCRIPTION), failure.getMessage());
    assertNull(failure.getCause());
  }

  @Test
  void whatCppLeavesGoesThroughJavaToCpp() {
    behave(Leaves.ERROR, Says.YES);
    IFaulty between =
        new IFaulty() {
          @Override
          public void fail(int code) {
            proxy.fail(code);
          }

          @Override
          public void relay(IFaulty other, int code) {}
        };
    assertEquals(List.of(SOURCE, DESCRIPTION), read(between, DISK_FULL));
  }

  @Test
  void aJavaObjectCalledDirectlyHasItsCause() {
    IllegalStateException cause = new IllegalStateException(DESCRIPTION);
    try (IFaultyProxy direct = IFaultyProxy.from(new Failing(() -> cause))) {
      ComException failure = assertThrows(ComException.class, () -> direct.fail(1));
      assertSame(cause, failure.getCause());
      assertEquals("IFaulty.fail", failure.source());
    }
    assertEquals(1, takeFailures().size());
  }

  @Test
  void virtualThreadsHaveErrorsOfTheirOwn() throws InterruptedException {
    behave(Leaves.PASSES_ON, Says.YES);
    List<Thread> threads = new ArrayList<>();
    List<Throwable> mistakes = new CopyOnWriteArrayList<>();
    for (int i = 0; i < 8; i++) {
      IllegalStateException cause = new IllegalStateException("of thread " + i);
      Failing java = new Failing(() -> cause);
      threads.add(
          Thread.ofVirtual()
              .start(
                  () -> {
                    try {
                      for (int round = 0; round < 50; round++) {
                        ComException failure =
                            assertThrows(
                                ComException.class, () -> proxy.relay(java, HResult.E_FAIL));
                        assertSame(cause, failure.getCause());
                        Thread.yield();
                      }
                    } catch (Throwable mistake) {
                      mistakes.add(mistake);
                    }
                  }));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertEquals(List.of(), mistakes);
    assertEquals(400, takeFailures().size());
  }
}
