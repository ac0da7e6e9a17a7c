package io.comwright.automation;

import io.comwright.ComType;
import io.comwright.automation.Member.Parameter;
import io.comwright.automation.Member.Role;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Describes the members of an interface as functions, as {@code MIDL} does: a member of a dual
 * interface is a slot that answers an HRESULT and has its result as the last parameter, a member of
 * a dispinterface has its result itself.
 */
final class FunctionAuthor {
  private static final String RESULT = "result";

  private final ICreateTypeInfo target;
  private final ToIntFunction<ComType<?>> references;
  private final @Nullable DualSlots slots;
  private final boolean dual;

  /**
   * An author.
   *
   * @param references the numbers of interfaces that members mention
   * @param slots those of a dual interface, or null for a dispinterface
   */
  FunctionAuthor(
      ICreateTypeInfo target, ToIntFunction<ComType<?>> references, @Nullable DualSlots slots) {
    this.target = target;
    this.references = references;
    this.slots = slots;
    this.dual = slots != null;
  }

  void add(int index, Member member) {
    try (Arena arena = Arena.ofConfined()) {
      List<MemorySegment> defaults = new ArrayList<>();
      try {
        target.addFuncDesc(index, function(arena, member, defaults));
      } finally {
        defaults.forEach(Variant::clear);
      }
    }
    target.setFuncAndParamNames(index, names(member));
  }

  private boolean hasResultParameter(Member member) {
    return dual && member.result() != VarType.VT_EMPTY;
  }

  private FuncDesc function(Arena arena, Member member, List<MemorySegment> defaults) {
    List<Parameter> parameters = member.parameters();
    int count = parameters.size() + (hasResultParameter(member) ? 1 : 0);
    FuncDesc function = FuncDescStruct.allocate(arena);
    function.id(member.id());
    function.kind(dual ? FuncKind.PURE_VIRTUAL : FuncKind.DISPATCH);
    function.invokeKind(invokeKind(member));
    function.convention(CallConvention.STDCALL);
    function.flags(flags(member));
    function.optionalCount((short) optionalCount(parameters));
    if (dual) {
      function.offset((short) (member.slot() * Long.BYTES));
      function.result().type().vt((short) VarType.VT_HRESULT);
    } else if (member.result() == VarType.VT_EMPTY) {
      function.result().type().vt((short) VarType.VT_VOID);
    } else {
      type(arena, function.result().type(), member.result(), member.resultType());
    }
    if (count > 0) {
      var elements = ElemDescStruct.allocateArray(arena, count);
      for (int i = 0; i < parameters.size(); i++) {
        parameter(arena, elements.get(i), parameters.get(i), isPointer(member, i), defaults);
      }
      if (hasResultParameter(member)) {
        ElemDesc result = elements.get(count - 1);
        type(arena, pointer(arena, result.type()), member.result(), member.resultType());
        result.parameter().flags(new ParamFlags((short) (ParamFlags.OUT | ParamFlags.RETVAL)));
      }
      function.parameters(elements);
    }
    return function;
  }

  private static InvokeKind invokeKind(Member member) {
    return switch (member.access()) {
      case Invocation.GET -> InvokeKind.GET;
      case Invocation.PUT -> InvokeKind.PUT;
      case Invocation.PUT_REF -> InvokeKind.PUT_REF;
      default -> InvokeKind.METHOD;
    };
  }

  private static FuncFlags flags(Member member) {
    return new FuncFlags(
        (short)
            ((member.isRestricted() ? FuncFlags.RESTRICTED : 0)
                | (member.isHidden() ? FuncFlags.HIDDEN : 0)));
  }

  private static int optionalCount(List<Parameter> parameters) {
    return !parameters.isEmpty() && parameters.getLast().role() == Role.REST
        ? -1
        : (int)
            parameters.stream()
                .filter(parameter -> parameter.vt() == VarType.VT_VARIANT)
                .filter(parameter -> parameter.optional() && parameter.otherwise() == null)
                .count();
  }

  /** Whether the address of the value is passed: that of a place, or of a VARIANT in a slot. */
  private boolean isPointer(Member member, int index) {
    Parameter parameter = member.parameters().get(index);
    return parameter.role().isPlace()
        || slots != null
            && parameter.vt() == VarType.VT_VARIANT
            && !slots.hasVariantByValue(member.slot(), index);
  }

  private void parameter(
      Arena arena,
      ElemDesc element,
      Parameter parameter,
      boolean isPointer,
      List<MemorySegment> defaults) {
    type(
        arena,
        isPointer ? pointer(arena, element.type()) : element.type(),
        parameter.vt(),
        parameter.type());
    int flags =
        switch (parameter.role()) {
          case IN, REST -> ParamFlags.IN;
          case OUT -> ParamFlags.OUT;
          case IN_OUT -> ParamFlags.IN | ParamFlags.OUT;
          case LOCALE -> ParamFlags.IN | ParamFlags.LCID;
        };
    if (parameter.optional()) {
      flags |= ParamFlags.OPTIONAL;
    }
    if (parameter.otherwise() != null) {
      flags |= ParamFlags.HAS_DEFAULT;
      ParamDescEx extension = ParamDescExStruct.allocate(arena);
      extension.size(ParamDescExStruct.SIZE);
      MemorySegment value = extension.segment().asSlice(ParamDescEx.VALUE, Variants.SIZE);
      MemberConversion.toVariant(parameter.vt(), parameter.otherwise()).write(value);
      defaults.add(value);
      element.parameter().extension(extension);
    }
    element.parameter().flags(new ParamFlags((short) flags));
  }

  /** Makes a type a pointer. */
  private static TypeDesc pointer(Arena arena, TypeDesc type) {
    TypeDesc pointee = TypeDescStruct.allocate(arena);
    type.vt((short) VarType.VT_PTR);
    type.pointee(pointee);
    return pointee;
  }

  private void type(Arena arena, TypeDesc type, int vt, @Nullable ComType<?> of) {
    if (vt == VarType.VT_ARRAY) {
      TypeDesc element = TypeDescStruct.allocate(arena);
      element.vt((short) VarType.VT_VARIANT);
      type.vt((short) VarType.VT_SAFEARRAY);
      type.pointee(element);
    } else if (of != null && of != IDispatchProxy.TYPE) {
      TypeDesc named = pointer(arena, type);
      named.vt((short) VarType.VT_USERDEFINED);
      named.reference(references.applyAsInt(of));
    } else {
      type.vt((short) vt);
    }
  }

  /** The member, then its parameters; the value of a property that is written has no name. */
  private String[] names(Member member) {
    List<String> names = new ArrayList<>();
    names.add(member.name());
    member.parameters().forEach(parameter -> names.add(parameter.name()));
    if (hasResultParameter(member)) {
      names.add(RESULT);
    }
    if (member.isPut()) {
      names.removeLast();
    }
    return names.toArray(String[]::new);
  }
}
