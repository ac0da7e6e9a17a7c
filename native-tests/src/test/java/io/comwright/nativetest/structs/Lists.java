package io.comwright.nativetest.structs;

import io.comwright.IUnknown;
import io.comwright.StructView;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.SizeIs;
import io.comwright.annotation.Utf8;
import io.comwright.automation.Variant;
import java.lang.foreign.Arena;
import org.jspecify.annotations.Nullable;

/** Arrays of what points to more, behind pointers of a struct that is viewed. */
@ComStruct(size = 40)
public interface Lists extends StructView {
  int n();

  @SizeIs("n")
  String[] texts();

  void texts(String[] value, Arena arena);

  @SizeIs("n")
  @Utf8
  @Nullable String @Nullable [] utf8();

  void utf8(@Nullable String @Nullable [] value, Arena arena);

  @SizeIs("n")
  IUnknown[] items();

  @SizeIs("n")
  Variant[] values();
}
