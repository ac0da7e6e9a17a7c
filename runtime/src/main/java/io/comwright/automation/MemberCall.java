package io.comwright.automation;

import io.comwright.ComException;
import io.comwright.HResult;
import io.comwright.automation.Member.Parameter;
import io.comwright.automation.Member.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call of a member of a Java object: which argument is which parameter's, and what becomes of
 * them (Microsoft Learn, "IDispatch::Invoke method (oaidl.h)", remarks and return value).
 */
final class MemberCall {
  private static final int NONE = -1;

  private final Member member;
  private final Invocation call;
  private final List<Parameter> arguments;

  /** The index of the argument for each parameter, as {@link Invocation#argument(int)} counts. */
  private final int[] sources;

  MemberCall(Member member, Invocation call) {
    this.member = member;
    this.call = call;
    this.arguments = member.arguments();
    this.sources = new int[arguments.size()];
  }

  /**
   * Converts the arguments, calls the method, and converts what comes back.
   *
   * @throws BadArgumentException ({@code DISP_E_TYPEMISMATCH}, {@code DISP_E_OVERFLOW}, {@code
   *     DISP_E_BADVARTYPE}) if an argument is of another type, ({@code DISP_E_PARAMNOTOPTIONAL}) if
   *     one is left out, ({@code DISP_E_PARAMNOTFOUND}) if one has a name that no parameter has
   * @throws ComException ({@code DISP_E_BADPARAMCOUNT}) if there are too many arguments or too few,
   *     ({@code DISP_E_NONAMEDARGS}) if a member with variable arguments is passed one by name
   */
  @Nullable Variant perform(Object target, Members members, int position) {
    match();
    List<Parameter> parameters = member.parameters();
    MemberValues values = new MemberValues(member.name(), parameters.size());
    int argument = 0;
    for (int i = 0; i < parameters.size(); i++) {
      Role role = parameters.get(i).role();
      values.set(i, role == Role.LOCALE ? (Integer) call.locale() : value(argument++));
    }
    Object result = members.perform(target, position, values);
    argument = 0;
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i).role() != Role.LOCALE) {
        handOut(argument++, values.getOrNull(i));
      }
    }
    return member.result() == VarType.VT_EMPTY
        ? null
        : MemberConversion.toVariant(member.result(), result);
  }

  private void match() {
    Arrays.fill(sources, NONE);
    boolean variable = !arguments.isEmpty() && arguments.getLast().role() == Role.REST;
    if (variable && !call.named().isEmpty()) {
      throw new ComException(
          HResult.DISP_E_NONAMEDARGS, member.name() + " has variable arguments, and no names");
    }
    int positional = call.arguments().size();
    int named = call.named().size();
    // A put whose value has no name is that of a caller who has not heard of DISPID_PROPERTYPUT.
    int room = variable ? arguments.size() - 1 : arguments.size();
    if (!variable && positional + named > room) {
      throw badCount();
    }
    for (int i = 0; i < Math.min(positional, room); i++) {
      sources[i] = i;
    }
    if (member.isPut() && positional > 0 && named == 0) {
      sources[positional - 1] = NONE;
      sources[room - 1] = positional - 1;
    }
    for (int i = 0; i < named; i++) {
      int parameter = parameter(call.named().get(i).id());
      if (parameter < 0 || parameter >= room || sources[parameter] != NONE) {
        throw new BadArgumentException(
            HResult.DISP_E_PARAMNOTFOUND,
            positional + i,
            "%s has no parameter %s for it".formatted(member.name(), call.named().get(i).id()));
      }
      sources[parameter] = positional + i;
    }
  }

  private int parameter(int id) {
    if (member.isPut()) {
      return id == IDispatch.PROPERTY_PUT
          ? arguments.size() - 1
          : id == arguments.size() - 1 ? NONE : id;
    }
    return id;
  }

  private ComException badCount() {
    return new ComException(
        HResult.DISP_E_BADPARAMCOUNT,
        "%s takes %s arguments, and the caller has passed %s"
            .formatted(member.name(), arguments.size(), call.count()));
  }

  private @Nullable Object value(int index) {
    Parameter parameter = arguments.get(index);
    if (parameter.role() == Role.REST) {
      return rest(index);
    }
    int source = sources[index];
    Variant value = source == NONE ? null : call.argument(source);
    if (value == null || parameter.optional() && isMissing(value)) {
      if (!parameter.optional() && call.count() >= required()) {
        throw new ComException(HResult.DISP_E_PARAMNOTOPTIONAL, parameter.name() + " is left out");
      } else if (!parameter.optional()) {
        throw badCount();
      }
      return otherwise(parameter);
    }
    if (isMissing(value) && parameter.vt() != VarType.VT_VARIANT) {
      throw new BadArgumentException(
          HResult.DISP_E_PARAMNOTOPTIONAL, source, parameter.name() + " is left out");
    }
    try {
      return parameter.role() == Role.OUT ? null : MemberConversion.lent(parameter, value);
    } catch (ComException e) {
      throw new BadArgumentException(e.hresult().code(), source, Conversion.detail(e));
    }
  }

  private static @Nullable Object otherwise(Parameter parameter) {
    if (parameter.role() == Role.OUT) {
      return MemberValues.ABSENT;
    } else if (parameter.otherwise() != null) {
      return parameter.otherwise();
    } else if (parameter.vt() == VarType.VT_VARIANT) {
      return Variant.missing();
    }
    return parameter.role() == Role.IN_OUT ? MemberValues.ABSENT : null;
  }

  private int required() {
    return (int)
        arguments.stream()
            .filter(parameter -> !parameter.optional() && parameter.role() != Role.REST)
            .count();
  }

  private SafeArray rest(int index) {
    List<Variant> rest = new ArrayList<>();
    for (int i = index; i < call.count(); i++) {
      rest.add(call.argument(i));
    }
    return SafeArray.of(rest.toArray(Variant[]::new));
  }

  private static boolean isMissing(Variant value) {
    return value.dereference().equals(Variant.missing());
  }

  /** Into the caller's place, if there is one: who passes a value does not want it back. */
  private void handOut(int index, @Nullable Object value) {
    Parameter parameter = arguments.get(index);
    if (!parameter.role().isPlace()
        || sources[index] == NONE
        || !(call.argument(sources[index]) instanceof Variant.ByRef place)) {
      return;
    }
    try {
      Variant set = MemberConversion.toVariant(parameter.vt(), value);
      place.set(
          place.type() == VarType.VT_VARIANT || place.type() == set.vt()
              ? set
              : VariantConversion.change(set, place.type()));
    } catch (ComException e) {
      throw new BadArgumentException(e.hresult().code(), sources[index], Conversion.detail(e));
    }
  }
}
