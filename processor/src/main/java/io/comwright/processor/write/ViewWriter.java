package io.comwright.processor.write;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import io.comwright.processor.model.ComView;
import io.comwright.processor.model.LayoutText;
import io.comwright.processor.model.ViewField;
import io.comwright.processor.model.ViewForm;
import io.comwright.processor.type.RuntimeTypes;
import io.comwright.processor.type.Scalar;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code FooStruct}: implements an interface on the memory of a struct. */
public final class ViewWriter {
  /** The class that describes the struct to the runtime. */
  private static final String TYPE = "Type";

  private final ComView model;

  public ViewWriter(ComView model) {
    this.model = model;
  }

  public TypeSpec write() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(model.struct())
            .addModifiers(Visibility.of(model.isPublic()))
            .addModifiers(Modifier.FINAL)
            .superclass(RuntimeTypes.GENERATED_VIEW)
            .addSuperinterface(model.name())
            .addAnnotations(Suppressions.of(model.deprecated()))
            .addJavadoc(description());
    constants(type);
    type.addField(typeField());
    ForeignTypeWriter.write(type, model.name().simpleName(), model.foreign());
    type.addMethod(constructor());
    type.addMethod(
        of(RuntimeTypes.MEMORY_SEGMENT, "segment", "the memory, which begins with the struct"));
    type.addMethod(
        of(RuntimeTypes.STRUCT_VIEW, "view", "a view of the same memory, as another struct"));
    type.addMethod(
        allocate(
            RuntimeTypes.SEGMENT_ALLOCATOR,
            "Allocates a struct of zeros.",
            "where the memory comes from, for example an arena"));
    type.addMethod(
        allocate(
            RuntimeTypes.ALLOCATOR,
            "Allocates a struct of zeros, which belongs to its view until a method hands it out.",
            "what allocates the memory, and frees it when the view is closed"));
    if (model.flexible().isEmpty()) {
      type.addMethod(
          allocateArray(
              RuntimeTypes.SEGMENT_ALLOCATOR,
              "Allocates structs of zeros, one behind the other.",
              "where the memory comes from, for example an arena"));
      type.addMethod(
          allocateArray(
              RuntimeTypes.ALLOCATOR,
              "Allocates structs of zeros, one behind the other, which belong to their list until"
                  + " a method hands it out.",
              "what allocates the memory, and frees it when the list is closed"));
    }
    for (ViewField field : model.fields()) {
      type.addMethods(new ViewFieldWriter(model, field).write());
    }
    type.addType(typeClass());
    return type.build();
  }

  // Views {@link Foo} where it lies. <table> ... </table>
  private CodeBlock description() {
    CodeBlock.Builder text =
        CodeBlock.builder()
            .add("Views {@link $T} where it lies in memory.\n\n", model.name())
            .add("<table>\n<caption>{@code $L}</caption>\n", model.nativeName())
            .add("<tr><th>Offset</th><th>Field</th></tr>\n");
    for (ViewField field : model.fields()) {
      text.add(
          "<tr><td>$L</td><td>{@code $L $L}</td></tr>\n",
          field.offset(),
          field.form().spelling(),
          field.nativeName());
    }
    return text.add("</table>\n").build();
  }

  // public static final String LAYOUT_TEXT = "8 bytes, aligned to 4: 0 LONG, 4 LONG";
  private void constants(TypeSpec.Builder type) {
    String size =
        model.flexible().isPresent()
            ? "Size in bytes, without the elements of {@code %s}."
                .formatted(model.flexible().get().name())
            : "Size in bytes.";
    type.addField(
        FieldSpec.builder(RuntimeTypes.STRING, LayoutText.CONSTANT, Constants.MODIFIERS)
            .addJavadoc("The layout, in the form from which structs around it are compiled.")
            .initializer("$S", LayoutText.of(model))
            .build());
    LayoutWriter.write(type, model.name().simpleName(), CodeBlock.of(LayoutText.CONSTANT), size);
    for (ViewField field : model.fields()) {
      type.addField(
          LayoutWriter.offset(
              field.constant(),
              "Offset of {@code " + field.name() + "} in bytes.",
              field.offset()));
    }
  }

  // public static final ViewType<Foo> TYPE = new Type();
  private FieldSpec typeField() {
    return FieldSpec.builder(viewType(), "TYPE", Constants.MODIFIERS)
        .addJavadoc("The struct, as a value. Called by generated code.")
        .initializer("new $L()", TYPE)
        .build();
  }

  private TypeName viewType() {
    return ParameterizedTypeName.get(RuntimeTypes.VIEW_TYPE, model.name());
  }

  // private FooStruct(MemorySegment segment, @Nullable ViewOwner owner) {
  //   super(segment, owner);
  // }
  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(RuntimeTypes.MEMORY_SEGMENT, "segment")
        .addParameter(RuntimeTypes.nullable(RuntimeTypes.VIEW_OWNER), "owner")
        .addStatement("super(segment, owner)")
        .addJavadoc("Views are made by the methods of this class.\n\n")
        .addJavadoc("@param segment the memory\n@param owner who frees it, or null\n")
        .build();
  }

  // public static Foo of(MemorySegment segment) {
  //   return Views.of(segment, TYPE);
  // }
  private MethodSpec of(TypeName type, String name, String what) {
    return method("of")
        .addParameter(type, name)
        .addStatement("return $T.of($L, TYPE)", RuntimeTypes.VIEWS, name)
        .addJavadoc(
            "Views memory, as long as it lives.\n\n"
                + "@param $L $L\n"
                + "@return a view\n"
                + "@throws $T if the memory is smaller than the struct\n",
            name,
            what,
            RuntimeTypes.ILLEGAL_ARGUMENT)
        .build();
  }

  // public static Foo allocate(SegmentAllocator allocator, int count) {
  //   return Views.allocate(allocator, count, TYPE);
  // }
  private MethodSpec allocate(TypeName allocator, String sentence, String what) {
    MethodSpec.Builder code =
        method("allocate")
            .addParameter(allocator, "allocator")
            .addJavadoc("$L\n\n@param allocator $L\n", sentence, what);
    if (model.flexible().isPresent()) {
      code.addParameter(TypeName.INT, "count")
          .addJavadoc(
              "@param count how many elements {@code $L} has, which is stored in {@code $L}\n",
              model.flexible().get().name(),
              flexible().count());
    }
    return code.addStatement(
            "return $T.allocate(allocator, $L, TYPE)",
            RuntimeTypes.VIEWS,
            model.flexible().isPresent() ? "count" : "0")
        .addJavadoc("@return a view of it\n")
        .build();
  }

  // public static StructList<Foo> allocateArray(SegmentAllocator allocator, int count) {
  //   return Views.allocateArray(allocator, count, TYPE);
  // }
  private MethodSpec allocateArray(TypeName allocator, String sentence, String what) {
    return MethodSpec.methodBuilder("allocateArray")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(ParameterizedTypeName.get(RuntimeTypes.STRUCT_LIST, model.name()))
        .addParameter(allocator, "allocator")
        .addParameter(TypeName.INT, "count")
        .addStatement("return $T.allocateArray(allocator, count, TYPE)", RuntimeTypes.VIEWS)
        .addJavadoc(
            "$L\n\n@param allocator $L\n@param count how many\n@return views of them\n",
            sentence,
            what)
        .build();
  }

  private MethodSpec.Builder method(String name) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(model.name());
  }

  private ViewForm.Flexible flexible() {
    return (ViewForm.Flexible) model.flexible().orElseThrow().form();
  }

  // private static final class Type extends ViewType<Foo> {
  //   Type() {
  //     super("Foo", SIZE, ALIGNMENT, false);
  //     flexible(OFFSET_items, BarStruct.SIZE, OFFSET_count, 4, true);
  //   }
  //
  //   @Override
  //   protected Foo view(MemorySegment segment, @Nullable ViewOwner owner) {
  //     return new FooStruct(segment, owner);
  //   }
  // }
  private TypeSpec typeClass() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(TYPE)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc("How its views are made.")
            .superclass(viewType())
            .addMethod(describe())
            .addMethod(
                MethodSpec.methodBuilder("view")
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PROTECTED)
                    .returns(model.name())
                    .addParameter(RuntimeTypes.MEMORY_SEGMENT, "segment")
                    .addParameter(RuntimeTypes.nullable(RuntimeTypes.VIEW_OWNER), "owner")
                    .addStatement("return new $T(segment, owner)", model.struct())
                    .build());
    List<ViewField> sized = model.fields().stream().filter(ViewWriter::isInitialized).toList();
    if (!sized.isEmpty()) {
      type.addMethod(initialize(sized));
    }
    return type.build();
  }

  private MethodSpec describe() {
    MethodSpec.Builder code =
        MethodSpec.constructorBuilder()
            .addJavadoc("Made once.")
            .addStatement(
                "super($S, SIZE, ALIGNMENT, $L)", model.name().simpleName(), model.shape().flat());
    model
        .flexible()
        .ifPresent(
            array -> {
              ViewField count = model.field(flexible().count());
              Scalar.Integer integer = model.integer(count);
              code.addStatement(
                  "flexible($L, $L,$W$L, $L, $L)",
                  array.constant(),
                  ViewPlace.size(flexible().element()),
                  count.constant(),
                  integer.size(),
                  integer.signed());
            });
    model
        .ownSize()
        .ifPresent(
            size ->
                code.addStatement("sized($L, $L)", size.constant(), model.integer(size).size()));
    return code.build();
  }

  // @Override
  // protected void initialize(MemorySegment struct) {
  //   super.initialize(struct);
  //   initialize(BarStruct.TYPE, struct, OFFSET_bar);
  // }
  private static MethodSpec initialize(List<ViewField> sized) {
    MethodSpec.Builder code =
        MethodSpec.methodBuilder("initialize")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
            .addParameter(RuntimeTypes.MEMORY_SEGMENT, "struct")
            .addStatement("super.initialize(struct)");
    for (ViewField field : sized) {
      initialize(code, field.constant(), (ViewForm.Nested) field.form());
    }
    return code.build();
  }

  private static void initialize(MethodSpec.Builder code, String offset, ViewForm.Nested form) {
    switch (form) {
      case ViewForm.Inner inner ->
          code.addStatement("initialize($T.TYPE, struct, $L)", inner.type().struct(), offset);
      case ViewForm.Inners inners ->
          code.beginControlFlow("for (int i = 0; i < $L; i++)", inners.length())
              .addStatement(
                  "initialize($1T.TYPE, struct, $2L + (long) $1T.SIZE * i)",
                  inners.type().struct(),
                  offset)
              .endControlFlow();
    }
  }

  /** A struct in the struct that says its size, unless it is one of several in the same place. */
  private static boolean isInitialized(ViewField field) {
    return !field.overlaps()
        && field.form() instanceof ViewForm.Nested nested
        && nested.shape().sized();
  }
}
