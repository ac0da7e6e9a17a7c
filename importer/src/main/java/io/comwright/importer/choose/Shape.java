package io.comwright.importer.choose;

import java.util.List;
import java.util.Set;

/** What a native type is in Java, before it is known how it is passed. */
sealed interface Shape {
  /**
   * A value.
   *
   * @param annotations what stands before the Java type
   * @param type the Java type
   * @param ref the class that holds one that comes out
   * @param size in bytes
   */
  record Plain(List<String> annotations, String type, String ref, int size) implements Shape {
    private static final Set<String> PRIMITIVES =
        Set.of("boolean", "byte", "char", "short", "int", "long", "float", "double");
    private static final Set<String> OF_JAVA =
        Set.of("BigDecimal", "HResult", "Handle", "LocalDateTime", "MemorySegment");

    static Plain of(String annotation, String type, int size) {
      String ref =
          PRIMITIVES.contains(type)
              ? Character.toUpperCase(type.charAt(0)) + type.substring(1) + "Ref"
              : "Ref<" + type + ">";
      return new Plain(annotation.isEmpty() ? List.of() : List.of(annotation), type, ref, size);
    }

    boolean isPrimitive() {
      return PRIMITIVES.contains(type);
    }

    /** Whether it is an enum or a record of flags. */
    boolean isNamed() {
      return !isPrimitive() && !OF_JAVA.contains(type);
    }

    /** Whether it can say how many there are of something. */
    boolean isCount() {
      return type.equals("int") || type.equals("long") || type.equals("short");
    }

    boolean isImpliedCount() {
      return type.equals("int");
    }
  }

  /** A pointer to a text, with the annotation that says which, or an empty text for UTF-16. */
  record Text(String annotation) implements Shape {
    List<String> annotations() {
      return annotation.isEmpty() ? List.of() : List.of(annotation);
    }

    boolean isBstr() {
      return annotation.equals("@Bstr");
    }
  }

  /**
   * A value that a pointer points to: a GUID, a struct that is copied, a VARIANT.
   *
   * @param type the Java type
   * @param sized whether it says its own size, which a caller fills in
   */
  record Copied(String type, boolean sized) implements Shape {
    static Copied of(String type) {
      return new Copied(type, false);
    }
  }

  /** A struct that is viewed in place. */
  record View(String type) implements Shape {}

  /** A pointer to an interface. */
  record Interface(String type) implements Shape {}

  /** A function pointer. */
  record Function(String type) implements Shape {}

  /** A {@code SAFEARRAY}, which is always behind a pointer. */
  record SafeArray() implements Shape {}

  /** Nothing, or something unknown behind a pointer. */
  record Nothing() implements Shape {}

  /** What Java has no type for. */
  record Opaque() implements Shape {}
}
