package io.comwright.importer.choose;

import io.comwright.importer.model.Grade;
import io.comwright.importer.raw.RawMember;
import io.comwright.importer.raw.RawMember.Access;
import io.comwright.importer.raw.RawMember.Argument;
import io.comwright.importer.raw.RawMethod;
import io.comwright.importer.raw.RawParameter;
import io.comwright.importer.raw.RawParameter.Says;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses how a method is written that {@code Invoke} calls: its DISPID, and which arguments may be
 * left out. A method with a type that no VARIANT holds is called through its slot alone.
 */
final class Members {
  private static final int VALUE = 0;
  private static final int NEW_ENUM = -4;

  /** {@code DISPID_UNKNOWN} and {@code DISPID_PROPERTYPUT}, which stand for no member. */
  private static final Set<Integer> RESERVED = Set.of(-1, -3);

  /** From here on a DISPID is a number that tools have given. */
  private static final int GIVEN = 0x10000;

  private static final Set<String> NUMBERS =
      Set.of("byte", "short", "char", "int", "long", "float", "double");
  private static final Set<String> NO_AUTOMATION = Set.of("@Pointer", "@Win32Bool", "@ByteBool");

  private final Types types;
  private final RawMethod method;
  private final List<String> names;
  private final List<Form> forms;

  /**
   * A chooser for one method.
   *
   * @param forms how its parameters are written, which gets what is said of their omission
   */
  Members(Types types, RawMethod method, List<String> names, List<Form> forms) {
    this.types = types;
    this.method = method;
    this.names = names;
    this.forms = forms;
  }

  /**
   * Adds the annotations of parameters.
   *
   * @param result the index of the parameter that is the result, or -1
   * @param isVoid whether the method has no result
   * @return the annotation of the method; empty if {@code Invoke} cannot call it
   */
  Optional<String> apply(int result, boolean isVoid) {
    RawMember member = method.member();
    if (member == null || !isAutomation(member, result, isVoid)) {
      return Optional.empty();
    }
    omissions(member, result);
    for (int i = 0; i < forms.size(); i++) {
      switch (member.arguments().get(i).kind()) {
        case LOCALE -> forms.set(i, forms.get(i).with("@Lcid"));
        case REST -> forms.set(i, forms.get(i).without("@Nullable").with("@VarArgs"));
        case PLAIN -> {}
      }
    }
    return Optional.of(annotation(member));
  }

  /** What is to be decided of a method that has a DISPID and is written without. */
  static String withoutNumber(RawMember member) {
    return "callers of Invoke know it as the member %s, and it has a form that Invoke cannot pass"
        .formatted(number(member.id()));
  }

  private boolean isAutomation(RawMember member, int result, boolean isVoid) {
    boolean isProperty = member.access() == Access.GET;
    if (RESERVED.contains(member.id())
        || isProperty && isVoid
        || member.access().isPut() && (!isVoid || value(member, result) < 0)) {
      return false;
    }
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < forms.size(); i++) {
      boolean isRest = member.arguments().get(i).kind() == Argument.Kind.REST;
      if (!isAutomation(i)
          || isRest && (!isLast(i, result) || !forms.get(i).type().equals("SafeArray"))
          || i != result && !taken.add(names.get(i).toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return member.id() != NEW_ENUM || result >= 0 && shape(result) instanceof Shape.Interface;
  }

  private boolean isLast(int index, int result) {
    return index == forms.size() - 1 || index == forms.size() - 2 && result == forms.size() - 1;
  }

  private boolean isAutomation(int index) {
    Form form = forms.get(index);
    return form.grade() != Grade.RAW
        && !form.type().endsWith("[]")
        && switch (shape(index)) {
          case Shape.Plain plain ->
              !plain.type().equals("MemorySegment")
                  && !plain.type().equals("Handle")
                  && plain.annotations().stream().noneMatch(NO_AUTOMATION::contains);
          case Shape.Text text -> text.isBstr();
          case Shape.Copied(String type, _) -> type.equals("Variant");
          case Shape.Interface _, Shape.SafeArray _ -> true;
          default -> false;
        };
  }

  private Shape shape(int index) {
    return types.shape(Indirect.of(method.parameters().get(index).type()).type());
  }

  /** The index of what a put writes: the last argument; or -1. */
  private int value(RawMember member, int result) {
    for (int i = forms.size() - 1; i >= 0; i--) {
      if (i != result && member.arguments().get(i).kind() == Argument.Kind.PLAIN) {
        return method.parameters().get(i).is(Says.OUT) ? -1 : i;
      }
    }
    return -1;
  }

  /** What may be left out stands behind all that may not. */
  private void omissions(RawMember member, int result) {
    int value = member.access().isPut() ? value(member, result) : -1;
    for (int i = forms.size() - 1; i >= 0; i--) {
      Argument argument = member.arguments().get(i);
      if (i == result || i == value || argument.kind() != Argument.Kind.PLAIN) {
        continue;
      }
      Optional<Form> form = omitted(i, argument);
      if (form.isEmpty()) {
        return;
      }
      forms.set(i, form.get());
    }
  }

  private Optional<Form> omitted(int index, Argument argument) {
    if (!argument.optional()) {
      return Optional.empty();
    }
    Form form = forms.get(index);
    RawParameter parameter = method.parameters().get(index);
    Shape shape = shape(index);
    if (shape instanceof Shape.Copied && !parameter.is(Says.OUT)) {
      return Optional.of(form.with("@Optional"));
    }
    if (argument.otherwise() != null && !parameter.is(Says.OUT)) {
      return literal(shape, argument.otherwise())
          .map(text -> form.with("@DefaultValue(" + quoted(text) + ")"));
    }
    return shape instanceof Shape.Plain && !parameter.is(Says.OUT)
        ? Optional.empty()
        : Optional.of(form.without("@Nullable").with("@Nullable").with("@Optional"));
  }

  /** A default as the type of the parameter has it. */
  private static Optional<String> literal(Shape shape, String otherwise) {
    boolean isTruth = otherwise.equals("true") || otherwise.equals("false");
    return switch (shape) {
      case Shape.Text _ -> Optional.of(otherwise);
      case Shape.Plain plain when plain.type().equals("boolean") ->
          Optional.of(isTruth ? otherwise : String.valueOf(!otherwise.equals("0")));
      case Shape.Plain plain when NUMBERS.contains(plain.type()) || plain.isNamed() ->
          Optional.of(!isTruth ? otherwise : otherwise.equals("true") ? "-1" : "0");
      default -> Optional.empty();
    };
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      if (each == '"' || each == '\\') {
        quoted.append('\\').append(each);
      } else if (each == '\n' || each == '\r') {
        // An escape of Unicode would end the line of the source.
        quoted.append(each == '\n' ? "\\n" : "\\r");
      } else if (each < ' ' || each > '~') {
        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) each));
      } else {
        quoted.append(each);
      }
    }
    return quoted.append('"').toString();
  }

  private static String annotation(RawMember member) {
    List<String> parts = new ArrayList<>();
    if (member.access() != Access.METHOD) {
      parts.add("access = Access." + member.access());
    }
    if (member.restricted()) {
      parts.add("restricted = true");
    }
    if (member.hidden()) {
      parts.add("hidden = true");
    }
    String number = number(member.id());
    if (parts.isEmpty()) {
      return "@DispId(" + number + ")";
    }
    parts.addFirst("value = " + number);
    return "@DispId(" + String.join(", ", parts) + ")";
  }

  private static String number(int id) {
    return switch (id) {
      case VALUE -> "DispId.VALUE";
      case NEW_ENUM -> "DispId.NEW_ENUM";
      default -> id >= GIVEN ? "0x" + Integer.toHexString(id) : String.valueOf(id);
    };
  }
}
