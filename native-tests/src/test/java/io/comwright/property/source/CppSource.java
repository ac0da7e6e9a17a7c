package io.comwright.property.source;

import io.comwright.nativetest.Convention;
import io.comwright.property.model.Interface;
import io.comwright.property.model.Method;
import io.comwright.property.parameter.OutFieldKind;
import io.comwright.property.source.CppMethod.Pass;
import io.comwright.property.value.CountedFieldKind;
import io.comwright.property.value.Kind;
import io.comwright.property.value.Part;
import io.comwright.property.value.Struct;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes a model in C++: the structs, and for each interface an object and a caller. */
public final class CppSource {
  /** Constants of the classes that the processor has generated. */
  public interface Constants {
    /** A constant of the class beside a struct's record. */
    int of(Struct struct, String name);
  }

  private final Convention convention;

  /**
   * @param convention that of the VM that is called, and calls
   */
  public CppSource(Convention convention) {
    this.convention = convention;
  }

  /** A header with all structs, whose layout must be that of the generated classes. */
  public static String structs(List<Struct> structs, Constants constants) {
    StringBuilder text = new StringBuilder("#pragma once\n\n#include \"property/automation.h\"\n");
    for (Struct struct : structs) {
      String name = struct.name();
      int size = constants.of(struct, "SIZE");
      text.append("\nconstexpr size_t %s_SIZE = %d;\n".formatted(name, size));
      text.append("#pragma pack(push, %d)\n".formatted(struct.pack()));
      text.append("struct %s {\n".formatted(name));
      forFields(struct, text, "  %2$s::Cell f%1$d;\n");
      text.append("};\n#pragma pack(pop)\n");
      text.append(
          "static_assert(sizeof(%1$s) == %2$d && alignof(%1$s) == %3$d);\n"
              .formatted(name, size, constants.of(struct, "ALIGNMENT")));
      for (int i = 0; i < struct.fields().size(); i++) {
        text.append(
            "static_assert(offsetof(%s, f%d) == %d);\n"
                .formatted(name, i, constants.of(struct, "OFFSET_f" + i)));
      }
      text.append("\nstruct %1$sCodec {\n  using Cell = %1$s;\n".formatted(name));
      codec(struct, "lend", true, text);
      codec(struct, "note", false, text);
      if (struct.ownable()) {
        codec(struct, "give", true, text);
        codec(struct, "take", false, text);
      }
      outs(struct, text);
      text.append("};\n");
    }
    return text.toString();
  }

  /** How values are handed out through pointers in a struct. */
  private static void outs(Struct struct, StringBuilder text) {
    String answer = "";
    String taken = "";
    for (int i = 0; i < struct.fields().size(); i++) {
      if (struct.fields().get(i) instanceof OutFieldKind out) {
        String field =
            "    readField<%1$s>(&cell.f%2$d, [&](auto& field) { %1$s::".formatted(out.cell(), i);
        answer += field + "answer(side, field); });\n";
        taken += field + "taken(side, field, status); });\n";
      }
    }
    if (!answer.isEmpty()) {
      text.append(
          "  static void answer(Side& side, const Cell& cell) {\n%s  }\n".formatted(answer));
      text.append(
          "  static void taken(Side& side, const Cell& cell, HRESULT status) {\n%s  }\n"
              .formatted(taken));
    }
  }

  private static void codec(Struct struct, String name, boolean writes, StringBuilder text) {
    text.append(
        "  static void %s(Side& side, %sCell& cell) {\n".formatted(name, writes ? "" : "const "));
    // A field of a packed struct is copied: a reference to it would have to be aligned.
    for (int i = 0; i < struct.fields().size(); i++) {
      Kind field = struct.fields().get(i);
      String count =
          !writes && field instanceof CountedFieldKind array
              ? ", static_cast<uint64_t>(cell.f%d)".formatted(array.count())
              : "";
      text.append(
          "    %s<%s>(&cell.f%d, [&](auto& field) { %2$s::%s(side, field%s); });\n"
              .formatted(writes ? "writeField" : "readField", field.cell(), i, name, count));
    }
    text.append("  }\n");
  }

  private static void forFields(Struct struct, StringBuilder text, String line) {
    for (int i = 0; i < struct.fields().size(); i++) {
      text.append(line.formatted(i, struct.fields().get(i).cell()));
    }
  }

  /** Some leaves, with their bases. */
  public String interfaces(List<Interface> leaves) {
    StringBuilder text = new StringBuilder("#include \"structs.h\"\n");
    for (Interface leaf : leaves) {
      List<Interface> chain = new ArrayList<>();
      for (@Nullable Interface type = leaf; type != null; type = type.base()) {
        chain.addFirst(type);
      }
      chain.forEach(type -> declare(type, text));
      chain.forEach(type -> implement(type, text));
      create(leaf, text);
      call(leaf, text);
      functions(leaf, text);
    }
    return text.toString();
  }

  private void declare(Interface type, StringBuilder text) {
    String unknown = type.destructor() ? "IUnknownWithDestructor" : "IUnknown";
    String base = type.base() == null ? unknown : type.base().name() + "<WIDE>";
    text.append("\ntemplate <bool WIDE>\nstruct %s : %s {\n".formatted(type.name(), base));
    text.append("  static constexpr GUID IID%s;\n".formatted(guid(type.iid())));
    text.append(
        "  static bool isA(const GUID& iid) { return iid == IID || %s::isA(iid); }\n"
            .formatted(base));
    for (int slot = type.firstSlot(); slot < type.slotCount(); slot++) {
      text.append("  virtual ").append(signature(type, slot)).append(" = 0;\n");
    }
    text.append("};\n");
  }

  private void implement(Interface type, StringBuilder text) {
    String base = type.base() == null ? "Counted<I>" : type.base().name() + "Object<WIDE, I>";
    text.append(
        "\ntemplate <bool WIDE, class I>\nstruct %sObject : %s {\n".formatted(type.name(), base));
    for (int slot = type.firstSlot(); slot < type.slotCount(); slot++) {
      text.append("  ").append(signature(type, slot)).append(" override {\n");
      @Nullable Method method = at(type, slot);
      if (method == null) {
        text.append("    callee.complain(\"a reserved slot\");\n    return E_NOTIMPL;\n  }\n");
        continue;
      }
      text.append(new CppMethod(method, convention).body("WIDE"));
      text.append("  }\n");
    }
    text.append("};\n");
  }

  private static @Nullable Method at(Interface type, int slot) {
    return type.methods().stream().filter(method -> method.slot() == slot).findAny().orElse(null);
  }

  private String signature(Interface type, int slot) {
    Method method = at(type, slot);
    if (method == null) {
      return "HRESULT METHOD slot%d()".formatted(slot);
    }
    CppMethod cpp = new CppMethod(method, convention);
    return "%s METHOD slot%d%s".formatted(cpp.returned("WIDE"), slot, cpp.declared("WIDE"));
  }

  /**
   * The methods that are exported as functions, too: none of those that return a struct as methods
   * of MSVC do, since functions return it in another way.
   */
  public static List<Method> exported(Interface type, Convention convention) {
    return type.functions().stream()
        .filter(method -> !new CppMethod(method, convention).hasHiddenPointer())
        .toList();
  }

  /** The methods as functions that the library exports. */
  private void functions(Interface leaf, StringBuilder text) {
    String wide = String.valueOf(leaf.number() % 4 == 0);
    for (Method method : exported(leaf, convention)) {
      CppMethod cpp = new CppMethod(method, convention);
      String function = leaf.functionName(method);
      // The macro would take a comma in the type for its own.
      text.append("\nusing %s_t = %s;\n".formatted(function, cpp.returned(wide)));
      text.append("EXPORT(%1$s_t) %1$s%2$s {\n".formatted(function, cpp.declared(wide)));
      text.append(cpp.body(wide)).append("}\n");
    }
  }

  private void create(Interface leaf, StringBuilder text) {
    text.append(
        """

        EXPORT(void) create_%1$s(Created* created, int64_t wide) {
          if (wide != 0) {
            create<%1$s<true>, %1$sObject<true, %1$s<true>>>(created);
          } else {
            create<%1$s<false>, %1$sObject<false, %1$s<false>>>(created);
          }
        }
        """
            .formatted(leaf.name()));
  }

  /** The caller, who passes whole registers if asked to, and ordinary arguments otherwise. */
  private void call(Interface leaf, StringBuilder text) {
    text.append(
        """

        EXPORT(void) call_%1$s(%1$s<false>* object, int64_t slot, int64_t wide) {
          switch (slot) {
        """
            .formatted(leaf.name()));
    for (Method method : leaf.allMethods()) {
      call(method, leaf.destructor(), text);
    }
    for (int slot : leaf.allReserved()) {
      text.append(
          "    case %1$d:\n      caller.put(object->slot%1$d());\n      break;\n".formatted(slot));
    }
    text.append("    default:\n      caller.complain(\"no such slot\");\n  }\n}\n");
  }

  private void call(Method method, boolean destructor, StringBuilder text) {
    CppMethod cpp = new CppMethod(method, convention);
    String result = cpp.result();
    List<Pass> passes = cpp.passes();
    List<String> types = new ArrayList<>(List.of("void*"));
    List<String> plain = new ArrayList<>();
    List<String> whole = new ArrayList<>(List.of("object"));
    text.append("    case %d: {\n".formatted(method.slot()));
    if (cpp.hasHiddenPointer()) {
      text.append(
          "      %s::Cell hidden;\n      spoil(&hidden, 1);\n"
              .formatted(method.results().getFirst().cell()));
      types.add(result);
      plain.add("&hidden");
      whole.add("&hidden");
    }
    for (Pass pass : passes) {
      text.append("      %s %s(caller);\n".formatted(pass.type(), pass.name()));
      for (Part part : pass.parts()) {
        types.add("Register<%s>".formatted(part.type()));
        plain.add(part.passed());
        whole.add("widened<%s>(%s)".formatted(part.type(), part.passed()));
      }
    }
    boolean nothing = result.equals("void");
    text.append(
        "      using Function = %s METHOD (*)(%s);\n"
            .formatted(nothing ? result : "Register<" + result + ">", String.join(", ", types)));
    String wide =
        "slotOf<Function>(object, %d%s)(%s)"
            .formatted(method.slot(), destructor ? " + DESTRUCTOR" : "", String.join(", ", whole));
    String ordinary = "object->slot%d(%s)".formatted(method.slot(), String.join(", ", plain));
    text.append(
        nothing
            ? "      if (wide != 0) {\n        %s;\n      } else {\n        %s;\n      }\n"
                .formatted(wide, ordinary)
            : "      %1$s value = wide != 0 ? static_cast<%1$s>(%2$s) : %3$s;\n"
                .formatted(result, wide, ordinary));
    if (method.hasStatus()) {
      text.append("      caller.put(value);\n");
    }
    for (Pass pass : passes) {
      if (pass.handsOut()) {
        text.append(
            "      %s.taken(caller, %s);\n"
                .formatted(pass.name(), method.hasStatus() ? "value" : "S_OK"));
      }
    }
    if (!method.hasStatus() && !nothing) {
      String value = "value";
      if (cpp.hasHiddenPointer()) {
        text.append("      if (value != &hidden) {\n");
        text.append("        caller.complain(\"another pointer\");\n      }\n");
        value = "hidden";
      }
      text.append(
          "      %s::take(caller, %s);\n".formatted(method.results().getFirst().cell(), value));
    }
    text.append("      break;\n    }\n");
  }

  private static String guid(String iid) {
    UUID uuid = UUID.fromString(iid);
    long first = uuid.getMostSignificantBits();
    long last = uuid.getLeastSignificantBits();
    return "{0x%xu, 0x%x, 0x%x, {%s}}"
        .formatted(
            first >>> 32,
            first >>> 16 & 0xffff,
            first & 0xffff,
            IntStream.range(0, 8)
                .mapToObj(i -> "0x%02x".formatted(last >>> (56 - 8 * i) & 0xff))
                .collect(Collectors.joining(", ")));
  }
}
