package io.comwright.roundtrip.text;

import static io.comwright.roundtrip.text.Echo.MUSIC;
import static io.comwright.roundtrip.text.Echo.hex;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.LongRef;
import io.comwright.Ref;
import io.comwright.ShortRef;
import io.comwright.annotation.Ansi;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.InOut;
import io.comwright.annotation.Out;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.PreserveSig;
import io.comwright.annotation.TextBuffer;
import io.comwright.annotation.TextBuffer.Part;
import io.comwright.annotation.Unsigned;
import io.comwright.annotation.Utf8;
import io.comwright.annotation.WideChar;
import io.comwright.roundtrip.Accounting;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Text buffers whose sizes are passed and reported in several ways. */
@ExtendWith(Accounting.class)
class TextRoomTest {
  private static final int ERROR_INSUFFICIENT_BUFFER = 0x8007007A;

  @ComInterface("00000000-0000-0000-0000-0000000000c3")
  interface IRooms extends IUnknown {
    @TextBuffer(
        value = {Part.SIZE, Part.BUFFER, Part.NEEDED},
        capacity = 4)
    String needed(String text);

    @Utf8
    @TextBuffer(
        value = {Part.BUFFER, Part.IN_OUT_SIZE},
        capacity = 4)
    String exchanged(String text, @Out Ref<IRooms> self);

    void wide(@Out @WideChar @TextBuffer(capacity = 4) Ref<String> buffer, String text);

    @PreserveSig
    HResult named(
        String text,
        int size,
        @Nullable @Out @Ansi @TextBuffer(size = "size", needed = "needed") Ref<String> buffer,
        @Out LongRef needed);

    void replace(
        @InOut @TextBuffer(size = "size") Ref<String> text, @InOut @Unsigned ShortRef size);

    void narrow(
        String text,
        @Nullable @Out @TextBuffer(size = "size") Ref<String> buffer,
        @InOut @Unsigned ShortRef size);
  }

  /** The same natively. */
  @ComInterface("00000000-0000-0000-0000-0000000000c3")
  interface IRawRooms extends IUnknown {
    HResult needed(String text, int size, @Pointer long buffer, @Pointer long needed);

    HResult exchanged(String text, @Pointer long self, @Pointer long buffer, @Pointer long size);

    HResult wide(@Pointer long buffer, int size, String text);

    HResult named(String text, int size, @Pointer long buffer, @Pointer long needed);

    HResult replace(@Pointer long text, @Pointer long size);

    HResult narrow(String text, @Pointer long buffer, @Pointer long size);
  }

  private static final class Rooms implements IRooms {
    int calls;

    @Override
    public String needed(String text) {
      calls++;
      return text;
    }

    @Override
    public String exchanged(String text, Ref<IRooms> self) {
      calls++;
      self.set(this);
      return text;
    }

    @Override
    public void wide(Ref<String> buffer, String text) {
      calls++;
      buffer.set(text);
    }

    @Override
    public HResult named(String text, int size, Ref<String> buffer, LongRef needed) {
      calls++;
      buffer.set(text);
      needed.set(-5);
      return HResult.of(text.isEmpty() ? HResult.E_FAIL : HResult.S_FALSE);
    }

    @Override
    public void replace(Ref<String> text, ShortRef size) {
      calls++;
      text.set(text.get() + text.get());
      size.set((short) 1);
    }

    @Override
    public void narrow(String text, Ref<String> buffer, ShortRef size) {
      calls++;
      buffer.set(text);
    }
  }

  @Test
  void aSizeOfTwoBytesOfABufferThatMayBeNull() {
    try (ComObject object = ComObject.expose(rooms);
        IRooms proxy =
            TextRoomTest_IRoomsProxy.retain(object.pointer(TextRoomTest_IRoomsProxy.TYPE))) {
      Ref<String> text = new Ref<>();
      ShortRef size = new ShortRef((short) 5);
      proxy.narrow("abcd", text, size);
      assertEquals("abcd", text.get());
      assertEquals(5, size.get());
      size.set((short) 7);
      proxy.narrow("abcd", null, size);
      assertEquals(5, size.get());
      assertEquals(2, calls());
    }
  }

  private final Rooms rooms = new Rooms();

  private int calls() {
    int calls = rooms.calls;
    rooms.calls = 0;
    return calls;
  }

  @Test
  void callsAgainUntilTheTextFits() {
    try (ComObject object = ComObject.expose(rooms);
        IRooms proxy =
            TextRoomTest_IRoomsProxy.retain(object.pointer(TextRoomTest_IRoomsProxy.TYPE))) {
      Ref<IRooms> self = new Ref<>();
      Ref<String> text = new Ref<>();
      for (String each : List.of("", "abc", "abcd", MUSIC, "x".repeat(3000))) {
        int times = each.length() < 4 ? 1 : 2;
        assertEquals(each, proxy.needed(each));
        assertEquals(times, calls());
        assertEquals(each, proxy.exchanged(each, self));
        assertEquals(times, calls());
        self.get().close();
        proxy.wide(text, each);
        assertEquals(each, text.get());
        assertTrue(calls() >= times);
      }
    }
  }

  @Test
  void aSizeThatTheCallerPasses() {
    try (ComObject object = ComObject.expose(rooms);
        IRooms proxy =
            TextRoomTest_IRoomsProxy.retain(object.pointer(TextRoomTest_IRoomsProxy.TYPE))) {
      Ref<String> text = new Ref<>("before");
      LongRef needed = new LongRef(9);
      assertEquals(HResult.of(HResult.E_FAIL), proxy.named("", 5, text, needed));
      assertEquals("before", text.get());
      assertEquals(9, needed.get());
      assertEquals(HResult.of(HResult.S_FALSE), proxy.named("four", 5, text, needed));
      assertEquals("four", text.get());
      assertEquals(5, needed.get());
      assertEquals(2, calls());
      assertEquals(HResult.of(HResult.S_FALSE), proxy.named("fives", 5, text, needed));
      assertEquals("fives", text.get());
      assertEquals(6, needed.get());
      assertEquals(2, calls());
      assertEquals(HResult.of(HResult.S_FALSE), proxy.named("fives", 0, text, needed));
      assertEquals("fives", text.get());
      // Without a buffer, only the size.
      assertEquals(HResult.of(HResult.S_FALSE), proxy.named("1234567", 0, null, needed));
      assertEquals(8, needed.get());
      calls();
      IllegalArgumentException e =
          assertThrows(IllegalArgumentException.class, () -> proxy.named("a", -1, text, needed));
      assertTrue(e.getMessage().startsWith("IRooms.named: size is -1"), e.getMessage());
      assertEquals(0, calls());
    }
  }

  @Test
  void aTextThatIsReplaced() {
    try (ComObject object = ComObject.expose(rooms);
        IRooms proxy =
            TextRoomTest_IRoomsProxy.retain(object.pointer(TextRoomTest_IRoomsProxy.TYPE))) {
      Ref<String> text = new Ref<>("abcdef");
      ShortRef size = new ShortRef((short) 2);
      proxy.replace(text, size);
      assertEquals("abcdefabcdef", text.get());
      assertEquals(13, size.get());
      assertEquals(2, calls());
      // More than such a size can say.
      text.set("x".repeat(40_000));
      ComException e = assertThrows(ComException.class, () -> proxy.replace(text, size));
      assertEquals(ERROR_INSUFFICIENT_BUFFER, e.hresult().code());
      assertEquals(40_000, text.get().length());
      text.set("x".repeat(70_000));
      assertThrows(IllegalArgumentException.class, () -> proxy.replace(text, size));
      text.set(null);
      assertThrows(NullPointerException.class, () -> proxy.replace(text, size));
    }
  }

  @Test
  void whatNativeCodeFinds() {
    try (Arena arena = Arena.ofConfined();
        ComObject object = ComObject.expose(rooms);
        IRawRooms raw =
            TextRoomTest_IRawRoomsProxy.retain(object.pointer(TextRoomTest_IRoomsProxy.TYPE))) {
      MemorySegment memory = arena.allocate(64).fill((byte) 0xCC);
      long buffer = memory.address();
      long needed = buffer + 16;
      raw.needed("ab", 3, buffer, needed);
      assertEquals("610062000000cccc", hex(buffer, 8));
      assertEquals("03000000cccccccc", hex(needed, 8));

      memory.fill((byte) 0xCC);
      assertAnswer(ERROR_INSUFFICIENT_BUFFER, () -> raw.needed("ab", 2, buffer, needed));
      assertEquals("0000cccccccccccc", hex(buffer, 8));
      assertEquals("03000000cccccccc", hex(needed, 8));
      memory.fill((byte) 0xCC);
      assertAnswer(ERROR_INSUFFICIENT_BUFFER, () -> raw.needed("ab", 0, buffer, needed));
      assertEquals("cccccccccccccccc", hex(buffer, 8));
      assertAnswer(ERROR_INSUFFICIENT_BUFFER, () -> raw.needed("ab", 2, buffer, 0));
      memory.fill((byte) 0xCC);
      raw.needed("ab", 7, 0, needed);
      assertEquals("03000000cccccccc", hex(needed, 8));
      assertAnswer(HResult.E_INVALIDARG, () -> raw.needed("ab", -1, buffer, needed));
      assertEquals("00000000cccccccc", hex(needed, 8));

      long self = buffer + 32;
      memory.fill((byte) 0xCC).set(ValueLayout.JAVA_INT, 16, 2);
      assertAnswer(ERROR_INSUFFICIENT_BUFFER, () -> raw.exchanged("ab", self, buffer, needed));
      assertEquals("00cccccccccccccc", hex(buffer, 8));
      assertEquals("03000000cccccccc", hex(needed, 8));
      assertEquals("0000000000000000", hex(self, 8));
      memory.fill((byte) 0xCC).set(ValueLayout.JAVA_INT, 16, 0);
      assertAnswer(ERROR_INSUFFICIENT_BUFFER, () -> raw.exchanged("ab", self, buffer, needed));
      assertEquals("cccccccccccccccc", hex(buffer, 8));
      assertAnswer(HResult.E_POINTER, () -> raw.exchanged("ab", self, buffer, 0));

      memory.fill((byte) 0xCC);
      assertAnswer(HResult.E_POINTER, () -> raw.wide(0, 3, "ab"));
      assertAnswer(ERROR_INSUFFICIENT_BUFFER, () -> raw.wide(0, 0, "ab"));
      assertAnswer(ERROR_INSUFFICIENT_BUFFER, () -> raw.wide(buffer, 2, "ab"));

      memory.fill((byte) 0xCC);
      assertAnswer(HResult.E_FAIL, () -> raw.named("", 4, buffer, needed));
      assertEquals("00cccccccccccccc", hex(buffer, 8));
      assertEquals("0000000000000000", hex(needed, 8));

      memory.fill((byte) 0xCC).set(ValueLayout.JAVA_SHORT, 16, (short) 3);
      memory.set(ValueLayout.JAVA_CHAR, 0, 'a');
      memory.set(ValueLayout.JAVA_CHAR, 2, '\0');
      raw.replace(buffer, needed);
      assertEquals("610061000000cccc", hex(buffer, 8));
      assertEquals("0300cccccccccccc", hex(needed, 8));
      assertAnswer(ERROR_INSUFFICIENT_BUFFER, () -> raw.replace(buffer, needed));
      assertEquals("610061000000cccc", hex(buffer, 8));
      assertEquals("0500cccccccccccc", hex(needed, 8));
    }
  }

  private static void assertAnswer(int expected, Runnable call) {
    assertEquals(expected, assertThrows(ComException.class, call::run).hresult().code());
  }
}
