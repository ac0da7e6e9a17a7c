package io.comwright.processor.validate;

import io.comwright.processor.model.Form;
import io.comwright.processor.model.MemberAccess;
import io.comwright.processor.parse.InterfaceDeclaration;
import io.comwright.processor.parse.Kinds;
import io.comwright.processor.parse.MemberDeclaration;
import io.comwright.processor.parse.MethodDeclaration;
import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Ancestors;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.source.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** What must hold for the methods of an interface that {@code Invoke} calls, together. */
final class DispatchValidator {
  /** {@code DISPID_UNKNOWN} and {@code DISPID_PROPERTYPUT}. */
  private static final List<Integer> RESERVED = List.of(-1, -3);

  void validate(InterfaceDeclaration declaration, Problems problems) {
    validateParent(declaration, problems);
    boolean dispatch = Kinds.isDispatch(declaration.element());
    List<MemberDeclaration> before = inherited(declaration.element());
    for (MethodDeclaration method : declaration.slotMethods()) {
      Optional<MemberDeclaration> member = MemberDeclaration.of(method.element());
      if (declaration.form() == Form.DISPATCH) {
        validateMethod(method, member, problems);
      } else if (!dispatch) {
        refuse(method, problems);
        continue;
      }
      if (member.isPresent()) {
        validateNumber(member.get(), before, problems);
        MemberValidator.validate(declaration, method, member.get(), problems);
        before.add(member.get());
      } else {
        refuseOnParameters(method, problems);
      }
    }
  }

  private static void validateParent(InterfaceDeclaration declaration, Problems problems) {
    if (declaration.form() == Form.DISPATCH) {
      if (declaration.base().isPresent() && !Kinds.isIDispatch(declaration.base().get())) {
        problems.add(
            ProblemId.DISPINTERFACE_PARENT,
            declaration.element(),
            "A dispinterface derives from IDispatch, and %s extends %s."
                .formatted(declaration.simpleName(), declaration.base().get().getSimpleName()),
            "Extend io.comwright.automation.IDispatch.");
      }
      return;
    }
    declaration
        .base()
        .filter(base -> Annotations.has(base, Annotations.DISP_INTERFACE))
        .ifPresent(
            base ->
                problems.add(
                    ProblemId.DISPINTERFACE_PARENT,
                    declaration.element(),
                    "%s is a dispinterface, which has no slots that %s could continue."
                        .formatted(base.getSimpleName(), declaration.simpleName()),
                    "Extend io.comwright.automation.IDispatch."));
  }

  private static List<MemberDeclaration> inherited(TypeElement type) {
    List<MemberDeclaration> members = new ArrayList<>();
    for (TypeElement ancestor : Ancestors.of(type)) {
      for (ExecutableElement method : ElementFilter.methodsIn(ancestor.getEnclosedElements())) {
        if (Kinds.hasSlot(method)) {
          MemberDeclaration.of(method).ifPresent(members::add);
        }
      }
    }
    return members;
  }

  private static void validateMethod(
      MethodDeclaration method, Optional<MemberDeclaration> member, Problems problems) {
    if (member.isEmpty() && !Annotations.has(method.element(), Annotations.DISP_ID)) {
      problems.add(
          ProblemId.DISP_ID,
          method.element(),
          "%s has no number by which it could be called.".formatted(method.name()),
          "Add @DispId with the id of the type library or IDL file.");
    }
    for (String name :
        List.of(Annotations.SLOT, Annotations.PRESERVE_SIG, Annotations.THROW_ON_FAILURE)) {
      Annotations.find(method.element(), name)
          .ifPresent(
              annotation ->
                  problems.add(
                      ProblemId.MISPLACED_ANNOTATION,
                      Where.at(method.element(), annotation),
                      "%s stands on a method that is called through Invoke."
                          .formatted(Annotations.written(name)),
                      "Remove it."));
    }
  }

  private static void refuse(MethodDeclaration method, Problems problems) {
    Annotations.find(method.element(), Annotations.DISP_ID)
        .ifPresent(
            annotation ->
                problems.add(
                    ProblemId.MISPLACED_ANNOTATION,
                    Where.at(method.element(), annotation),
                    "@DispId stands on a method that Invoke cannot call.",
                    "Let the interface extend io.comwright.automation.IDispatch, or remove it."));
    refuseOnParameters(method, problems);
  }

  private static void refuseOnParameters(MethodDeclaration method, Problems problems) {
    if (Annotations.has(method.element(), Annotations.DISP_ID)) {
      return;
    }
    for (VariableElement parameter : method.element().getParameters()) {
      for (String name : Annotations.OF_INVOKE) {
        Annotations.find(parameter, name)
            .ifPresent(
                annotation ->
                    problems.add(
                        ProblemId.MISPLACED_ANNOTATION,
                        Where.at(parameter, annotation),
                        "%s stands on a parameter of a method without @DispId."
                            .formatted(Annotations.written(name)),
                        "Remove it, or number the method."));
      }
    }
  }

  private static void validateNumber(
      MemberDeclaration member, List<MemberDeclaration> before, Problems problems) {
    if (RESERVED.contains(member.id())) {
      problems.add(
          ProblemId.DISP_ID,
          member.whereId(),
          "The DISPID %s stands for no member.".formatted(member.id()),
          "Write the id of the type library or IDL file.");
      return;
    }
    for (MemberDeclaration other : before) {
      if (other.id() == member.id() && other.access().overlaps(member.access())) {
        problems.add(
            ProblemId.DISP_ID_TAKEN,
            member.whereId(),
            "%s has the DISPID %s of %s.".formatted(name(member), member.id(), name(other)),
            other.access() == member.access()
                ? "Write a number of its own."
                : "Write a number of its own, or access = GET, PUT or PUTREF on both if they are"
                    + " one property.");
        return;
      }
    }
    for (MemberDeclaration other : before) {
      boolean sameName = other.name().equalsIgnoreCase(member.name());
      if (sameName != (other.id() == member.id())) {
        problems.add(
            ProblemId.DISP_NAME_TAKEN,
            member.whereName(),
            sameName
                ? "Callers find %s and %s by one name, in which case does not count."
                    .formatted(name(other), name(member))
                : "Callers know the member %s as %s, and %s calls it %s."
                    .formatted(member.id(), other.name(), name(member), member.name()),
            sameName
                ? "Rename one of them: @DispId(value = %s, name = \"...\").".formatted(member.id())
                : "Write @DispId(value = %s%s, name = \"%s\")."
                    .formatted(member.id(), access(member.access()), other.name()));
        return;
      }
    }
  }

  private static String access(MemberAccess access) {
    return access == MemberAccess.METHOD ? "" : ", access = " + access;
  }

  private static String name(MemberDeclaration member) {
    return member.element().getSimpleName().toString();
  }
}
