package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.RuntimeTypes;

/** Memory whose size in bytes is passed beside it. */
public record SizedSegmentMarshaller() implements ParameterMarshaller {

  /** All of the segment, or as much of it as the count says. */
  @Override
  public CodeBlock passedCount(Call call, int position) {
    return Counts.isImplied(call, position)
        ? call.local(position, "Size")
        : Counts.javaCount(call, position);
  }

  // long memorySize = Arguments.size(memory, "IBar.method", "memory");
  // long memoryAddress = Arguments.address(memory, memorySize, "IBar.method", "memory");
  @Override
  public Contribution proxy(Call call, int position) {
    Contribution.Builder code = new Contribution.Builder();
    CodeBlock value = call.variable(position);
    CodeBlock size = passedCount(call, position);
    Site site = call.site(position);
    if (Counts.isImplied(call, position)) {
      code.prepare()
          .addStatement(
              "long $L =$W$L",
              size,
              site.unlessNull(
                  value,
                  CodeBlock.of(
                      "$T.size($L,$W$L,$W$L)",
                      RuntimeTypes.ARGUMENTS,
                      value,
                      site.method(),
                      site.parameter())));
    }
    CodeBlock address = call.local(position, "Address");
    code.prepare()
        .addStatement(
            "long $L =$W$L",
            address,
            site.unlessNull(
                value,
                CodeBlock.of(
                    "$T.address($L,$W$L,$W$L,$W$L)",
                    RuntimeTypes.ARGUMENTS,
                    value,
                    size,
                    site.method(),
                    site.parameter())));
    return code.argument(address).build();
  }

  // MemorySegment memorySegment = Upcall.segment(memory, size, "IBar.method", "memory");
  @Override
  public Contribution stub(Call call, int position) {
    Contribution.Builder code = new Contribution.Builder();
    CodeBlock pointer = call.variable(position);
    Site site = call.site(position);
    CodeBlock segment = call.local(position, "Segment");
    code.prepare()
        .addStatement(
            "$T $L =$W$L",
            RuntimeTypes.MEMORY_SEGMENT,
            segment,
            site.unlessZero(
                pointer,
                CodeBlock.of(
                    "$T.segment($L,$W$L,$W$L,$W$L)",
                    RuntimeTypes.UPCALL,
                    pointer,
                    Counts.nativeCount(call, position),
                    site.method(),
                    site.parameter())));
    return code.argument(segment).build();
  }

  @Override
  public boolean needsFence() {
    return true;
  }
}
