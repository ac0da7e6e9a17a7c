package io.comwright.nativetest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.comwright.ComObject;
import io.comwright.HResult;
import io.comwright.UpcallFailureListener;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

/**
 * A test against the C++ fixtures. Every test must leave as many exposed Java objects as it found,
 * and no failure of a stub unnoticed.
 */
public abstract class NativeTest {
  /** What the listener of upcall failures has heard. */
  protected record Failure(String method, HResult answer, Throwable thrown) {}

  @Parameter Compiler compiler;

  protected NativeLibrary library;

  /** Native memory of the test. */
  protected Arena arena;

  private final List<Failure> failures = new ArrayList<>();
  private UpcallFailureListener listenerBefore;
  private int liveBefore;

  /** Skips all tests of a compiler that is not here, before anything of theirs runs. */
  @BeforeParameterizedClassInvocation
  static void compile(Compiler compiler) {
    Fixtures.of(compiler);
  }

  @BeforeEach
  void setUp() {
    library = Fixtures.of(compiler);
    arena = Arena.ofShared();
    liveBefore = ComObject.liveCount();
    listenerBefore = ComObject.onUpcallFailure(this::failed);
  }

  @AfterEach
  void tearDown() {
    if (listenerBefore != null) {
      ComObject.onUpcallFailure(listenerBefore);
      assertEquals(List.of(), takeFailures());
      assertEquals(liveBefore, ComObject.liveCount(), "exposed Java objects");
      arena.close();
    }
  }

  private void failed(String method, HResult answer, Throwable thrown) {
    synchronized (failures) {
      failures.add(new Failure(method, answer, thrown));
    }
  }

  /** The failures of stubs since the last time. */
  protected List<Failure> takeFailures() {
    synchronized (failures) {
      List<Failure> taken = List.copyOf(failures);
      failures.clear();
      return taken;
    }
  }

  /** The number of Java objects that this test has exposed and native code or a token holds. */
  protected int live() {
    return ComObject.liveCount() - liveBefore;
  }

  /** Calls a function of the fixtures that returns an HRESULT. */
  protected HResult hresult(String function, Object... arguments) {
    return HResult.of((int) library.call(function, arguments));
  }

  /** UTF-16 with a terminating zero, made without the code under test. */
  protected MemorySegment utf16(String text) {
    return arena.allocateFrom(text, StandardCharsets.UTF_16LE);
  }

  /** The GUIDs as C lays them out, made without the code under test. */
  protected MemorySegment guids(String... texts) {
    MemorySegment segment = arena.allocate(16L * texts.length, 4);
    for (int i = 0; i < texts.length; i++) {
      MemorySegment.copy(MemorySegment.ofArray(Bytes.guid(texts[i])), 0, segment, 16L * i, 16);
    }
    return segment;
  }

  /** Runs a C++ check; fails with its complaints. The check gets a buffer and its size last. */
  protected void check(String function, Object... arguments) {
    MemorySegment report = arena.allocate(4096);
    List<Object> all = new ArrayList<>(List.of(arguments));
    all.add(report);
    all.add(report.byteSize());
    library.call(function, all.toArray());
    assertEquals("", report.getString(0));
  }
}
