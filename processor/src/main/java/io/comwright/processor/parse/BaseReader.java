package io.comwright.processor.parse;

import com.squareup.javapoet.ClassName;
import io.comwright.processor.model.BaseInterface;
import io.comwright.processor.model.SlotTable;
import io.comwright.processor.type.GeneratedNames;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Reads a base interface that is not compiled now, from the constant of its generated vtable class.
 */
public final class BaseReader {
  private final Elements elements;

  public BaseReader(Elements elements) {
    this.elements = elements;
  }

  /** The base; empty if it has no vtable class, or one that cannot be read. */
  public Optional<BaseInterface> read(TypeElement base) {
    ClassName name = ClassName.get(base);
    return Optional.ofNullable(elements.getTypeElement(GeneratedNames.vtable(name).canonicalName()))
        .flatMap(BaseReader::layoutConstant)
        .flatMap(SlotTable::parse)
        .map(table -> new BaseInterface(name, table));
  }

  private static Optional<String> layoutConstant(TypeElement vtable) {
    for (VariableElement field : ElementFilter.fieldsIn(vtable.getEnclosedElements())) {
      if (field.getSimpleName().contentEquals("LAYOUT")
          && field.getConstantValue() instanceof String text) {
        return Optional.of(text);
      }
    }
    return Optional.empty();
  }
}
