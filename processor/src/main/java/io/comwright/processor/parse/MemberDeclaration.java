package io.comwright.processor.parse;

import io.comwright.processor.model.MemberAccess;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.source.Where;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/**
 * A method with {@code @DispId}, as it was written.
 *
 * @param element the method
 * @param annotation its {@code @DispId}
 * @param id the DISPID
 * @param access what a call does
 * @param name its name for callers
 * @param restricted whether they do not find it by that
 * @param hidden whether browsers do not show it
 */
public record MemberDeclaration(
    ExecutableElement element,
    AnnotationMirror annotation,
    int id,
    MemberAccess access,
    String name,
    boolean restricted,
    boolean hidden) {

  /** Empty for a method without a number, or one whose number is no constant. */
  public static Optional<MemberDeclaration> of(ExecutableElement method) {
    return Annotations.find(method, Annotations.DISP_ID)
        .flatMap(
            annotation ->
                Annotations.integer(annotation, "value").map(id -> of(method, annotation, id)));
  }

  private static MemberDeclaration of(
      ExecutableElement method, AnnotationMirror annotation, int id) {
    MemberAccess access = access(annotation);
    return new MemberDeclaration(
        method,
        annotation,
        id,
        access,
        Annotations.string(annotation, "name")
            .filter(name -> !name.isEmpty())
            .orElseGet(() -> name(Kinds.nativeName(method), access)),
        Annotations.isTrue(annotation, "restricted"),
        Annotations.isTrue(annotation, "hidden"));
  }

  private static MemberAccess access(AnnotationMirror annotation) {
    return Annotations.value(annotation, "access")
        .map(AnnotationValue::getValue)
        .filter(VariableElement.class::isInstance)
        .map(constant -> ((VariableElement) constant).getSimpleName().toString())
        .flatMap(
            name ->
                Stream.of(MemberAccess.values())
                    .filter(access -> access.name().equals(name))
                    .findFirst())
        .orElse(MemberAccess.METHOD);
  }

  /** Without what a compiler of IDL puts before the name of a property. */
  private static String name(String method, MemberAccess access) {
    String prefix =
        switch (access) {
          case METHOD -> "";
          case GET -> "get_";
          case PUT -> "put_";
          case PUTREF -> "putref_";
        };
    return method.toLowerCase(Locale.ROOT).startsWith(prefix) && method.length() > prefix.length()
        ? method.substring(prefix.length())
        : method;
  }

  /** The number. */
  public Where whereId() {
    return Where.at(element, annotation, "value");
  }

  /** The name, or the whole annotation. */
  public Where whereName() {
    return Where.at(element, annotation, "name");
  }
}
