package io.comwright.roundtrip.conversion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.comwright.ComObject;
import io.comwright.IUnknownProxy;
import io.comwright.Ref;
import io.comwright.roundtrip.Accounting;
import io.comwright.runtime.Memory;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A null that a marshaller never sees still has to arrive: cells of a caller hold anything. */
@ExtendWith(Accounting.class)
class NullSpotsTest {
  private record Spots(@Nullable Spot spot) implements ISpots {
    @Override
    public @Nullable Spot result() {
      return spot;
    }

    @Override
    public @Nullable Spot both(Ref<@Nullable Spot> out) {
      out.set(spot);
      return spot;
    }
  }

  @Test
  void nullIsWritten() {
    check(null, 0);
  }

  @Test
  void aValueIsWritten() {
    check(new Spot(0x1234), 0x1234);
  }

  private static void check(@Nullable Spot spot, long expected) {
    try (ComObject object = ComObject.expose(new Spots(spot));
        IUnknownProxy unknown = IUnknownProxy.retain(object.pointer(IUnknownProxy.TYPE));
        IRawSpots raw = IRawSpotsProxy.from(unknown);
        Arena arena = Arena.ofConfined()) {
      MemorySegment cells = arena.allocate(16, 8);
      long first = cells.address();
      cells.fill((byte) 0xCC);
      assertEquals(0, raw.result(first).code());
      assertEquals(expected, Memory.getLong(first));
      cells.fill((byte) 0xCC);
      assertEquals(0, raw.both(first, first + 8).code());
      assertEquals(expected, Memory.getLong(first));
      assertEquals(expected, Memory.getLong(first + 8));
    }
  }
}
