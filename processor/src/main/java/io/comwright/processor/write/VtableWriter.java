package io.comwright.processor.write;

import static java.util.stream.Collectors.joining;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import io.comwright.processor.model.ComInterface;
import io.comwright.processor.model.ComMethod;
import io.comwright.processor.model.Form;
import io.comwright.processor.model.SlotTable;
import io.comwright.processor.type.RuntimeTypes;
import java.util.HexFormat;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code IFooVtable}: the slots as constants, and the interface as a value. */
public final class VtableWriter {
  private final ComInterface model;

  public VtableWriter(ComInterface model) {
    this.model = model;
  }

  public TypeSpec write() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(model.vtable())
            .addModifiers(Visibility.of(model.isPublic()))
            .addModifiers(Modifier.FINAL)
            .superclass(
                ParameterizedTypeName.get(
                    model.isDispatch()
                        ? RuntimeTypes.DISPATCH_INTERFACE
                        : RuntimeTypes.GENERATED_TYPE,
                    model.name()))
            .addAnnotations(Suppressions.ofUndocumented(model.deprecated()))
            .addJavadoc("The vtable of {@link $T}.", model.name());
    iids(type);
    slots(type);
    model.table().constants().forEach((name, text) -> type.addField(layout(name, text)));
    typeConstant(type);
    type.addMethod(constructor());
    type.addMethod(layoutHash());
    type.addMethod(proxy());
    type.addMethod(stub());
    if (model.isDispatch()) {
      type.addMethod(members());
    }
    return type.build();
  }

  // public static final String IID = "...";
  // public static final Guid IID_IFoo = Guid.parse(IID);
  private void iids(TypeSpec.Builder type) {
    if (model.iid().isEmpty()) {
      return;
    }
    type.addField(
        FieldSpec.builder(RuntimeTypes.STRING, "IID", Constants.MODIFIERS)
            .initializer("$S", model.iid().get())
            .build());
    type.addField(
        FieldSpec.builder(RuntimeTypes.GUID, guidConstant(), Constants.MODIFIERS)
            .initializer("$T.parse(IID)", RuntimeTypes.GUID)
            .build());
  }

  private String guidConstant() {
    return "IID_" + model.name().simpleName();
  }

  // public static final int SLOT_method = 3;
  // public static final int SLOT_COUNT = 4;
  private void slots(TypeSpec.Builder type) {
    for (ComMethod method : model.methods()) {
      type.addField(
          FieldSpec.builder(TypeName.INT, method.constant(), Constants.MODIFIERS)
              .initializer(slot(method.slot()))
              .build());
    }
    type.addField(
        FieldSpec.builder(TypeName.INT, "SLOT_COUNT", Constants.MODIFIERS)
            .addJavadoc(model.table().partial() ? "Up to the last one that is described." : "")
            .initializer(slot(model.table().slotCount()))
            .build());
  }

  // 3
  //
  // or, where the slots of a destructor may lie before it:
  //
  // 3 + destructorSlots()
  private CodeBlock slot(int number) {
    return model.table().destructor()
        ? CodeBlock.of("$L + destructorSlots()", number)
        : CodeBlock.of("$L", number);
  }

  // public static final String LAYOUT = """
  //     interface IFoo ...
  //     0 HRESULT ...
  //     """;
  //
  // or LAYOUT_1 and so on, for a table that no single constant holds.
  private FieldSpec layout(String name, String text) {
    return FieldSpec.builder(RuntimeTypes.STRING, name, Constants.MODIFIERS)
        .addJavadoc(
            "$L slot table, in the form from which derived interfaces are compiled.$L",
            name.equals(SlotTable.CONSTANT) ? "The" : "A part of the",
            model.table().destructor()
                ? " Behind slot 2 lie those\n"
                    + "that IUnknown's destructor has in the C++ ABI in force, which are not"
                    + " counted."
                : "")
        .initializer(
            "\"\"\"\n$L    \"\"\"",
            text.lines().map(line -> "    " + line + "\n").collect(joining()))
        .build();
  }

  // static final ComType<IFoo> TYPE = register(1, new IFooVtable());
  //
  // or, since the base and what others have compiled come first:
  //
  // static final ComType<IFoo2> TYPE;
  // static {
  //   BarStruct.LAYOUT.require("IFoo2", "8 bytes, aligned to 4: 0 LONG, 4 LONG");
  //   checkBase("IFoo2", "IFoo", IFooVtable.layoutHash(), 0x1L);
  //   TYPE = register(1, new IFoo2Vtable());
  // }
  private void typeConstant(TypeSpec.Builder type) {
    FieldSpec.Builder field =
        FieldSpec.builder(
                ParameterizedTypeName.get(RuntimeTypes.COM_TYPE, model.name()),
                "TYPE",
                Modifier.STATIC,
                Modifier.FINAL)
            .addJavadoc("{@link $T} as a value: {@link $T#TYPE}.", model.name(), model.proxy());
    CodeBlock value = CodeBlock.of("register($L, new $T())", Constants.CONTRACT, model.vtable());
    CodeBlock checks = checks();
    if (checks.isEmpty()) {
      type.addField(field.initializer(value).build());
      return;
    }
    type.addField(field.build());
    type.addStaticBlock(checks.toBuilder().addStatement("TYPE = $L", value).build());
  }

  private CodeBlock checks() {
    CodeBlock.Builder code = CodeBlock.builder();
    String name = model.name().simpleName();
    code.add(ForeignTypeWriter.checks(name, model.foreign()));
    model
        .base()
        .filter(base -> !base.isUnknown())
        .ifPresent(
            base ->
                code.addStatement(
                    "checkBase($S,$W$S,$W$T.layoutHash(),$W$L)",
                    name,
                    base.name().simpleName(),
                    base.vtable(),
                    hex(base.table().hash())));
    return code.build();
  }

  // public static long layoutHash() { return 0x1L; }
  private MethodSpec layoutHash() {
    return MethodSpec.methodBuilder("layoutHash")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(TypeName.LONG)
        .addJavadoc(
            "{@return the first eight bytes of the SHA-256 of $L}",
            model.table().constants().size() == 1
                ? "{@link #" + SlotTable.CONSTANT + "}"
                : "the slot table")
        .addStatement("return $L", hex(model.table().hash()))
        .build();
  }

  // private IFooVtable() { super(IFoo.class, IID_IFoo, BaseProxy.TYPE, LAYOUT); }
  //
  // or, for a dispinterface, whose slots are IDispatch's whatever else has its IID:
  //
  // private DFooVtable() { super(DFoo.class, IID_DFoo, IDispatchProxy.TYPE, null); }
  private MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addStatement(
            "super($T.class,$W$L,$W$L,$W$L)",
            model.name(),
            model.iid().isPresent() ? guidConstant() : "null",
            model
                .base()
                .map(base -> CodeBlock.of("$T.TYPE", base.proxy()))
                .orElse(CodeBlock.of("null")),
            model.form() == Form.DISPATCH ? CodeBlock.of("null") : table())
        .build();
  }

  /** The whole table, which no constant holds if it is too long for one. */
  private CodeBlock table() {
    List<String> constants = List.copyOf(model.table().constants().keySet());
    return constants.size() == 1
        ? CodeBlock.of("$N", constants.getFirst())
        : CodeBlock.of("$T.join(\"\",$W$L)", RuntimeTypes.STRING, String.join(", ", constants));
  }

  // @Override protected IFoo proxy(long pointer, Ownership ownership) {
  //   return new IFooProxy(pointer, ownership);
  // }
  private MethodSpec proxy() {
    return MethodSpec.methodBuilder("proxy")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(model.name())
        .addParameter(TypeName.LONG, "pointer")
        .addParameter(RuntimeTypes.OWNERSHIP, "ownership")
        .addStatement("return new $T(pointer, ownership)", model.proxy())
        .build();
  }

  // @Override protected StubVtable stub() { return IFooStub.VTABLE; }
  /** A partial interface has none: nobody knows what all of its slots are. */
  private MethodSpec stub() {
    MethodSpec.Builder code =
        MethodSpec.methodBuilder("stub")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED);
    return model.table().partial()
        ? code.returns(RuntimeTypes.nullable(RuntimeTypes.STUB_VTABLE))
            .addStatement("return null")
            .build()
        : code.returns(RuntimeTypes.STUB_VTABLE)
            .addStatement("return $T.VTABLE", model.stub())
            .build();
  }

  // @Override protected Members members() { return IFooMembers.ALL; }
  private MethodSpec members() {
    return MethodSpec.methodBuilder("members")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(RuntimeTypes.MEMBERS)
        .addStatement("return $T.ALL", model.membersClass())
        .build();
  }

  private static String hex(long value) {
    return "0x" + HexFormat.of().toHexDigits(value) + "L";
  }
}
