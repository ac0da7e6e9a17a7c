package io.comwright.importer.name;

import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Names of methods, parameters and types in Java, of their native names. */
public final class JavaNames {
  /** Methods of {@link Object} and of proxies that a slot without parameters would hide. */
  private static final Set<String> TAKEN =
      Set.of(
          "close",
          "getClass",
          "notify",
          "notifyAll",
          "wait",
          "hashCode",
          "toString",
          "clone",
          "finalize",
          "equals",
          "retain",
          "from",
          "tryFrom",
          "attach",
          "of",
          "queryInterface",
          "addRef",
          "release");

  /** Simple names that written sources have from elsewhere, and words that name no type. */
  private static final Set<String> TYPES =
      Set.of(
          "Access",
          "Ansi",
          "Arena",
          "BigDecimal",
          "BooleanRef",
          "Borrowed",
          "Bstr",
          "ByValue",
          "ByteBool",
          "ByteRef",
          "Callback",
          "CharRef",
          "CoTaskMem",
          "ComEnum",
          "ComInterface",
          "ComStruct",
          "ComType",
          "DefaultValue",
          "DispId",
          "DispInterface",
          "DoubleRef",
          "FixedSize",
          "Flags",
          "FlexibleArray",
          "FloatRef",
          "Guid",
          "HResult",
          "Handle",
          "IidIs",
          "InOut",
          "Instant",
          "IntRef",
          "Lcid",
          "LengthIs",
          "LocalDateTime",
          "LongRef",
          "MemorySegment",
          "NativeLibrary",
          "NativeName",
          "NativeSize",
          "Nullable",
          "Object",
          "Offset",
          "Optional",
          "Out",
          "Outs",
          "Override",
          "Part",
          "Pointer",
          "PreserveSig",
          "PropVariant",
          "Ref",
          "SafeArray",
          "ShortRef",
          "SizeIs",
          "Slot",
          "String",
          "StructList",
          "StructSize",
          "StructView",
          "TextBuffer",
          "ThrowOnFailure",
          "UnknownValue",
          "Unsigned",
          "VarArgs",
          "Variant",
          "VariantBool",
          "Vtable",
          "Win32Bool",
          "permits",
          "record",
          "sealed",
          "var",
          "yield");

  private JavaNames() {}

  /**
   * The name of a method: {@code GetCount} and {@code get_Count} are {@code getCount}, {@code
   * put_Count} is {@code setCount}, {@code _NewEnum} is {@code newEnum}.
   *
   * @param nativeName the native name
   * @return a name that no method of a proxy has
   */
  public static String method(String nativeName) {
    String name = nativeName;
    if (name.startsWith("get_") && name.length() > 4) {
      name = "get" + capitalised(name.substring(4));
    } else if (name.startsWith("put_") && name.length() > 4) {
      name = "set" + capitalised(name.substring(4));
    } else if (name.startsWith("putref_") && name.length() > 7) {
      name = "setRef" + capitalised(name.substring(7));
    }
    if (name.matches("_+[A-Za-z].*")) {
      name = name.replaceFirst("_+", "");
    }
    name = free(decapitalised(identifier(name)));
    return TAKEN.contains(name) ? name + "Native" : name;
  }

  /**
   * The name of a parameter or a field, which is the native one where Java has it.
   *
   * @param nativeName the native name
   * @return a Java identifier
   */
  public static String variable(String nativeName) {
    String name = decapitalised(identifier(nativeName));
    return free(TAKEN.contains(name) ? name + "_" : name);
  }

  /**
   * The name of a constant.
   *
   * @param nativeName the native name
   * @return a Java identifier, and none of a field that enums and records of flags have
   */
  public static String constant(String nativeName) {
    String name = free(identifier(nativeName));
    return name.equals("value") || name.equals("bits") ? name + "_" : name;
  }

  /**
   * The name of a type.
   *
   * @param nativeName the simple native name
   * @return a name that no written source has from elsewhere
   */
  public static String type(String nativeName) {
    String name = identifier(nativeName);
    return TYPES.contains(name) || SourceVersion.isKeyword(name) ? name + "_" : name;
  }

  /**
   * The native name that the processor takes for a method or a parameter.
   *
   * @param javaName the name in Java
   * @return the name with a capital letter
   */
  public static String capitalised(String javaName) {
    return javaName.isEmpty()
        ? javaName
        : Character.toUpperCase(javaName.charAt(0)) + javaName.substring(1);
  }

  /**
   * {@code GetURL} is {@code getURL}, {@code URLOf} is {@code urlOf}, {@code URL} is {@code url}.
   */
  private static String decapitalised(String name) {
    int capitals = 0;
    while (capitals < name.length() && Character.isUpperCase(name.charAt(capitals))) {
      capitals++;
    }
    if (capitals > 1 && capitals < name.length() && Character.isLowerCase(name.charAt(capitals))) {
      capitals--;
    }
    return name.substring(0, capitals).toLowerCase(Locale.ROOT) + name.substring(capitals);
  }

  private static String identifier(String name) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char each = name.charAt(i);
      text.append(isPart(each) ? each : '_');
    }
    return text.isEmpty() || !Character.isJavaIdentifierStart(text.charAt(0))
        ? "_" + text
        : text.toString();
  }

  /** A character that Java ignores in a name cannot be in that of a file. */
  private static boolean isPart(char each) {
    return Character.isJavaIdentifierPart(each)
        && !Character.isIdentifierIgnorable(each)
        && each != '$';
  }

  private static String free(String name) {
    return SourceVersion.isKeyword(name) || name.equals("_") ? name + "_" : name;
  }
}
