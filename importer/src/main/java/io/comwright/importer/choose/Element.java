package io.comwright.importer.choose;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element of an array.
 *
 * @param annotations what stands before the array
 * @param type its type
 * @param isFreed whether each comes back with memory of its own
 * @param isReference whether it may be NULL
 * @param isView whether it is a struct that is viewed in place
 */
record Element(
    List<String> annotations, String type, boolean isFreed, boolean isReference, boolean isView) {

  /** The element of a shape; null if no array has such elements. */
  static @Nullable Element of(Shape shape) {
    return switch (shape) {
      case Shape.Plain(_, String type, _, _) when type.equals("BigDecimal") -> null;
      case Shape.Plain(List<String> annotations, String type, _, _) ->
          new Element(annotations, type, false, false, false);
      case Shape.Text text ->
          new Element(text.annotations(), "String", !text.isBstr(), true, false);
      case Shape.Copied(String type, _) -> new Element(List.of(), type, false, false, false);
      case Shape.Interface(String type) -> new Element(List.of(), type, false, true, false);
      case Shape.View(String type) ->
          new Element(List.of(), "StructList<" + type + ">", false, false, true);
      case Shape.Function _, Shape.SafeArray _, Shape.Nothing _, Shape.Opaque _ -> null;
    };
  }

  /** The type of the array. */
  String array(boolean nullableArray, boolean nullableElements) {
    String element = nullableElements && isReference ? "@Nullable " + type : type;
    if (isView) {
      return nullableArray ? "@Nullable " + element : element;
    }
    return element + (nullableArray ? " @Nullable []" : "[]");
  }
}
