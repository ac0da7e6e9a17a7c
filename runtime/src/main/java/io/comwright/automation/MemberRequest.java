package io.comwright.automation;

import io.comwright.ComException;
import io.comwright.automation.Member.Parameter;
import io.comwright.automation.Member.Role;
import io.comwright.runtime.Arguments;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call of a member through {@code Invoke}.
 *
 * @param member the member
 * @param site the interface and the member, for people
 */
record MemberRequest(Member member, String site) {

  /** Calls it, as {@link Members#call} says. */
  MemberValues call(IDispatchProxy proxy, @Nullable Object[] values) {
    List<Parameter> parameters = member.parameters();
    List<Variant> positional = new ArrayList<>();
    int locale = IDispatch.USER_LOCALE;
    Variant.ByRef[] places = new Variant.ByRef[parameters.size()];
    int passed = 0;
    for (int i = 0; i < parameters.size(); i++) {
      Parameter parameter = parameters.get(i);
      int before = positional.size();
      switch (parameter.role()) {
        case LOCALE -> locale = (int) required(parameter, values[i]);
        case REST -> positional.addAll(((SafeArray) required(parameter, values[i])).toList());
        case IN -> positional.add(argument(parameter, values[i]));
        case OUT, IN_OUT -> {
          places[i] = values[i] == MemberValues.ABSENT ? null : place(parameter, values[i]);
          positional.add(places[i] == null ? Variant.missing() : places[i]);
        }
      }
      boolean isValue = member.isPut() && i == parameters.size() - 1;
      if (positional.size() > before
          && !isValue
          && !(parameter.optional() && positional.getLast().equals(Variant.missing()))) {
        passed = positional.size();
      }
    }
    Variant answer = proxy.invoke(invocation(positional, passed, locale), site);
    return answers(answer, values, places);
  }

  private Object required(Parameter parameter, @Nullable Object value) {
    return Arguments.nonNull(value, site, parameter.name());
  }

  private Variant argument(Parameter parameter, @Nullable Object value) {
    if (value == null && parameter.optional()) {
      return Variant.missing();
    }
    return MemberConversion.toVariant(
        parameter.vt(), parameter.nullable() ? value : required(parameter, value));
  }

  private Variant.ByRef place(Parameter parameter, @Nullable Object value) {
    Object before = parameter.role() == Role.OUT ? null : value;
    if (before == null && parameter.role() == Role.IN_OUT && !parameter.nullable()) {
      required(parameter, null);
    }
    int vt = parameter.vt();
    if (vt == VarType.VT_VARIANT || vt == VarType.VT_ARRAY) {
      return Variant.byRefVariant(MemberConversion.toVariant(vt, before));
    }
    return new Variant.ByRef(
        vt, before == null ? VariantConversion.zero(vt) : MemberConversion.toVariant(vt, before));
  }

  /**
   * @param passed how many arguments there are without those that are left out behind all others
   */
  private Invocation invocation(List<Variant> arguments, int passed, int locale) {
    List<Invocation.Named> named = List.of();
    if (member.isPut()) {
      named = List.of(new Invocation.Named(IDispatch.PROPERTY_PUT, arguments.removeLast()));
    }
    return new Invocation(
        member.id(),
        locale,
        member.access(),
        arguments.subList(0, passed),
        named,
        member.result() != VarType.VT_EMPTY);
  }

  private MemberValues answers(Variant answer, @Nullable Object[] values, Variant.ByRef[] places) {
    MemberValues answers = new MemberValues(site, values.length);
    List<Variant> rest = new ArrayList<>(List.of(answer));
    try {
      for (int i = 0; i < places.length; i++) {
        if (places[i] != null && places[i].isSet()) {
          rest.add(places[i].get());
        }
      }
      rest.removeFirst();
      answers.setResult(
          member.result() == VarType.VT_EMPTY
              ? null
              : MemberConversion.owned(member.result(), answer, member.resultType()));
      for (int i = 0; i < places.length; i++) {
        answers.set(i, values[i]);
        Parameter parameter = member.parameters().get(i);
        boolean set = places[i] != null && places[i].isSet();
        if (set) {
          rest.removeFirst();
        }
        // What is only set counts even if it is what the place has held, the zero of its type.
        if (set || places[i] != null && parameter.role() == Role.OUT) {
          answers.set(i, MemberConversion.owned(parameter.vt(), places[i].get(), parameter.type()));
        }
      }
      return answers;
    } catch (ComException e) {
      rest.forEach(Conversion::close);
      throw new ComException(e.hresult().code(), site, e.detail());
    }
  }
}
