package io.comwright.property.source;

import io.comwright.property.model.Interface;
import io.comwright.property.model.Method;
import io.comwright.property.value.Kind;
import io.comwright.property.value.Struct;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes a model in Java, as a binding author would. */
public final class JavaSource {
  public static final String PACKAGE = "drawn";

  private static final String HEADER =
      """
      package %s;

      import io.comwright.*;
      import io.comwright.annotation.*;
      import io.comwright.automation.*;
      import io.comwright.property.OwnAllocator;
      import io.comwright.property.value.EnumKind;
      import io.comwright.property.value.FlagsKind;
      import io.comwright.property.value.IToken;
      import java.lang.foreign.MemorySegment;
      import org.jspecify.annotations.Nullable;

      """
          .formatted(PACKAGE);

  private JavaSource() {}

  public static String of(Struct struct) {
    return HEADER
        + (struct.pack() == 8 ? "@ComStruct" : "@ComStruct(pack = %d)".formatted(struct.pack()))
        + "\npublic record %s(%s) {}\n".formatted(struct.name(), list(struct.fields(), "f"));
  }

  /**
   * An interface. Where the order of the methods in the source is not that of the slots,
   * {@code @Slot} says where they belong.
   */
  public static String of(Interface type, Random random) {
    StringBuilder text = new StringBuilder(HEADER);
    text.append("@ComInterface(value = \"").append(type.iid()).append('"');
    if (type.preserveSig()) {
      text.append(", preserveSig = true");
    }
    if (type.destructor() && type.base() == null) {
      text.append(", virtualDestructor = true");
    }
    if (!type.reserved().isEmpty()) {
      text.append(
          type.reserved().stream()
              .map(String::valueOf)
              .collect(Collectors.joining(", ", ", reserved = {", "}")));
    }
    text.append(")\npublic interface ").append(type.name());
    text.append(" extends ").append(type.base() == null ? "IUnknown" : type.base().name());
    text.append(" {\n");
    int next = type.firstSlot();
    for (Method method : inSomeOrder(type.methods(), random)) {
      boolean overloaded =
          type.allMethods().stream().filter(m -> m.name().equals(method.name())).count() > 1;
      text.append("\n  ");
      if (method.slot() != next || overloaded || random.nextInt(20) == 0) {
        text.append("@Slot(").append(method.slot()).append(") ");
      }
      // It may be an HRESULT, unless it is said that it is a number.
      boolean number = isSame(method) && result(method).equals("int");
      text.append(number ? "@PreserveSig(whenThrown = 0) " : form(type, method));
      text.append(declaration(method));
      next = method.slot() + 1;
    }
    return text.append("}\n").toString();
  }

  /** The functions of an interface, as those of a library. */
  public static String ofLibrary(Interface type) {
    StringBuilder text = new StringBuilder(HEADER);
    text.append(type.preserveSig() ? "@NativeLibrary" : "@NativeLibrary(preserveSig = false)");
    text.append("\npublic interface ").append(type.library()).append(" {\n");
    for (Method method : type.functions()) {
      text.append("\n  @NativeName(\"").append(type.functionName(method)).append("\") ");
      text.append(form(type, method)).append(declaration(method));
    }
    return text.append("}\n").toString();
  }

  /** Whether the native result is that of the Java method. */
  private static boolean isSame(Method method) {
    return !method.hasStatus() || method.style() == Method.Style.CODE;
  }

  /** What says so, where it is not as in the rest of the interface. */
  private static String form(Interface type, Method method) {
    return type.preserveSig() == isSame(method)
        ? ""
        : type.preserveSig() ? "@ThrowOnFailure " : "@PreserveSig ";
  }

  private static String declaration(Method method) {
    StringBuilder text = new StringBuilder();
    if (method.style() == Method.Style.REQUESTED) {
      text.append("@IidIs(\"p%d\") <T extends IUnknown> ".formatted(method.iid()));
    }
    text.append(result(method)).append(' ').append(method.name());
    text.append('(').append(String.join(", ", method.java())).append(");\n");
    if (method.style() == Method.Style.OUTS) {
      text.append(
          "\n  @Outs record %s(%s) {}\n".formatted(method.outs(), list(method.results(), "f")));
    }
    return text.toString();
  }

  private static List<Method> inSomeOrder(List<Method> methods, Random random) {
    List<List<Method>> runs = new ArrayList<>();
    int parts = 1 + random.nextInt(3);
    for (int i = 0; i < parts; i++) {
      runs.add(methods.subList(methods.size() * i / parts, methods.size() * (i + 1) / parts));
    }
    Collections.shuffle(runs, random);
    return runs.stream().flatMap(List::stream).toList();
  }

  private static String result(Method method) {
    return switch (method.style()) {
      case NOTHING -> "void";
      case SUCCESS, CODE -> "HResult";
      case TRUTH -> "@HResultBool boolean";
      case OUTS -> method.outs();
      case RETVAL, REQUESTED, NATIVE ->
          method.results().isEmpty() ? "void" : method.results().getFirst().java();
    };
  }

  private static String list(List<Kind> kinds, String prefix) {
    return IntStream.range(0, kinds.size())
        .mapToObj(i -> kinds.get(i).java() + " " + prefix + i)
        .collect(Collectors.joining(", "));
  }
}
