package io.comwright.processor.marshal;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.Passing;

/** Structs of the caller, viewed where they lie, whose number is passed beside them. */
public record StructListMarshaller(Passing.StructList type) implements ParameterMarshaller {

  // int itemsLength = Arguments.count(count, items.size(), "IBar.method", "items");
  // long itemsPointer = frame.views(items, itemsLength, FooStruct.TYPE, "IBar.method", "items");
  @Override
  public Contribution proxy(Call call, int position) {
    Contribution.Builder code = new Contribution.Builder();
    CodeBlock list = call.variable(position);
    CodeBlock length = Counts.pass(code, call, position, "size()");
    CodeBlock pointer = call.local(position, "Pointer");
    Site site = call.site(position);
    code.prepare()
        .addStatement(
            "long $L =$W$L",
            pointer,
            site.unlessNull(
                list,
                CodeBlock.of(
                    "$N.views($L, $L,$W$T.TYPE,$W$L,$W$L)",
                    call.frame(),
                    list,
                    length,
                    type.element().struct(),
                    site.method(),
                    site.parameter())));
    return code.argument(pointer).build();
  }

  // int itemsLength = Upcall.length((int) count, items, "IBar.method", "items");
  // StructList<Foo> itemsList = frame.lend(items, itemsLength, FooStruct.TYPE);
  @Override
  public Contribution stub(Call call, int position) {
    Contribution.Builder code = new Contribution.Builder();
    CodeBlock pointer = call.variable(position);
    CodeBlock length = call.length(position);
    code.prepare().addStatement("int $L =$W$L", length, Counts.received(call, position));
    CodeBlock list = call.local(position, "List");
    code.prepare()
        .addStatement(
            "$T $L =$W$L",
            type.javaType(),
            list,
            call.site(position)
                .unlessZero(
                    pointer,
                    CodeBlock.of(
                        "$N.lend($L, $L,$W$T.TYPE)",
                        call.frame(),
                        pointer,
                        length,
                        type.element().struct())));
    return code.argument(list).build();
  }

  @Override
  public FrameNeed frameNeed() {
    return FrameNeed.WHOLE;
  }

  @Override
  public boolean needsFence() {
    return true;
  }
}
