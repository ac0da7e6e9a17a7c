package example;

import io.comwright.Guid;
import io.comwright.StructList;
import io.comwright.StructView;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.FixedSize;
import io.comwright.annotation.Utf8;

/** Arrays, texts and structs that lie in the struct. */
@ComStruct(size = 120)
public interface InlineFields extends StructView {
  @FixedSize(3)
  int[] numbers();

  void numbers(int[] value);

  @FixedSize(2)
  Guid[] guids();

  void guids(Guid[] value);

  @FixedSize(8)
  String text();

  void text(String value);

  @FixedSize(5)
  @Utf8
  String utf8Text();

  @FixedSize(2)
  StructList<SBinary> binaries();

  Inner inner();

  @FixedSize(2)
  StructList<Inner> inners();
}
