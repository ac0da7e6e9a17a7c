package io.comwright.processor.write;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.model.ComInterface;
import io.comwright.processor.model.Form;
import io.comwright.processor.type.RuntimeTypes;
import java.util.List;

/** Writes the interface as a value, which the proxy or the stub registers, whichever is first. */
final class TypeWriter {
  private final ComInterface model;

  TypeWriter(ComInterface model) {
    this.model = model;
  }

  // BarStruct.LAYOUT.require("IFoo2", "8 bytes, aligned to 4: 0 LONG, 4 LONG");
  // GeneratedType.checkBase("IFoo2", IFooProxy.TYPE, 0x1L);
  //
  // What others have compiled comes before anything is registered.
  CodeBlock checks() {
    String name = model.name().simpleName();
    CodeBlock.Builder code =
        CodeBlock.builder().add(ForeignTypeWriter.checks(name, model.foreign()));
    model
        .base()
        .filter(base -> !base.isUnknown())
        .ifPresent(
            base ->
                code.addStatement(
                    "$T.checkBase($S,$W$T.TYPE,$W$L)",
                    RuntimeTypes.GENERATED_TYPE,
                    name,
                    base.proxy(),
                    VtableWriter.hex(base.table().hash())));
    return code.build();
  }

  // new GeneratedType<>(
  //     IFoo.class, IFooVtable.IID, BaseProxy.TYPE, IFooVtable.LAYOUT, IFooVtable.LAYOUT_HASH)
  //
  // or, for a dispinterface, whose slots are IDispatch's whatever else has its IID:
  //
  // new DispatchInterface<>(
  //     DFoo.class, DFooVtable.IID, IDispatchProxy.TYPE, null, DFooVtable.LAYOUT_HASH)
  CodeBlock value() {
    return CodeBlock.of(
        "new $T<>($T.class,$W$L,$W$L,$W$L,$W$T.LAYOUT_HASH)",
        model.isDispatch() ? RuntimeTypes.DISPATCH_INTERFACE : RuntimeTypes.GENERATED_TYPE,
        model.name(),
        model.iid().isPresent() ? CodeBlock.of("$T.IID", model.vtable()) : CodeBlock.of("null"),
        model
            .base()
            .map(base -> CodeBlock.of("$T.TYPE", base.proxy()))
            .orElse(CodeBlock.of("null")),
        model.form() == Form.DISPATCH ? CodeBlock.of("null") : table(),
        model.vtable());
  }

  /** The whole table, which no constant holds if it is too long for one. */
  private CodeBlock table() {
    List<CodeBlock> constants =
        model.table().constants().keySet().stream()
            .map(name -> CodeBlock.of("$T.$N", model.vtable(), name))
            .toList();
    return constants.size() == 1
        ? constants.getFirst()
        : CodeBlock.of("$T.join(\"\",$W$L)", RuntimeTypes.STRING, CodeBlock.join(constants, ",$W"));
  }
}
