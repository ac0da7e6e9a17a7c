package io.comwright.roundtrip.text;

import io.comwright.IUnknown;
import io.comwright.annotation.Ansi;
import io.comwright.annotation.Borrowed;
import io.comwright.annotation.Bstr;
import io.comwright.annotation.CoTaskMem;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.FreeWith;
import io.comwright.annotation.PreserveSig;
import io.comwright.annotation.Utf8;
import io.comwright.annotation.WideChar;
import org.jspecify.annotations.Nullable;

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
