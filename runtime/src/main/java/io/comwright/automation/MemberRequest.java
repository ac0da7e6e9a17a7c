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
    for (int i = 0; i < parameters.size(); i++) {
      Parameter parameter = parameters.get(i);
      switch (parameter.role()) {
        case LOCALE -> locale = (int) required(parameter, values[i]);
        case REST -> positional.addAll(((SafeArray) required(parameter, values[i])).toList());
        case IN -> positional.add(argument(parameter, values[i]));
        case OUT, IN_OUT -> {
          places[i] = place(parameter, values[i]);
          positional.add(places[i]);
        }
      }
    }
    Variant answer = proxy.invoke(invocation(positional, locale), site);
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

  /** Arguments that are left out behind all others are not passed. */
  private Invocation invocation(List<Variant> arguments, int locale) {
    List<Invocation.Named> named = List.of();
    if (member.isPut()) {
      named = List.of(new Invocation.Named(IDispatch.PROPERTY_PUT, arguments.removeLast()));
    }
    while (!arguments.isEmpty() && arguments.getLast().equals(Variant.missing())) {
      arguments.removeLast();
    }
    return new Invocation(
        member.id(),
        locale,
        member.access(),
        arguments,
        named,
        member.result() != VarType.VT_EMPTY);
  }

  private MemberValues answers(Variant answer, @Nullable Object[] values, Variant.ByRef[] places) {
    MemberValues answers = new MemberValues(values.length);
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
        if (set || parameter.role() == Role.OUT) {
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
