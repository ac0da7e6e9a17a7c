package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.ComParameter;
import io.comwright.processor.type.NativeType.StructListType;

/** Structs of the caller, viewed where they lie, whose number is passed beside them. */
public record StructListMarshaller(StructListType type) implements CountedMarshaller {

  @Override
  public CodeBlock passedCount(Stages stages, ComParameter parameter) {
    return Counts.passed(
        stages,
        parameter,
        type.count(),
        CodeBlock.of("$N.size()", stages.variable(parameter.name())));
  }

  // int itemsLength = Arguments.count(count, items.size(), "IBar.method", "items");
  // long itemsPointer = frame.views(items, itemsLength, FooStruct.TYPE, "IBar.method", "items");
  @Override
  public void proxy(Stages stages, ComParameter parameter, String name) {
    CodeBlock list = CodeBlock.of("$N", name);
    CodeBlock length = passedCount(stages, parameter);
    CodeBlock pointer = CodeBlock.of("$N", stages.locals().local(name + "Pointer"));
    Site site = stages.site(parameter.name(), parameter.nullable());
    stages
        .prepare()
        .addStatement(
            "long $L =$W$L",
            pointer,
            site.unlessNull(
                list,
                CodeBlock.of(
                    "$N.views($L, $L,$W$T.TYPE,$W$L,$W$L)",
                    stages.frame(),
                    list,
                    length,
                    type.element().struct(),
                    site.method(),
                    site.parameter())));
    stages.argument(pointer);
  }

  // int itemsLength = Upcall.length((int) count, items, "IBar.method", "items");
  // StructList<Foo> itemsList = frame.lend(items, itemsLength, FooStruct.TYPE);
  @Override
  public void stub(Stages stages, ComParameter parameter, String name) {
    CodeBlock pointer = CodeBlock.of("$N", name);
    CodeBlock length = CodeBlock.of("$N", stages.locals().local(name + "Length"));
    stages
        .prepare()
        .addStatement("int $L =$W$L", length, Counts.received(stages, parameter, type.count()));
    CodeBlock list = CodeBlock.of("$N", stages.locals().local(name + "List"));
    stages
        .prepare()
        .addStatement(
            "$T $L =$W$L",
            type.javaType(),
            list,
            stages
                .site(parameter.name(), parameter.nullable())
                .unlessZero(
                    pointer,
                    CodeBlock.of(
                        "$N.lend($L, $L,$W$T.TYPE)",
                        stages.frame(),
                        pointer,
                        length,
                        type.element().struct())));
    stages.argument(list);
  }

  @Override
  public boolean needsFrame() {
    return true;
  }

  @Override
  public boolean needsFence() {
    return true;
  }
}
