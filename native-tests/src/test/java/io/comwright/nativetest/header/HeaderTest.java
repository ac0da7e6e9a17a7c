package io.comwright.nativetest.header;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.nativetest.header.Generated.Struct;
import io.comwright.nativetest.header.Generated.Vtable;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The headers of all that the round trips and the sample declare: compilers place every field and
 * every slot where generated code does, and read the same IIDs.
 */
class HeaderTest {
  private static final Path ROOT = Path.of(System.getProperty("basedir", ""), "..");

  /** The thunk of a member pointer, whose name has the offset in the vtable. */
  private static final Pattern THUNK =
      Pattern.compile(
          "(?m)^\"\\?(\\w+)__(\\w+)@@.*\":\n\\s+\\.quad\\s+\"\\?\\?_9\\w+@@\\$B(\\w+?)@?AA\"");

  @TempDir static Path folder;
  private static Generated generated;
  private static SortedSet<String> headers;

  @BeforeAll
  static void generate() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String module : List.of("round-trips/src/test/java", "sample/src/main/java")) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(module))) {
        files
            .filter(file -> file.toString().endsWith(".java"))
            .filter(file -> !file.endsWith("AccountingTest.java"))
            .forEach(sources::add);
      }
    }
    Path classes = Files.createDirectories(folder.resolve("generated"));
    process(sources, "-s", classes.toString());
    process(sources, "-Acomwright.header=" + folder);
    generated = Generated.read(classes);
    try (Stream<Path> files = Files.list(folder)) {
      headers =
          new TreeSet<>(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> name.endsWith(".h") && !name.equals("comwright.h"))
                  .toList());
    }
    assertTrue(
        headers.contains("io.comwright.sample.mapi.h") && headers.size() > 10, headers::toString);
  }

  @ParameterizedTest
  @EnumSource
  void fieldsAndSlots(Toolchain toolchain) throws Exception {
    for (String header : headers) {
      StringBuilder text = new StringBuilder(include(header));
      generated.structs(header).forEach(struct -> fields(struct, header, text));
      if (!toolchain.isCpp()) {
        generated.vtables(header).forEach(vtable -> slots(vtable, toolchain, text));
      }
      toolchain.compile(folder, write(header, toolchain, text), "-fsyntax-only");
    }
  }

  private static void fields(Struct struct, String header, StringBuilder text) {
    text.append(check("sizeof(%s) == %d", struct.name(), struct.size()));
    text.append(check("ALIGNMENT(%s) == %d", struct.name(), struct.alignment()));
    struct
        .offsets()
        .forEach(
            (field, offset) -> {
              if (!isLeftOut(field, header)) {
                text.append(check("offsetof(%s, %s) == %d", struct.name(), field, offset));
              }
            });
  }

  /** An array of unknown length in a struct that lies in another. */
  private static boolean isLeftOut(String field, String header) {
    return header.equals("io.comwright.roundtrip.view.h") && field.equals("extra");
  }

  private static void slots(Vtable vtable, Toolchain toolchain, StringBuilder text) {
    boolean destructors = toolchain.hasDestructors();
    int count = vtable.count() + (vtable.shifted() && destructors ? 2 : 0);
    if (count > 0) {
      text.append(check("sizeof(%sVtbl) == %d", vtable.name(), 8 * count));
    }
    for (String method : vtable.slots().keySet()) {
      text.append(
          check(
              "offsetof(%sVtbl, %s) == %d",
              vtable.name(), method, 8 * vtable.slot(method, destructors)));
    }
  }

  /** A pointer to a virtual method is its offset and one (Itanium C++ ABI, 2.3). */
  @ParameterizedTest
  @EnumSource(names = {"GCC_CPP", "GCC_MS_ABI", "CLANG_CPP"})
  void slotsOfCppAndIids(Toolchain toolchain) throws Exception {
    for (String header : headers) {
      StringBuilder text = new StringBuilder(include(header));
      text.append(
          """
          #include <cstdio>
          #include <cstring>
          template <class Method>
          void slot(const char* name, Method method) {
            long word;
            std::memcpy(&word, &method, sizeof word);
            std::printf("%s %ld\\n", name, (word - 1) / 8);
          }
          void iid(const char* name, const GUID& iid) {
            std::printf("%s %08x-%04x-%04x-", name, iid.Data1, iid.Data2, iid.Data3);
            for (int i = 0; i < 8; i++) std::printf(i == 2 ? "-%02x" : "%02x", iid.Data4[i]);
            std::printf("\\n");
          }
          int main() {
            iid("IUnknown", IID_IUnknown);
          """);
      List<String> expected =
          new ArrayList<>(List.of("IUnknown 00000000-0000-0000-c000-000000000046"));
      for (Vtable vtable : generated.vtables(header)) {
        if (!vtable.iid().isEmpty()) {
          text.append("  iid(\"%1$s\", IID_%1$s);\n".formatted(vtable.name()));
          expected.add(vtable.name() + " " + vtable.iid());
        }
        for (String method : vtable.slots().keySet()) {
          text.append("  slot(\"%1$s.%2$s\", &%1$s::%2$s);\n".formatted(vtable.name(), method));
          expected.add(slot(vtable, method, toolchain));
        }
      }
      toolchain.compile(folder, write(header, toolchain, text.append("}\n")), "-o", "program");
      assertEquals(
          expected,
          Toolchain.run(folder, List.of(folder.resolve("program").toString())).lines().toList());
    }
  }

  private static String slot(Vtable vtable, String method, Toolchain toolchain) {
    return "%s.%s %d"
        .formatted(vtable.name(), method, vtable.slot(method, toolchain.hasDestructors()));
  }

  @ParameterizedTest
  @EnumSource(names = "MSVC_CPP")
  void slotsOfCppUnderMicrosoftsAbi(Toolchain toolchain) throws Exception {
    for (String header : headers) {
      StringBuilder text = new StringBuilder(include(header));
      List<String> expected = new ArrayList<>();
      for (Vtable vtable : generated.vtables(header)) {
        for (String method : vtable.slots().keySet()) {
          text.append("auto %1$s__%2$s = &%1$s::%2$s;\n".formatted(vtable.name(), method));
          expected.add(slot(vtable, method, toolchain));
        }
      }
      String assembly = toolchain.compile(folder, write(header, toolchain, text), "-S", "-o", "-");
      List<String> found = new ArrayList<>();
      Matcher thunk = THUNK.matcher(assembly);
      while (thunk.find()) {
        found.add("%s.%s %d".formatted(thunk.group(1), thunk.group(2), number(thunk.group(3)) / 8));
      }
      assertEquals(expected, found);
    }
  }

  /** A digit is 1 to 10; other numbers are hexadecimal, in letters from A. */
  private static int number(String encoded) {
    if (encoded.matches("[0-9]")) {
      return Integer.parseInt(encoded) + 1;
    }
    int number = 0;
    for (char letter : encoded.toCharArray()) {
      number = 16 * number + letter - 'A';
    }
    return number;
  }

  private static void process(List<Path> sources, String... options) throws IOException {
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<String> all = new ArrayList<>(List.of(options));
    all.addAll(List.of("-proc:only", "--release", "22", "-cp", path, "-processorpath", path));
    StringWriter messages = new StringWriter();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      assertTrue(
          compiler
              .getTask(
                  messages, manager, null, all, null, manager.getJavaFileObjectsFromPaths(sources))
              .call(),
          messages::toString);
    }
  }

  private static String include(String header) {
    return """
    #include "%s"
    #include <stddef.h>
    #ifdef __cplusplus
    #define CHECK(condition) static_assert(condition, #condition)
    #define ALIGNMENT(type) alignof(type)
    #else
    #define CHECK(condition) _Static_assert(condition, #condition)
    #define ALIGNMENT(type) _Alignof(type)
    #endif
    """
        .formatted(header);
  }

  private static String check(String condition, Object... values) {
    return "CHECK(%s);\n".formatted(condition.formatted(values));
  }

  private static String write(String header, Toolchain toolchain, CharSequence text)
      throws IOException {
    String name = "%s.%s".formatted(header, toolchain.isCpp() ? "cpp" : "c");
    Files.writeString(folder.resolve(name), text);
    return name;
  }
}
