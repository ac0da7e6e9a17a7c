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
 * @param outs the record that the result is, which is written before the method, or null
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
    List<String> notes,
    @Nullable Outs outs) {
  /**
   * The values behind several pointers.
   *
   * @param name the name of the record
   * @param components in the order of the pointers
   */
  public record Outs(String name, List<JavaParameter> components) {}

  public JavaMethod {
    annotations = List.copyOf(annotations);
    parameters = List.copyOf(parameters);
    notes = List.copyOf(notes);
  }

  /**
   * The method with another name of its record.
   *
   * @param recordName the name
   * @return a method that is otherwise the same
   */
  public JavaMethod withOuts(String recordName) {
    return new JavaMethod(
        name,
        annotations,
        typeVariable,
        recordName,
        parameters,
        nativeText,
        documentation,
        grade,
        notes,
        outs == null ? null : new Outs(recordName, outs.components()));
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
        notes,
        outs);
  }
}
