package io.comwright.processor.parse;

import com.squareup.javapoet.ClassName;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.type.Pointer;
import io.comwright.processor.type.Register;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** An interface pointer. */
final class InterfaceRule implements TypeRule {
  @Override
  public boolean recognises(Mention mention) {
    return mention.type() instanceof DeclaredType type
        && type.asElement() instanceof TypeElement element
        && Kinds.hasVtable(element);
  }

  @Override
  public Optional<Register> read(Mention mention, Problems problems) {
    TypeElement element = Kinds.elementOf(mention.type());
    return Optional.of(
        new Pointer.Interface(
            ClassName.get(element), !Annotations.has(element, Annotations.VTABLE)));
  }

  @Override
  public List<String> offers() {
    return List.of("IUnknown, @ComInterface and @Vtable interfaces");
  }
}
