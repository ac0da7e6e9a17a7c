package io.comwright.roundtrip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.Allocator;
import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.TaskMemory;
import io.comwright.annotation.Ansi;
import io.comwright.annotation.Borrowed;
import io.comwright.annotation.Bstr;
import io.comwright.annotation.CoTaskMem;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.FreeWith;
import io.comwright.annotation.Out;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.PreserveSig;
import io.comwright.annotation.TextBuffer;
import io.comwright.annotation.Utf8;
import io.comwright.annotation.WideChar;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Text in every form, in and out. */
@ExtendWith(Accounting.class)
class TextTest {
  private static final List<Long> OWN = new ArrayList<>();

  /** An API's allocator. */
  public static final class OwnHeap implements Allocator {
    /** Made by generated code. */
    public OwnHeap() {}

    @Override
    public long allocate(long size) {
      long address = TaskMemory.allocator().allocate(size);
      OWN.add(address);
      return address;
    }

    @Override
    public void free(long address) {
      assertTrue(OWN.remove(address));
      TaskMemory.allocator().free(address);
    }
  }

  @ComStruct
  record Texts(
      String utf16,
      @Utf8 String utf8,
      @Ansi @Nullable String ansi,
      @WideChar String wide,
      @Bstr String bstr) {}

  @ComInterface("00000000-0000-0000-0000-0000000000c1")
  interface ITexts extends IUnknown {
    void utf16(String text);

    void utf8(@Utf8 String text);

    void ansi(@Ansi String text);

    void wide(@WideChar String text);

    void bstr(@Bstr String text);

    void orNull(
        @Nullable String utf16,
        @Utf8 @Nullable String utf8,
        @WideChar @Nullable String wide,
        @Bstr @Nullable String bstr);

    void struct(Texts texts);

    @CoTaskMem
    String owned();

    @CoTaskMem
    @Nullable String ownedOrNull();

    @CoTaskMem
    @Utf8
    String ownedUtf8();

    @CoTaskMem
    @WideChar
    String ownedWide();

    @Bstr
    String ownedBstr();

    @Bstr
    @Nullable String ownedBstrOrNull();

    @Borrowed
    String borrowed();

    @Borrowed
    @Bstr
    String borrowedBstr();

    @FreeWith(OwnHeap.class)
    @Ansi
    String ownHeap();

    @PreserveSig
    @Borrowed
    @Utf8
    String name();

    @PreserveSig
    @Bstr
    @Nullable String title();
  }

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
    try (ComObject object = ComObject.expose(new Buffer(), TextTest_IBufferProxy.TYPE);
        IBuffer proxy = TextTest_IBufferProxy.retain(object.pointer(TextTest_IBufferProxy.TYPE))) {
      IntRef length = new IntRef();
      for (String text : List.of("", "a", "1234567", MUSIC)) {
        assertEquals(text, proxy.text(text, length));
        assertEquals(text.length(), length.get());
      }
      ComException e = assertThrows(ComException.class, () -> proxy.text("12345678", length));
      assertEquals(0x8007007A, e.hresult().code());
      assertEquals(MUSIC.length(), length.get());
      e = assertThrows(ComException.class, () -> proxy.text("null", length));
      assertEquals(HResult.E_POINTER, e.hresult().code());
      e = assertThrows(ComException.class, () -> proxy.text("zero", length));
      assertEquals(HResult.E_INVALIDARG, e.hresult().code());
    }
  }

  @Test
  void aBufferIsNeverOverrun() {
    try (Arena arena = Arena.ofConfined();
        ComObject object = ComObject.expose(new Buffer(), TextTest_IBufferProxy.TYPE);
        IRawBuffer raw =
            TextTest_IRawBufferProxy.retain(object.pointer(TextTest_IBufferProxy.TYPE))) {
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
    try (ComObject object = ComObject.expose(new Endless(), TextTest_IRawBufferProxy.TYPE);
        IBuffer proxy =
            TextTest_IBufferProxy.retain(object.pointer(TextTest_IRawBufferProxy.TYPE))) {
      assertEquals("\u7878".repeat(8), proxy.text("", new IntRef()));
    }
  }

  /** The same vtable, for what native code sees. */
  @ComInterface("00000000-0000-0000-0000-0000000000c1")
  interface IRawTexts extends IUnknown {
    void utf16(@Pointer long text);

    void utf8(@Pointer long text);

    void ansi(@Pointer long text);

    void wide(@Pointer long text);

    void bstr(@Pointer long text);

    void orNull(@Pointer long utf16, @Pointer long utf8, @Pointer long wide, @Pointer long bstr);

    void struct(@Pointer long texts);

    @Pointer
    long owned();

    @Pointer
    long ownedOrNull();

    @Pointer
    long ownedUtf8();

    @Pointer
    long ownedWide();

    @Pointer
    long ownedBstr();

    @Pointer
    long ownedBstrOrNull();

    @Pointer
    long borrowed();

    @Pointer
    long borrowedBstr();

    @Pointer
    long ownHeap();

    @PreserveSig
    @Pointer
    long name();

    @PreserveSig
    @Pointer
    long title();
  }

  /** Gives what it was last given. */
  private static final class Echo implements ITexts {
    final List<String> seen = new ArrayList<>();
    Texts struct;
    String answer;

    @Override
    public void utf16(String text) {
      seen.add(text);
    }

    @Override
    public void utf8(String text) {
      seen.add(text);
    }

    @Override
    public void ansi(String text) {
      seen.add(text);
    }

    @Override
    public void wide(String text) {
      seen.add(text);
    }

    @Override
    public void bstr(String text) {
      seen.add(text);
    }

    @Override
    public void orNull(String utf16, String utf8, String wide, String bstr) {
      seen.add(utf16);
      seen.add(utf8);
      seen.add(wide);
      seen.add(bstr);
    }

    @Override
    public void struct(Texts texts) {
      struct = texts;
    }

    @Override
    public String owned() {
      return answer;
    }

    @Override
    public String ownedOrNull() {
      return answer;
    }

    @Override
    public String ownedUtf8() {
      return answer;
    }

    @Override
    public String ownedWide() {
      return answer;
    }

    @Override
    public String ownedBstr() {
      return answer;
    }

    @Override
    public String ownedBstrOrNull() {
      return answer;
    }

    @Override
    public String borrowed() {
      return answer;
    }

    @Override
    public String borrowedBstr() {
      return answer;
    }

    @Override
    public String ownHeap() {
      return answer;
    }

    @Override
    public String name() {
      return answer;
    }

    @Override
    public String title() {
      return answer;
    }
  }

  private interface Body {
    void run(Echo echo, ITexts proxy);
  }

  private static void with(Body body) {
    Echo echo = new Echo();
    try (ComObject object = ComObject.expose(echo, TextTest_ITextsProxy.TYPE);
        ITexts proxy = TextTest_ITextsProxy.retain(object.pointer(TextTest_ITextsProxy.TYPE))) {
      body.run(echo, proxy);
    }
  }

  private interface RawBody {
    void run(Echo echo, IRawTexts proxy);
  }

  private static void raw(RawBody body) {
    Echo echo = new Echo();
    try (ComObject object = ComObject.expose(echo, TextTest_ITextsProxy.TYPE);
        IRawTexts proxy =
            TextTest_IRawTextsProxy.retain(object.pointer(TextTest_ITextsProxy.TYPE))) {
      body.run(echo, proxy);
    }
  }

  @SuppressWarnings("restricted")
  private static String hex(long address, int size) {
    return HexFormat.of()
        .formatHex(
            MemorySegment.ofAddress(address).reinterpret(size).toArray(ValueLayout.JAVA_BYTE));
  }

  private static final String MUSIC = "a\u00e4\u20ac\ud834\udd1e";

  private static List<String> texts() {
    return List.of("", "x", MUSIC, "y".repeat(1023), "z".repeat(1025), MUSIC.repeat(1 << 18));
  }

  private static List<Consumer<String>> ins(ITexts proxy) {
    return List.of(proxy::utf16, proxy::utf8, proxy::ansi, proxy::wide, proxy::bstr);
  }

  private static List<Supplier<String>> outs(ITexts proxy) {
    return List.of(
        proxy::owned,
        proxy::ownedOrNull,
        proxy::ownedUtf8,
        proxy::ownedWide,
        proxy::ownedBstr,
        proxy::ownedBstrOrNull,
        proxy::borrowed,
        proxy::borrowedBstr,
        proxy::ownHeap,
        proxy::name,
        proxy::title);
  }

  @Test
  void everyTextGoesIn() {
    with(
        (echo, proxy) -> {
          for (String text : texts()) {
            for (Consumer<String> in : ins(proxy)) {
              in.accept(text);
              assertEquals(text, echo.seen.removeLast());
            }
            proxy.struct(new Texts(text, text, text, text, text));
            assertEquals(new Texts(text, text, text, text, text), echo.struct);
          }
        });
  }

  @Test
  void everyTextComesOut() {
    with(
        (echo, proxy) -> {
          for (String text : texts()) {
            echo.answer = text;
            for (Supplier<String> out : outs(proxy)) {
              assertEquals(text, out.get());
            }
          }
        });
    assertEquals(List.of(), OWN);
  }

  @Test
  void loneSurrogates() {
    String lone = "<\ud834>";
    with(
        (echo, proxy) -> {
          proxy.utf16(lone);
          proxy.bstr(lone);
          proxy.utf8(lone);
          assertEquals(List.of(lone, lone, "<?>"), echo.seen);
          echo.answer = lone;
          assertEquals(lone, proxy.owned());
          assertEquals(lone, proxy.borrowed());
          assertEquals(lone, proxy.ownedBstr());
          assertEquals("<?>", proxy.ownedUtf8());
        });
  }

  @Test
  void zerosInside() {
    String zeros = "\0a\0";
    with(
        (echo, proxy) -> {
          proxy.bstr(zeros);
          assertEquals(List.of(zeros), echo.seen);
          for (Consumer<String> in : ins(proxy).subList(0, 4)) {
            IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> in.accept(zeros));
            assertTrue(e.getMessage().contains("text contains U+0000"), e.getMessage());
            assertTrue(e.getMessage().startsWith("ITexts."), e.getMessage());
          }
          echo.answer = zeros;
          assertEquals(zeros, proxy.ownedBstr());
          assertEquals(zeros, proxy.ownedBstrOrNull());
          assertEquals(zeros, proxy.borrowedBstr());
          assertEquals(zeros, proxy.title());
          for (Supplier<String> out :
              List.<Supplier<String>>of(
                  proxy::owned,
                  proxy::ownedUtf8,
                  proxy::ownedWide,
                  proxy::ownHeap,
                  proxy::borrowed)) {
            ComException e = assertThrows(ComException.class, out::get);
            assertEquals(HResult.E_INVALIDARG, e.hresult().code());
          }
        });
  }

  @Test
  void nulls() {
    with(
        (echo, proxy) -> {
          proxy.orNull(null, null, null, null);
          assertEquals(4, echo.seen.size());
          echo.seen.forEach(text -> assertNull(text));
          for (Consumer<String> in : ins(proxy)) {
            NullPointerException e =
                assertThrows(NullPointerException.class, () -> in.accept(null));
            assertTrue(e.getMessage().endsWith(": text is null"), e.getMessage());
          }
          assertEquals(4, echo.seen.size());
          assertThrows(
              NullPointerException.class, () -> proxy.struct(new Texts("", "", null, "", null)));
          echo.answer = null;
          assertNull(proxy.ownedOrNull());
          assertNull(proxy.ownedBstrOrNull());
          assertNull(proxy.title());
          for (Supplier<String> out :
              List.<Supplier<String>>of(
                  proxy::owned,
                  proxy::ownedBstr,
                  proxy::borrowed,
                  proxy::borrowedBstr,
                  proxy::ownHeap,
                  proxy::name)) {
            ComException e = assertThrows(ComException.class, out::get);
            assertEquals(HResult.E_POINTER, e.hresult().code());
          }
        });
  }

  @Test
  void nullFromNativeCode() {
    raw(
        (echo, proxy) -> {
          for (Consumer<Long> in :
              List.<Consumer<Long>>of(proxy::utf16, proxy::utf8, proxy::ansi, proxy::wide)) {
            ComException e = assertThrows(ComException.class, () -> in.accept(0L));
            assertEquals(HResult.E_POINTER, e.hresult().code());
          }
          assertEquals(List.of(), echo.seen);
          // A BSTR that is NULL is empty.
          proxy.bstr(0);
          assertEquals(List.of(""), echo.seen);
          proxy.orNull(0, 0, 0, 0);
          assertEquals(5, echo.seen.size());
          assertNull(echo.seen.get(4));
        });
  }

  /** The bytes are those of the encodings, with their terminators (The Unicode Standard, 3.9). */
  @Test
  void bytes() {
    raw(
        (echo, proxy) -> {
          echo.answer = MUSIC;
          String utf16 = "6100e400ac2034d81edd0000";
          long owned = proxy.owned();
          assertEquals(utf16, hex(owned, 12));
          TaskMemory.allocator().free(owned);
          long utf8 = proxy.ownedUtf8();
          assertEquals("61c3a4e282acf09d849e00", hex(utf8, 11));
          TaskMemory.allocator().free(utf8);
          long wide = proxy.ownedWide();
          assertEquals("61000000e4000000ac2000001ed1010000000000", hex(wide, 20));
          TaskMemory.allocator().free(wide);
          long bstr = proxy.ownedBstr();
          assertEquals("0a000000" + utf16, hex(bstr - 4, 16));
          TaskMemory.allocator().free(bstr - 8);
          long ours = proxy.ownHeap();
          assertEquals("61c3a4e282acf09d849e00", hex(ours, 11));
          new OwnHeap().free(ours);

          long borrowed = proxy.borrowed();
          assertEquals(utf16, hex(borrowed, 12));
          assertEquals(borrowed, proxy.borrowed());
          long borrowedBstr = proxy.borrowedBstr();
          assertEquals("0a000000" + utf16, hex(borrowedBstr - 4, 16));
          assertEquals(borrowedBstr, proxy.borrowedBstr());
          echo.answer = "other";
          assertTrue(borrowed != proxy.borrowed());
          assertEquals(utf16, hex(borrowed, 12));
          assertEquals("6f7468657200", hex(proxy.name(), 6));
        });
  }
}
