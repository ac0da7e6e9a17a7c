package example;

import io.comwright.StructView;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.StructSize;

/** A struct in a struct, which says its own size. */
@ComStruct(size = 4)
public interface Inner extends StructView {
  @StructSize
  short size();

  short value();
}
