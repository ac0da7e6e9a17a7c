package io.comwright.processor;

import com.squareup.javapoet.CodeBlock;

/**
 * A pointer in a struct through which the callee hands out a handle. A proxy points it at a cell
 * behind the struct; a stub hands the implementation an empty {@code Ref}.
 */
record OutHandleMarshaller() implements Marshaller {

  /** The value is the address of the cell, except that a null {@code Ref} has none. */
  @Override
  public CodeBlock toNative(CodeBlock value, Site site) {
    throw new UnsupportedOperationException("an out pointer is written with its cell");
  }

  @Override
  public CodeBlock fromNative(CodeBlock raw, Site site) {
    return site.unlessZero(raw, CodeBlock.of("new $T<>()", RuntimeTypes.REF));
  }

  /** Points the field at a cell. */
  CodeBlock point(CodeBlock address, CodeBlock value, CodeBlock cell, Site site) {
    return CodeBlock.of(
        "$T.putLong($L,$W$L)", RuntimeTypes.MEMORY, address, site.unlessNull(value, cell));
  }

  /** From the cell into the {@code Ref}. */
  CodeBlock collect(CodeBlock ref, CodeBlock cell) {
    return CodeBlock.of(
        "$L.set($T.of($T.getLong($L)))", ref, RuntimeTypes.HANDLE, RuntimeTypes.MEMORY, cell);
  }

  /** From the {@code Ref} through the field's pointer; an empty one gives NULL. */
  CodeBlock publish(CodeBlock handle, CodeBlock pointer) {
    return CodeBlock.of(
        "$T.putLong($L,$W$L == null ? 0L :$W$L.value())",
        RuntimeTypes.MEMORY,
        pointer,
        handle,
        handle);
  }

  /** Zero through the field's pointer. */
  CodeBlock clear(CodeBlock pointer) {
    return CodeBlock.of("$T.putLong($L, 0L)", RuntimeTypes.MEMORY, pointer);
  }
}
