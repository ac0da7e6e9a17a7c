package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.Pointer;
import io.comwright.processor.type.RuntimeTypes;

/** Any pointer as a {@code MemorySegment}: null and NULL are both accepted, NULL is delivered. */
public record SegmentMarshaller(Pointer.Segment type) implements ValueMarshaller {

  @Override
  public CodeBlock toNative(CodeBlock value, Site site) {
    return CodeBlock.of(
        "$T.address($L,$W$L,$W$L)", RuntimeTypes.ARGUMENTS, value, site.method(), site.parameter());
  }

  @Override
  public CodeBlock fromNative(CodeBlock raw, Site site) {
    return CodeBlock.of("$T.ofAddress($L)", RuntimeTypes.MEMORY_SEGMENT, raw);
  }

  @Override
  public boolean needsFence() {
    return true;
  }

  @Override
  public String nativeSuffix() {
    return "Address";
  }

  @Override
  public String javaSuffix() {
    return "Segment";
  }
}
