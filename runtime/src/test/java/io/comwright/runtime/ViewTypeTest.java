package io.comwright.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.Allocator;
import io.comwright.ComException;
import io.comwright.HResult;
import io.comwright.TaskMemory;
import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewTypeTest {
  /** Task memory that writes down the sizes. */
  private static final class Sizes implements Allocator {
    private final List<Long> allocated = new ArrayList<>();

    @Override
    public long allocate(long size) {
      allocated.add(size);
      return TaskMemory.allocator().allocate(size);
    }

    @Override
    public void free(long address) {
      TaskMemory.allocator().free(address);
    }
  }

  /** The last fields of a struct can lie behind the beginning of its array: as padding does. */
  @Test
  void aShortArrayTakesTheWholeStruct() {
    Block.Type type = Block.flexible(24, 20, 4, false);
    Sizes sizes = new Sizes();
    for (int count : new int[] {0, 3, 4, 5}) {
      Views.allocate(sizes, count, type).close();
    }
    assertEquals(List.of(24L, 24L, 24L, 25L), sizes.allocated);
    try (Arena arena = Arena.ofConfined()) {
      assertEquals(24, Views.allocate(arena, 0, type).segment().byteSize());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1, false, 200", "1, true, 100",
    "2, false, 40000", "2, true, 30000",
    "4, false, 70000", "4, true, 70000",
    "8, false, 70000", "8, true, 70000"
  })
  void countIsReadAsItWasWritten(int size, boolean signed, int count) {
    Block.Type type = Block.flexible(8, 8, size, signed);
    try (Arena arena = Arena.ofConfined()) {
      Block block = Views.allocate(arena, count, type);
      assertEquals(8 + count, type.bytes(block.segment()));
      assertEquals(8 + count, type.sizeAt(block.segment().address(), "IFoo.bar", "block"));
      type.require(block.segment(), "IFoo.bar", "block");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1, false, 256", "1, true, 128",
    "2, false, 65536", "2, true, 32768"
  })
  void countThatDoesNotFitIsRefused(int size, boolean signed, int count) {
    Block.Type type = Block.flexible(8, 8, size, signed);
    try (Arena arena = Arena.ofConfined()) {
      IllegalArgumentException e =
          assertThrows(IllegalArgumentException.class, () -> Views.allocate(arena, count, type));
      assertTrue(e.getMessage().contains("the count " + count + " does not fit"), e.getMessage());
    }
  }

  @Test
  void countOfNativeCodeIsNotTrusted() {
    Block.Type type = Block.flexible(8, 8, 8, false);
    try (Arena arena = Arena.ofConfined()) {
      Block block = Views.allocate(arena, 10, type);
      long address = block.segment().address();
      for (long count : new long[] {-1, Integer.MAX_VALUE - 7L, 1L << 40}) {
        Memory.putLong(address, count);
        ComException e =
            assertThrows(ComException.class, () -> type.sizeAt(address, "IFoo.bar", "block"));
        assertTrue(e.hresult().is(HResult.E_INVALIDARG));
        assertThrows(
            IllegalArgumentException.class,
            () -> type.require(block.segment(), "IFoo.bar", "block"));
      }
      Memory.putLong(address, 11);
      assertThrows(
          IllegalArgumentException.class, () -> type.require(block.segment(), "IFoo.bar", "block"));
    }
  }

  @ParameterizedTest
  @CsvSource({"2", "4"})
  void aStructThatSaysItsSizeIsNotSmaller(int bytes) {
    Block.Type type = Block.sized(24, bytes);
    try (Arena arena = Arena.ofConfined()) {
      Block block = Views.allocate(arena, 0, type);
      long address = block.segment().address();
      assertEquals(24, Memory.getInt(address));
      assertEquals(24, type.sizeAt(address, "IFoo.bar", "block"));
      Memory.putInt(address, 23);
      assertThrows(ComException.class, () -> type.sizeAt(address, "IFoo.bar", "block"));
      // Unsigned: a struct of 2^16 - 1 or 2^32 - 1 bytes is larger.
      Memory.putInt(address, -1);
      assertEquals(24, type.sizeAt(address, "IFoo.bar", "block"));
    }
  }

  @Test
  void whatLiesBeyondAStructIsSaid() {
    try (Arena arena = Arena.ofConfined()) {
      Block block = Views.allocate(arena, 0, Block.plain());
      assertEquals(8, ViewFields.place(block, 16, 8, "Block.last").byteSize());
      IndexOutOfBoundsException e =
          assertThrows(
              IndexOutOfBoundsException.class, () -> ViewFields.place(block, 20, 8, "Block.last"));
      assertEquals(
          "Block.last: the memory of the struct has 24 bytes, and 28 are asked for",
          e.getMessage());
    }
  }
}
