package io.comwright.roundtrip.text;

import io.comwright.annotation.Ansi;
import io.comwright.annotation.Bstr;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.Utf8;
import io.comwright.annotation.WideChar;
import org.jspecify.annotations.Nullable;

@ComStruct
record Texts(
    String utf16,
    @Utf8 String utf8,
    @Ansi @Nullable String ansi,
    @WideChar String wide,
    @Bstr String bstr) {}
