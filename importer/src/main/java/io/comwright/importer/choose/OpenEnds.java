package io.comwright.importer.choose;

import io.comwright.importer.raw.RawDefinition;
import io.comwright.importer.raw.RawType;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Structs that end with an array of a length that another field says. Sources mark the array, and
 * leave out which field that is: it is the only one that is called as a number of elements; for
 * bytes, as a length.
 */
final class OpenEnds {
  private static final Pattern ELEMENTS =
      Pattern.compile(
          "c(?!b|ch)[A-Z].*|c(?=Elements|Items).*|(dw|u|ul|n)?(Num|Number|Count)([A-Z].*)?|count"
              + "|.*Count|n[A-Z].*s");

  /** A {@code Size} is as often that of the whole struct. */
  private static final Pattern BYTES = Pattern.compile("cb(?!Size|Struct|Total)[A-Z].*|.*Length");

  private final Types types;

  OpenEnds(Types types) {
    this.types = types;
  }

  /** The field that says how many elements the last one has, or null. */
  RawDefinition.@Nullable Field count(RawDefinition.Struct struct) {
    List<RawDefinition.Field> fields = struct.fields();
    if (struct.union() || fields.size() < 2) {
      return null;
    }
    RawDefinition.Field last = fields.getLast();
    if (!last.flexible()
        || !(last.type() instanceof RawType.FixedArray(RawType element, int length))
        || length != 1
        || !canStand(element)) {
      return null;
    }
    boolean isBytes = types.structs().of(element).size() == 1;
    RawDefinition.Field found = null;
    for (RawDefinition.Field each : fields.subList(0, fields.size() - 1)) {
      if (isNumber(struct, each)
          && (ELEMENTS.matcher(each.name()).matches()
              || isBytes && BYTES.matcher(each.name()).matches())) {
        if (found != null) {
          return null;
        }
        found = each;
      }
    }
    return found;
  }

  /** A WCHAR is a text, whose size may be in bytes or in units. */
  private boolean canStand(RawType element) {
    if (element instanceof RawType.Pointer
        || element instanceof RawType.FixedArray
        || element == RawType.Primitive.CHAR) {
      return false;
    }
    Shape shape = types.shape(element);
    return switch (shape) {
      case Shape.Plain(_, String type, _, _) -> !type.equals("BigDecimal");
      case Shape.Copied(String type, boolean sized) -> !sized && !ViewChooser.isAutomation(type);
      case Shape.View _ -> !types.isOpenEnded(shape);
      default -> false;
    };
  }

  private boolean isNumber(RawDefinition.Struct struct, RawDefinition.Field field) {
    return field.bits().isEmpty()
        && !StructChooser.isSize(struct, field)
        && types.shape(field.type()) instanceof Shape.Plain plain
        && plain.isCount()
        && !plain.annotations().contains("@Pointer");
  }
}
