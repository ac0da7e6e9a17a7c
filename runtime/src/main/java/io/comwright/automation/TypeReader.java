package io.comwright.automation;

import io.comwright.IntRef;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads one description of a type. */
final class TypeReader {
  private final ITypeInfo info;

  TypeReader(ITypeInfo info) {
    this.info = Objects.requireNonNull(info, "info");
  }

  TypeDescription read() {
    TypeAttr attributes = info.getTypeAttr();
    try {
      return new TypeDescription(
          TypeNames.name(info, ITypeInfo.NO_MEMBER),
          TypeNames.text(info, ITypeInfo.NO_MEMBER),
          attributes.kind(),
          attributes.guid(),
          attributes.flags(),
          Short.toUnsignedInt(attributes.vtableSize()),
          attributes.instanceSize(),
          each(attributes.functions(), this::function),
          each(attributes.variables(), this::variable),
          each(attributes.implemented(), this::implemented),
          attributes.kind() == TypeKind.ALIAS ? TypeNames.read(info, attributes.alias()) : null);
    } finally {
      info.releaseTypeAttr(attributes);
    }
  }

  private static <T> List<T> each(short count, IntFunction<T> read) {
    return IntStream.range(0, Short.toUnsignedInt(count)).mapToObj(read).toList();
  }

  private TypeDescription.Function function(int index) {
    FuncDesc function = info.getFuncDesc(index);
    try {
      List<ElemDesc> parameters =
          Objects.requireNonNullElse(function.parameters(), List.<ElemDesc>of());
      @Nullable String[] names = names(function, parameters.size());
      return new TypeDescription.Function(
          function.id(),
          Objects.requireNonNullElse(names[0], ""),
          TypeNames.text(info, function.id()),
          function.invokeKind(),
          function.kind(),
          function.offset(),
          function.flags(),
          TypeNames.read(info, function.result().type()),
          IntStream.range(0, parameters.size())
              .mapToObj(i -> parameter(parameters.get(i), names[i + 1]))
              .toList(),
          function.optionalCount() == -1);
    } finally {
      info.releaseFuncDesc(function);
    }
  }

  /**
   * The name of a function and those of its parameters. They are told for a number, which the
   * functions of one property share, so that the value of a put may come with another's.
   */
  private @Nullable String[] names(FuncDesc function, int parameters) {
    @Nullable String[] names = new String[parameters + 1];
    info.getNames(function.id(), names, new IntRef());
    boolean put =
        function.invokeKind() == InvokeKind.PUT || function.invokeKind() == InvokeKind.PUT_REF;
    if (put && parameters > 0) {
      names[parameters] = null;
    }
    return names;
  }

  private TypeDescription.Parameter parameter(ElemDesc parameter, @Nullable String name) {
    ParamFlags flags = parameter.parameter().flags();
    ParamDescEx otherwise =
        flags.has(ParamFlags.HAS_DEFAULT) ? parameter.parameter().extension() : null;
    return new TypeDescription.Parameter(
        Objects.requireNonNullElse(name, "rhs"),
        TypeNames.read(info, parameter.type()),
        flags,
        otherwise == null ? null : otherwise.value());
  }

  private TypeDescription.Variable variable(int index) {
    VarDesc variable = info.getVarDesc(index);
    try {
      boolean constant = variable.kind() == VarKind.CONSTANT;
      return new TypeDescription.Variable(
          variable.id(),
          TypeNames.name(info, variable.id()),
          TypeNames.text(info, variable.id()),
          variable.kind(),
          TypeNames.read(info, variable.type().type()),
          variable.flags(),
          variable.kind() == VarKind.PER_INSTANCE ? variable.offset() : 0,
          constant ? Variant.read(variable.value()) : null);
    } finally {
      info.releaseVarDesc(variable);
    }
  }

  private TypeDescription.Implemented implemented(int index) {
    return new TypeDescription.Implemented(
        TypeNames.named(info, info.getRefTypeOfImplType(index)), info.getImplTypeFlags(index));
  }
}
