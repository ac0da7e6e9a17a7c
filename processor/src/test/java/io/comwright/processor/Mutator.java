package io.comwright.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Damages a source in one place or a few, as authors and editors do. */
final class Mutator {
  private static final Pattern TOKEN =
      Pattern.compile("\"(\\\\.|[^\"\\\\\\n])*\"|@?[\\w.]+|[^\\s\\w]");
  private static final Pattern ANNOTATION = Pattern.compile("@\\w+(\\([^()]*\\))?");
  private static final Pattern TYPE =
      Pattern.compile(
          "\\b(void|boolean|byte|short|char|int|long|float|double|[A-Z]\\w*)\\b(\\[])?");
  private static final Pattern BEFORE_PARAMETER = Pattern.compile("(?<=[(,] ?)(?=[@A-Za-z])");
  private static final Pattern BEFORE_MEMBER = Pattern.compile("(?m)^  (?=[@A-Za-z<])");
  private static final Pattern LITERAL =
      Pattern.compile("\\b\\w+\\.class\\b|\\b\\d+\\b|\"[^\"]*\"");

  private static final List<String> ANNOTATIONS =
      List.of(
          "@Out",
          "@InOut",
          "@SizeIs",
          "@SizeIs(\"count\")",
          "@LengthIs(\"count\")",
          "@Unsigned",
          "@Pointer",
          "@ByValue",
          "@Bstr",
          "@Utf8",
          "@Ansi",
          "@WideChar",
          "@CoTaskMem",
          "@Borrowed",
          "@FreeWith(String.class)",
          "@FreeWith(int.class)",
          "@FreeWith(Missing.class)",
          "@MarshalWith(int.class)",
          "@MarshalWith(CustomMarshaller[].class)",
          "@MarshalWith(Missing.class)",
          "@Slot(3)",
          "@Slot(-1)",
          "@PreserveSig",
          "@ThrowOnFailure",
          "@NativeName(\"X y\")",
          "@FixedSize(2)",
          "@FixedSize(-1)",
          "@Offset(0)",
          "@FlexibleArray(\"count\")",
          "@StructSize",
          "@Win32Bool",
          "@VariantBool",
          "@ByteBool",
          "@HResultBool",
          "@NativeSize(3)",
          "@UnknownValue",
          "@Flags",
          "@Outs",
          "@IidIs(\"type\")",
          "@TextBuffer",
          "@ComStruct",
          "@Vtable",
          "@Callback",
          "@NativeLibrary(\"ole32\")",
          "@ComClass",
          "@ComInterface(\"00000000-0000-0000-c000-000000000046\")",
          "@ComInterface",
          "@Deprecated",
          "@org.jspecify.annotations.Nullable");

  private static final List<String> TYPES =
      List.of(
          "void",
          "boolean",
          "byte",
          "short",
          "char",
          "int",
          "long",
          "float",
          "double",
          "Integer",
          "Object",
          "String",
          "CharSequence",
          "Guid",
          "HResult",
          "Handle",
          "IUnknown",
          "int[]",
          "String[]",
          "Ref<Integer>",
          "Ref<String>",
          "Ref<int[]>",
          "Ref",
          "IntRef",
          "LongRef",
          "StructList<IUnknown>",
          "ComType<IUnknown>",
          "java.util.List<String>",
          "java.util.UUID",
          "java.time.Instant",
          "java.nio.file.Path",
          "Missing",
          "Missing<String>",
          "Missing[]",
          "java.lang.foreign.MemorySegment",
          "io.comwright.automation.Variant",
          "io.comwright.automation.SafeArray",
          "Enum<?>",
          "T",
          "int[][]",
          "Thread.State");

  private final Random random;
  private final String self;

  /**
   * Of one source.
   *
   * @param path its path, which ends with the name of its type
   */
  Mutator(Random random, String path) {
    this.random = random;
    this.self = path.substring(path.lastIndexOf('/') + 1).replace(".java", "");
  }

  String damage(String source) {
    List<UnaryOperator<String>> ways =
        List.of(
            text -> replace(TOKEN, text, token -> ""),
            text -> replace(TOKEN, text, token -> token + " " + token),
            text -> replace(ANNOTATION, text, annotation -> ""),
            text -> replace(ANNOTATION, text, annotation -> any(ANNOTATIONS)),
            text -> replace(BEFORE_PARAMETER, text, nothing -> any(ANNOTATIONS) + " "),
            text -> replace(BEFORE_MEMBER, text, indent -> "  " + any(ANNOTATIONS) + " "),
            text -> replace(TYPE, text, type -> any(TYPES)),
            text -> replace(TYPE, text, type -> any(TYPES)),
            text -> replace(TYPE, text, type -> self),
            text ->
                replace(
                    LITERAL,
                    text,
                    literal ->
                        any(
                            List.of(
                                "0",
                                "-1",
                                "99999",
                                "\"\"",
                                "\"count\"",
                                "int.class",
                                "Missing.class",
                                self + ".class"))),
            this::withoutLine,
            this::withLineTwice);
    String damaged = source;
    int times = 1 + random.nextInt(2);
    for (int i = 0; i < times; i++) {
      damaged = ways.get(random.nextInt(ways.size())).apply(damaged);
    }
    return damaged;
  }

  private String any(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** Imports stay: they make for errors of the compiler only. */
  private static int start(String source) {
    int last = source.lastIndexOf("\nimport ");
    return source.indexOf('\n', last + 1) + 1;
  }

  private String replace(Pattern pattern, String source, UnaryOperator<String> by) {
    int start = start(source);
    List<MatchResult> found = pattern.matcher(source.substring(start)).results().toList();
    if (found.isEmpty()) {
      return source;
    }
    MatchResult one = found.get(random.nextInt(found.size()));
    return source.substring(0, start + one.start())
        + by.apply(one.group())
        + source.substring(start + one.end());
  }

  private String withoutLine(String source) {
    List<String> lines = lines(source);
    lines.remove(random.nextInt(lines.size()));
    return source.substring(0, start(source)) + String.join("\n", lines);
  }

  private String withLineTwice(String source) {
    List<String> lines = lines(source);
    int line = random.nextInt(lines.size());
    lines.add(line, lines.get(line));
    return source.substring(0, start(source)) + String.join("\n", lines);
  }

  private static List<String> lines(String source) {
    return new ArrayList<>(source.substring(start(source)).lines().toList());
  }
}
