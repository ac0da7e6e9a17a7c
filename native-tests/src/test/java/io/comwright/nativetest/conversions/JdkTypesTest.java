package io.comwright.nativetest.conversions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.HResult;
import io.comwright.Ref;
import io.comwright.nativetest.EachCompiler;
import io.comwright.nativetest.NativeTest;
import io.comwright.nativetest.conversions.IClock.Stamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** {@code UUID} and {@code Instant} against C++, in both directions. */
@EachCompiler
class JdkTypesTest extends NativeTest {
  private static final UUID FIRST_ID = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
  private static final UUID SECOND_ID = UUID.fromString("f0e1d2c3-b4a5-9687-7869-5a4b3c2d1e0f");
  private static final Instant BEFORE = Instant.EPOCH.minusNanos(100);

  @Test
  void javaCallsCpp() {
    try (IClock proxy = IClockProxy.attach(library.create("clock_create").pointer())) {
      proxy.set(FIRST_ID, Instant.EPOCH, SECOND_ID, BEFORE);
      ComException refused =
          assertThrows(ComException.class, () -> proxy.set(FIRST_ID, BEFORE, SECOND_ID, BEFORE));
      assertEquals(HResult.E_INVALIDARG, refused.hresult().code());

      Ref<UUID> id = new Ref<>();
      assertEquals(Instant.EPOCH, proxy.get(id));
      assertEquals(FIRST_ID, id.get());
      Ref<Instant> time = new Ref<>(Instant.EPOCH);
      proxy.exchange(id, time);
      assertEquals(SECOND_ID, id.get());
      assertEquals(BEFORE, time.get());

      Stamp stamp =
          proxy.stamp(new Stamp(7, Instant.EPOCH, FIRST_ID, new Instant[] {BEFORE, Instant.EPOCH}));
      assertEquals(8, stamp.number());
      assertEquals(BEFORE, stamp.time());
      assertEquals(SECOND_ID, stamp.id());
      assertArrayEquals(new Instant[] {Instant.EPOCH, BEFORE}, stamp.times());

      Instant[] times = new Instant[2];
      proxy.times(new UUID[] {FIRST_ID, SECOND_ID}, times);
      assertArrayEquals(new Instant[] {Instant.EPOCH, BEFORE}, times);
    }
  }

  @Test
  void cppCallsJava() {
    try (ComObject object = ComObject.expose(new Clock())) {
      check("clock_check", object.pointer(IClockProxy.TYPE));
    }
    // No time, where it may not be NULL.
    assertEquals(List.of("IClock.set"), takeFailures().stream().map(Failure::method).toList());
  }

  /** Does as the one in C++. */
  private static final class Clock implements IClock {
    @Override
    public void set(UUID id, Instant time, UUID copiedId, Instant copiedTime) {
      assertEquals(FIRST_ID, id);
      assertEquals(Instant.EPOCH, time);
      assertEquals(SECOND_ID, copiedId);
      assertEquals(BEFORE, copiedTime);
    }

    @Override
    public Instant get(Ref<UUID> id) {
      id.set(FIRST_ID);
      return Instant.EPOCH;
    }

    @Override
    public void exchange(Ref<UUID> id, Ref<Instant> time) {
      assertEquals(FIRST_ID, id.get());
      assertEquals(Instant.EPOCH, time.get());
      id.set(SECOND_ID);
      time.set(BEFORE);
    }

    @Override
    public Stamp stamp(Stamp stamp) {
      assertEquals(7, stamp.number());
      assertEquals(Instant.EPOCH, stamp.time());
      assertEquals(FIRST_ID, stamp.id());
      assertArrayEquals(new Instant[] {BEFORE, Instant.EPOCH}, stamp.times());
      return new Stamp(8, BEFORE, SECOND_ID, new Instant[] {Instant.EPOCH, BEFORE});
    }

    @Override
    public void times(UUID[] ids, Instant[] times) {
      assertArrayEquals(new UUID[] {FIRST_ID, SECOND_ID}, ids);
      times[0] = Instant.EPOCH;
      times[1] = BEFORE;
    }
  }
}
