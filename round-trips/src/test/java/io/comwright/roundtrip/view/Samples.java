package io.comwright.roundtrip.view;

import io.comwright.Allocator;
import io.comwright.Guid;
import io.comwright.StructList;
import io.comwright.TaskMemory;
import java.lang.foreign.Arena;

/** Structs that the tests pass and hand out. */
final class Samples {
  static final Guid ID = Guid.parse("01020304-0506-0708-090a-0b0c0d0e0f10");

  private Samples() {}

  static Tags tags(Arena arena, int... values) {
    Tags tags = TagsStruct.allocate(arena, values.length);
    tags.tags(values);
    return tags;
  }

  static Tags ownTags(int... values) {
    Tags tags = TagsStruct.allocate(TaskMemory.allocator(), values.length);
    tags.tags(values);
    return tags;
  }

  static StructList<SPropValue> props(Allocator allocator, int count) {
    return numbered(SPropValueStruct.allocateArray(allocator, count));
  }

  static StructList<SPropValue> numbered(StructList<SPropValue> props) {
    for (int i = 0; i < props.size(); i++) {
      props.get(i).l(i);
    }
    return props;
  }
}
