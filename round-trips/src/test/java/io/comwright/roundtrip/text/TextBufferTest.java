package io.comwright.roundtrip.text;

import static io.comwright.roundtrip.text.Echo.MUSIC;
import static io.comwright.roundtrip.text.Echo.hex;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.Out;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.TextBuffer;
import io.comwright.roundtrip.Accounting;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Text that the callee writes into memory of the caller. */
@ExtendWith(Accounting.class)
class TextBufferTest {
  /** Text in a buffer of the caller. */
  @ComInterface("00000000-0000-0000-0000-0000000000c2")
  interface IBuffer extends IUnknown {
    @TextBuffer(capacity = 8)
    String text(String text, @Out IntRef length);
  }

  @ComInterface("00000000-0000-0000-0000-0000000000c2")
  interface IRawBuffer extends IUnknown {
    void text(@Pointer long text, @Pointer long length, @Pointer long buffer, int count);
  }

  private record Buffer() implements IBuffer {
    @Override
    public String text(String text, IntRef length) {
      length.set(text.length());
      return text.equals("null") ? null : text.equals("zero") ? "\0" : text;
    }
  }

  /** Does not end what it writes. */
  private record Endless() implements IRawBuffer {
    @Override
    @SuppressWarnings("restricted")
    public void text(long text, long length, long buffer, int count) {
      MemorySegment.ofAddress(buffer).reinterpret(2L * count).fill((byte) 'x');
    }
  }

  @Test
  void aBufferOfTheCaller() {
    try (ComObject object = ComObject.expose(new Buffer(), TextBufferTest_IBufferProxy.TYPE);
        IBuffer proxy =
            TextBufferTest_IBufferProxy.retain(object.pointer(TextBufferTest_IBufferProxy.TYPE))) {
      IntRef length = new IntRef();
      for (String text : List.of("", "a", "1234567", MUSIC)) {
        assertEquals(text, proxy.text(text, length));
        assertEquals(text.length(), length.get());
      }
      // It does not fit at first.
      assertEquals("12345678", proxy.text("12345678", length));
      assertEquals(8, length.get());
      assertEquals("x".repeat(100_000), proxy.text("x".repeat(100_000), length));
      length.set(-1);
      ComException e = assertThrows(ComException.class, () -> proxy.text("null", length));
      assertEquals(HResult.E_POINTER, e.hresult().code());
      assertEquals(-1, length.get());
      e = assertThrows(ComException.class, () -> proxy.text("zero", length));
      assertEquals(HResult.E_INVALIDARG, e.hresult().code());
    }
  }

  @Test
  void aBufferIsNeverOverrun() {
    try (Arena arena = Arena.ofConfined();
        ComObject object = ComObject.expose(new Buffer(), TextBufferTest_IBufferProxy.TYPE);
        IRawBuffer raw =
            TextBufferTest_IRawBufferProxy.retain(
                object.pointer(TextBufferTest_IBufferProxy.TYPE))) {
      long text = arena.allocateFrom(ValueLayout.JAVA_CHAR, 'a', 'b', '\0').address();
      long length = arena.allocate(4).address();
      MemorySegment buffer = arena.allocate(8).fill((byte) 0xCC);
      raw.text(text, length, buffer.address(), 3);
      assertEquals("610062000000cccc", hex(buffer.address(), 8));
      buffer.fill((byte) 0xCC);
      assertThrows(ComException.class, () -> raw.text(text, length, buffer.address(), 2));
      assertEquals("0000cccccccccccc", hex(buffer.address(), 8));
      buffer.fill((byte) 0xCC);
      assertThrows(ComException.class, () -> raw.text(text, length, buffer.address(), 0));
      assertEquals("cccccccccccccccc", hex(buffer.address(), 8));
      ComException e = assertThrows(ComException.class, () -> raw.text(text, length, 0, 3));
      assertEquals(HResult.E_POINTER, e.hresult().code());
    }
    try (ComObject object = ComObject.expose(new Endless(), TextBufferTest_IRawBufferProxy.TYPE);
        IBuffer proxy =
            TextBufferTest_IBufferProxy.retain(
                object.pointer(TextBufferTest_IRawBufferProxy.TYPE))) {
      assertEquals("\u7878".repeat(8), proxy.text("", new IntRef()));
    }
  }
}
