package io.comwright.processor.model;

import com.squareup.javapoet.ClassName;
import io.comwright.processor.type.GeneratedNames;
import io.comwright.processor.type.Passing;
import io.comwright.processor.type.Value;
import java.util.List;

/**
 * A struct whose layout is settled.
 *
 * @param name the annotated record
 * @param nativeName its name in C
 * @param fields in order
 * @param size in bytes
 * @param alignment in bytes
 * @param ownable whether it can be a result
 * @param owned whether one of its fields is, so that what a result holds has to be given back
 * @param isPublic whether the generated class is public
 * @param deprecated whether something that generated code mentions is deprecated
 * @param foreign what its fields mention that was compiled before
 */
public record ComStruct(
    ClassName name,
    String nativeName,
    List<ComField> fields,
    int size,
    int alignment,
    boolean ownable,
    boolean owned,
    boolean isPublic,
    boolean deprecated,
    List<ForeignType> foreign) {

  /** What messages call a field: {@code Foo.field}. */
  public String site(ComField field) {
    return name.simpleName() + "." + field.name();
  }

  /** Whether nothing is needed to copy it but its bytes. */
  public boolean frameless() {
    return fields.stream()
        .allMatch(field -> field.type() instanceof Value value && value.frameless());
  }

  /** Whether the callee hands out values through pointers in it. */
  public boolean hasOuts() {
    return fields.stream().anyMatch(field -> field.type() instanceof Passing.Out);
  }

  public ClassName struct() {
    return GeneratedNames.struct(name);
  }
}
