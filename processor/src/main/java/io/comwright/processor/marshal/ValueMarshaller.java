package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.Register;
import io.comwright.processor.type.RuntimeTypes;

/** Converts a value wherever it stands: in a register and in memory. */
public interface ValueMarshaller extends RegisterMarshaller, StoredMarshaller {
  @Override
  Register type();

  @Override
  default CodeBlock load(CodeBlock address) {
    return CodeBlock.of("$T.getLong($L)", RuntimeTypes.MEMORY, address);
  }

  @Override
  default CodeBlock fromStored(CodeBlock stored, Site site) {
    return fromNative(stored, site);
  }

  @Override
  default CodeBlock store(CodeBlock address, CodeBlock value, Site site) {
    return CodeBlock.of("$T.putLong($L,$W$L)", RuntimeTypes.MEMORY, address, toNative(value, site));
  }
}
