package io.comwright.roundtrip.text;

import static io.comwright.roundtrip.text.Echo.MUSIC;
import static io.comwright.roundtrip.text.Echo.hex;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.annotation.Borrowed;
import io.comwright.annotation.CoTaskMem;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.FreeWith;
import io.comwright.annotation.Out;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.SizeIs;
import io.comwright.roundtrip.Accounting;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Text that comes back with its length beside it, and without a zero at its end. */
@ExtendWith(Accounting.class)
class CountedTextTest {
  @ComInterface("00000000-0000-0000-0000-0000000000c8")
  interface ICounted extends IUnknown {
    @Borrowed
    @SizeIs(after = true)
    String borrowed(@SizeIs String text);

    @CoTaskMem
    @SizeIs
    @Nullable String owned(@Nullable String text);

    void both(
        @SizeIs String text,
        @Nullable @Out @FreeWith(OwnHeap.class) @SizeIs("length") Ref<@Nullable String> copy,
        @Out IntRef length);
  }

  @ComInterface("00000000-0000-0000-0000-0000000000c8")
  interface IRawCounted extends IUnknown {
    void borrowed(@SizeIs String text, @Pointer long result, @Pointer long length);

    void owned(@Nullable String text, @Pointer long length, @Pointer long result);

    void both(@SizeIs String text, @Pointer long copy, @Pointer long length);
  }

  private record Counted(int surplus) implements ICounted {
    @Override
    public String borrowed(String text) {
      return text;
    }

    @Override
    public String owned(String text) {
      return text;
    }

    @Override
    public void both(String text, Ref<String> copy, IntRef length) {
      if (copy != null) {
        copy.set(text.equals("null") ? null : text);
      }
      length.set(text.equals("null") ? surplus : text.length() + surplus);
    }
  }

  /** Hands out NULL, with the length that its text says. */
  private record Null() implements IRawCounted {
    @Override
    public void borrowed(String text, long result, long length) {
      put(length, text.length());
    }

    @Override
    public void owned(String text, long length, long result) {}

    @Override
    public void both(String text, long copy, long length) {
      put(length, text.length());
    }

    @SuppressWarnings("restricted")
    private static void put(long address, int value) {
      MemorySegment.ofAddress(address).reinterpret(4).set(ValueLayout.JAVA_INT, 0, value);
    }
  }

  @Test
  void echoes() {
    try (ComObject object = ComObject.expose(new Counted(0));
        ICounted proxy =
            CountedTextTest_ICountedProxy.retain(
                object.pointer(CountedTextTest_ICountedProxy.TYPE))) {
      Ref<String> copy = new Ref<>();
      IntRef length = new IntRef();
      for (String text : List.of("", "a", MUSIC, "zero\0within", "\uD800", "x".repeat(5000))) {
        assertEquals(text, proxy.borrowed(text));
        proxy.both(text, copy, length);
        assertEquals(text, copy.get());
        assertEquals(text.length(), length.get());
      }
      assertEquals("owned", proxy.owned("owned"));
      assertEquals("", proxy.owned(""));
      assertNull(proxy.owned(null));
      proxy.both("null", copy, length);
      assertNull(copy.get());
      assertEquals(0, length.get());
    }
  }

  @Test
  void whatDoesNotFitTogether() {
    try (ComObject object = ComObject.expose(new Counted(1));
        ICounted proxy =
            CountedTextTest_ICountedProxy.retain(
                object.pointer(CountedTextTest_ICountedProxy.TYPE))) {
      ComException e =
          assertThrows(ComException.class, () -> proxy.both("ab", new Ref<>(), new IntRef()));
      assertEquals(HResult.E_UNEXPECTED, e.hresult().code());
    }
    try (ComObject object = ComObject.expose(new Null());
        ICounted proxy =
            CountedTextTest_ICountedProxy.retain(
                object.pointer(CountedTextTest_IRawCountedProxy.TYPE))) {
      assertEquals("", proxy.borrowed(""));
      ComException e = assertThrows(ComException.class, () -> proxy.borrowed("a"));
      assertEquals(HResult.E_POINTER, e.hresult().code());
      Ref<String> copy = new Ref<>("before");
      e = assertThrows(ComException.class, () -> proxy.both("a", copy, new IntRef()));
      assertEquals(HResult.E_POINTER, e.hresult().code());
      assertEquals("before", copy.get());
      proxy.both("", copy, new IntRef());
      assertNull(copy.get());
      assertNull(proxy.owned("a"));
    }
  }

  @Test
  void whatNativeCodeFinds() {
    try (Arena arena = Arena.ofConfined();
        ComObject object = ComObject.expose(new Counted(0));
        IRawCounted raw =
            CountedTextTest_IRawCountedProxy.retain(
                object.pointer(CountedTextTest_ICountedProxy.TYPE))) {
      MemorySegment memory = arena.allocate(16, 8).fill((byte) 0xCC);
      long result = memory.address();
      raw.borrowed("a\0b", result, result + 8);
      assertEquals("610000006200", hex(memory.get(ValueLayout.JAVA_LONG, 0), 6));
      assertEquals("03000000cccccccc", hex(result + 8, 8));
      long first = memory.get(ValueLayout.JAVA_LONG, 0);
      raw.borrowed("a\0b", result, result + 8);
      assertEquals(first, memory.get(ValueLayout.JAVA_LONG, 0));
    }
  }
}
