package io.comwright.importer.choose;

import io.comwright.importer.raw.Definitions;
import io.comwright.importer.raw.RawDefinition;
import io.comwright.importer.raw.RawType;
import java.util.HashMap;
import java.util.Map;

/**
 * Where the fields of structs lie where pointers have 8 bytes, which is the same on x86-64 and
 * AArch64.
 */
final class Structs {
  /** Deeper than any struct; a damaged file could let a struct contain itself. */
  private static final int DEEPEST = 32;

  private final Definitions definitions;
  private final Map<String, Extent> known = new HashMap<>();

  /** How much memory a value takes; size 0 is a type that no value has. */
  record Extent(int size, int alignment) {
    static final Extent NONE = new Extent(0, 1);
    static final Extent POINTER = new Extent(8, 8);

    int align(int offset) {
      return (offset + alignment - 1) / alignment * alignment;
    }

    Extent packed(int pack) {
      return pack == 0 || alignment <= pack ? this : new Extent(size, pack);
    }
  }

  Structs(Definitions definitions) {
    this.definitions = definitions;
  }

  Extent of(RawType type) {
    return of(type, 0);
  }

  /** Where each field of a struct lies, and behind the last the end. */
  int[] offsets(RawDefinition.Struct struct) {
    return offsets(struct, 0);
  }

  private Extent of(RawType type, int depth) {
    return switch (type) {
      case RawType.Primitive.GUID -> new Extent(16, 4);
      case RawType.Primitive primitive ->
          new Extent(primitive.size(), Math.max(1, primitive.size()));
      case RawType.Pointer _ -> Extent.POINTER;
      case RawType.FixedArray(RawType element, int length) -> {
        Extent one = of(element, depth);
        long size = (long) one.size() * length;
        yield size > Short.MAX_VALUE ? Extent.NONE : new Extent((int) size, one.alignment());
      }
      case RawType.Named(String key) -> named(key, depth);
    };
  }

  private Extent named(String key, int depth) {
    Extent extent = known.get(key);
    if (extent == null) {
      extent =
          depth > DEEPEST
              ? Extent.NONE
              : definitions.find(key).map(each -> of(each, depth + 1)).orElse(Extent.NONE);
      known.put(key, extent);
    }
    return extent;
  }

  private Extent of(RawDefinition definition, int depth) {
    return switch (definition) {
      case RawDefinition.Interface _, RawDefinition.Function _ -> Extent.POINTER;
      case RawDefinition.Enumeration each -> of(each.type(), depth);
      case RawDefinition.Typedef each -> of(each.type(), depth);
      case RawDefinition.Coclass _, RawDefinition.Export _ -> Extent.NONE;
      case RawDefinition.Struct struct -> {
        int[] offsets = offsets(struct, depth);
        int alignment = 1;
        for (RawDefinition.Field field : struct.fields()) {
          Extent extent = of(field.type(), depth).packed(struct.pack());
          if (extent.size() == 0) {
            yield Extent.NONE;
          }
          alignment = Math.max(alignment, extent.alignment());
        }
        int end = offsets[offsets.length - 1];
        yield new Extent(new Extent(0, alignment).align(end), alignment);
      }
    };
  }

  private int[] offsets(RawDefinition.Struct struct, int depth) {
    int[] offsets = new int[struct.fields().size() + 1];
    int end = 0;
    for (int i = 0; i < struct.fields().size(); i++) {
      Extent extent = of(struct.fields().get(i).type(), depth).packed(struct.pack());
      offsets[i] = struct.union() ? 0 : extent.align(end);
      end = Math.max(end, offsets[i] + extent.size());
    }
    offsets[offsets.length - 1] = end;
    return offsets;
  }
}
