package io.comwright.property;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes a model in C++: the structs, and for each interface an object and a caller. */
final class CppSource {
  /** Constants of the classes that the processor has generated. */
  interface Constants {
    /** A constant of the class beside a struct's record. */
    int of(Struct struct, String name);
  }

  private CppSource() {}

  /** A header with all structs, whose layout must be that of the generated classes. */
  static String structs(List<Struct> structs, Constants constants) {
    StringBuilder text = new StringBuilder("#pragma once\n\n#include \"property/property.h\"\n");
    for (Struct struct : structs) {
      String name = struct.name();
      text.append("\nstruct %s {\n".formatted(name));
      forFields(struct, text, "  %2$s::Cell f%1$d;\n");
      text.append("};\n");
      text.append(
          "static_assert(sizeof(%1$s) == %2$d && alignof(%1$s) == %3$d);\n"
              .formatted(name, constants.of(struct, "SIZE"), constants.of(struct, "ALIGNMENT")));
      for (int i = 0; i < struct.fields().size(); i++) {
        text.append(
            "static_assert(offsetof(%s, f%d) == %d);\n"
                .formatted(name, i, constants.of(struct, "OFFSET_f" + i)));
      }
      text.append("\nstruct %1$sCodec {\n  using Cell = %1$s;\n".formatted(name));
      text.append("  static void lend(Side& side, Cell& cell) {\n");
      forFields(struct, text, "    %2$s::lend(side, cell.f%1$d);\n");
      text.append("  }\n  static void note(Side& side, const Cell& cell) {\n");
      forFields(struct, text, "    %2$s::note(side, cell.f%1$d);\n");
      text.append("  }\n");
      if (struct.ownable()) {
        text.append("  static void give(Side& side, Cell& cell) {\n");
        forFields(struct, text, "    %2$s::give(side, cell.f%1$d);\n");
        text.append("  }\n  static void take(Side& side, const Cell& cell) {\n");
        forFields(struct, text, "    %2$s::take(side, cell.f%1$d);\n");
        text.append("  }\n");
      }
      text.append("};\n");
    }
    return text.toString();
  }

  private static void forFields(Struct struct, StringBuilder text, String line) {
    for (int i = 0; i < struct.fields().size(); i++) {
      text.append(line.formatted(i, struct.fields().get(i).cell()));
    }
  }

  /** Some leaves, with their bases. */
  static String interfaces(List<Interface> leaves) {
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
    }
    return text.toString();
  }

  private static void declare(Interface type, StringBuilder text) {
    String base = type.base() == null ? "IUnknown" : type.base().name() + "<WIDE>";
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

  private static void implement(Interface type, StringBuilder text) {
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
      for (int i = 0; i < method.parameters().size(); i++) {
        text.append(
            "    note<%s>(callee, p%d);\n".formatted(method.parameters().get(i).parameter(), i));
      }
      if (method.hasStatus()) {
        if (method.result() != null) {
          text.append("    give<%s>(callee, result);\n".formatted(method.result().cell()));
        }
        text.append("    return returned<WIDE>(callee.status);\n");
      } else if (method.result() != null) {
        text.append(
            "    return returned<WIDE>(given<%s>(callee));\n".formatted(method.result().cell()));
      }
      text.append("  }\n");
    }
    text.append("};\n");
  }

  private static @Nullable Method at(Interface type, int slot) {
    return type.methods().stream().filter(method -> method.slot() == slot).findAny().orElse(null);
  }

  private static String signature(Interface type, int slot) {
    Method method = at(type, slot);
    if (method == null) {
      return "HRESULT METHOD slot%d()".formatted(slot);
    }
    String parameters =
        IntStream.range(0, method.parameters().size())
            .mapToObj(
                i ->
                    "Seen<WIDE, %s::Cell> p%d".formatted(method.parameters().get(i).parameter(), i))
            .collect(Collectors.joining(", "));
    if (method.hasStatus() && method.result() != null) {
      parameters += (parameters.isEmpty() ? "" : ", ") + method.result().cell() + "::Cell* result";
    }
    String result = nativeResult(method);
    return "%s METHOD slot%d(%s)"
        .formatted(result.equals("void") ? result : "Seen<WIDE, " + result + ">", slot, parameters);
  }

  private static String nativeResult(Method method) {
    return method.hasStatus()
        ? "HRESULT"
        : method.result() == null ? "void" : method.result().cell() + "::Cell";
  }

  private static void create(Interface leaf, StringBuilder text) {
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
  private static void call(Interface leaf, StringBuilder text) {
    text.append(
        """

        EXPORT(void) call_%1$s(%1$s<false>* object, int64_t slot, int64_t wide) {
          switch (slot) {
        """
            .formatted(leaf.name()));
    for (Method method : leaf.allMethods()) {
      text.append("    case %d: {\n".formatted(method.slot()));
      List<String> types = new ArrayList<>(List.of("void*"));
      List<String> plain = new ArrayList<>();
      List<String> whole = new ArrayList<>(List.of("object"));
      for (int i = 0; i < method.parameters().size(); i++) {
        String codec = method.parameters().get(i).parameter();
        text.append("      In<%s> p%d(caller);\n".formatted(codec, i));
        types.add("In<%s>::Whole".formatted(codec));
        plain.add("p%d.value".formatted(i));
        whole.add("widened(p%d.value)".formatted(i));
      }
      if (method.hasStatus() && method.result() != null) {
        String codec = method.result().cell();
        text.append("      Out<%s> result;\n".formatted(codec));
        types.add(codec + "::Cell*");
        plain.add("&result.cell");
        whole.add("&result.cell");
      }
      String result = nativeResult(method);
      boolean nothing = result.equals("void");
      text.append(
          "      using Function = %s METHOD (*)(%s);\n"
              .formatted(nothing ? result : "Register<" + result + ">", String.join(", ", types)));
      String wide =
          "slotOf<Function>(object, %d)(%s)".formatted(method.slot(), String.join(", ", whole));
      String ordinary = "object->slot%d(%s)".formatted(method.slot(), String.join(", ", plain));
      if (nothing) {
        text.append(
            "      if (wide != 0) {\n        %s;\n      } else {\n        %s;\n      }\n"
                .formatted(wide, ordinary));
      } else {
        text.append(
            "      %1$s value = wide != 0 ? static_cast<%1$s>(%2$s) : %3$s;\n"
                .formatted(result, wide, ordinary));
        text.append(
            method.hasStatus()
                ? "      caller.put(value);\n"
                : "      %s::take(caller, value);\n".formatted(method.result().cell()));
      }
      if (method.hasStatus() && method.result() != null) {
        text.append("      result.taken(caller, value);\n");
      }
      text.append("      break;\n    }\n");
    }
    for (int slot : leaf.allReserved()) {
      text.append(
          "    case %1$d:\n      caller.put(object->slot%1$d());\n      break;\n".formatted(slot));
    }
    text.append("    default:\n      caller.complain(\"no such slot\");\n  }\n}\n");
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
