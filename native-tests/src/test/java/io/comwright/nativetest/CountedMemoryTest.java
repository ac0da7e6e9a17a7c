package io.comwright.nativetest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.Allocator;
import io.comwright.ComException;
import io.comwright.HResult;
import io.comwright.TaskMemory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * A test whose task memory is an allocator of the C++ fixtures, which counts: after each test every
 * block is freed, once.
 */
public abstract class CountedMemoryTest extends NativeTest {
  private Allocator before;

  @BeforeEach
  void count() {
    before =
        TaskMemory.use(
            new Allocator() {
              @Override
              public long allocate(long size) {
                return library.call("arrays_allocate", 0, size);
              }

              @Override
              public void free(long address) {
                library.call("arrays_free", 0, address);
              }
            });
  }

  @AfterEach
  void nothingIsAllocated() {
    if (before != null) {
      TaskMemory.use(before);
      assertEquals(0, library.call("arrays_live", 0), "blocks");
      assertEquals(0, library.call("arrays_wrong", 0), "bad frees");
    }
  }

  /** The HRESULT of a call that fails. */
  protected static HResult failure(Runnable call) {
    return assertThrows(ComException.class, call::run).hresult();
  }
}
