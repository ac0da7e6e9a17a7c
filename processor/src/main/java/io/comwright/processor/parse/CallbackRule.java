package io.comwright.processor.parse;

import com.squareup.javapoet.ClassName;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.type.Pointer;
import io.comwright.processor.type.Register;
import java.util.List;
import java.util.Optional;

/** A function pointer. */
final class CallbackRule implements TypeRule {
  @Override
  public boolean recognises(Mention mention) {
    return Kinds.isDeclaredWith(mention.type(), Annotations.CALLBACK);
  }

  @Override
  public Optional<Register> read(Mention mention, Problems problems) {
    return Optional.of(new Pointer.Callback(ClassName.get(Kinds.elementOf(mention.type()))));
  }

  @Override
  public List<String> offers() {
    return List.of("@Callback interfaces");
  }
}
