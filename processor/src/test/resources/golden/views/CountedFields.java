package example;

import io.comwright.StructList;
import io.comwright.StructView;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.SizeIs;
import io.comwright.annotation.Unsigned;
import java.lang.foreign.Arena;
import org.jspecify.annotations.Nullable;

/** Pointers to arrays whose length is in another field. */
@ComStruct(size = 32)
public interface CountedFields extends StructView {
  @Unsigned
  byte count();

  @SizeIs("count")
  Corner @Nullable [] more();

  void more(Corner @Nullable [] value, Arena arena);

  @SizeIs("count")
  FileTime[] times();

  void times(FileTime[] value, Arena arena);

  @SizeIs("count")
  @Nullable StructList<SBinary> list();

  void list(@Nullable StructList<SBinary> value);
}
