package io.comwright.roundtrip.text;

import static io.comwright.roundtrip.text.Echo.MUSIC;
import static io.comwright.roundtrip.text.Echo.hex;
import static io.comwright.roundtrip.text.Echo.raw;
import static io.comwright.roundtrip.text.Echo.with;
import static io.comwright.roundtrip.text.OwnHeap.OWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.HResult;
import io.comwright.TaskMemory;
import io.comwright.roundtrip.Accounting;
import io.comwright.runtime.Text;
import java.io.File;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Text in every form, in and out. */
@ExtendWith(Accounting.class)
class TextsTest {
  private static final boolean WINDOWS = File.separatorChar == '\\';

  /** What {@code @Ansi} is: the code page on Windows, UTF-8 elsewhere. */
  private static final Charset ANSI =
      WINDOWS ? Charset.forName(System.getProperty("native.encoding")) : StandardCharsets.UTF_8;

  /** What is left of a text in that. */
  private static String inAnsi(String text) {
    return new String(text.getBytes(ANSI), ANSI);
  }

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
            }
            String ansi = inAnsi(text);
            assertEquals(List.of(text, text, ansi, text, text), echo.seen);
            echo.seen.clear();
            proxy.struct(new Texts(text, text, text, text, text));
            assertEquals(new Texts(text, text, ansi, text, text), echo.struct);
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
            assertEquals(inAnsi(text), proxy.ownHeap());
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
          proxy.wide(lone);
          assertEquals(List.of(lone, lone, "<?>", WINDOWS ? lone : "<?>"), echo.seen);
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
          String units = WINDOWS ? utf16 : "61000000e4000000ac2000001ed1010000000000";
          assertEquals(units, hex(wide, units.length() / 2));
          TaskMemory.allocator().free(wide);
          long bstr = proxy.ownedBstr();
          assertEquals("0a000000" + utf16, hex(bstr - 4, 16));
          Text.freeBstr(bstr);
          long ours = proxy.ownHeap();
          String ansi =
              WINDOWS ? HexFormat.of().formatHex(MUSIC.getBytes(ANSI)) : "61c3a4e282acf09d849e";
          assertEquals(ansi + "00", hex(ours, ansi.length() / 2 + 1));
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
