package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.ComParameter;
import io.comwright.processor.type.NativeType.SizedSegmentType;
import io.comwright.processor.type.RuntimeTypes;

/** Memory whose size in bytes is passed beside it. */
public record SizedSegmentMarshaller(SizedSegmentType type) implements CountedMarshaller {

  /** All of the segment, or as much of it as the count says. */
  @Override
  public CodeBlock passedCount(Stages stages, ComParameter parameter) {
    return stages.once(
        parameter.name(),
        () -> {
          if (!Counts.isImplied(stages, type.count())) {
            return Counts.javaCount(stages, type.count());
          }
          CodeBlock value = CodeBlock.of("$N", stages.variable(parameter.name()));
          CodeBlock local = CodeBlock.of("$N", stages.locals().local(parameter.name() + "Size"));
          Site site = stages.site(parameter.name(), parameter.nullable());
          stages
              .prepare()
              .addStatement(
                  "long $L =$W$L",
                  local,
                  site.unlessNull(
                      value,
                      CodeBlock.of(
                          "$T.size($L,$W$L,$W$L)",
                          RuntimeTypes.ARGUMENTS,
                          value,
                          site.method(),
                          site.parameter())));
          return local;
        });
  }

  // long memoryAddress = Arguments.address(memory, size, "IBar.method", "memory");
  @Override
  public void proxy(Stages stages, ComParameter parameter, String name) {
    CodeBlock size = passedCount(stages, parameter);
    Site site = stages.site(parameter.name(), parameter.nullable());
    String address = stages.locals().local(name + "Address");
    stages
        .prepare()
        .addStatement(
            "long $N =$W$L",
            address,
            site.unlessNull(
                CodeBlock.of("$N", name),
                CodeBlock.of(
                    "$T.address($N,$W$L,$W$L,$W$L)",
                    RuntimeTypes.ARGUMENTS,
                    name,
                    size,
                    site.method(),
                    site.parameter())));
    stages.argument(CodeBlock.of("$N", address));
  }

  // MemorySegment memorySegment = Upcall.segment(memory, size, "IBar.method", "memory");
  @Override
  public void stub(Stages stages, ComParameter parameter, String name) {
    Site site = stages.site(parameter.name(), parameter.nullable());
    String segment = stages.locals().local(name + "Segment");
    stages
        .prepare()
        .addStatement(
            "$T $N =$W$L",
            RuntimeTypes.MEMORY_SEGMENT,
            segment,
            site.unlessZero(
                CodeBlock.of("$N", name),
                CodeBlock.of(
                    "$T.segment($N,$W$L,$W$L,$W$L)",
                    RuntimeTypes.UPCALL,
                    name,
                    Counts.nativeCount(stages, type.count()),
                    site.method(),
                    site.parameter())));
    stages.argument(CodeBlock.of("$N", segment));
  }

  @Override
  public boolean needsFence() {
    return true;
  }
}
