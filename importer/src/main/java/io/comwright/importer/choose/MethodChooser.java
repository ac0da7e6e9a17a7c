package io.comwright.importer.choose;

import io.comwright.importer.model.Grade;
import io.comwright.importer.model.JavaMethod;
import io.comwright.importer.model.JavaParameter;
import io.comwright.importer.name.JavaNames;
import io.comwright.importer.raw.RawMethod;
import io.comwright.importer.raw.RawParameter;
import io.comwright.importer.raw.RawParameter.Says;
import io.comwright.importer.raw.RawType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Chooses how a method is written. */
final class MethodChooser {
  /** Where a method stands. */
  enum Kind {
    /** In an interface: it throws unless it says otherwise. */
    METHOD,
    /** In a function pointer: its native result is its Java result. */
    CALLBACK,
    /** In a library: as a function pointer, but what returns an HRESULT throws. */
    EXPORT
  }

  private final Types types;
  private final Nulls nulls;

  MethodChooser(Types types, Nulls nulls) {
    this.types = types;
    this.nulls = nulls;
  }

  /** What says the size of something cannot be left out. */
  private static void needed(List<String> names, List<Form> forms) {
    for (int i = 0; i < forms.size(); i++) {
      String quoted = "\"" + names.get(i) + "\"";
      boolean isSize =
          forms.stream()
              .flatMap(each -> each.annotations().stream())
              .anyMatch(each -> !each.startsWith("@LengthIs") && each.contains(quoted));
      if (isSize) {
        forms.set(i, forms.get(i).without("@Nullable"));
      }
    }
  }

  /** How a result is written, and which parameter it is, or -1. */
  private record Result(Form form, int parameter, boolean isNative) {
    /** Whether a parameter is the result, or behind the first of several that are. */
    boolean has(int index, boolean several) {
      return index == parameter || several && parameter >= 0 && index > parameter;
    }
  }

  /**
   * The method in Java, without the annotations of its slot and name.
   *
   * @param kind where it stands
   * @return the method; empty if it passes a struct in a way that Java cannot
   */
  Optional<JavaMethod> choose(RawMethod method, Kind kind) {
    List<String> names = names(method);
    boolean failure = isHResult(method.result()) && kind != Kind.CALLBACK;
    boolean code = failure && (method.severalSuccesses() || Sizes.isNext(method));
    ParameterChooser chooser = new ParameterChooser(types, nulls, method, names, code);
    List<Form> forms = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Form form = chooser.of(i);
      if (form == null) {
        return Optional.empty();
      }
      forms.add(form);
    }
    int wanted = Requested.apply(method, names, forms);
    needed(names, forms);
    Result result = failure ? result(method, forms, chooser.sizes(), code) : nativeResult(method);
    if (result == null) {
      return Optional.empty();
    }
    Optional<String> member =
        code || result.isNative()
            ? Optional.empty()
            : new Members(types, method, names, forms)
                .apply(result.parameter(), result.form().type().equals("void"));
    SeveralOuts several = new SeveralOuts(types, method, names, forms, chooser.sizes());
    int first =
        failure && !code && method.member() == null && result.parameter() < 0
            ? several.first()
            : -1;
    JavaMethod.Outs outs = first < 0 ? null : several.record(first);
    if (outs != null) {
      result = new Result(Form.sure(List.of(), outs.name()), first, false);
    }
    List<JavaParameter> parameters = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    Grade grade = Grade.SURE;
    if (method.member() != null && member.isEmpty()) {
      grade = Grade.BY_RULE;
      notes.add(Members.withoutNumber(method.member()));
    }
    for (int i = 0; i < forms.size(); i++) {
      Form form = i == result.parameter() && outs == null ? result.form() : forms.get(i);
      grade = grade.and(form.grade());
      if (!form.note().isEmpty()) {
        notes.add(form.note());
      }
      if (!result.has(i, outs != null) && !chooser.sizes().isImplied(i)) {
        parameters.add(new JavaParameter(form.annotations(), form.type(), names.get(i)));
      }
    }
    List<String> annotations = new ArrayList<>();
    if (result.isNative()) {
      grade = grade.and(result.form().grade());
      if (!result.form().note().isEmpty()) {
        notes.add(result.form().note());
      }
      if (kind != Kind.EXPORT && NUMBERS.contains(result.form().type())) {
        annotations.add("@PreserveSig(whenThrown = 0)");
      } else if (kind == Kind.METHOD) {
        annotations.add("@PreserveSig");
      }
    } else if (kind == Kind.EXPORT) {
      annotations.add("@ThrowOnFailure");
    }
    annotations.addAll(result.form().annotations());
    member.ifPresent(annotations::addFirst);
    if (chooser.sizes().hasAny() && parameters.stream().anyMatch(JavaParameter::isUnsized)) {
      annotations.addFirst("@SuppressWarnings(\"size-unused\")");
    }
    return Optional.of(
        new JavaMethod(
            JavaNames.method(method.name()),
            annotations,
            wanted < 0 ? "" : "<T extends IUnknown> ",
            result.form().type(),
            parameters,
            method.text(),
            method.documentation(),
            grade,
            notes,
            outs));
  }

  private static final Set<String> NUMBERS = Set.of("byte", "short", "int", "long");

  private static boolean isHResult(RawType type) {
    return type instanceof RawType.Named named && named.text().equals("HRESULT");
  }

  private static List<String> names(RawMethod method) {
    List<String> names = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (RawParameter each : method.parameters()) {
      String name = JavaNames.variable(each.name());
      while (!taken.add(name)) {
        name += "_";
      }
      names.add(name);
    }
    return names;
  }

  /** The last parameter is the result if the source says so, or if it is the only out. */
  private static Result result(RawMethod method, List<Form> forms, Sizes sizes, boolean code) {
    if (code) {
      return new Result(Form.sure(List.of(), "HResult"), -1, false);
    }
    int last = forms.size() - 1;
    while (last >= 0 && sizes.isImplied(last)) {
      last--;
    }
    Form form = last < 0 || sizes.isUsed(last) ? null : forms.get(last).result();
    if (form != null) {
      long outs = method.parameters().stream().filter(each -> each.is(Says.OUT)).count();
      if (method.parameters().get(last).is(Says.RETVAL) || outs == 1) {
        return new Result(form, last, false);
      }
    }
    return new Result(Form.sure(List.of(), "void"), -1, false);
  }

  private Result nativeResult(RawMethod method) {
    Indirect type = Indirect.of(method.result());
    Shape shape = types.shape(type.type());
    if (type.depth() > 0) {
      Form raw = Form.sure(List.of(), "MemorySegment");
      return new Result(
          shape instanceof Shape.Nothing && type.depth() == 1
              ? raw
              : raw.by(Grade.RAW, "the result is a " + method.result().text()),
          -1,
          true);
    }
    types.refer(type.type());
    Form form =
        switch (shape) {
          case Shape.Nothing _ -> Form.sure(List.of(), "void");
          case Shape.Plain(List<String> annotations, String java, _, _) ->
              Form.sure(annotations, java);
          case Shape.Copied(String java, _) when !AUTOMATION.contains(java) ->
              Form.sure(List.of(), java);
          case Shape.Text _ ->
              Form.sure(List.of(), "MemorySegment")
                  .by(Grade.RAW, "the result is a " + method.result().text());
          case Shape.Interface(String java) ->
              Form.sure(List.of(), "@Nullable " + java)
                  .by(Grade.BY_RULE, "the result comes with a reference for the caller");
          case Shape.Function(String java) -> Form.sure(List.of(), "@Nullable " + java);
          default -> null;
        };
    return form == null ? null : new Result(form, -1, true);
  }

  private static final Set<String> AUTOMATION = Set.of("Variant", "PropVariant", "Instant");
}
