package io.comwright.nativetest.views;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.comwright.Guid;
import io.comwright.nativetest.NativeTest;
import io.comwright.nativetest.views.Structs.Heap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * A test of structs that are viewed in place, against C++ that declares them as Microsoft's headers
 * do. After each test every block of the fixtures' allocator has been freed exactly once.
 */
abstract class ViewTest extends NativeTest {
  /** What C++ and Java fill GUIDs with. */
  static final Guid ID = Guid.parse("00112233-4455-6677-8899-aabbccddeeff");

  private long wrongBefore;

  @BeforeEach
  void useHeap() {
    Heap.library = library;
    wrongBefore = library.call("views_wrong");
    assertEquals(0, library.call("views_live"));
  }

  @AfterEach
  void nothingLeaks() {
    assertEquals(0, library.call("views_live"), "blocks that were never freed");
    assertEquals(wrongBefore, library.call("views_wrong"), "blocks that were freed twice");
  }
}
