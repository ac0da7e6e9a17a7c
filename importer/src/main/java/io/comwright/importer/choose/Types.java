package io.comwright.importer.choose;

import io.comwright.importer.name.TypeNames;
import io.comwright.importer.raw.Definitions;
import io.comwright.importer.raw.RawDefinition;
import io.comwright.importer.raw.RawParameter;
import io.comwright.importer.raw.RawType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The shapes of native types, and which of them the written sources refer to. */
final class Types {
  /** Types that Comwright or Java has, by native name. */
  private static final Map<String, Shape> KNOWN =
      Map.ofEntries(
          Map.entry("IUnknown", new Shape.Interface("IUnknown")),
          Map.entry("IDispatch", new Shape.Interface("IDispatch")),
          Map.entry("BOOL", Shape.Plain.of("@Win32Bool", "boolean", 4)),
          Map.entry("BOOLEAN", Shape.Plain.of("@ByteBool", "boolean", 1)),
          Map.entry("VARIANT_BOOL", Shape.Plain.of("@VariantBool", "boolean", 2)),
          Map.entry("HRESULT", Shape.Plain.of("", "HResult", 4)),
          Map.entry("PWSTR", new Shape.Text("")),
          Map.entry("PSTR", new Shape.Text("@Ansi")),
          Map.entry("BSTR", new Shape.Text("@Bstr")),
          Map.entry("VARIANT", Shape.Copied.of("Variant")),
          Map.entry("PROPVARIANT", Shape.Copied.of("PropVariant")),
          Map.entry("FILETIME", Shape.Copied.of("Instant")),
          Map.entry("SAFEARRAY", new Shape.SafeArray()),
          Map.entry("CY", Shape.Plain.of("", "BigDecimal", 8)),
          Map.entry("DATE", Shape.Plain.of("", "LocalDateTime", 8)));

  /**
   * Structs that others follow in memory: {@code cbSize} bytes (mmreg.h), a colour table
   * (wingdi.h).
   */
  private static final Set<String> FOLLOWED = Set.of("WAVEFORMATEX", "BITMAPINFOHEADER");

  /** More would not fit into the initialiser of a class. */
  private static final int MOST_CONSTANTS = 1500;

  /** More bases than any interface has. */
  private static final int DEEPEST = 64;

  private static final int LARGEST_STRUCT = 16384;
  private static final int LARGEST_RECORD = 1024;
  private static final int MOST_COMPONENTS = 120;

  private final Definitions definitions;
  private final TypeNames names;
  private final Structs structs;
  private final Set<String> leftOut;
  private final Map<String, Shape> shapes = new HashMap<>();
  private final Set<String> references = new LinkedHashSet<>();
  private final Set<String> openEnded = new HashSet<>();

  Types(Definitions definitions, TypeNames names, Structs structs, Set<String> leftOut) {
    this.definitions = definitions;
    this.names = names;
    this.structs = structs;
    this.leftOut = leftOut;
  }

  /** The keys of what was referred to since the last call. */
  Set<String> takeReferences() {
    Set<String> taken = new LinkedHashSet<>(references);
    references.clear();
    return taken;
  }

  String name(String key) {
    return names.of(key);
  }

  /** Whether a type of the definitions has a name. */
  boolean isName(String name) {
    return !definitions.named(name).isEmpty();
  }

  Structs structs() {
    return structs;
  }

  Optional<RawDefinition> find(String key) {
    return definitions.find(key);
  }

  Shape shape(RawType type) {
    return switch (type) {
      case RawType.Primitive primitive -> primitive(primitive);
      case RawType.Named(String key) -> named(key);
      case RawType.Pointer _ ->
          new Shape.Plain(List.of(), "MemorySegment", "Ref<MemorySegment>", 8);
      case RawType.FixedArray _ -> new Shape.Opaque();
    };
  }

  /** Says that a source mentions a type, so that it has to be written, too. */
  void refer(RawType type) {
    refer(type, 0);
  }

  /** Another name for a type mentions that type. */
  private void refer(RawType type, int depth) {
    if (type instanceof RawType.Named(String key) && depth < DEEPEST) {
      if (definitions.find(key).orElse(null) instanceof RawDefinition.Typedef other) {
        refer(other.type(), depth + 1);
      } else if (isWritten(key)) {
        references.add(key);
      }
    }
  }

  private boolean isWritten(String key) {
    return !KNOWN.containsKey(Definitions.simpleName(key))
        && definitions.find(key).map(each -> !(each instanceof RawDefinition.Typedef)).orElse(false)
        && !(shape(new RawType.Named(key)) instanceof Shape.Opaque)
        && !isDegraded(key);
  }

  /** Whether a name stands for another type, since its own is left out. */
  boolean isDegraded(String key) {
    return leftOut.contains(key)
        || definitions.find(key).orElse(null) instanceof RawDefinition.Interface each
            && isNameless(each)
        || definitions.find(key).orElse(null) instanceof RawDefinition.Enumeration large
            && isNumber(large);
  }

  private static boolean isNumber(RawDefinition.Enumeration each) {
    return each.constants().isEmpty() || each.constants().size() > MOST_CONSTANTS;
  }

  /** Whether the slots of an interface begin with those of {@code IUnknown}. */
  boolean isCom(RawDefinition.Interface each) {
    return chain(each).getLast().key().endsWith(".IUnknown");
  }

  /** An interface with {@code IUnknown} that cannot be derived from, or has no IID. */
  private boolean isNameless(RawDefinition.Interface each) {
    List<RawDefinition.Interface> chain = chain(each);
    RawDefinition.Interface last = chain.getLast();
    boolean com = isCom(each);
    return last.base() != null
        || com && chain.stream().anyMatch(base -> base.iid() == null)
        || chain.stream().anyMatch(base -> leftOut.contains(base.key()));
  }

  /** An interface and its bases; the last has a base if that is not defined. */
  private List<RawDefinition.Interface> chain(RawDefinition.Interface each) {
    List<RawDefinition.Interface> chain = new ArrayList<>(List.of(each));
    while (chain.size() <= DEEPEST
        && chain.getLast().base() != null
        && definitions.find(chain.getLast().base()).orElse(null)
            instanceof RawDefinition.Interface base) {
      chain.add(base);
    }
    return chain;
  }

  private static Shape primitive(RawType.Primitive primitive) {
    return switch (primitive) {
      case VOID -> new Shape.Nothing();
      case OTHER -> new Shape.Opaque();
      case BOOLEAN -> Shape.Plain.of("@ByteBool", "boolean", 1);
      case CHAR -> Shape.Plain.of("", "char", 2);
      case I1 -> Shape.Plain.of("", "byte", 1);
      case U1 -> Shape.Plain.of("@Unsigned", "byte", 1);
      case I2 -> Shape.Plain.of("", "short", 2);
      case U2 -> Shape.Plain.of("@Unsigned", "short", 2);
      case I4 -> Shape.Plain.of("", "int", 4);
      case U4 -> Shape.Plain.of("@Unsigned", "int", 4);
      case I8 -> Shape.Plain.of("", "long", 8);
      case U8 -> Shape.Plain.of("@Unsigned", "long", 8);
      case R4 -> Shape.Plain.of("", "float", 4);
      case R8 -> Shape.Plain.of("", "double", 8);
      case ISIZE, USIZE -> Shape.Plain.of("@Pointer", "long", 8);
      case GUID -> Shape.Copied.of("Guid");
    };
  }

  private Shape named(String key) {
    Shape known = KNOWN.get(Definitions.simpleName(key));
    if (known != null) {
      return known;
    }
    Shape shape = shapes.get(key);
    if (shape == null) {
      shapes.put(key, new Shape.Opaque());
      shape = definitions.find(key).<Shape>map(each -> of(key, each)).orElseGet(Shape.Opaque::new);
      shapes.put(key, shape);
    }
    return shape;
  }

  private Shape of(String key, RawDefinition definition) {
    return switch (definition) {
      case RawDefinition.Interface each -> {
        if (!isDegraded(key)) {
          yield new Shape.Interface(names.of(key));
        }
        yield each.base() == null ? new Shape.Opaque() : new Shape.Interface("IUnknown");
      }
      case RawDefinition.Function each ->
          leftOut.contains(key) || !isExpressible(each)
              ? Shape.Plain.of("", "MemorySegment", 8)
              : new Shape.Function(names.of(key));
      case RawDefinition.Typedef each ->
          each.type() instanceof RawType.Pointer(RawType to) && to == RawType.Primitive.VOID
              ? Shape.Plain.of("", "Handle", 8)
              : shape(each.type());
      case RawDefinition.Enumeration each ->
          leftOut.contains(key) || isNumber(each)
              ? primitive(each.type())
              : Shape.Plain.of("", names.of(key), each.type().size());
      case RawDefinition.Struct each ->
          leftOut.contains(key) ? new Shape.Opaque() : struct(key, each);
      case RawDefinition.Coclass _, RawDefinition.Export _ -> new Shape.Opaque();
    };
  }

  private boolean isExpressible(RawDefinition.Function function) {
    for (RawParameter each : function.method().parameters()) {
      if (isByValue(each.type())) {
        return false;
      }
    }
    return !isByValue(function.method().result());
  }

  /** Whether it is a struct by value that is viewed in place, which cannot be passed so. */
  private boolean isByValue(RawType type) {
    return !(type instanceof RawType.Pointer)
        && switch (shape(type)) {
          case Shape.View _, Shape.Opaque _, Shape.SafeArray _ -> true;
          default -> false;
        };
  }

  private Shape struct(String key, RawDefinition.Struct struct) {
    int size = structs.of(new RawType.Named(key)).size();
    if (size == 0 || size > LARGEST_STRUCT) {
      return new Shape.Opaque();
    }
    boolean copied =
        !struct.union()
            && !FOLLOWED.contains(Definitions.simpleName(key))
            && size <= LARGEST_RECORD
            && struct.fields().size() <= MOST_COMPONENTS
            && struct.fields().stream()
                .allMatch(
                    each -> each.bits().isEmpty() && !each.flexible() && isCopied(each.type()));
    if (copied) {
      return new Shape.Copied(names.of(key), StructChooser.isSized(struct));
    }
    if (new OpenEnds(this).count(struct) != null) {
      openEnded.add(names.of(key));
    }
    return new Shape.View(names.of(key));
  }

  /** Whether it is a struct that ends with an array of any length, so that none follows another. */
  boolean isOpenEnded(Shape shape) {
    return shape instanceof Shape.View(String type) && openEnded.contains(type);
  }

  /** Whether a field is all there is: nothing is pointed to that somebody would have to free. */
  private boolean isCopied(RawType type) {
    if (type instanceof RawType.FixedArray(RawType element, int length)) {
      return length > 0 && !(element instanceof RawType.FixedArray) && isCopied(element);
    }
    if (type instanceof RawType.Pointer(RawType to)) {
      return to == RawType.Primitive.VOID;
    }
    return switch (shape(type)) {
      case Shape.Plain(_, String java, _, _) -> !java.equals("BigDecimal");
      case Shape.Copied(String java, _) -> !java.equals("Variant") && !java.equals("PropVariant");
      default -> false;
    };
  }
}
