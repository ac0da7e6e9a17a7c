package io.comwright.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.Allocator;
import io.comwright.Race;
import io.comwright.StructList;
import io.comwright.TaskMemory;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ViewOwnerTest {
  /** Task memory that counts what is freed. */
  private static final class Counting implements Allocator {
    private final AtomicInteger freed = new AtomicInteger();
    private final Allocator inner = TaskMemory.allocator();

    @Override
    public long allocate(long size) {
      return inner.allocate(size);
    }

    @Override
    public void free(long address) {
      freed.incrementAndGet();
      inner.free(address);
    }
  }

  private final Counting memory = new Counting();

  /** A comparator of {@code qsort} that tries to free what is being sorted. */
  private static final class Closing {
    private final Block block;
    private int refused;

    Closing(Block block) {
      this.block = block;
    }

    int compare(MemorySegment a, MemorySegment b) {
      try {
        block.close();
      } catch (IllegalStateException e) {
        refused++;
      }
      return 0;
    }
  }

  @Test
  @SuppressWarnings("restricted")
  void whatANativeCallUsesIsFreedAfterTheCall() throws Throwable {
    Block block = Views.allocate(memory, 0, Block.plain());
    Closing closing = new Closing(block);
    Linker linker = Linker.nativeLinker();
    try (Arena arena = Arena.ofConfined()) {
      MethodHandle qsort =
          linker.downcallHandle(
              linker.defaultLookup().find("qsort").orElseThrow(),
              FunctionDescriptor.ofVoid(
                  ValueLayout.ADDRESS,
                  ValueLayout.JAVA_LONG,
                  ValueLayout.JAVA_LONG,
                  ValueLayout.ADDRESS));
      MemorySegment comparator =
          linker.upcallStub(
              MethodHandles.lookup()
                  .bind(
                      closing,
                      "compare",
                      MethodType.methodType(int.class, MemorySegment.class, MemorySegment.class)),
              FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS),
              arena);
      qsort.invokeExact(block.segment(), 2L, 12L, comparator);
    }
    assertEquals(1, closing.refused);
    assertEquals(0, memory.freed.get());
    assertEquals(0, block.segment().get(ValueLayout.JAVA_BYTE, 0));
    block.close();
    assertEquals(1, memory.freed.get());
    assertFalse(block.segment().scope().isAlive());
    block.close();
    assertEquals(1, memory.freed.get());
  }

  @Test
  void twoThreadsFreeOnce() throws InterruptedException {
    AtomicInteger made = new AtomicInteger();
    Race.run(
        20,
        i -> {
          made.incrementAndGet();
          return Views.allocate(memory, 0, Block.plain());
        },
        Block::close,
        () -> assertEquals(made.get(), memory.freed.get()));
  }

  @Test
  void whatWasHandedOutIsNotFreed() {
    Block block = Views.allocate(memory, 0, Block.plain());
    long address = Views.detach(block, Block.plain(), memory, "IFoo.bar");
    block.close();
    assertEquals(0, memory.freed.get());
    assertThrows(
        IllegalStateException.class, () -> Views.detach(block, Block.plain(), memory, "IFoo.bar"));
    memory.free(address);
  }

  /** Two task allocators of one class are two: a flat struct is copied for the one in force. */
  @Test
  void memoryOfAnotherTaskAllocatorIsNotHandedOut() {
    Block block = Views.allocate(memory, 0, Block.plain());
    Counting other = new Counting();
    Allocator before = TaskMemory.use(other);
    long address;
    try {
      address = Views.detach(block, Block.plain(), other, "IFoo.bar");
    } finally {
      TaskMemory.use(before);
    }
    assertNotEquals(block.segment().address(), address);
    other.free(address);
    block.close();
    assertEquals(1, memory.freed.get());
  }

  @Test
  void aStructInAListEndsWhereTheNextBegins() {
    try (Arena arena = Arena.ofConfined()) {
      StructList<Block> list = Views.allocateArray(arena, 3, Block.plain());
      for (int i = 0; i < 3; i++) {
        assertEquals(list.segment().address() + 24 * i, list.get(i).segment().address());
        assertEquals(24, list.get(i).segment().byteSize());
      }
    }
  }
}
