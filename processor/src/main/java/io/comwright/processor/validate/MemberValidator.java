package io.comwright.processor.validate;

import io.comwright.processor.model.Form;
import io.comwright.processor.model.MemberAccess;
import io.comwright.processor.parse.InterfaceDeclaration;
import io.comwright.processor.parse.MemberDeclaration;
import io.comwright.processor.parse.MethodDeclaration;
import io.comwright.processor.parse.ParameterDeclaration;
import io.comwright.processor.parse.ResultDeclaration;
import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.source.Where;
import io.comwright.processor.type.Argument;
import io.comwright.processor.type.AutomationType;
import io.comwright.processor.type.Passing;
import io.comwright.processor.type.Pointer;
import io.comwright.processor.type.Register;
import io.comwright.processor.type.Scalar;
import io.comwright.processor.type.Text;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;

/** What must hold for one method that {@code Invoke} calls. */
final class MemberValidator {
  private static final int NEW_ENUM = -4;

  private final Form form;
  private final MethodDeclaration method;
  private final MemberDeclaration member;
  private final Problems problems;

  private MemberValidator(
      Form form, MethodDeclaration method, MemberDeclaration member, Problems problems) {
    this.form = form;
    this.method = method;
    this.member = member;
    this.problems = problems;
  }

  static void validate(
      InterfaceDeclaration declaration,
      MethodDeclaration method,
      MemberDeclaration member,
      Problems problems) {
    if (method.isRead()) {
      MemberValidator validator = new MemberValidator(declaration.form(), method, member, problems);
      validator.result();
      validator.property();
      method.parameters().forEach(validator::parameter);
      validator.names();
      OmissionValidator.validate(method, member, problems);
    }
  }

  private void result() {
    Element element = method.element();
    if (method.preserveSig()) {
      problems.add(
          ProblemId.AUTOMATION_TYPE,
          element,
          "Invoke tells of a failure by itself, so a native result has no place in it.",
          "Remove @PreserveSig, or @DispId if the method is called through its slot only.");
      return;
    }
    if (method.resultType().isEmpty()) {
      return;
    }
    Optional<Register> type =
        method.resultType().get() instanceof ResultDeclaration.One one
                && one.type() instanceof Register value
                && !isStatus(value)
            ? Optional.of(value)
            : Optional.empty();
    Optional<String> vt = type.flatMap(AutomationType::of);
    if (vt.isEmpty()) {
      wrongType(element, "result", type);
    } else if (member.id() == NEW_ENUM && !(type.get() instanceof Pointer.Interface)) {
      problems.add(
          ProblemId.NEW_ENUM,
          element,
          "The member -4, DISPID_NEWENUM, gives an enumerator.",
          "Return io.comwright.automation.IEnumVARIANT, or IUnknown.");
    }
  }

  /** An HRESULT that is no value but the answer of a slot. */
  private boolean isStatus(Register type) {
    return type == Scalar.Boolean.HRESULT
        || form != Form.DISPATCH && type instanceof Scalar.HResult;
  }

  private void property() {
    boolean hasResult = !method.isVoid();
    if (member.access() == MemberAccess.GET && !hasResult) {
      problems.add(
          ProblemId.PROPERTY,
          method.element(),
          "%s reads a property and has no result.".formatted(method.name()),
          "Return the value, or remove access = GET.");
    } else if (member.access().isPut() && hasResult) {
      problems.add(
          ProblemId.PROPERTY,
          method.element(),
          "%s writes a property and has a result.".formatted(method.name()),
          "Return void, or remove access = %s.".formatted(member.access()));
    } else if (member.access().isPut() && value(method).isEmpty()) {
      problems.add(
          ProblemId.PROPERTY,
          method.element(),
          "%s writes a property and has no value to write.".formatted(method.name()),
          "Add it as the last parameter, behind the indices of the property.");
    }
  }

  /** The parameter with the value of a put: the last one that is an argument. */
  private static Optional<ParameterDeclaration> value(MethodDeclaration method) {
    return method.parameters().reversed().stream()
        .filter(parameter -> !Annotations.has(parameter.element(), Annotations.LCID))
        .findFirst()
        .filter(parameter -> !(parameter.type().orElseThrow() instanceof Passing.Out));
  }

  private void parameter(ParameterDeclaration parameter) {
    Argument type = parameter.type().orElseThrow();
    Optional<Register> value = AutomationType.value(type);
    if (value.flatMap(AutomationType::of).isEmpty()) {
      wrongType(parameter.element(), "parameter", value);
      return;
    }
    varArgs(parameter, value.get());
    Annotations.find(parameter.element(), Annotations.LCID)
        .filter(lcid -> type != Scalar.Integer.LONG && type != Scalar.Integer.ULONG)
        .ifPresent(
            lcid ->
                problems.add(
                    ProblemId.LCID,
                    Where.at(parameter.element(), lcid),
                    "@Lcid stands on something else than an LCID.",
                    "Write @Lcid int %s.".formatted(parameter.name())));
  }

  private void varArgs(ParameterDeclaration parameter, Register type) {
    Annotations.find(parameter.element(), Annotations.VAR_ARGS)
        .ifPresent(
            annotation -> {
              boolean last = parameter.equals(method.parameters().getLast());
              boolean array = type instanceof Pointer.SafeArray && type == parameter.type().get();
              if (!last || !array || member.access() != MemberAccess.METHOD) {
                problems.add(
                    ProblemId.VAR_ARGS,
                    Where.at(parameter.element(), annotation),
                    array && !last
                        ? "@VarArgs stands before another parameter, which would get nothing."
                        : array
                            ? "@VarArgs stands on a parameter of a property."
                            : "@VarArgs stands on something else than all further arguments.",
                    array && !last
                        ? "Move it behind all others."
                        : array
                            ? "Remove it, or access = %s.".formatted(member.access())
                            : "Write @VarArgs SafeArray %s.".formatted(parameter.name()));
              }
            });
  }

  private void wrongType(Element element, String what, Optional<Register> type) {
    problems.add(
        ProblemId.AUTOMATION_TYPE,
        element,
        "The %s is of no type that a VARIANT holds.".formatted(what),
        remedy(type));
  }

  private String remedy(Optional<Register> type) {
    if (type.filter(Text.class::isInstance).isPresent()) {
      return "Write @Bstr.";
    } else if (type.filter(value -> value instanceof Scalar.Boolean && !isStatus(value))
        .isPresent()) {
      return "Write @VariantBool.";
    }
    return form == Form.DISPATCH
        ? "Write a number, boolean, String, HResult, ComEnum, @Flags record, Variant, SafeArray,"
            + " LocalDateTime, BigDecimal or an interface."
        : "Remove @DispId if the method is called through its slot only.";
  }

  private void names() {
    Set<String> names = new HashSet<>();
    for (ParameterDeclaration parameter : method.parameters()) {
      if (!names.add(parameter.name().toLowerCase(Locale.ROOT))) {
        problems.add(
            ProblemId.DISP_NAME_TAKEN,
            parameter.element(),
            "Callers find parameters by their names, in which case does not count.",
            "Rename %s.".formatted(parameter.name()));
      }
    }
  }
}
