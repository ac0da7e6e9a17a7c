package io.comwright.nativetest.msvc;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.comwright.ComAbi;
import io.comwright.ComObject;
import io.comwright.nativetest.Compiler;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
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

  /** The vtable that the processor generates is the one that the compiler lays out. */
  @ParameterizedTest
  @ValueSource(strings = {"x86_64-pc-windows-msvc", "aarch64-pc-windows-msvc"})
  void slotsAreThoseOfTheCompiler(String target) throws Exception {
    List<Member> members = Member.all();
    String code = compile(target, source(members));
    List<String> compiled = new ArrayList<>();
    List<String> generated = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      String signature = members.get(i).signature();
      compiled.add(slot(body(i, code)) + " " + signature);
      generated.add(
          IMsvcVtable.LAYOUT
              .lines()
              .filter(line -> line.endsWith(" " + signature))
              .findFirst()
              .orElse("none"));
    }
    assertEquals(compiled, generated);
    assertEquals(IMsvcVtable.SLOT_COUNT, 3 + members.size());
  }

  /** Whatever the struct, a pointer follows this: as {@link IMsvcLowered} says it. */
  @ParameterizedTest
  @ValueSource(strings = {"x86_64-pc-windows-msvc", "aarch64-pc-windows-msvc"})
  void everyStructComesBackThroughAPointer(String target) throws Exception {
    List<Member> members = Member.all();
    String code = compile(target, source(members));
    for (int i = 3; i < members.size(); i++) {
      String body = body(i, code);
      String call = only("call void [^(\\n]*\\(([^\\n]*i32 [^,\\n]*7\\))", body);
      assertTrue(
          call.matches(
              "(%struct.IMsvc\\*|ptr) [^,]*, [^,]*sret\\([^)]*"
                  + members.get(i).result()
                  + "\\)[^,]*, i32 [^,]*7\\)"),
          call);
    }
  }

  /** Proxies call, and stubs are called, as the compiler does it. */
  @Test
  void proxiesAndStubsDoTheSame() throws Exception {
    assumeTrue(ComAbi.current() == ComAbi.MSVC, "the VM that speaks Microsoft's ABI tests this");
    InvocationHandler lowered =
        (object, method, arguments) -> {
          long result = (long) arguments[0];
          Member.fill(result, Member.size(method.getName()), (int) arguments[1]);
          return result;
        };
    try (ComObject object = ComObject.expose(Member.implementation(IMsvcLowered.class, lowered));
        IMsvc proxy = IMsvcProxy.attach(Member.addRef(object.pointer(IMsvcLoweredProxy.TYPE)))) {
      for (Member member : Member.all().subList(3, Member.all().size())) {
        Method method = IMsvc.class.getDeclaredMethod(member.name(), int.class);
        assertEquals(
            Member.expected(member.name(), 40),
            Member.bytes(method.invoke(proxy, 40)),
            member.name());
      }
    }
    InvocationHandler structs =
        (object, method, arguments) -> Member.make(method.getReturnType(), (int) arguments[0]);
    try (ComObject object = ComObject.expose(Member.implementation(IMsvc.class, structs));
        IMsvcLowered proxy =
            IMsvcLoweredProxy.attach(Member.addRef(object.pointer(IMsvcProxy.TYPE)));
        Arena arena = Arena.ofConfined()) {
      for (Member member : Member.all().subList(3, Member.all().size())) {
        MemorySegment memory = arena.allocate(64, 8).fill((byte) 0xEE);
        Method method = IMsvcLowered.class.getDeclaredMethod(member.name(), long.class, int.class);
        assertEquals(memory.address() + 8, method.invoke(proxy, memory.address() + 8, 40));
        int size = Member.size(member.name());
        byte[] around = memory.toArray(JAVA_BYTE);
        assertEquals(
            Member.expected(member.name(), 40),
            Member.hex(Arrays.copyOfRange(around, 8, 8 + size)));
        // Not a byte beside it.
        Arrays.fill(around, 8, 8 + size, (byte) 0xEE);
        byte[] untouched = new byte[64];
        Arrays.fill(untouched, (byte) 0xEE);
        assertArrayEquals(untouched, around, member.name());
      }
    }
  }

  private static String source(List<Member> members) {
    StringBuilder text = new StringBuilder("struct Floats { float x, y; };\n");
    text.append("struct Double { double value; };\n");
    for (int n = 1; n <= 24; n++) {
      text.append("struct Bytes%1$d { char values[%1$d]; };\n".formatted(n));
    }
    text.append("struct IMsvc {\n");
    for (int i = 0; i < 3; i++) {
      text.append("  virtual void unknown%d() = 0;\n".formatted(i));
    }
    for (Member member : members) {
      text.append(
          "  virtual %s %s(%s) = 0;\n"
              .formatted(member.result(), member.name(), member.parameter()));
    }
    text.append("};\n");
    for (int i = 0; i < members.size(); i++) {
      text.append(
          "extern \"C\" void call%d(IMsvc* object) { object->%s(%s(7)); }\n"
              .formatted(i, members.get(i).name(), members.get(i).parameter()));
    }
    return text.toString();
  }

  /** The code of the function that calls a member. */
  private static String body(int member, String code) {
    return only("define [^\\n]*@call" + member + "\\([^{]*\\{([^}]*)\\n\\}", code);
  }

  /** The slot that a function calls; a load from slot 0 needs no arithmetic. */
  private static int slot(String body) {
    Matcher element = Pattern.compile("%vfn = getelementptr [^\\n]*, i64 (\\d+)\\n").matcher(body);
    return element.find() ? Integer.parseInt(element.group(1)) : 0;
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
    return compile(target, SOURCE);
  }

  private String compile(String target, String text) throws IOException, InterruptedException {
    Path source = Files.writeString(directory.resolve("rules.cpp"), text);
    Process process =
        new ProcessBuilder(
                Compiler.CLANG.require().toString(),
                "--target=" + target,
                "-O1",
                "-fno-discard-value-names",
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
