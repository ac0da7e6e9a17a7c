package io.comwright.processor.parse;

import io.comwright.processor.type.Inline;
import io.comwright.processor.type.Value;
import java.util.Optional;

/** Structs whose contents nobody would own, if a callee handed them out. */
final class HandedOut {
  private HandedOut() {}

  /** What is wrong with a value that a callee hands out. */
  static Optional<String> wrong(Value type) {
    if (!(type.plain() instanceof Inline.Struct struct) || struct.ownable()) {
      return Optional.empty();
    }
    return Optional.of(
        struct.hasOuts()
            ? "%s has out pointers, and cannot be handed out."
                .formatted(struct.javaType().simpleName())
            : "%1$s has texts or pointers and cannot be handed out, unless %1$s says who frees them:"
                    .formatted(struct.javaType().simpleName())
                + " @CoTaskMem, @FreeWith(...), @Borrowed or @Bstr.");
  }
}
