package io.comwright.importer.write;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The imports that a source needs, found by the simple names in it. */
final class Imports {
  private static final Pattern NAME = Pattern.compile("(?<![\\w.\"])[A-Z]\\w*");
  private static final Map<String, String> PACKAGES = packages();

  private Imports() {}

  private static Map<String, String> packages() {
    Map<String, String> packages = new HashMap<>();
    add(
        packages,
        "io.comwright",
        "BooleanRef ByteRef CharRef ComEnum ComType DoubleRef FloatRef Guid HResult Handle IUnknown"
            + " IntRef LongRef Ref ShortRef StructList StructView");
    add(
        packages,
        "io.comwright.annotation",
        "Ansi Borrowed Bstr ByValue ByteBool Callback CoTaskMem ComInterface ComStruct DefaultValue"
            + " DispId DispInterface FixedSize FlexibleArray Flags IidIs InOut Lcid LengthIs"
            + " NativeLibrary NativeName NativeSize Offset Optional Out Outs Pointer PreserveSig"
            + " SizeIs Slot StructSize TextBuffer ThrowOnFailure UnknownValue Unsigned VarArgs"
            + " VariantBool Vtable Win32Bool");
    add(packages, "io.comwright.annotation.DispId", "Access");
    add(packages, "io.comwright.annotation.TextBuffer", "Part");
    add(packages, "io.comwright.automation", "IDispatch PropVariant SafeArray Variant");
    add(packages, "java.lang.foreign", "Arena MemorySegment");
    add(packages, "java.math", "BigDecimal");
    add(packages, "java.time", "Instant LocalDateTime");
    add(packages, "org.jspecify.annotations", "Nullable");
    return Map.copyOf(packages);
  }

  private static void add(Map<String, String> packages, String name, String types) {
    for (String each : types.split(" ")) {
      packages.put(each, name);
    }
  }

  /** The qualified names that code without comments mentions. */
  static SortedSet<String> of(String code) {
    SortedSet<String> imports = new TreeSet<>();
    NAME.matcher(code)
        .results()
        .map(MatchResult::group)
        .filter(PACKAGES::containsKey)
        .forEach(each -> imports.add(PACKAGES.get(each) + "." + each));
    return imports;
  }
}
