package io.comwright.nativetest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What {@code ComAbi.MSVC} and {@code @Slot} on overloads rest upon, as Clang compiles it for the
 * ABI of Microsoft's compiler.
 */
class MsvcRulesTest {
  private static final String SOURCE =
      """
      struct Four { int value; };
      struct Object { virtual Four get(int argument) = 0; };
      int call(Object* object) { return object->get(7).value; }

      struct Overloads { virtual void item(int) = 0; virtual void item(float) = 0; };
      void call(Overloads* object) { object->item(1); }
      void call(Overloads* object, float argument) { object->item(argument); }

      struct Floats { float a; float b; };
      struct Three { char a[3]; };
      struct Twelve { int a[3]; };
      Four four(int);
      Floats floats(int);
      Three three(int);
      Twelve twelve(int);
      int functions() { return four(1).value + (int)floats(2).b + three(3).a[0] + twelve(4).a[2]; }
      """;

  @TempDir Path directory;

  /** Even four bytes go through a pointer, and it follows {@code this}. */
  @ParameterizedTest
  @ValueSource(strings = {"x86_64-pc-windows-msvc", "aarch64-pc-windows-msvc"})
  void aStructComesBackThroughAPointerAfterThis(String target) throws Exception {
    String call = only("call void [^(]*\\((.*sret\\(.*), i32 [^,]*7\\)", compile(target));
    assertTrue(call.startsWith("%struct.Object*") || call.startsWith("ptr"), call);
    assertTrue(call.indexOf("sret(") > call.indexOf(','), call);
  }

  /** A C function returns 1, 2, 4 and 8 bytes in an integer register, others through a pointer. */
  @Test
  void aFunctionReturnsASmallStructInARegister() throws Exception {
    String code = compile("x86_64-pc-windows-msvc");
    only("call (i32) @\"\\?four@[^(]*\\(i32 [^,)]*1\\)", code);
    only("call (i64) @\"\\?floats@[^(]*\\(i32 [^,)]*2\\)", code);
    only("call void @\"\\?three@[^(]*\\((.*sret\\(.*), i32 [^,]*3\\)", code);
    only("call void @\"\\?twelve@[^(]*\\((.*sret\\(.*), i32 [^,]*4\\)", code);
  }

  @Test
  void aSmallStructComesBackInARegisterElsewhere() throws Exception {
    only("call i32 [^(]*\\(([^,]*), i32 [^,]*7\\)", compile("x86_64-pc-linux-gnu"));
  }

  /** The overload that is declared first has the second slot. */
  @Test
  void overloadsAreInReverseOrder() throws Exception {
    // A load from slot 0 needs no arithmetic.
    assertEquals(
        "item(int)", secondSlot(compile("x86_64-pc-windows-msvc")), "the overload in slot 1");
    assertEquals(
        "item(float)", secondSlot(compile("x86_64-pc-linux-gnu")), "the overload in slot 1");
  }

  private static String secondSlot(String code) {
    String slot = "getelementptr [^\\n]* i64 1\\n[^}]*?call void [^(]*\\([^,]*, (i32|float) ";
    return only(slot, code).equals("i32") ? "item(int)" : "item(float)";
  }

  private static String only(String pattern, String code) {
    String[] found =
        Pattern.compile(pattern)
            .matcher(code)
            .results()
            .map(MatchResult::group)
            .toArray(String[]::new);
    assertEquals(1, found.length, () -> pattern + " in\n" + code);
    return Pattern.compile(pattern)
        .matcher(code)
        .results()
        .map(result -> result.group(1))
        .findFirst()
        .orElseThrow();
  }

  private String compile(String target) throws IOException, InterruptedException {
    Path source = Files.writeString(directory.resolve("rules.cpp"), SOURCE);
    Process process =
        new ProcessBuilder(
                Compiler.CLANG.require().toString(),
                "--target=" + target,
                "-O1",
                "-S",
                "-emit-llvm",
                "-o",
                "-",
                source.toString())
            .start();
    String code = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), errors);
    return code;
  }
}
