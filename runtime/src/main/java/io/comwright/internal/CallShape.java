package io.comwright.internal;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The signature of a native function, as generated code writes it: a method descriptor of {@code
 * J}, {@code F} and {@code D} that may have structs in it, as {@code (J{DJ}F){JJ}}.
 *
 * <p>Between the braces stand the struct's fields, of {@code B} (1 byte), {@code S} (2), {@code I}
 * (4), {@code J} (8), {@code F} and {@code D}, at their natural alignment. The processor has folded
 * together what no calling convention tells apart, and a struct of 1, 2, 4 or 8 bytes that always
 * travels in an integer register is a plain {@code J}.
 *
 * @param arguments the interface pointer of a method, and the arguments
 * @param result the result
 * @param method whether it is a method, to which the C++ ABI applies, rather than a C function
 */
record CallShape(List<String> arguments, String result, boolean method) {

  /**
   * What native code enters: as Java sees it, and as it travels. A vtable has many entries of few
   * shapes.
   */
  record Entry(MethodType type, CallShape lowered, FunctionDescriptor descriptor) {
    private static final Map<String, Entry> ALL = new ConcurrentHashMap<>();

    /** That of a method. */
    static Entry of(String descriptor) {
      Entry known = ALL.get(descriptor);
      return known == null ? make(descriptor) : known;
    }

    private static Entry make(String descriptor) {
      CallShape shape = parse(descriptor);
      CallShape lowered = shape.lowered();
      Entry made = new Entry(shape.type(), lowered, lowered.descriptor());
      ALL.put(descriptor, made);
      return made;
    }
  }

  /** The shape of a method. */
  static CallShape parse(String descriptor) {
    return parse(descriptor, true);
  }

  /** The shape of a C function, which has no interface pointer. */
  static CallShape parseFunction(String descriptor) {
    return parse(descriptor, false);
  }

  private static CallShape parse(String descriptor, boolean method) {
    int close = descriptor.indexOf(')');
    List<String> arguments = new ArrayList<>();
    for (int at = 1; at < close; ) {
      int end = descriptor.charAt(at) == '{' ? descriptor.indexOf('}', at) + 1 : at + 1;
      arguments.add(descriptor.substring(at, end));
      at = end;
    }
    return new CallShape(List.copyOf(arguments), descriptor.substring(close + 1), method);
  }

  static boolean isStruct(String type) {
    return type.startsWith("{");
  }

  /** Whether the result is a struct, for which the caller's Java side has a pointer of its own. */
  boolean returnsStruct() {
    return isStruct(result);
  }

  /**
   * What Java sees: structs are addresses, and the address of where a struct result goes follows
   * the interface pointer, or precedes the arguments of a function.
   */
  MethodType type() {
    List<Class<?>> types = new ArrayList<>();
    for (String argument : arguments) {
      types.add(carrier(argument));
    }
    if (returnsStruct()) {
      types.add(method ? 1 : 0, long.class);
    }
    return MethodType.methodType(carrier(result), types);
  }

  private static Class<?> carrier(String type) {
    return switch (type) {
      case "F" -> float.class;
      case "D" -> double.class;
      default -> long.class;
    };
  }

  /**
   * What travels natively: structs that travel as pointers are pointers. A struct that a C function
   * returns is the linker's business, since the C++ ABI speaks of methods only (Microsoft Learn,
   * "x64 calling convention", "Return values").
   */
  CallShape lowered() {
    List<String> lowered = new ArrayList<>();
    for (String argument : arguments) {
      lowered.add(isStruct(argument) && isByReference(argument) ? "J" : argument);
    }
    if (returnsStruct() && method && Abi.MSVC) {
      lowered.add(1, "J");
      return new CallShape(List.copyOf(lowered), "J", true);
    }
    return new CallShape(List.copyOf(lowered), result, method);
  }

  /**
   * On Windows for x86-64 a struct that is not of 1, 2, 4 or 8 bytes travels as a pointer to a copy
   * that the caller makes (Microsoft Learn, "x64 calling convention").
   */
  private static boolean isByReference(String struct) {
    return Linking.IN_ORDER
        && switch ((int) layout(struct).byteSize()) {
          case 1, 2, 4, 8 -> false;
          default -> true;
        };
  }

  /** Whether a struct is left, which the linker takes as a segment. */
  boolean hasStructs() {
    boolean found = returnsStruct();
    for (String argument : arguments) {
      found |= isStruct(argument);
    }
    return found;
  }

  FunctionDescriptor descriptor() {
    MemoryLayout[] layouts = new MemoryLayout[arguments.size()];
    for (int i = 0; i < layouts.length; i++) {
      layouts[i] = layout(arguments.get(i));
    }
    return FunctionDescriptor.of(layout(result), layouts);
  }

  static MemoryLayout layout(String type) {
    if (!isStruct(type)) {
      return field(type.charAt(0));
    }
    List<MemoryLayout> fields = new ArrayList<>();
    long end = 0;
    long alignment = 1;
    for (char letter : type.substring(1, type.length() - 1).toCharArray()) {
      MemoryLayout field = field(letter);
      end = pad(fields, end, field.byteAlignment());
      fields.add(field);
      end += field.byteSize();
      alignment = Math.max(alignment, field.byteAlignment());
    }
    pad(fields, end, alignment);
    return MemoryLayout.structLayout(fields.toArray(MemoryLayout[]::new));
  }

  private static long pad(List<MemoryLayout> fields, long end, long alignment) {
    long padding = -end & (alignment - 1);
    if (padding != 0) {
      fields.add(MemoryLayout.paddingLayout(padding));
    }
    return end + padding;
  }

  private static MemoryLayout field(char letter) {
    return switch (letter) {
      case 'B' -> JAVA_BYTE;
      case 'S' -> JAVA_SHORT;
      case 'I' -> JAVA_INT;
      case 'J' -> JAVA_LONG;
      case 'F' -> JAVA_FLOAT;
      case 'D' -> JAVA_DOUBLE;
      default -> throw new IllegalArgumentException("no field: " + letter);
    };
  }
}
