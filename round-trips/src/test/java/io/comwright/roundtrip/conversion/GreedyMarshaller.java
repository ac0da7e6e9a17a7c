package io.comwright.roundtrip.conversion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.CustomMarshaller;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

final class GreedyMarshaller implements CustomMarshaller<Greedy, MemorySegment> {
  static SegmentAllocator kept;

  @Override
  public MemorySegment toNative(Greedy value, SegmentAllocator call) {
    if (value.how().equals("late")) {
      kept = call;
    }
    if (value.how().equals("thread")) {
      Throwable[] thrown = new Throwable[1];
      Thread other =
          new Thread(
              () -> {
                try {
                  call.allocate(8);
                } catch (Throwable e) {
                  thrown[0] = e;
                }
              });
      other.start();
      try {
        other.join();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      throw (RuntimeException) thrown[0];
    }
    for (long alignment = 1; alignment <= 4096; alignment *= 2) {
      MemorySegment memory = call.allocate(3 * alignment, alignment);
      assertEquals(0, memory.address() % alignment);
      assertEquals(3 * alignment, memory.byteSize());
      assertEquals(-1, memory.mismatch(memory.asSlice(0)));
      memory.fill((byte) 1);
    }
    assertEquals(0, call.allocate(0).byteSize());
    assertThrows(IllegalArgumentException.class, () -> call.allocate(-1));
    assertThrows(IllegalArgumentException.class, () -> call.allocate(8, 3));
    return call.allocate(8);
  }

  @Override
  public Greedy fromNative(MemorySegment value) {
    return new Greedy("read");
  }
}
