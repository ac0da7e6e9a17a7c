package io.comwright.processor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.squareup.javapoet.ClassName;
import io.comwright.processor.type.FixedArray;
import io.comwright.processor.type.Inline;
import io.comwright.processor.type.Pointer;
import io.comwright.processor.type.Register;
import io.comwright.processor.type.Scalar;
import io.comwright.processor.type.Stored;
import io.comwright.processor.type.Text;
import io.comwright.processor.type.TextForm;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random structs, nested and packed, with arrays and texts, are laid out as a C++ compiler lays
 * them out. {@code -Dcomwright.seed=N} repeats a run.
 */
class StructCompilerTest {
  private static final int STRUCTS = 400;

  private static final Map<Register, String> SCALARS =
      Map.ofEntries(
          Map.entry(Scalar.Integer.INT8, "int8_t"),
          Map.entry(Scalar.Integer.USHORT, "uint16_t"),
          Map.entry(Scalar.Integer.WCHAR, "char16_t"),
          Map.entry(Scalar.Integer.LONG, "int32_t"),
          Map.entry(Scalar.Integer.ULONGLONG, "uint64_t"),
          Map.entry(Scalar.Floating.FLOAT, "float"),
          Map.entry(Scalar.Floating.DOUBLE, "double"),
          Map.entry(new Pointer.Handle(), "void*"),
          Map.entry(new Scalar.HResult(), "int32_t"),
          Map.entry(new Inline.Guid(), "GUID"));

  /** A struct that has been drawn. */
  private record Drawn(List<Stored> fields, StructLayout layout) {}

  private final long seed = Long.getLong("comwright.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final List<Drawn> structs = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(strings = {"g++", "clang++"})
  void asTheCompilerDoes(String compiler, @TempDir Path directory) throws Exception {
    Path program = program(compiler);
    StringBuilder source =
        new StringBuilder("#include <cstddef>\n#include <cstdint>\n#include <cstdio>\n")
            .append("struct GUID { uint32_t a; uint16_t b, c; uint8_t d[8]; };\n");
    StringBuilder main = new StringBuilder("int main() {\n");
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < STRUCTS; i++) {
      draw(i, source, main, expected);
    }
    Path file = directory.resolve("layouts.cpp");
    Files.writeString(file, source.append(main).append("}\n"));
    Path executable = directory.resolve("layouts");
    run(program.toString(), "-w", "-o", executable.toString(), file.toString());
    assertEquals(
        String.join("\n", expected), run(executable.toString()).strip(), "comwright.seed=" + seed);
  }

  private void draw(int index, StringBuilder source, StringBuilder main, List<String> expected) {
    int pack = List.of(8, 8, 8, 8, 1, 2, 4).get(random.nextInt(7));
    List<Stored> fields = new ArrayList<>();
    source.append("#pragma pack(push, %d)\nstruct S%d {".formatted(pack, index));
    int count = 1 + random.nextInt(6);
    main.append("printf(\"");
    String offsets = "";
    for (int i = 0; i < count; i++) {
      fields.add(field(i, source));
      main.append("%zu ");
      offsets += ", offsetof(S%d, f%d)".formatted(index, i);
    }
    source.append(" };\n#pragma pack(pop)\n");
    main.append("%%zu %%zu\\n\"%s, sizeof(S%d), alignof(S%d));\n".formatted(offsets, index, index));
    StructLayout layout = StructLayout.of(fields, pack);
    structs.add(new Drawn(fields, layout));
    StringBuilder line = new StringBuilder();
    layout.offsets().forEach(offset -> line.append(offset).append(' '));
    expected.add(line.append(layout.size()).append(' ').append(layout.alignment()).toString());
  }

  private Stored field(int index, StringBuilder source) {
    int kind = random.nextInt(10);
    int length = 1 + random.nextInt(5);
    if (kind == 0) {
      source.append(" char16_t f%d[%d];".formatted(index, length));
      return new Text.Fixed(TextForm.UTF16, length);
    }
    Register type;
    if (kind < 4 && !structs.isEmpty()) {
      int inner = random.nextInt(structs.size());
      // Few of the deep ones, which grow without limit.
      inner = structs.get(inner).layout().size() > 500 ? 0 : inner;
      source.append(" S%d".formatted(inner));
      type = struct(inner);
    } else {
      var scalars = SCALARS.entrySet().stream().sorted((a, b) -> name(a).compareTo(name(b)));
      var scalar = scalars.toList().get(random.nextInt(SCALARS.size()));
      source.append(" ").append(scalar.getValue());
      type = scalar.getKey();
    }
    source.append(" f").append(index);
    boolean array = random.nextInt(4) == 0;
    if (array) {
      source.append("[").append(length).append("]");
    }
    source.append(";");
    return array ? new FixedArray(type, false, length) : type;
  }

  private static String name(Map.Entry<Register, String> scalar) {
    return scalar.getValue() + scalar.getKey();
  }

  private Inline.Struct struct(int index) {
    Drawn drawn = structs.get(index);
    return new Inline.Struct(
        ClassName.get("test", "S" + index),
        "S" + index,
        drawn.fields(),
        drawn.layout().size(),
        drawn.layout().alignment(),
        drawn.layout().scalars(drawn.fields()));
  }

  private static Path program(String name) {
    Optional<Path> found =
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .map(directory -> Path.of(directory, name))
            .filter(Files::isExecutable)
            .findFirst();
    if (found.isEmpty() && Boolean.parseBoolean(System.getenv("COMWRIGHT_REQUIRE_TOOLS"))) {
      fail(name + " is missing");
    }
    Assumptions.assumeTrue(found.isPresent(), name + " is missing");
    return found.get();
  }

  private static String run(String... command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      fail(String.join(" ", command) + "\n" + output);
    }
    return output;
  }
}
