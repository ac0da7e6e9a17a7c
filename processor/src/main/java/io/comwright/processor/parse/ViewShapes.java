package io.comwright.processor.parse;

import io.comwright.processor.model.ViewShape;
import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.SourceSet;
import io.comwright.processor.type.GeneratedNames;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * What is known of structs that are viewed, where others lie around them. Their own problems are
 * reported where they are declared.
 */
final class ViewShapes {
  private final Described<ViewDeclaration> views;
  private final Elements elements;
  private final SourceSet sources;

  ViewShapes(Described<ViewDeclaration> views, Elements elements, SourceSet sources) {
    this.views = views;
    this.elements = elements;
    this.sources = sources;
  }

  /** The shape of a struct that is a field; empty after a problem. */
  Optional<ViewShape> inside(TypeElement view, Element field, Problems problems) {
    if (views.isStarted(view)) {
      problems.add(
          ProblemId.STRUCT_RECURSIVE,
          field,
          "%s lies inside itself.".formatted(view.getSimpleName()),
          "Write @Pointer if the field is a pointer.");
      return Optional.empty();
    }
    return Optional.of(of(view));
  }

  /**
   * The shape of a struct. Of one that was compiled before, the order of the methods is not
   * reliable: its layout is that of its generated class.
   */
  ViewShape of(TypeElement view) {
    ViewDeclaration declaration = views.of(view);
    ViewShape shape = declaration.shape();
    if (sources.contains(view)) {
      return shape;
    }
    TypeElement generated =
        elements.getTypeElement(GeneratedNames.struct(declaration.name()).canonicalName());
    return generated == null
        ? shape
        : new ViewShape(
            constant(generated, "SIZE").orElse(shape.size()),
            constant(generated, "ALIGNMENT").orElse(shape.alignment()),
            shape.flat(),
            shape.flexible(),
            shape.sized());
  }

  private static Optional<Integer> constant(TypeElement generated, String name) {
    return ElementFilter.fieldsIn(generated.getEnclosedElements()).stream()
        .filter(field -> field.getSimpleName().contentEquals(name))
        .map(VariableElement::getConstantValue)
        .filter(Integer.class::isInstance)
        .map(Integer.class::cast)
        .findFirst();
  }
}
