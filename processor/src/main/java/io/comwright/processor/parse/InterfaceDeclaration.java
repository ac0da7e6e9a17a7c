package io.comwright.processor.parse;

import com.squareup.javapoet.ClassName;
import io.comwright.processor.model.Form;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * An annotated interface as it was written, before anything about it is known to be right. It keeps
 * the compiler's elements, so that problems can be placed.
 *
 * @param element the interface
 * @param annotation the one that says what it stands for
 * @param form what it stands for
 * @param iid the text of the IID; empty for the others
 * @param preserveSig the default for its methods
 * @param partial whether slots may be left undescribed
 * @param virtualDestructor whether it says that its IUnknown has a destructor
 * @param reserved the reserved slots, each with its place
 * @param parents all interfaces that it extends
 * @param base the first of them that is a COM interface, or a vtable for a {@code @Vtable}
 * @param slotMethods the methods with a slot, in order of declaration; of a {@code @Callback} the
 *     one that is the function, and of a {@code @NativeLibrary} its functions
 * @param otherMethods the methods without
 */
public record InterfaceDeclaration(
    TypeElement element,
    AnnotationMirror annotation,
    Form form,
    Optional<String> iid,
    boolean preserveSig,
    boolean partial,
    boolean virtualDestructor,
    List<AnnotationValue> reserved,
    List<TypeElement> parents,
    Optional<TypeElement> base,
    List<MethodDeclaration> slotMethods,
    List<ExecutableElement> otherMethods) {

  public ClassName name() {
    return ClassName.get(element);
  }

  public String simpleName() {
    return element.getSimpleName().toString();
  }

  public boolean isCom() {
    return form.isCom();
  }

  /** What a method is natively. */
  public String methodName() {
    return form.isFunction() ? "function" : form == Form.DISPATCH ? "member" : "slot";
  }

  /** The annotation as one writes it. */
  public String annotationName() {
    return form.annotation();
  }
}
