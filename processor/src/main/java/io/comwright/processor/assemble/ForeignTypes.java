package io.comwright.processor.assemble;

import com.squareup.javapoet.ClassName;
import io.comwright.processor.model.ComMethod;
import io.comwright.processor.model.ComResult;
import io.comwright.processor.model.ForeignType;
import io.comwright.processor.model.LayoutText;
import io.comwright.processor.model.ViewForm;
import io.comwright.processor.parse.Described;
import io.comwright.processor.parse.ViewDeclaration;
import io.comwright.processor.parse.ViewShapes;
import io.comwright.processor.source.SourceSet;
import io.comwright.processor.type.Converted;
import io.comwright.processor.type.FixedArray;
import io.comwright.processor.type.Implied;
import io.comwright.processor.type.Inline;
import io.comwright.processor.type.NativeType;
import io.comwright.processor.type.Passing;
import io.comwright.processor.type.Pointed;
import io.comwright.processor.type.Pointer;
import io.comwright.processor.type.Scalar;
import io.comwright.processor.type.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Finds the structs, enums and records of outs whose layout goes into generated code, although they
 * are not compiled now: those that are mentioned, and those inside structs that are.
 */
public final class ForeignTypes {
  private final Elements elements;
  private final SourceSet sources;
  private final Described<ViewDeclaration> views;
  private final ViewShapes shapes;

  public ForeignTypes(
      Elements elements, SourceSet sources, Described<ViewDeclaration> views, ViewShapes shapes) {
    this.elements = elements;
    this.sources = sources;
    this.views = views;
    this.shapes = shapes;
  }

  List<ForeignType> ofMethods(List<ComMethod> methods) {
    Finding finding = new Finding();
    for (ComMethod method : methods) {
      method.parameters().forEach(parameter -> finding.look(parameter.type()));
      method.result().outs().forEach(out -> finding.look(out.type()));
      switch (method.result()) {
        case ComResult.Preserved preserved -> finding.look(preserved.type());
        case ComResult.Struct struct -> finding.look(struct.type());
        case ComResult.Outs outs -> finding.once(outs.javaType(), () -> ForeignType.Outs.of(outs));
        default -> {}
      }
    }
    return finding.found();
  }

  List<ForeignType> of(List<? extends NativeType> fields) {
    Finding finding = new Finding();
    fields.forEach(finding::look);
    return finding.found();
  }

  List<ForeignType> ofFields(List<ViewForm> fields) {
    Finding finding = new Finding();
    fields.forEach(finding::look);
    return finding.found();
  }

  /** What has been found, each type once. */
  private final class Finding {
    private final Map<ClassName, List<ForeignType>> seen = new LinkedHashMap<>();

    List<ForeignType> found() {
      return seen.values().stream().flatMap(List::stream).toList();
    }

    void look(NativeType type) {
      switch (type) {
        case Inline.Struct struct -> struct(struct);
        case Inline.Guid guid -> {}
        case Inline.Variant variant -> {}
        case Pointer.View view -> view(view);
        case Pointer.ReturnedView returned -> view(returned.view());
        case Pointer other -> {}
        case Scalar.Enum constant ->
            once(
                constant.javaType(),
                () -> new ForeignType.Enum(constant.javaType(), constant.size()));
        case Scalar other -> {}
        case Text text -> {}
        case Converted converted -> look(converted.inner());
        case FixedArray array -> look(array.element());
        case Pointed pointed -> look(pointed.element());
        case Passing.Array array -> look(array.element());
        case Passing.AllocatedArray array -> look(array.element());
        case Passing.ExchangedArray array -> look(array.element());
        case Passing.StructList list -> look(list.element());
        case Passing.Out out -> look(out.pointee());
        case Passing.ByValue value -> look(value.inline());
        case Passing.CountedText text -> {}
        case Passing.SizedSegment memory -> {}
        case Passing.TextBuffer buffer -> {}
        case Passing.BufferSize size -> {}
        case Passing.Length length -> {}
        case Passing.Iid iid -> {}
        case Implied implied -> {}
      }
    }

    void look(ViewForm form) {
      switch (form) {
        case ViewForm.Plain plain -> look(plain.type());
        case ViewForm.Nested nested -> look(nested.type());
        case ViewForm.Reference reference -> look(reference.target());
        case ViewForm.Counted counted -> look(counted.element());
        case ViewForm.Flexible flexible -> look(flexible.element());
        case ViewForm.TextPointer text -> {}
        case ViewForm.InterfacePointer object -> {}
      }
    }

    private void struct(Inline.Struct struct) {
      if (once(
          struct.javaType(),
          () -> new ForeignType.Struct(struct.javaType(), LayoutText.of(struct)))) {
        struct.fields().forEach(this::look);
      }
    }

    private void view(Pointer.View view) {
      TypeElement element = element(view.javaType());
      if (seen.containsKey(view.javaType())) {
        return;
      }
      seen.put(
          view.javaType(),
          shapes.foreign(element).stream()
              .<ForeignType>map(layout -> new ForeignType.Struct(view.javaType(), layout))
              .toList());
      if (sources.contains(element)) {
        views.of(element).fields().stream()
            .flatMap(field -> field.form().stream())
            .forEach(this::look);
      }
    }

    /** Whether the type is new here, and compiled now. */
    private boolean once(ClassName type, Supplier<ForeignType> foreign) {
      if (seen.containsKey(type)) {
        return false;
      }
      boolean compiled = sources.contains(element(type));
      seen.put(type, compiled ? List.of() : List.of(foreign.get()));
      return compiled;
    }

    private TypeElement element(ClassName type) {
      return elements.getTypeElement(type.canonicalName());
    }
  }
}
