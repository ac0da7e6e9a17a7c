package io.comwright.processor.parse;

import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.type.AutomationKind;
import io.comwright.processor.type.Inline;
import io.comwright.processor.type.Pointer;
import io.comwright.processor.type.Register;
import io.comwright.processor.type.RuntimeTypes;
import io.comwright.processor.type.Scalar;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/**
 * The types that stand for something natively by themselves. A new one is a row here, in the place
 * where messages are to name it.
 */
final class TypeTable implements ValueTypes {
  /** Annotations that belong to some types only, in the order in which they are looked at. */
  private static final List<Misfit> MISFITS =
      List.of(
          AddressRule.MISFIT,
          PrimitiveRule.MISFIT,
          TextForms.MISFIT,
          Owners.MISFIT,
          BooleanRule.MISFIT);

  private final List<TypeRule> rules;
  private final String supported;

  /** With what is known of the types that are described by their own declarations. */
  TypeTable(
      Described<StructDeclaration> structs,
      Described<Declared<Register>> enums,
      Described<Declared<Register>> flags) {
    this.rules =
        List.of(
            new PrimitiveRule(TypeKind.BYTE, Scalar.Integer.INT8, Scalar.Integer.UINT8),
            new PrimitiveRule(TypeKind.SHORT, Scalar.Integer.SHORT, Scalar.Integer.USHORT),
            new PrimitiveRule(TypeKind.CHAR, Scalar.Integer.WCHAR),
            new PrimitiveRule(TypeKind.INT, Scalar.Integer.LONG, Scalar.Integer.ULONG),
            new PrimitiveRule(TypeKind.LONG, Scalar.Integer.LONGLONG, Scalar.Integer.ULONGLONG),
            new PrimitiveRule(TypeKind.FLOAT, Scalar.Floating.FLOAT),
            new PrimitiveRule(TypeKind.DOUBLE, Scalar.Floating.DOUBLE),
            new BooleanRule(),
            new AddressRule(),
            new NamedRule(RuntimeTypes.MEMORY_SEGMENT, new Pointer.Segment()),
            new NamedRule(RuntimeTypes.HANDLE, new Pointer.Handle()),
            new NamedRule(RuntimeTypes.HRESULT, new Scalar.HResult()),
            new TextRule(),
            new NamedRule(RuntimeTypes.GUID, new Inline.Guid()),
            new NamedRule(RuntimeTypes.VARIANT, new Inline.Variant(AutomationKind.VARIANT)),
            new NamedRule(
                RuntimeTypes.PROP_VARIANT, new Inline.Variant(AutomationKind.PROPVARIANT)),
            new NamedRule(RuntimeTypes.SAFE_ARRAY, new Pointer.SafeArray()),
            new EnumRule(enums),
            new FlagsRule(flags),
            new StructRule(structs),
            new ViewRule(),
            new CallbackRule(),
            new InterfaceRule());
    this.supported = supported(rules.stream().flatMap(rule -> rule.offers().stream()).toList());
  }

  private static String supported(List<String> offers) {
    return "Supported are %s, and %s; %s, and any other type with @MarshalWith."
        .formatted(
            String.join(", ", offers.subList(0, offers.size() - 1)),
            offers.getLast(),
            String.join(", ", BuiltInConversion.offers()));
  }

  @Override
  public Optional<Reading<Register>> read(Mention mention, Problems problems) {
    Optional<TypeRule> rule = ruleOf(mention);
    if (refuseMisfits(mention, rule, problems)
        || mention.type() instanceof DeclaredType declared
            && Access.refuse(declared.asElement(), mention.annotated(), problems)) {
      return Optional.empty();
    } else if (rule.isEmpty()) {
      Unsupported.report(mention, supported, problems);
      return Optional.empty();
    }
    return rule.get()
        .read(mention, problems)
        .map(type -> Reading.of(type).and(rule.get().annotations()));
  }

  private Optional<TypeRule> ruleOf(Mention mention) {
    for (TypeRule each : rules) {
      if (each.recognises(mention)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  private static boolean refuseMisfits(
      Mention mention, Optional<TypeRule> rule, Problems problems) {
    if (mention.annotated().getAnnotationMirrors().isEmpty()) {
      return false;
    }
    Set<String> meant = new HashSet<>();
    rule.ifPresent(known -> meant.addAll(known.annotations()));
    if (mention.place() == Place.ALLOCATED_ELEMENT || mention.place() == Place.POINTED) {
      meant.addAll(Owners.NAMES);
    }
    if (mention.place() == Place.POINTED) {
      meant.add(Annotations.POINTER);
    }
    return MISFITS.stream().anyMatch(each -> each.refuse(mention.annotated(), meant, problems));
  }
}
