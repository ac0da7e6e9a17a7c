package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.Freeing;
import io.comwright.processor.type.RuntimeTypes;
import java.util.Optional;

/** Memory that a method hands out, by who frees it. */
final class Memory {
  private Memory() {}

  /** How a pointer to memory that is freed so is given back; empty if nobody frees it. */
  static Optional<CodeBlock> owned(Freeing freeing) {
    return switch (freeing) {
      case Freeing.TaskMemory memory ->
          Optional.of(CodeBlock.of("$T.TASK_MEMORY", RuntimeTypes.OWNED));
      case Freeing.Bstr bstr -> Optional.of(CodeBlock.of("$T.BSTR", RuntimeTypes.OWNED));
      case Freeing.Custom custom ->
          Optional.of(CodeBlock.of("$T.from($L)", RuntimeTypes.OWNED, allocator(custom)));
      case Freeing.Nobody nobody -> Optional.empty();
    };
  }

  /** Where memory comes from that is freed so. */
  static CodeBlock allocator(Freeing freeing) {
    return freeing instanceof Freeing.Custom custom
        ? CodeBlock.of("new $T()", custom.allocator())
        : CodeBlock.of("$T.allocator()", RuntimeTypes.TASK_MEMORY);
  }
}
