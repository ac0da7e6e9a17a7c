package io.comwright.processor.type;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import java.util.List;

/**
 * A Java type as the interface declares it, with what it says of null: whoever overrides the method
 * has to say the same.
 *
 * @param name the type, with its annotations where they stand in it
 * @param annotations those that stand before the declaration
 */
public record JavaType(TypeName name, List<ClassName> annotations) {
  public static JavaType of(TypeName name) {
    return new JavaType(name, List.of());
  }

  /** Whether null is said to be a value. */
  public boolean nullable() {
    return !annotations.isEmpty() || !name.annotations.isEmpty();
  }
}
