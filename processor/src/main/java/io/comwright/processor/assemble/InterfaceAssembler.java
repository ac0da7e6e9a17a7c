package io.comwright.processor.assemble;

import io.comwright.processor.model.BaseInterface;
import io.comwright.processor.model.ComInterface;
import io.comwright.processor.model.ComMethod;
import io.comwright.processor.model.ComResult;
import io.comwright.processor.model.Form;
import io.comwright.processor.model.SlotLayout;
import io.comwright.processor.model.SlotTable;
import io.comwright.processor.model.ThrownAnswer;
import io.comwright.processor.parse.InterfaceDeclaration;
import io.comwright.processor.parse.Kinds;
import io.comwright.processor.parse.MethodDeclaration;
import io.comwright.processor.parse.ResultDeclaration;
import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Ancestors;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.source.Where;
import io.comwright.processor.type.Inline;
import io.comwright.processor.type.Register;
import io.comwright.processor.type.Scalar;
import io.comwright.processor.type.Single;
import io.comwright.processor.type.StructShape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Settles slots and names: makes the model of an interface out of its declaration. */
public final class InterfaceAssembler {
  private final Elements elements;
  private final ForeignTypes foreign;
  private final MemberAssembler members;

  public InterfaceAssembler(Elements elements, ForeignTypes foreign) {
    this.elements = elements;
    this.foreign = foreign;
    this.members = new MemberAssembler(elements);
  }

  /** The model; empty if there are problems, now or before. */
  public Optional<ComInterface> layOut(
      InterfaceDeclaration declaration, Optional<BaseInterface> base, Problems problems) {
    if (problems.has(ProblemId.OVERLOAD_WITHOUT_SLOT)) {
      // Where methods lie is not known.
      return Optional.empty();
    }
    List<Integer> slots = slots(declaration, base, problems);
    if (problems.any() || !declaration.slotMethods().stream().allMatch(MethodDeclaration::isRead)) {
      return Optional.empty();
    }
    List<ComMethod> methods = methods(declaration, slots);
    SlotTable table = table(declaration, base, methods);
    return Optional.of(
        new ComInterface(
            declaration.name(),
            declaration.iid().map(InterfaceAssembler::lowerCase),
            base,
            methods,
            table,
            Kinds.isPublic(declaration.element()),
            isDeprecated(declaration),
            inheritedNames(declaration.element()),
            declaration.form(),
            libraries(declaration),
            foreign.ofMethods(methods),
            members.members(declaration, methods)));
  }

  private static List<String> libraries(InterfaceDeclaration declaration) {
    return declaration.form() == Form.LIBRARY
        ? Annotations.elements(declaration.annotation(), "value").stream()
            .map(name -> name.getValue().toString())
            .toList()
        : List.of();
  }

  private static List<Integer> slots(
      InterfaceDeclaration declaration, Optional<BaseInterface> base, Problems problems) {
    if (declaration.form() == Form.DISPATCH) {
      return List.of();
    }
    if (declaration.form().isFunction()) {
      return IntStream.range(0, declaration.slotMethods().size()).boxed().toList();
    }
    List<AnnotationValue> reserved =
        declaration.reserved().stream()
            .filter(value -> value.getValue() instanceof Integer)
            .toList();
    SlotLayout layout =
        SlotLayout.of(
            base.map(present -> present.table().slotCount()).orElse(0),
            declaration.slotMethods().stream()
                .map(method -> new SlotLayout.Request(method.name(), method.slot()))
                .toList(),
            reserved.stream().map(value -> (Integer) value.getValue()).toList(),
            // A base that is partial asks for partial = true first.
            declaration.partial() || base.map(present -> present.table().partial()).orElse(false),
            hasDestructor(declaration, base) ? SlotTable.DESTRUCTOR_SLOTS : 0);
    for (SlotLayout.Fault fault : layout.faults()) {
      problems.add(
          fault.id(),
          fault.reserved()
              ? Where.at(
                  declaration.element(), declaration.annotation(), reserved.get(fault.index()))
              : declaration.slotMethods().get(fault.index()).whereSlot(),
          fault.wrong(),
          fault.remedy());
    }
    return layout.slots();
  }

  private static List<ComMethod> methods(InterfaceDeclaration declaration, List<Integer> slots) {
    Map<String, Long> count =
        declaration.slotMethods().stream()
            .collect(Collectors.groupingBy(MethodDeclaration::name, Collectors.counting()));
    Set<String> constants = new HashSet<>(Set.of("SLOT_COUNT"));
    Set<String> entries = new HashSet<>();
    List<ComMethod> methods = new ArrayList<>();
    for (int i = 0; i < slots.size(); i++) {
      MethodDeclaration method = declaration.slotMethods().get(i);
      int slot = slots.get(i);
      String name = count.get(method.name()) > 1 ? method.name() + "_" + slot : method.name();
      methods.add(
          new ComMethod(
              method.name(),
              method.nativeName(),
              slot,
              unique("SLOT_" + name, slot, constants),
              unique(name, slot, entries),
              ParameterAssembler.parameters(method),
              result(method),
              JavaTypes.of(method.element(), method.element().getReturnType()),
              Annotations.has(method.element(), Annotations.CRITICAL)));
    }
    return List.copyOf(methods);
  }

  /** A method may be called {@code COUNT}, or {@code item_3} beside overloads of {@code item}. */
  private static String unique(String name, int slot, Set<String> taken) {
    String unique = name;
    while (!taken.add(unique)) {
      unique = unique + "_" + slot;
    }
    return unique;
  }

  private static ComResult result(MethodDeclaration method) {
    if (method.isVoid()) {
      return method.preserveSig() ? new ComResult.Nothing() : new ComResult.Checked();
    }
    return switch (method.resultType().orElseThrow()) {
      case ResultDeclaration.One one when method.preserveSig() ->
          preserved((Register) one.type(), method);
      case ResultDeclaration.One one -> retval(one.type(), method.resultNullable());
      case ResultDeclaration.Several several ->
          new ComResult.Outs(several.javaType(), several.parts());
      case ResultDeclaration.Buffer buffer -> new ComResult.Filled(buffer.type().javaType());
      case ResultDeclaration.Allocated array -> new ComResult.Filled(array.type().javaType());
    };
  }

  private static ComResult preserved(Register type, MethodDeclaration method) {
    return type.plain() instanceof Inline inline
        ? new ComResult.Struct(type, StructShape.of(inline.scalars(), inline.size()).orElseThrow())
        : new ComResult.Preserved(
            type,
            method.resultNullable(),
            ThrownAnswer.of(type)
                .map(answer -> answer.register(method.whenThrown().orElse(0)))
                .orElse(0L));
  }

  private static ComResult retval(Single type, boolean nullable) {
    if (type instanceof Scalar.HResult) {
      return new ComResult.SuccessCode();
    }
    return type == Scalar.Boolean.HRESULT
        ? new ComResult.Truth()
        : new ComResult.Retval(type, nullable);
  }

  private static SlotTable table(
      InterfaceDeclaration declaration, Optional<BaseInterface> base, List<ComMethod> methods) {
    SortedMap<Integer, String> lines =
        new TreeMap<>(base.map(present -> present.table().lines()).orElse(new TreeMap<>()));
    for (AnnotationValue reserved : declaration.reserved()) {
      lines.put((Integer) reserved.getValue(), SlotTable.RESERVED);
    }
    for (ComMethod method : methods) {
      lines.put(method.slot(), method.signature());
    }
    return new SlotTable(
        SlotTable.header(
            (declaration.isCom() ? "interface " : "vtable ") + declaration.simpleName(),
            declaration.iid().map(InterfaceAssembler::lowerCase),
            hasDestructor(declaration, base),
            declaration.partial()),
        lines);
  }

  private static boolean hasDestructor(
      InterfaceDeclaration declaration, Optional<BaseInterface> base) {
    return declaration.virtualDestructor()
        || base.map(present -> present.table().destructor()).orElse(false);
  }

  private static String lowerCase(String iid) {
    return iid.toLowerCase(Locale.ROOT);
  }

  private boolean isDeprecated(InterfaceDeclaration declaration) {
    return isDeprecated(elements, declaration.element())
        || declaration.slotMethods().stream()
            .anyMatch(
                method ->
                    elements.isDeprecated(method.element())
                        || mentionsDeprecated(
                            elements,
                            Stream.concat(
                                mentioned(method.element(), method.element().getReturnType()),
                                method.element().getParameters().stream()
                                    .flatMap(each -> mentioned(each, each.asType())))));
  }

  /** What generated code mentions of a value: its type, and who converts or frees it. */
  static Stream<TypeMirror> mentioned(Element annotated, TypeMirror type) {
    return Stream.of(
            Stream.of(type),
            Annotations.classes(annotated),
            type instanceof DeclaredType declared
                ? Annotations.classes(declared.asElement())
                : Stream.<TypeMirror>empty())
        .flatMap(Function.identity());
  }

  static boolean mentionsDeprecated(Elements elements, Stream<TypeMirror> types) {
    return types.anyMatch(
        type ->
            type instanceof DeclaredType declared && isDeprecated(elements, declared.asElement()));
  }

  /** Whether a type is deprecated, or one that it is nested in and that its name mentions. */
  public static boolean isDeprecated(Elements elements, Element type) {
    for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
      if (elements.isDeprecated(e)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> inheritedNames(TypeElement type) {
    Set<String> names = new TreeSet<>();
    Stream.concat(Stream.of(type), Ancestors.of(type).stream())
        .flatMap(each -> each.getEnclosedElements().stream())
        .filter(member -> member instanceof TypeElement || member instanceof VariableElement)
        .forEach(member -> names.add(member.getSimpleName().toString()));
    return List.copyOf(names);
  }
}
