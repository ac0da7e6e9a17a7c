package io.comwright.roundtrip.jdk;

import io.comwright.IUnknown;
import io.comwright.Ref;
import io.comwright.annotation.Ansi;
import io.comwright.annotation.Bstr;
import io.comwright.annotation.CoTaskMem;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.InOut;
import io.comwright.annotation.Out;
import io.comwright.annotation.SizeIs;
import io.comwright.annotation.Utf8;
import io.comwright.annotation.WideChar;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Paths wherever text may stand. */
@ComInterface("00000000-0000-0000-0000-0000000000ce")
interface IPaths extends IUnknown {
  void pass(
      Path utf16, @Utf8 Path utf8, @Ansi Path ansi, @WideChar Path wide, @Bstr @Nullable Path bstr);

  @CoTaskMem
  @Nullable Path result(@Out @Bstr Ref<Path> bstr);

  void replace(@InOut @CoTaskMem @Utf8 Ref<@Nullable Path> path);

  void move(Move move);

  FromTo places();

  void arrays(@SizeIs @Utf8 Path[] paths, @Out @SizeIs @CoTaskMem Path[] filled);

  @CoTaskMem
  @SizeIs
  @Bstr
  @Nullable Path[] allocated();

  void visit(Walker walker);
}
