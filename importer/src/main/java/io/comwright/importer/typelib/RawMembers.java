package io.comwright.importer.typelib;

import io.comwright.importer.raw.RawMember;
import io.comwright.importer.raw.RawMember.Access;
import io.comwright.importer.raw.RawMember.Argument;
import io.comwright.importer.raw.RawMethod;
import io.comwright.importer.raw.RawParameter;
import io.comwright.importer.raw.RawParameter.Says;
import io.comwright.importer.raw.RawType;
import io.comwright.importer.typelib.TlbTypeInfo.Function;
import io.comwright.importer.typelib.TlbTypeInfo.Parameter;
import io.comwright.importer.typelib.TlbTypeInfo.Variable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes methods of functions, and of the properties of dispinterfaces. */
final class RawMembers {
  private static final RawType HRESULT = new RawType.Named("HRESULT");
  private static final RawType VARIANT = new RawType.Named("VARIANT");
  private static final String RESULT = "result";
  private static final String VALUE = "value";

  private final RawTypes types;

  RawMembers(RawTypes types) {
    this.types = types;
  }

  /** A function with a slot. */
  RawMethod slot(Function function, boolean isMember) {
    return method(function, types.of(function.result()), isMember, List.of());
  }

  /** A function of a dispinterface, whose result is what C++ would have as the last parameter. */
  RawMethod dispatch(Function function) {
    RawType result = types.of(function.result());
    boolean isStatus = result == RawType.Primitive.VOID || result.equals(HRESULT);
    RawMethod method =
        method(function, HRESULT, true, isStatus ? List.of() : List.of(result(result)));
    return new RawMethod(
        method.name(),
        null,
        HRESULT,
        method.parameters().stream().map(RawMembers::byInvoke).toList(),
        false,
        method.member());
  }

  /** In a VARIANT there is no difference between a VARIANT and its address. */
  private static RawParameter byInvoke(RawParameter parameter) {
    return parameter.type().equals(VARIANT)
        ? new RawParameter(
            parameter.name(), new RawType.Pointer(VARIANT), parameter.says(), null, null)
        : parameter;
  }

  /** The methods of a property that is no function. */
  List<RawMethod> property(Variable variable) {
    RawType type = types.of(variable.type());
    List<RawMethod> methods = new ArrayList<>();
    methods.add(accessor(variable, Access.GET, result(type)));
    if ((variable.flags() & Variable.READ_ONLY) == 0) {
      RawParameter value = new RawParameter(VALUE, type, Set.of(Says.IN), null, null);
      methods.add(accessor(variable, Access.PUT, byInvoke(value)));
    }
    return methods;
  }

  private static RawMethod accessor(Variable variable, Access access, RawParameter parameter) {
    RawMember member =
        new RawMember(
            variable.id(),
            access,
            (variable.flags() & Variable.RESTRICTED) != 0,
            (variable.flags() & Variable.HIDDEN) != 0,
            List.of(new Argument(Argument.Kind.PLAIN, false, null)));
    String name = prefix(access) + variable.name();
    return new RawMethod(name, null, HRESULT, List.of(parameter), false, member);
  }

  private static RawParameter result(RawType type) {
    return new RawParameter(
        RESULT, new RawType.Pointer(type), Set.of(Says.OUT, Says.RETVAL), null, null);
  }

  private RawMethod method(
      Function function, RawType result, boolean isMember, List<RawParameter> more) {
    List<RawParameter> parameters = new ArrayList<>();
    List<Argument> arguments = new ArrayList<>();
    for (int i = 0; i < function.parameters().size(); i++) {
      parameters.add(parameter(function, i));
      arguments.add(argument(function, i));
    }
    for (RawParameter each : more) {
      parameters.add(each);
      arguments.add(new Argument(Argument.Kind.PLAIN, false, null));
    }
    Access access = access(function);
    RawMember member =
        new RawMember(
            function.id(),
            access,
            (function.flags() & Function.RESTRICTED) != 0,
            (function.flags() & Function.HIDDEN) != 0,
            arguments);
    return new RawMethod(
        prefix(access) + function.name(),
        null,
        result,
        parameters,
        false,
        isMember ? member : null);
  }

  static Access access(Function function) {
    return switch (function.invoke()) {
      case Function.GET -> Access.GET;
      case Function.PUT -> Access.PUT;
      case Function.PUT_REF -> Access.PUTREF;
      default -> Access.METHOD;
    };
  }

  /** What compilers of IDL put before the name of a property. */
  private static String prefix(Access access) {
    return switch (access) {
      case METHOD -> "";
      case GET -> "get_";
      case PUT -> "put_";
      case PUTREF -> "putref_";
    };
  }

  private RawParameter parameter(Function function, int index) {
    Parameter parameter = function.parameters().get(index);
    RawType type = types.of(parameter.type());
    Set<Says> says = EnumSet.noneOf(Says.class);
    boolean isOut = parameter.is(Parameter.OUT);
    if (parameter.is(Parameter.IN) || !isOut) {
      says.add(Says.IN);
    }
    if (isOut || isPlace(parameter.type())) {
      says.add(Says.OUT);
    }
    if (parameter.is(Parameter.RETVAL)) {
      says.add(Says.RETVAL);
    } else if (parameter.is(Parameter.OPTIONAL) && isOut) {
      says.add(Says.OPTIONAL);
    }
    return new RawParameter(name(function, index), type, says, null, null);
  }

  /** A pointer to a number or a text that goes in is a place, which a callee may write, too. */
  private static boolean isPlace(TlbType type) {
    return type instanceof TlbType.Pointer(TlbType.Basic(int vt))
        && (vt >= 2 && vt <= 8 || vt == 11);
  }

  private static String name(Function function, int index) {
    String name = function.parameters().get(index).name();
    if (name != null) {
      return name;
    }
    boolean isLast = index == function.parameters().size() - 1;
    return access(function).isPut() && isLast ? VALUE : "p" + index;
  }

  private static Argument argument(Function function, int index) {
    Parameter parameter = function.parameters().get(index);
    if (parameter.is(Parameter.LCID)) {
      return new Argument(Argument.Kind.LOCALE, false, null);
    }
    if (function.optional() == -1 && index == rest(function)) {
      return new Argument(Argument.Kind.REST, false, null);
    }
    boolean optional = parameter.is(Parameter.OPTIONAL) || parameter.is(Parameter.HAS_DEFAULT);
    return new Argument(Argument.Kind.PLAIN, optional, text(parameter.otherwise()));
  }

  /** The last one that is neither a locale nor the result. */
  private static int rest(Function function) {
    int index = function.parameters().size() - 1;
    while (index >= 0
        && (function.parameters().get(index).is(Parameter.LCID)
            || function.parameters().get(index).is(Parameter.RETVAL))) {
      index--;
    }
    return index;
  }

  private static @Nullable String text(@Nullable TlbValue value) {
    if (value == null || value.value() == null) {
      return null;
    }
    return value.vt() == 11
        ? String.valueOf(!value.value().equals(0L))
        : String.valueOf(value.value());
  }
}
