package io.comwright.importer.choose;

import io.comwright.importer.model.Grade;
import io.comwright.importer.raw.RawParameter;
import io.comwright.importer.raw.RawParameter.Says;
import java.util.ArrayList;
import java.util.List;

/** Chooses how a pointer to one value is written that the callee sets. */
final class Outs {
  /** Object memory that crosses COM is allocated by {@code CoTaskMemAlloc}. */
  static final String CO_TASK_MEM =
      "the receiver frees it with CoTaskMemFree, as COM has it of memory that a callee allocates";

  private static final String BORROWED = "borrowed";
  private static final String MEMORY = "Ref<MemorySegment>";

  private final boolean code;
  private final boolean isCounted;

  /**
   * A chooser for one method.
   *
   * @param code whether the method returns its HRESULT, so that a success may come without a value
   * @param isCounted whether a number of the method could be the size of anything
   */
  Outs(boolean code, boolean isCounted) {
    this.code = code;
    this.isCounted = isCounted;
  }

  private boolean mayBeNull(RawParameter parameter) {
    return code || parameter.is(Says.NULL_COMES_OUT);
  }

  /** Whether an element of an array may be NULL after a success. */
  boolean elementMayBeNull(RawParameter parameter, Shape shape) {
    return code && parameter.is(Says.OUT) && shape instanceof Shape.Interface;
  }

  /** A pointer to a value: {@code LONG*}, {@code BSTR*}, {@code IFoo**}. */
  Form one(RawParameter parameter, Shape shape) {
    return switch (shape) {
      case Shape.Plain plain -> number(parameter, plain);
      case Shape.Text text -> text(parameter, text);
      case Shape.Copied(String type, boolean sized) ->
          sized ? filled(parameter, type) : reference(parameter, List.of(), type, false);
      case Shape.Interface(String type) ->
          parameter.is(Says.BORROWED)
              ? ParameterChooser.raw(parameter)
              : reference(parameter, List.of(), type, mayBeNull(parameter) || parameter.inOut());
      case Shape.Function(String type) ->
          reference(parameter, List.of(), type, mayBeNull(parameter));
      case Shape.View(String type) ->
          Form.sure(parameter.is(Says.OPTIONAL) ? List.of("@Nullable") : List.of(), type);
      case Shape.Nothing _ -> Form.sure(List.of(), "MemorySegment");
      case Shape.SafeArray _, Shape.Opaque _ -> ParameterChooser.raw(parameter);
    };
  }

  /** A pointer to a pointer: {@code void**}, {@code SAFEARRAY**}, {@code Foo**}. */
  Form two(RawParameter parameter, Shape shape) {
    boolean isByte = shape instanceof Shape.Plain plain && plain.type().equals("byte");
    if (parameter.is(Says.OUT) && shape instanceof Shape.SafeArray) {
      return reference(
          parameter, List.of(), "SafeArray", mayBeNull(parameter) || parameter.inOut());
    }
    boolean isMemory = shape instanceof Shape.Nothing || isByte;
    if (parameter.is(Says.OUT) && isMemory) {
      return out(parameter, List.of(), MEMORY, List.of(), "MemorySegment");
    }
    if (!parameter.onlyOut()) {
      return ParameterChooser.raw(parameter);
    }
    return switch (shape) {
      case Shape.View(String type) ->
          owned(
              parameter,
              reference(parameter, List.of(owner(parameter)), type, mayBeNull(parameter)));
      default ->
          out(parameter, List.of(), MEMORY, List.of(), "MemorySegment")
              .by(Grade.RAW, "%s is a %s".formatted(parameter.name(), parameter.type().text()));
    };
  }

  /**
   * A number that comes out; or a buffer, of which the source has forgotten the size. Bytes are
   * passed as memory then, since a callee would write beyond one. An {@code HResult} as the result
   * would be the HRESULT of the call.
   */
  private Form number(RawParameter parameter, Shape.Plain plain) {
    Form form = out(parameter, plain.annotations(), plain.ref(), plain.annotations(), plain.type());
    if (plain.type().equals("HResult")) {
      return form.withoutResult();
    }
    if (!isCounted || parameter.is(Says.RETVAL) || !plain.isPrimitive()) {
      return form;
    }
    boolean isByte = plain.type().equals("byte") || plain.type().equals("char");
    return isByte
        ? ParameterChooser.raw(parameter)
        : form.by(Grade.BY_RULE, note(parameter, "it points to one value, not to several"));
  }

  /** A struct of which the caller fills in the size goes in, too. */
  private static Form filled(RawParameter parameter, String type) {
    Form form = Form.sure(List.of("@InOut"), "Ref<" + type + ">");
    return parameter.is(Says.OPTIONAL) ? form.with("@Nullable") : form;
  }

  private Form text(RawParameter parameter, Shape.Text text) {
    List<String> annotations = new ArrayList<>(text.annotations());
    if (text.isBstr()) {
      return reference(
          parameter, annotations, "String", parameter.is(Says.NULL_COMES_OUT) || parameter.inOut());
    }
    annotations.addFirst(owner(parameter));
    return owned(parameter, reference(parameter, annotations, "String", mayBeNull(parameter)));
  }

  /** Who frees what comes out. */
  static String owner(RawParameter parameter) {
    return BORROWED.equals(parameter.freeWith()) ? "@Borrowed" : "@CoTaskMem";
  }

  /** With the grade of {@link #owner}; raw where another function frees it. */
  static Form owned(RawParameter parameter, Form form) {
    return switch (parameter.freeWith()) {
      case null -> form.by(Grade.BY_RULE, note(parameter, CO_TASK_MEM));
      case "CoTaskMemFree", BORROWED -> form;
      default ->
          out(parameter, List.of(), MEMORY, List.of(), "MemorySegment")
              .by(Grade.RAW, note(parameter, "it is freed with " + parameter.freeWith()));
    };
  }

  static String note(RawParameter parameter, String rule) {
    return parameter.name() + ": " + rule;
  }

  private Form reference(
      RawParameter parameter, List<String> annotations, String type, boolean nullable) {
    String inside = nullable ? "@Nullable " + type : type;
    return out(parameter, annotations, "Ref<" + inside + ">", annotations, inside);
  }

  private static Form out(
      RawParameter parameter,
      List<String> annotations,
      String ref,
      List<String> resultAnnotations,
      String type) {
    Form form = Form.sure(annotations, ref).with(parameter.inOut() ? "@InOut" : "@Out");
    if (parameter.is(Says.OPTIONAL)) {
      return form.with("@Nullable");
    }
    return parameter.onlyOut() ? form.orResult(resultAnnotations, type) : form;
  }
}
