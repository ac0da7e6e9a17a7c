package io.comwright.processor.parse;

import com.squareup.javapoet.ClassName;
import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.source.Where;
import io.comwright.processor.type.AutomationKind;
import io.comwright.processor.type.Freeing;
import io.comwright.processor.type.Inline;
import io.comwright.processor.type.Pointed;
import io.comwright.processor.type.Register;
import io.comwright.processor.type.RuntimeTypes;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Recognises components of a record that point to what the record holds a copy of. */
final class PointedParser {
  /** What stands for itself, and has a name in the runtime. */
  private static final Map<ClassName, Inline> VALUES =
      Map.of(
          RuntimeTypes.GUID, new Inline.Guid(),
          RuntimeTypes.VARIANT, new Inline.Variant(AutomationKind.VARIANT),
          RuntimeTypes.PROP_VARIANT, new Inline.Variant(AutomationKind.PROPVARIANT));

  private final ValueTypes values;

  PointedParser(ValueTypes values) {
    this.values = values;
  }

  static boolean isPointed(RecordComponentElement component) {
    return Annotations.has(component, Annotations.SIZE_IS)
        || Annotations.has(component, Annotations.POINTER)
            && !Annotations.has(component, Annotations.FIXED_SIZE)
            && component.asType().getKind() != TypeKind.LONG;
  }

  Optional<Reading<Pointed>> parse(RecordComponentElement component, Problems problems) {
    if (Annotations.has(component, Annotations.FIXED_SIZE)) {
      problems.add(
          ProblemId.MISPLACED_ANNOTATION,
          Where.at(component, Annotations.find(component, Annotations.FIXED_SIZE).orElseThrow()),
          "@FixedSize stands on a component that is a pointer.",
          "Write @FixedSize for an array that lies in the struct itself, @SizeIs for a pointer.");
      return Optional.empty();
    }
    Optional<Optional<Freeing>> freeing = freeing(component, problems);
    if (freeing.isEmpty()) {
      return Optional.empty();
    }
    return (Annotations.has(component, Annotations.SIZE_IS)
            ? array(component, freeing.get(), problems)
            : one(component, freeing.get(), problems))
        .filter(pointed -> check(pointed.type(), component, problems))
        .map(pointed -> pointed.and(Annotations.SIZE_IS, Annotations.POINTER).and(Owners.NAMES));
  }

  /** Who frees it, if it says so: what is only passed in needs nobody. */
  private static Optional<Optional<Freeing>> freeing(
      RecordComponentElement component, Problems problems) {
    return Owners.stated(component).isEmpty()
        ? Optional.of(Optional.empty())
        : Owners.readOf("array", component, problems).map(Optional::of);
  }

  private Optional<Reading<Pointed>> array(
      RecordComponentElement component, Optional<Freeing> freeing, Problems problems) {
    if (!(component.asType() instanceof ArrayType array)) {
      problems.add(
          ProblemId.MISPLACED_ANNOTATION,
          Where.at(component, Sizes.annotation(component)),
          "@SizeIs stands on a component that is no array.",
          "Write it on an array: a pointer to one value is @Pointer.");
      return Optional.empty();
    }
    Optional<String> count = Sizes.named(component);
    if (count.isEmpty()) {
      problems.add(
          ProblemId.SIZE_IS,
          Where.at(component, Sizes.annotation(component)),
          "@SizeIs does not say which component holds the length.",
          "Write @SizeIs(\"count\") with the component that does.");
      return Optional.empty();
    }
    Optional<Register> number = number(component, count.get(), problems);
    TypeMirror element = array.getComponentType();
    boolean nullable = Nullability.isNullable(element);
    Place place = freeing.isPresent() ? Place.ALLOCATED_ELEMENT : Place.COMPONENT;
    Optional<Reading<Register>> type =
        number.isEmpty()
            ? Optional.empty()
            : values.read(new Mention(element, component, place), problems);
    return type.filter(
            known -> Nullability.checkElements(component, nullable, known.type(), problems))
        .map(
            known ->
                known.map(
                    each ->
                        new Pointed(
                            each,
                            nullable,
                            freeing,
                            Optional.of(new Pointed.Count(count.get(), number.get())))));
  }

  /** The type of the component with the length. */
  private Optional<Register> number(
      RecordComponentElement component, String name, Problems problems) {
    Optional<? extends RecordComponentElement> count =
        ((TypeElement) component.getEnclosingElement())
            .getRecordComponents().stream()
                .filter(each -> each.getSimpleName().contentEquals(name))
                .findFirst();
    Optional<Register> number =
        count
            .filter(each -> each.asType().getKind().isPrimitive())
            .filter(each -> !Annotations.has(each, Annotations.STRUCT_SIZE))
            .flatMap(
                each ->
                    values.read(new Mention(each.asType(), each, Place.COMPONENT), new Problems()))
            .map(Reading::type)
            .filter(Register::counts);
    if (number.isEmpty()) {
      problems.add(
          ProblemId.SIZE_IS,
          Where.at(component, Sizes.annotation(component), "value"),
          count.isPresent()
              ? "%s is no integer.".formatted(name)
              : "The struct has no component %s.".formatted(name),
          "Name the component that holds the length, a short, int or long.");
    }
    return number;
  }

  private Optional<Reading<Pointed>> one(
      RecordComponentElement component, Optional<Freeing> freeing, Problems problems) {
    TypeMirror type = component.asType();
    Optional<Inline> value =
        VALUES.entrySet().stream()
            .filter(each -> Kinds.isNamed(type, each.getKey()))
            .map(Map.Entry::getValue)
            .findFirst();
    if (value.isPresent()) {
      return Optional.of(Reading.of(new Pointed(value.get(), false, freeing, Optional.empty())));
    }
    if (Kinds.isDeclaredWith(type, Annotations.COM_STRUCT) && !Kinds.isView(type)) {
      return values
          .read(new Mention(type, component, Place.POINTED), problems)
          .map(known -> known.map(each -> new Pointed(each, false, freeing, Optional.empty())));
    }
    problems.add(
        ProblemId.MISPLACED_ANNOTATION,
        Where.at(component, Annotations.find(component, Annotations.POINTER).orElseThrow()),
        "@Pointer stands on a component that is no long, Guid, variant or record of a struct.",
        "Remove it: a String or an interface is a pointer already, and a pointer to anything else"
            + " is a MemorySegment.");
    return Optional.empty();
  }

  private static boolean check(
      Pointed pointed, RecordComponentElement component, Problems problems) {
    Register element = pointed.element();
    String wrong = null;
    if (element.plain() instanceof Inline.Struct struct && struct.hasOuts()) {
      wrong = struct.javaType().simpleName() + " has out pointers, and a struct points to it.";
    } else if (pointed.freeing().isPresent() && !element.ownable()) {
      wrong =
          "%s does not say who frees what it points to."
              .formatted(element.javaType().toString().replaceAll(".*\\.", ""));
    } else if (pointed.freeing().isPresent() && !pointed.owned() && element.owned()) {
      wrong =
          "%s in memory that stays the callee's has no owner.".formatted(element.storedSpelling());
    } else {
      wrong = JavaArrays.wrongElement(element).orElse(null);
    }
    if (wrong == null) {
      return true;
    }
    problems.add(
        ProblemId.STRUCT_COMPONENT_TYPE, component, wrong, "Write MemorySegment for the pointer.");
    return false;
  }
}
