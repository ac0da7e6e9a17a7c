package io.comwright.roundtrip.text;

import io.comwright.ComObject;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Gives what it was last given. */
final class Echo implements ITexts {
  static final String MUSIC = "a\u00e4\u20ac\ud834\udd1e";

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

  interface Body {
    void run(Echo echo, ITexts proxy);
  }

  static void with(Body body) {
    Echo echo = new Echo();
    try (ComObject object = ComObject.expose(echo, ITextsProxy.TYPE);
        ITexts proxy = ITextsProxy.retain(object.pointer(ITextsProxy.TYPE))) {
      body.run(echo, proxy);
    }
  }

  interface RawBody {
    void run(Echo echo, IRawTexts proxy);
  }

  static void raw(RawBody body) {
    Echo echo = new Echo();
    try (ComObject object = ComObject.expose(echo, ITextsProxy.TYPE);
        IRawTexts proxy = IRawTextsProxy.retain(object.pointer(ITextsProxy.TYPE))) {
      body.run(echo, proxy);
    }
  }

  @SuppressWarnings("restricted")
  static String hex(long address, int size) {
    return HexFormat.of()
        .formatHex(
            MemorySegment.ofAddress(address).reinterpret(size).toArray(ValueLayout.JAVA_BYTE));
  }
}
