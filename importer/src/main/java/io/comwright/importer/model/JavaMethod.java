package io.comwright.importer.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A method of a Java interface.
 *
 * @param name its name in Java
 * @param annotations as they are written, that of the slot and of the native name included
 * @param typeVariable the declaration of a type variable, or an empty text
 * @param type the result as it is written
 * @param parameters its parameters
 * @param nativeText the native declaration
 * @param documentation a link, or null
 * @param grade how much is to be decided
 * @param notes what is to be decided, a sentence each
 */
public record JavaMethod(
    String name,
    List<String> annotations,
    String typeVariable,
    String type,
    List<JavaParameter> parameters,
    String nativeText,
    @Nullable String documentation,
    Grade grade,
    List<String> notes) {
  public JavaMethod {
    annotations = List.copyOf(annotations);
    parameters = List.copyOf(parameters);
    notes = List.copyOf(notes);
  }

  /**
   * The method with another name.
   *
   * @param otherName the name
   * @param otherAnnotations all annotations that it has then
   * @return a method that is otherwise the same
   */
  public JavaMethod as(String otherName, List<String> otherAnnotations) {
    return new JavaMethod(
        otherName,
        otherAnnotations,
        typeVariable,
        type,
        parameters,
        nativeText,
        documentation,
        grade,
        notes);
  }
}
