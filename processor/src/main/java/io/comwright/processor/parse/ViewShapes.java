package io.comwright.processor.parse;

import com.squareup.javapoet.ClassName;
import io.comwright.processor.model.LayoutText;
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
public final class ViewShapes {
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
   * reliable: its layout is a constant of its generated class.
   */
  ViewShape of(TypeElement view) {
    ViewDeclaration declaration = views.of(view);
    ViewShape shape = declaration.shape();
    if (sources.contains(view)) {
      return shape;
    }
    Optional<String> layout = layout(declaration.name());
    return layout.isEmpty()
        ? shape
        : new ViewShape(
            LayoutText.size(layout.get()).orElse(shape.size()),
            LayoutText.alignment(layout.get()).orElse(shape.alignment()),
            shape.flat(),
            shape.flexible(),
            shape.sized());
  }

  /** The layout of a struct that was compiled before, by a constant of its generated class. */
  private Optional<String> layout(ClassName view) {
    TypeElement generated = elements.getTypeElement(GeneratedNames.struct(view).canonicalName());
    return generated == null
        ? Optional.empty()
        : ElementFilter.fieldsIn(generated.getEnclosedElements()).stream()
            .filter(field -> field.getSimpleName().contentEquals(LayoutText.CONSTANT))
            .map(VariableElement::getConstantValue)
            .filter(String.class::isInstance)
            .map(String.class::cast)
            .findFirst();
  }

  /** The layout of a struct; empty if it is compiled now, or has no class that tells of it. */
  public Optional<String> foreign(TypeElement view) {
    return sources.contains(view) ? Optional.empty() : layout(ClassName.get(view));
  }
}
