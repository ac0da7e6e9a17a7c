package io.comwright.automation;

import io.comwright.ComException;
import io.comwright.Ref;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads types that a description mentions. */
final class TypeNames {
  /** Deeper than any compiler nests them; a struct that points to itself has no end. */
  private static final int DEEPEST = 64;

  private TypeNames() {}

  static TypeName read(ITypeInfo info, TypeDesc type) {
    return read(info, type, 0);
  }

  private static TypeName read(ITypeInfo info, TypeDesc type, int depth) {
    if (depth > DEEPEST) {
      throw new IllegalArgumentException("a TYPEDESC is nested deeper than " + DEEPEST);
    }
    int vt = Short.toUnsignedInt(type.vt());
    return switch (vt) {
      case VarType.VT_PTR -> new TypeName.PointerTo(read(info, type.pointee(), depth + 1));
      case VarType.VT_SAFEARRAY -> new TypeName.SafeArrayOf(read(info, type.pointee(), depth + 1));
      case VarType.VT_CARRAY -> array(info, type.array(), depth);
      case VarType.VT_USERDEFINED -> named(info, type.reference());
      default -> new TypeName.Basic(vt);
    };
  }

  private static TypeName array(ITypeInfo info, ArrayDesc array, int depth) {
    List<Integer> lengths = array.bounds().stream().map(ArrayBound::elements).toList();
    return new TypeName.FixedArrayOf(read(info, array.element(), depth + 1), lengths);
  }

  static TypeName named(ITypeInfo info, int reference) {
    try (ITypeInfo named = info.getRefTypeInfo(reference)) {
      return named(named);
    } catch (ComException e) {
      return new TypeName.Unresolved(reference, e.hresult());
    }
  }

  private static TypeName named(ITypeInfo info) {
    TypeAttr attributes = info.getTypeAttr();
    try {
      return new TypeName.Named(
          name(info, ITypeInfo.NO_MEMBER), attributes.guid(), attributes.kind());
    } finally {
      info.releaseTypeAttr(attributes);
    }
  }

  /** The name of a type or of a member. */
  static String name(ITypeInfo info, int member) {
    Ref<@Nullable String> name = new Ref<>();
    info.getDocumentation(member, name, null, null, null);
    return Objects.requireNonNullElse(name.get(), "");
  }

  /** What is said of a type or of a member. */
  static @Nullable String text(ITypeInfo info, int member) {
    Ref<@Nullable String> text = new Ref<>();
    info.getDocumentation(member, null, text, null, null);
    return text.get();
  }

  /** How IDL spells a type. */
  static String idl(int vt) {
    return switch (vt) {
      case VarType.VT_I2 -> "short";
      case VarType.VT_I4 -> "long";
      case VarType.VT_R4 -> "float";
      case VarType.VT_R8 -> "double";
      case VarType.VT_CY -> "CURRENCY";
      case VarType.VT_DATE -> "DATE";
      case VarType.VT_BSTR -> "BSTR";
      case VarType.VT_DISPATCH -> "IDispatch*";
      case VarType.VT_ERROR -> "SCODE";
      case VarType.VT_BOOL -> "VARIANT_BOOL";
      case VarType.VT_VARIANT -> "VARIANT";
      case VarType.VT_UNKNOWN -> "IUnknown*";
      case VarType.VT_DECIMAL -> "DECIMAL";
      case VarType.VT_I1 -> "signed char";
      case VarType.VT_UI1 -> "unsigned char";
      case VarType.VT_UI2 -> "unsigned short";
      case VarType.VT_UI4 -> "unsigned long";
      case VarType.VT_I8 -> "hyper";
      case VarType.VT_UI8 -> "unsigned hyper";
      case VarType.VT_INT -> "int";
      case VarType.VT_UINT -> "unsigned int";
      case VarType.VT_VOID -> "void";
      case VarType.VT_HRESULT -> "HRESULT";
      case VarType.VT_LPSTR -> "LPSTR";
      case VarType.VT_LPWSTR -> "LPWSTR";
      default -> VarType.name(vt);
    };
  }
}
