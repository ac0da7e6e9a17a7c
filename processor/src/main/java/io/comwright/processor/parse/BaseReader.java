package io.comwright.processor.parse;

import com.squareup.javapoet.ClassName;
import io.comwright.processor.model.BaseInterface;
import io.comwright.processor.model.SlotTable;
import io.comwright.processor.type.GeneratedNames;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Reads a base interface that is not compiled now, from the constants of its generated vtable
 * class.
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
        .flatMap(BaseReader::text)
        .flatMap(SlotTable::parse)
        .map(table -> new BaseInterface(name, table));
  }

  private static Optional<String> text(TypeElement vtable) {
    Map<String, String> constants = new HashMap<>();
    for (VariableElement field : ElementFilter.fieldsIn(vtable.getEnclosedElements())) {
      if (field.getConstantValue() instanceof String text) {
        constants.put(field.getSimpleName().toString(), text);
      }
    }
    if (constants.containsKey(SlotTable.CONSTANT)) {
      return Optional.of(constants.get(SlotTable.CONSTANT));
    }
    StringBuilder text = new StringBuilder();
    for (int part = 1; constants.containsKey(SlotTable.constant(part)); part++) {
      text.append(constants.get(SlotTable.constant(part)));
    }
    return text.isEmpty() ? Optional.empty() : Optional.of(text.toString());
  }
}
