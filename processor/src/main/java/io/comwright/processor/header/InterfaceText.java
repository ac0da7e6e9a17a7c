package io.comwright.processor.header;

import io.comwright.processor.model.ComInterface;
import io.comwright.processor.model.ComMethod;
import io.comwright.processor.model.ComResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;

/** An interface in C and in C++, or functions. */
final class InterfaceText {
  private static final String NO_PARAMETERS = "void";

  private final ComInterface model;
  private final String name;

  InterfaceText(ComInterface model) {
    this.model = model;
    this.name = model.name().simpleName();
  }

  // #define IFoo_SLOTS(Self_) \
  //   IUnknown_SLOTS(Self_) \
  //   HRESULT (COMWRIGHT_METHOD *open)(Self_*, LPCWSTR name);
  //
  // #ifndef __IFoo_INTERFACE_DEFINED__
  // ...
  String withVtable() {
    StringBuilder slots = new StringBuilder();
    StringBuilder methods = new StringBuilder();
    Map<Integer, ComMethod> bySlot = new HashMap<>();
    model.methods().forEach(method -> bySlot.put(method.slot(), method));
    int inherited = model.base().map(base -> base.table().slotCount()).orElse(0);
    SortedMap<Integer, String> names = CNames.ofSlots(name, model.table());
    names
        .tailMap(inherited)
        .forEach(
            (slot, member) -> {
              ComMethod method = bySlot.get(slot);
              slots.append(" \\\n  ").append(method == null ? reserved(member) : c(method, member));
              methods
                  .append("  ")
                  .append(method == null ? reservedInCpp(member) : cpp(method, member))
                  .append('\n');
            });
    return """
    #define %1$s_SLOTS(Self_)%2$s%3$s

    #ifndef __%1$s_INTERFACE_DEFINED__
    #define __%1$s_INTERFACE_DEFINED__
    %4$s#ifdef __cplusplus
    struct %1$s%5$s {
    %6$s%7$s};
    #else
    %8$s#endif
    #endif
    """
        .formatted(
            name, inheritedSlots(), slots, iid(), baseInCpp(), rootInCpp(), methods, inC(names));
  }

  /** Whether the library's IUnknown has a destructor, which only its own header declares. */
  private boolean isRootWithDestructor() {
    return model.table().destructor()
        && model.base().filter(base -> !base.table().destructor()).isPresent();
  }

  private String inheritedSlots() {
    return model
            .base()
            .map(base -> " \\\n  %s_SLOTS(Self_)".formatted(base.name().simpleName()))
            .orElse("")
        + (isRootWithDestructor() ? " \\\n  COMWRIGHT_DESTRUCTOR_SLOTS" : "");
  }

  private String baseInCpp() {
    return isRootWithDestructor()
        ? ""
        : model.base().map(base -> " : " + base.name().simpleName()).orElse("");
  }

  private String rootInCpp() {
    return isRootWithDestructor()
        ? "  COMWRIGHT_UNKNOWN_METHODS\n  COMWRIGHT_DESTRUCTOR(%s)\n".formatted(name)
        : "";
  }

  // typedef struct IFooVtbl { IFoo_SLOTS(IFoo) } IFooVtbl;
  // struct IFoo {
  //   const IFooVtbl* lpVtbl;
  // };
  private String inC(SortedMap<Integer, String> names) {
    return (names.isEmpty()
            ? "typedef struct %1$sVtbl %1$sVtbl;\n"
            : "typedef struct %1$sVtbl { %1$s_SLOTS(%1$s) } %1$sVtbl;\n")
        .concat("struct %1$s {\n  const %1$sVtbl* lpVtbl;\n};\n")
        .formatted(name);
  }

  // static const GUID IID_IFoo = {0x12345678, 0x1234, 0x1234, {0x12, 0x34, ...}};
  private String iid() {
    return model.iid().map(text -> guid("IID_" + name, UUID.fromString(text))).orElse("");
  }

  private static String guid(String constant, UUID iid) {
    long first = iid.getMostSignificantBits();
    List<String> bytes = new ArrayList<>();
    for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      bytes.add("0x%02x".formatted(iid.getLeastSignificantBits() >>> shift & 0xff));
    }
    return "static const GUID %s = {0x%08x, 0x%04x, 0x%04x, {%s}};\n"
        .formatted(
            constant,
            first >>> 32,
            first >>> 16 & 0xffff,
            first & 0xffff,
            String.join(", ", bytes));
  }

  private static String reserved(String member) {
    return "HRESULT (COMWRIGHT_METHOD *%s)(Self_*);".formatted(member);
  }

  private static String reservedInCpp(String member) {
    return "virtual HRESULT COMWRIGHT_METHOD %s() = 0;".formatted(member);
  }

  // HRESULT (COMWRIGHT_METHOD *open)(Self_*, LPCWSTR name);
  private static String c(ComMethod method, String member) {
    List<String> parameters = Prototype.of(method).parameters();
    String rest = parameters.isEmpty() ? "" : ", " + String.join(", ", parameters);
    return method.result() instanceof ComResult.Struct struct
        ? "COMWRIGHT_STRUCT(%1$s) (COMWRIGHT_METHOD *%2$s)(Self_* COMWRIGHT_AND_STRUCT_TO(%1$s)%3$s);"
            .formatted(struct.type().storedSpelling(), member, rest)
        : "%s (COMWRIGHT_METHOD *%s)(Self_*%s);"
            .formatted(method.result().nativeSpelling(), member, rest);
  }

  // virtual HRESULT COMWRIGHT_METHOD open(LPCWSTR name) = 0;
  private static String cpp(ComMethod method, String member) {
    List<String> parameters = Prototype.of(method).parameters();
    return method.result() instanceof ComResult.Struct struct
        ? "virtual COMWRIGHT_STRUCT(%1$s) COMWRIGHT_METHOD %2$s(COMWRIGHT_STRUCT_TO%3$s(%1$s)%4$s) = 0;"
            .formatted(
                struct.type().storedSpelling(),
                member,
                parameters.isEmpty() ? "" : "_",
                parameters.isEmpty() ? "" : " " + String.join(", ", parameters))
        : "virtual %s COMWRIGHT_METHOD %s(%s) = 0;"
            .formatted(method.result().nativeSpelling(), member, String.join(", ", parameters));
  }

  // typedef LONG (COMWRIGHT_METHOD *Compare)(LONG a, LONG b);
  String functions() {
    StringBuilder text = new StringBuilder();
    for (ComMethod method : model.methods()) {
      List<String> parameters = Prototype.of(method).parameters();
      text.append(
          "typedef %s (COMWRIGHT_METHOD *%s)(%s);\n"
              .formatted(
                  method.result().nativeSpelling(),
                  functionName(method),
                  parameters.isEmpty() ? NO_PARAMETERS : String.join(", ", parameters)));
    }
    return text.toString();
  }

  private String functionName(ComMethod method) {
    return switch (model.form()) {
      case CALLBACK -> name;
      case LIBRARY -> name + "_" + CNames.of(method.nativeName());
      case COM, DISPATCH, VTABLE -> throw new IllegalStateException(name + " has no functions");
    };
  }
}
