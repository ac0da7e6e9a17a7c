package io.comwright.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.ComObject;
import io.comwright.CustomMarshaller;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.TaskMemory;
import java.lang.foreign.Arena;
import java.lang.foreign.SegmentAllocator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OwnedTest {
  private final List<Long> discarded = new ArrayList<>();
  private final Arena arena = Arena.ofConfined();
  private final long memory = arena.allocate(64, 8).address();

  @AfterEach
  void close() {
    arena.close();
  }

  /** Writes down what is in a cell of 4 bytes; 2 and 3 cannot be given back. */
  private final Owned numbers =
      new Owned() {
        @Override
        protected void discard(long address) {
          long number = Memory.getInt(address);
          discarded.add(number);
          if (number == 2 || number == 3) {
            throw new IllegalStateException("number " + number);
          }
        }
      };

  private final Owned block =
      new Owned() {
        @Override
        protected void discard(long address) {
          discarded.add(Memory.getLong(address));
        }
      };

  private void fill(int count) {
    for (int i = 0; i < count; i++) {
      Memory.putInt(memory + 4L * i, i + 1);
    }
  }

  @Test
  void oneThatFailsStopsNoOther() {
    fill(4);
    IllegalStateException e =
        assertThrows(
            IllegalStateException.class, () -> Owned.elements(numbers, 4, 4, 4).discard(memory));
    assertEquals("number 2", e.getMessage());
    assertEquals(List.of(1L, 2L, 3L, 4L), discarded);
  }

  @Test
  void theMemoryOfAnArrayGoesAfterItsElementsWhateverBecomesOfThem() {
    fill(2);
    long cell = memory + 32;
    Memory.putLong(cell, memory);
    assertThrows(
        IllegalStateException.class, () -> Owned.array(block, numbers, 4, 2).discard(cell));
    assertEquals(List.of(1L, 2L, memory), discarded);
  }

  @Test
  void aCountThatIsNoneGivesNothingBack() {
    fill(4);
    Owned.elements(numbers, 4, 5, 4).discard(memory);
    Owned.elements(numbers, 4, -1, 4).discard(memory);
    assertEquals(List.of(), discarded);
    long cell = memory + 32;
    Memory.putLong(cell, memory);
    Owned.array(block, numbers, 4, -1).discard(cell);
    Owned.array(block, numbers, 4, 1L << 31).discard(cell);
    assertEquals(List.of(memory, memory), discarded);
    Memory.putLong(cell, 0);
    Owned.array(block, numbers, 4, 3).discard(cell);
    assertEquals(List.of(memory, memory, 0L), discarded);
  }

  /** Whoever comes again finds zeros. */
  @Test
  void zerosAreLeft() {
    try (ComObject token = ComObject.expose(new IUnknown() {})) {
      IUnknownProxy proxy = IUnknownProxy.retain(token.pointer(IUnknownProxy.TYPE));
      Memory.putLong(memory, ((VtableProxy) proxy).end());
      Owned.INTERFACE.discard(memory);
      assertEquals(0, Memory.getLong(memory));
      Owned.INTERFACE.discard(memory);
    }
    Memory.putLong(memory, Text.createBstr("text"));
    Owned.BSTR.discard(memory);
    assertEquals(0, Memory.getLong(memory));
    Memory.putLong(memory, TaskMemory.allocator().allocate(8));
    Owned.TASK_MEMORY.discard(memory);
    assertEquals(0, Memory.getLong(memory));
  }

  /** A marshaller gives back its part, what is known gives itself back, and zeros are left. */
  @Test
  void aMarshallerGivesBackOnce() {
    List<Integer> freed = new ArrayList<>();
    CustomMarshaller<String, Integer> marshaller =
        new CustomMarshaller<>() {
          @Override
          public Integer toNative(String value, SegmentAllocator call) {
            throw new UnsupportedOperationException();
          }

          @Override
          public String fromNative(Integer value) {
            throw new UnsupportedOperationException();
          }

          @Override
          public void free(Integer value) {
            freed.add(value);
            if (value == 2) {
              throw new IllegalStateException("number 2");
            }
          }
        };
    Owned freeing =
        new Freeing<>(marshaller, 4, numbers) {
          @Override
          protected Integer read(long address, Frame frame) {
            return Memory.getInt(address);
          }
        };
    fill(1);
    freeing.discard(memory);
    freeing.discard(memory);
    assertEquals(List.of(1), freed);
    assertEquals(List.of(1L), discarded);
    Memory.putInt(memory, 2);
    assertThrows(IllegalStateException.class, () -> freeing.discard(memory));
    assertEquals(List.of(1L, 2L), discarded, "what is known is given back all the same");
  }
}
