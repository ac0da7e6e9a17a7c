package io.comwright.processor.validate;

import io.comwright.processor.model.ViewForm;
import io.comwright.processor.parse.Kinds;
import io.comwright.processor.parse.ViewDeclaration;
import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.source.SourceSet;
import io.comwright.processor.source.Where;
import io.comwright.processor.type.GeneratedNames;
import io.comwright.processor.type.RuntimeTypes;
import io.comwright.processor.type.Scalar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** What must hold for an annotated interface that views a struct, other than its layout. */
public final class ViewValidator {
  /** What views have already, and what the generated class adds. */
  private static final Set<String> TAKEN =
      Set.of(
          "segment",
          "close",
          "of",
          "allocate",
          "allocateArray",
          "toString",
          "hashCode",
          "getClass",
          "notify",
          "notifyAll",
          "clone",
          "finalize");

  private final SourceSet sources;
  private final Types types;

  public ViewValidator(SourceSet sources, Types types) {
    this.sources = sources;
    this.types = types;
  }

  public void validate(ViewDeclaration declaration, Problems problems) {
    TypeElement element = declaration.element();
    if (!validateInterface(declaration, problems)) {
      return;
    }
    problems.addAll(declaration.typeProblems());
    if (declaration.fields().isEmpty()) {
      problems.add(
          ProblemId.STRUCT_EMPTY,
          element,
          "The struct has no fields.",
          "Write them as methods without parameters, in the order of the C declaration.");
    }
    TypeRules.validatePack(element, declaration.annotation(), declaration.pack(), problems);
    for (ExecutableElement method : declaration.others()) {
      validateOther(method, problems);
    }
    for (ViewDeclaration.Field field : declaration.fields()) {
      validateField(field, problems);
    }
    TypeRules.validateSizeFields(
        declaration.fields().stream().map(ViewDeclaration.Field::getter), problems);
    validateCounts(declaration, problems);
    TypeRules.validateNativeName(element, problems);
    TypeRules.validateGeneratedName(
        element, GeneratedNames.struct(declaration.name()), "interface", sources, problems);
  }

  /** Rules that leave nothing to say about the fields. */
  private static boolean validateInterface(ViewDeclaration declaration, Problems problems) {
    TypeElement element = declaration.element();
    Optional<AnnotationMirror> other =
        Annotations.find(element, Annotations.COM_INTERFACE)
            .or(() -> Annotations.find(element, Annotations.VTABLE))
            .or(() -> Annotations.find(element, Annotations.CALLBACK))
            .or(() -> Annotations.find(element, Annotations.NATIVE_LIBRARY));
    if (other.isPresent()) {
      problems.add(
          ProblemId.BOTH_ANNOTATIONS,
          Where.at(element, other.get()),
          "A type is either a struct or an interface.",
          "Keep @ComStruct if its methods are the fields of a struct.");
      return false;
    }
    List<? extends TypeMirror> parents = element.getInterfaces();
    boolean ofViews = parents.stream().anyMatch(p -> Kinds.isNamed(p, RuntimeTypes.STRUCT_VIEW));
    if (!ofViews || parents.size() > 1) {
      problems.add(
          ProblemId.VIEW_PARENT,
          element,
          ofViews
              ? element.getSimpleName() + " extends more than StructView."
              : element.getSimpleName() + " does not extend StructView.",
          ofViews
              ? "Remove the others; a struct that begins with another one has it as its first"
                  + " field."
              : "Write interface %s extends StructView; or a record, if the struct is to be copied."
                  .formatted(element.getSimpleName()));
      return false;
    }
    if (!element.getTypeParameters().isEmpty()) {
      problems.add(
          ProblemId.STRUCT_GENERIC,
          element.getTypeParameters().getFirst(),
          "A struct has no type parameters.",
          "Remove them and write the types of the fields.");
      return false;
    }
    if (element.getModifiers().contains(Modifier.SEALED)) {
      problems.add(
          ProblemId.SEALED_INTERFACE,
          element,
          "%s is sealed, so the generated class cannot implement it."
              .formatted(element.getSimpleName()),
          "Remove sealed and permits.");
      return false;
    }
    return TypeRules.validateAccess(element, problems);
  }

  private static void validateOther(ExecutableElement method, Problems problems) {
    if (method.getReturnType().getKind() == TypeKind.VOID
        && !method.getParameters().isEmpty()
        && method.getParameters().size() <= 2) {
      problems.add(
          ProblemId.VIEW_SETTER,
          method,
          "There is no field %s to write.".formatted(method.getSimpleName()),
          "Declare the field: a method %s() that returns its value."
              .formatted(method.getSimpleName()));
    } else {
      problems.add(
          ProblemId.VIEW_METHOD,
          method,
          method.getSimpleName() + " neither reads a field nor writes one.",
          "Make it default or static, or remove it.");
    }
  }

  private void validateField(ViewDeclaration.Field field, Problems problems) {
    ExecutableElement getter = field.getter();
    if (TAKEN.contains(field.name())) {
      problems.add(
          ProblemId.NAME_TAKEN,
          getter,
          "A view has a method %s of its own.".formatted(field.name()),
          "Rename it, and keep the native name with @NativeName.");
    }
    validateSignature(getter, problems);
    TypeRules.validateNativeName(getter, problems);
    Optional<AnnotationMirror> offset = Annotations.find(getter, Annotations.OFFSET);
    if (field.placed().isPresent()
        && (field.placed().get() < 0 || field.placed().get() > 1 << 24)) {
      problems.add(
          ProblemId.STRUCT_OFFSET,
          Where.at(getter, offset.orElseThrow(), "value"),
          "No field lies at %s.".formatted(field.placed().get()),
          "Write the offset from the beginning of the struct, in bytes.");
    }
    if (field.form().isPresent()) {
      field.setters().forEach(setter -> validateSetter(field, setter, problems));
      if (field.setters().size() > 1) {
        problems.add(
            ProblemId.VIEW_SETTER,
            field.setters().get(1),
            "%s has two methods that write it.".formatted(field.name()),
            "Keep one of them.");
      }
    }
  }

  private static void validateSignature(ExecutableElement method, Problems problems) {
    if (!method.getTypeParameters().isEmpty()) {
      problems.add(
          ProblemId.GENERIC_METHOD,
          method.getTypeParameters().getFirst(),
          "A field has no type parameters.",
          "Remove them and write the type of the field.");
    }
    if (!method.getThrownTypes().isEmpty()) {
      problems.add(
          ProblemId.THROWS_CLAUSE,
          method,
          "Reading or writing memory throws nothing that is checked.",
          "Remove the throws clause.");
    }
  }

  private void validateSetter(
      ViewDeclaration.Field field, ExecutableElement setter, Problems problems) {
    ViewForm form = field.form().orElseThrow();
    TypeMirror type = field.getter().getReturnType();
    List<? extends VariableElement> parameters = setter.getParameters();
    validateSignature(setter, problems);
    String wrong = null;
    String remedy =
        form.needsMemory()
            ? "Write void %s(%s value, Arena arena): the arena owns what the field points to."
                .formatted(field.name(), simpleName(type))
            : "Write void %s(%s value).".formatted(field.name(), simpleName(type));
    if (!form.settable()) {
      wrong = field.name() + " cannot be written as a whole.";
      remedy =
          form instanceof ViewForm.InterfacePointer
              ? "Remove the method; to store a pointer, make the field a MemorySegment."
              : form instanceof ViewForm.Counted
                  ? "Remove the method; to store pointers, make the field a MemorySegment."
                  : "Remove the method, and write the fields of what %s() returns."
                      .formatted(field.name());
    } else if (setter.getReturnType().getKind() != TypeKind.VOID) {
      wrong = "A method that writes a field returns nothing.";
    } else if (setter.isVarArgs()
        || parameters.isEmpty()
        || !isSame(parameters.getFirst().asType(), type)) {
      wrong = "%s is a field of the type %s.".formatted(field.name(), simpleName(type));
    } else if (form.needsMemory() && (parameters.size() != 2 || !isAllocator(parameters.get(1)))) {
      wrong = "Nothing says where the memory for %s comes from.".formatted(field.name());
    } else if (!form.needsMemory() && parameters.size() != 1) {
      wrong = "%s needs no memory beside its own.".formatted(field.name());
    }
    if (wrong != null) {
      problems.add(ProblemId.VIEW_SETTER, setter, wrong, remedy);
    }
  }

  /** Whether two types are the same, whatever annotations they have. */
  private boolean isSame(TypeMirror a, TypeMirror b) {
    List<? extends TypeMirror> ofA = arguments(a);
    List<? extends TypeMirror> ofB = arguments(b);
    return types.isSameType(types.erasure(a), types.erasure(b))
        && ofA.size() == ofB.size()
        && IntStream.range(0, ofA.size()).allMatch(i -> isSame(ofA.get(i), ofB.get(i)));
  }

  private static List<? extends TypeMirror> arguments(TypeMirror type) {
    return type instanceof DeclaredType declared ? declared.getTypeArguments() : List.of();
  }

  private static boolean isAllocator(VariableElement parameter) {
    return Kinds.isNamed(parameter.asType(), RuntimeTypes.ARENA)
        || Kinds.isNamed(parameter.asType(), RuntimeTypes.SEGMENT_ALLOCATOR);
  }

  private static String simpleName(TypeMirror type) {
    if (type instanceof DeclaredType declared) {
      String name = declared.asElement().getSimpleName().toString();
      return declared.getTypeArguments().isEmpty()
          ? name
          : name + "<" + simpleName(declared.getTypeArguments().getFirst()) + ">";
    }
    return type instanceof ArrayType array
        ? simpleName(array.getComponentType()) + "[]"
        : type.getKind().name().toLowerCase(Locale.ROOT);
  }

  private static void validateCounts(ViewDeclaration declaration, Problems problems) {
    List<ViewDeclaration.Field> fields = declaration.fields();
    for (int i = 0; i < fields.size(); i++) {
      ViewDeclaration.Field field = fields.get(i);
      ViewForm form = field.form().orElse(null);
      if (form instanceof ViewForm.Counted counted) {
        validateCount(field, counted.count(), Annotations.SIZE_IS, fields, problems);
      } else if (form instanceof ViewForm.Flexible flexible) {
        if (i < fields.size() - 1) {
          problems.add(
              ProblemId.FLEXIBLE_ARRAY,
              fields.get(i + 1).getter(),
              "%s lies behind %s, whose length is not fixed."
                  .formatted(fields.get(i + 1).name(), field.name()),
              "Make the flexible array the last field, or write @FixedSize(n) if the C declaration"
                  + " gives it a length.");
        }
        validateCount(
            field, flexible.count(), Annotations.FLEXIBLE_ARRAY, fields.subList(0, i), problems);
      }
    }
  }

  private static void validateCount(
      ViewDeclaration.Field array,
      String name,
      String annotation,
      List<ViewDeclaration.Field> fields,
      Problems problems) {
    ProblemId id =
        annotation.equals(Annotations.SIZE_IS) ? ProblemId.SIZE_IS : ProblemId.FLEXIBLE_ARRAY;
    AnnotationMirror mirror = Annotations.find(array.getter(), annotation).orElseThrow();
    Optional<ViewDeclaration.Field> count =
        fields.stream().filter(field -> field.name().equals(name)).findFirst();
    if (Annotations.isTrue(mirror, "after")) {
      problems.add(
          id,
          Where.at(array.getter(), mirror, "after"),
          "A field with a count has its place in the struct.",
          "Remove after = true.");
    }
    if (count.isEmpty()) {
      problems.add(
          id,
          Where.at(array.getter(), mirror, "value"),
          name.isEmpty()
              ? "Nothing says how many elements %s has.".formatted(array.name())
              : id == ProblemId.SIZE_IS
                  ? "The struct has no field %s.".formatted(name)
                  : "There is no field %s before the array.".formatted(name),
          "Name the field that holds the number of elements.");
    } else if (count.get().form().isPresent() && !isCount(count.get().form().get())) {
      problems.add(
          id,
          Where.at(array.getter(), mirror, "value"),
          "%s is no integer.".formatted(name),
          "Name a byte, short, int or long that holds the number of elements.");
    }
  }

  private static boolean isCount(ViewForm form) {
    return form instanceof ViewForm.Plain value
        && value.type() instanceof Scalar.Integer integer
        && integer != Scalar.Integer.WCHAR;
  }
}
