package io.comwright.importer.typelib;

import io.comwright.importer.raw.RawType;
import io.comwright.importer.raw.RawType.Primitive;
import java.util.List;
import java.util.Optional;

/**
 * What the types of a library are for the rest of the importer, where an interface is the pointer
 * to it.
 */
final class RawTypes {
  /** A handle, which libraries have as a pointer to a struct of RPC. */
  static final String HANDLE = "stdole.HANDLE";

  private static final String REMOTABLE_HANDLE = "_RemotableHandle";

  private final Resolver resolver;
  private final TypeLibrary library;

  RawTypes(Resolver resolver, TypeLibrary library) {
    this.resolver = resolver;
    this.library = library;
  }

  RawType of(TlbType type) {
    return switch (type) {
      case TlbType.Basic(int vt) -> basic(vt);
      case TlbType.Pointer(TlbType.Named(TlbReference to)) -> pointer(to);
      case TlbType.Pointer(TlbType to) -> new RawType.Pointer(of(to));
      case TlbType.SafeArray _ -> new RawType.Pointer(new RawType.Named("SAFEARRAY"));
      case TlbType.FixedArray(TlbType element, List<Integer> lengths) -> {
        RawType array = of(element);
        for (int length : lengths.reversed()) {
          array = new RawType.FixedArray(array, length);
        }
        yield array;
      }
      case TlbType.Named(TlbReference reference) -> named(reference);
    };
  }

  private RawType pointer(TlbReference to) {
    Optional<String> key = resolver.interfaceKey(library, to);
    if (key.isPresent()) {
      return new RawType.Named(key.get());
    }
    if (resolver.find(library, to).info().name().equals(REMOTABLE_HANDLE)) {
      return new RawType.Named(HANDLE);
    }
    return new RawType.Pointer(named(to));
  }

  private RawType named(TlbReference reference) {
    Optional<String> key = resolver.interfaceKey(library, reference);
    if (key.isPresent()) {
      return new RawType.Named(key.get());
    }
    Resolver.Found found = resolver.find(library, reference);
    return found.info().name().equals("GUID")
        ? Primitive.GUID
        : new RawType.Named(resolver.key(found));
  }

  /** The types of {@code VARENUM} (wtypes.h). */
  private static RawType basic(int vt) {
    return switch (vt) {
      case 2 -> Primitive.I2;
      case 3, 22 -> Primitive.I4;
      case 4 -> Primitive.R4;
      case 5 -> Primitive.R8;
      case 6 -> new RawType.Named("CY");
      case 7 -> new RawType.Named("DATE");
      case 8 -> new RawType.Named("BSTR");
      case 9 -> new RawType.Named(Resolver.DISPATCH);
      case 10, 25 -> new RawType.Named("HRESULT");
      case 11 -> new RawType.Named("VARIANT_BOOL");
      case 12 -> new RawType.Named("VARIANT");
      case 13 -> new RawType.Named(Resolver.UNKNOWN);
      case 14 -> new RawType.Named("DECIMAL");
      case 16 -> Primitive.I1;
      case 17 -> Primitive.U1;
      case 18 -> Primitive.U2;
      case 19, 23 -> Primitive.U4;
      case 20 -> Primitive.I8;
      case 21 -> Primitive.U8;
      case 24 -> Primitive.VOID;
      case 30 -> new RawType.Named("PSTR");
      case 31 -> new RawType.Named("PWSTR");
      case 37 -> Primitive.ISIZE;
      case 38 -> Primitive.USIZE;
      case 64 -> new RawType.Named("FILETIME");
      case 72 -> Primitive.GUID;
      default -> Primitive.OTHER;
    };
  }
}
