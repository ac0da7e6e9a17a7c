package io.comwright.nativetest.errors;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_CHAR;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.Allocator;
import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.ErrorInfo;
import io.comwright.HResult;
import io.comwright.TaskMemory;
import io.comwright.nativetest.NativeLibrary;
import io.comwright.nativetest.NativeObject;
import io.comwright.nativetest.NativeTest;
import io.comwright.runtime.Memory;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * A test of rich errors across the border: {@code errors.cpp} has objects that leave an IErrorInfo
 * and a client that reads one, both written against Microsoft Learn, "Error Handling Interfaces".
 * Every test leaves the fixtures' task memory empty.
 */
abstract class RichErrorTest extends NativeTest {
  /** What an object of {@code errors.cpp} does about its rich error. */
  enum Leaves {
    NOTHING,
    ERROR,
    PASSES_ON,
    TAKES_AND_SETS,
    TAKES,
    REPLACES
  }

  /** What it says about that. */
  enum Says {
    NO_INTERFACE,
    NO,
    YES
  }

  static final HResult S_OK = HResult.of(0);
  static final HResult S_FALSE = HResult.of(1);
  static final int DISK_FULL = 0x80030070;
  static final String SOURCE = "Storage.Disk";
  static final String DESCRIPTION = "no space \ud83d\ude00 left on \u00fcber-disk";
  private static final String ABSENT = "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0";

  /** A Java object that fails as the test says. */
  record Failing(Supplier<RuntimeException> failure) implements IFaulty {
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
  NativeObject object;
  IFaultyProxy proxy;
  NativeObject info;

  /** How many references were left when C++ had released the error that it had read. */
  long left;

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

  /** An error of C++. */
  NativeObject info(String source, String description) {
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

  /** Gives the error of C++ an interface and help. */
  void help(String guid, String helpFile, int helpContext) {
    library.call(
        "errors_info_help", info, guids(guid), utf16(helpFile), helpFile.length(), helpContext);
  }

  void behave(Leaves leaves, Says says) {
    library.call("errors_behave", object, leaves.ordinal(), says.ordinal());
  }

  /** The failure of the object of C++. */
  ComException failure() {
    ComException failure = assertThrows(ComException.class, () -> proxy.fail(DISK_FULL));
    assertEquals(DISK_FULL, failure.hresult().code());
    assertEquals("IFaulty.fail", failure.method());
    assertTrue(failure.getMessage().startsWith("IFaulty.fail: "), failure.getMessage());
    return failure;
  }

  static void assertHasNoError(ComException failure) {
    assertNull(failure.source());
    assertNull(failure.getCause());
    assertEquals(failure.method() + ": " + failure.hresult(), failure.getMessage());
  }

  /** What C++ reads of the failure of a Java object: source and description. */
  List<String> read(IFaulty java, int code) {
    ErrorInfo read = readAll(java, code);
    assertEquals(IFaultyVtable.IID_IFaulty, read.iid());
    assertEquals(0, left, "references of the error");
    assertEquals("", read.helpFile());
    assertEquals(0, read.helpContext());
    return List.of(read.source(), read.description());
  }

  /** All that C++ reads of the failure of a Java object. */
  ErrorInfo readAll(IFaulty java, int code) {
    MemorySegment texts = arena.allocate(3 * 512, 8);
    MemorySegment lengths = arena.allocate(32, 8);
    MemorySegment context = arena.allocate(8, 8);
    MemorySegment guid = arena.allocate(16, 8);
    try (ComObject token = ComObject.expose(java)) {
      MemorySegment pointer = token.pointer(IFaultyProxy.TYPE);
      check("errors_read", pointer, code, guids(ABSENT), texts, lengths, context, guid);
      assertEquals(1, library.call("client_count", pointer));
    }
    assertEquals(1, takeFailures().size());
    left = lengths.getAtIndex(JAVA_LONG, 3);
    return new ErrorInfo(
        Memory.getGuid(guid.address()),
        text(texts, 0, lengths.getAtIndex(JAVA_LONG, 0)),
        text(texts, 512, lengths.getAtIndex(JAVA_LONG, 1)),
        text(texts, 1024, lengths.getAtIndex(JAVA_LONG, 2)),
        (int) context.get(JAVA_LONG, 0));
  }

  private static String text(MemorySegment memory, long offset, long length) {
    StringBuilder text = new StringBuilder();
    for (long i = 0; i < length; i++) {
      text.append(memory.get(JAVA_CHAR, offset + 2 * i));
    }
    return text.toString();
  }

  /** The failure of a Java object, which the object of C++ passes on as it behaves. */
  ComException relayed(IFaulty java, int code) {
    ComException failure = assertThrows(ComException.class, () -> proxy.relay(java, code));
    assertEquals(code, failure.hresult().code());
    assertEquals("IFaulty.relay", failure.method());
    assertEquals(1, takeFailures().size());
    return failure;
  }
}
