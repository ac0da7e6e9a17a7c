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
    Pointer.Interface type =
        new Pointer.Interface(
            ClassName.get(element), !Annotations.has(element, Annotations.VTABLE));
    boolean result = mention.place() == Place.NATIVE_RESULT;
    boolean borrowed = Annotations.has(mention.annotated(), Annotations.BORROWED);
    if (borrowed
        && !(result && type.counted())
        && mention.place() != Place.ALLOCATED_ELEMENT
        && Owners.MISFIT.refuse(mention.annotated(), problems)) {
      return Optional.empty();
    }
    return Optional.of(result ? new Pointer.ReturnedInterface(type, borrowed) : type);
  }

  /** Only of a native result nobody knows whether it comes with a reference. */
  @Override
  public List<String> annotations() {
    return List.of(Annotations.BORROWED);
  }

  @Override
  public List<String> offers() {
    return List.of("IUnknown, @ComInterface and @Vtable interfaces");
  }
}
