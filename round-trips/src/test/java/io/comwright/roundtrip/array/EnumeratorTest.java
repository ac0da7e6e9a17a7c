package io.comwright.roundtrip.array;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.FixedSize;
import io.comwright.annotation.LengthIs;
import io.comwright.annotation.Out;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.SizeIs;
import io.comwright.annotation.Unsigned;
import io.comwright.roundtrip.Accounting;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Ask for many, get what is there: arrays that are filled in part. */
@ExtendWith(Accounting.class)
class EnumeratorTest {
  /** As {@code IEnumUnknown}: ask for many, get what is there, S_FALSE at the end. */
  @ComInterface("00000000-0000-0000-0000-0000000000d5")
  interface IEnumItems extends IUnknown {
    HResult next(@Out @SizeIs @LengthIs("fetched") IItem[] items, @Nullable @Out IntRef fetched);
  }

  @ComInterface("00000000-0000-0000-0000-0000000000d5")
  interface IRawEnumItems extends IUnknown {
    HResult next(@Unsigned int count, @Pointer long items, @Pointer long fetched);
  }

  /** Five items, from a cursor. */
  private static final class Items implements IEnumItems {
    private int at;

    @Override
    public HResult next(IItem[] items, IntRef fetched) {
      int count = Math.min(items.length, 5 - at);
      for (int i = 0; i < count; i++) {
        items[i] = new Item(at++);
      }
      fetched.set(count);
      return HResult.of(count == items.length ? HResult.S_OK : HResult.S_FALSE);
    }
  }

  @Test
  void anEnumeratorReadsWell() {
    List<Integer> numbers = new ArrayList<>();
    try (ComObject object = ComObject.expose(new Items(), EnumeratorTest_IEnumItemsProxy.TYPE);
        IEnumItems enumerator =
            EnumeratorTest_IEnumItemsProxy.retain(
                object.pointer(EnumeratorTest_IEnumItemsProxy.TYPE))) {
      IItem[] items = new IItem[2];
      IntRef fetched = new IntRef();
      HResult more;
      do {
        more = enumerator.next(items, fetched);
        for (int i = 0; i < fetched.get(); i++) {
          try (IItem item = items[i]) {
            numbers.add(item.number());
          }
        }
      } while (more.is(HResult.S_OK));
      assertEquals(HResult.S_FALSE, more.code());
    }
    assertEquals(List.of(0, 1, 2, 3, 4), numbers);
  }

  @SuppressWarnings("restricted")
  @Test
  void nativeCodeAsksForOneAndNoCount() {
    try (Arena arena = Arena.ofConfined();
        ComObject object = ComObject.expose(new Items(), EnumeratorTest_IEnumItemsProxy.TYPE);
        IRawEnumItems raw =
            EnumeratorTest_IRawEnumItemsProxy.retain(
                object.pointer(EnumeratorTest_IEnumItemsProxy.TYPE))) {
      MemorySegment cells = arena.allocate(ValueLayout.JAVA_LONG, 8);
      for (int i = 0; i < 5; i++) {
        assertEquals(HResult.S_OK, raw.next(1, cells.address(), 0).code());
        IItemProxy.attach(MemorySegment.ofAddress(cells.get(ValueLayout.JAVA_LONG, 0))).close();
      }
      assertEquals(HResult.S_FALSE, raw.next(1, cells.address(), 0).code());
      assertEquals(HResult.S_OK, raw.next(0, 0, 0).code());
      ComException e = assertThrows(ComException.class, () -> raw.next(1, 0, 0));
      assertEquals(HResult.E_POINTER, e.hresult().code());
      e = assertThrows(ComException.class, () -> raw.next(-1, cells.address(), 0));
      assertEquals(HResult.E_INVALIDARG, e.hresult().code());
      assertTrue(cells.address() != 0);
    }
  }

  /** A callee that lies about what it has stored. */
  private static final class Liar implements IRawEnumItems {
    @Override
    @SuppressWarnings("restricted")
    public HResult next(int count, long items, long fetched) {
      MemorySegment.ofAddress(fetched).reinterpret(4).set(ValueLayout.JAVA_INT, 0, count + 1);
      return HResult.of(HResult.S_OK);
    }
  }

  @Test
  void aLyingCalleeIsFoundOut() {
    try (ComObject object = ComObject.expose(new Liar(), EnumeratorTest_IRawEnumItemsProxy.TYPE);
        IEnumItems enumerator =
            EnumeratorTest_IEnumItemsProxy.retain(
                object.pointer(EnumeratorTest_IRawEnumItemsProxy.TYPE))) {
      ComException e = assertThrows(ComException.class, () -> enumerator.next(new IItem[2], null));
      assertEquals(HResult.E_UNEXPECTED, e.hresult().code());
    }
  }

  /** A callee that stores one item of two that it reports. */
  private static final class Half implements IRawEnumItems {
    @Override
    @SuppressWarnings("restricted")
    public HResult next(int count, long items, long fetched) {
      ComObject item = ComObject.expose(new Item(1), IItemProxy.TYPE);
      MemorySegment.ofAddress(items)
          .reinterpret(8)
          .set(ValueLayout.JAVA_LONG, 0, item.pointer(IItemProxy.TYPE).address());
      IItemProxy.retain(item.pointer(IItemProxy.TYPE));
      item.close();
      MemorySegment.ofAddress(fetched).reinterpret(4).set(ValueLayout.JAVA_INT, 0, count);
      return HResult.of(HResult.S_OK);
    }
  }

  @Test
  void whatWasTakenIsGivenBackWhenAnotherElementFails() {
    try (ComObject object = ComObject.expose(new Half(), EnumeratorTest_IRawEnumItemsProxy.TYPE);
        IEnumItems enumerator =
            EnumeratorTest_IEnumItemsProxy.retain(
                object.pointer(EnumeratorTest_IRawEnumItemsProxy.TYPE))) {
      IItem[] items = new IItem[2];
      ComException e = assertThrows(ComException.class, () -> enumerator.next(items, null));
      assertEquals(HResult.E_POINTER, e.hresult().code());
      assertNull(items[0]);
    }
  }

  /** Three numbers at most, of which the callee says how many there are. */
  @ComInterface("00000000-0000-0000-0000-0000000000d8")
  interface ILatest extends IUnknown {
    void read(@Out @FixedSize(3) @LengthIs("count") int @Nullable [] numbers, @Out IntRef count);
  }

  @Test
  void anArrayOfFixedLengthThatMayBeNullIsFilledInPart() {
    ILatest implementation =
        (numbers, count) -> {
          if (numbers != null) {
            numbers[0] = 7;
            numbers[2] = 9;
          }
          count.set(numbers == null ? 0 : 2);
        };
    try (ComObject object = ComObject.expose(implementation, EnumeratorTest_ILatestProxy.TYPE);
        ILatest latest =
            EnumeratorTest_ILatestProxy.retain(object.pointer(EnumeratorTest_ILatestProxy.TYPE))) {
      IntRef count = new IntRef();
      int[] numbers = {1, 2, 3};
      latest.read(numbers, count);
      assertArrayEquals(new int[] {7, 0, 3}, numbers);
      assertEquals(2, count.get());
      latest.read(null, count);
      assertEquals(0, count.get());
    }
  }
}
