package io.comwright.processor.write;

import static java.util.stream.Collectors.joining;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import io.comwright.processor.model.ComInterface;
import io.comwright.processor.model.ComMethod;
import io.comwright.processor.model.SlotTable;
import io.comwright.processor.type.RuntimeTypes;
import java.util.HexFormat;
import javax.lang.model.element.Modifier;

/**
 * Writes {@code IFooVtable}: the IID and the slots as constants. The compiler copies them into the
 * proxy and the stub, so that the class is not loaded when a program runs.
 */
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
            .addAnnotations(Suppressions.ofUndocumented(model.deprecated()))
            .addJavadoc("The vtable of {@link $T}.", model.name());
    iids(type);
    slots(type);
    model.table().constants().forEach((name, text) -> type.addField(layout(name, text)));
    type.addField(layoutHash());
    type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
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
  // 3 + GeneratedType.destructorSlots()
  private CodeBlock slot(int number) {
    return model.table().destructor()
        ? CodeBlock.of("$L + $T.destructorSlots()", number, RuntimeTypes.GENERATED_TYPE)
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

  // public static final long LAYOUT_HASH = 0x1L;
  private FieldSpec layoutHash() {
    return FieldSpec.builder(TypeName.LONG, "LAYOUT_HASH", Constants.MODIFIERS)
        .addJavadoc(
            "The first eight bytes of the SHA-256 of $L.",
            model.table().constants().size() == 1
                ? "{@link #" + SlotTable.CONSTANT + "}"
                : "the slot table")
        .initializer("$L", hex(model.table().hash()))
        .build();
  }

  static String hex(long value) {
    return "0x" + HexFormat.of().toHexDigits(value) + "L";
  }
}
