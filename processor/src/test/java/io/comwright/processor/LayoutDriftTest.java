package io.comwright.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Structs and enums of another jar that are compiled again without the binding that uses them. */
class LayoutDriftTest {
  private static final String RECORD = "@ComStruct public record T(int a, int b) {}";
  private static final String LARGER_RECORD = "@ComStruct public record T(int a, int b, int c) {}";
  private static final String ARRAY = "@ComStruct public record T(@FixedSize(4) byte[] a) {}";
  private static final String LONGER_ARRAY =
      "@ComStruct public record T(@FixedSize(8) byte[] a) {}";
  private static final String VIEW =
      "@ComStruct public interface T extends StructView { int a(); }";
  private static final String LARGER_VIEW =
      "@ComStruct public interface T extends StructView { int a(); long b(); }";

  private static final String OUTS = "@Outs public record T(int a, int b, Guid c) {}";
  private static final String OTHER_ORDER = "@Outs public record T(int b, int a, Guid c) {}";
  private static final String ONE_MORE = "@Outs public record T(int a, int b, Guid c, int d) {}";
  private static final String OTHER_TYPE = "@Outs public record T(int a, long b, Guid c) {}";
  private static final String OTHER_CLASS = "@Outs public record T(int a, int b, IUnknown c) {}";
  private static final String FUNCTION =
      "@Callback public interface IFoo { @ThrowOnFailure T m(); }";
  private static final String LIBRARY =
      "@NativeLibrary public interface IFoo { @ThrowOnFailure T m(); }";

  private static final String ENUM =
      """
      @NativeSize(%d) public enum T implements ComEnum {
        @UnknownValue UNKNOWN;
        @Override public long value() { return 0; }
      }
      """;

  @TempDir Path v1;
  @TempDir Path v2;
  @TempDir Path binding;

  static Stream<Arguments> uses() {
    String inRecord = "@ComStruct public record S(T t, int after) {}";
    String inView = "@ComStruct public interface S extends StructView { %s int after(); }";
    return Stream.of(
        use("a parameter", RECORD, LARGER_RECORD, method("void m(T t);"), "IFooProxy"),
        use("a longer array", ARRAY, LONGER_ARRAY, method("void m(T t);"), "IFooProxy"),
        use("a stub", RECORD, LARGER_RECORD, method("void m(T t);"), "IFooStub"),
        use("a result", RECORD, LARGER_RECORD, method("T m();"), "IFooProxy"),
        use("by value", RECORD, LARGER_RECORD, method("void m(@ByValue T t);"), "IFooProxy"),
        use(
            "by value, floating",
            "@ComStruct public record T(float a) {}",
            "@ComStruct public record T(int a) {}",
            method("void m(@ByValue T t);"),
            "IFooProxy"),
        use("a raw result", RECORD, LARGER_RECORD, method("@PreserveSig T m();"), "IFooProxy"),
        use("an array", RECORD, LARGER_RECORD, method("void m(@SizeIs T[] t);"), "IFooProxy"),
        use("an out", RECORD, LARGER_RECORD, method("void m(@Out Ref<T> t);"), "IFooProxy"),
        use(
            "an array of the callee",
            RECORD,
            LARGER_RECORD,
            method("@CoTaskMem @SizeIs T[] m();"),
            "IFooProxy"),
        use("in a record", RECORD, LARGER_RECORD, inRecord, "SStruct"),
        use(
            "in an array in a record",
            RECORD,
            LARGER_RECORD,
            "@ComStruct public record S(@FixedSize(2) T[] t, int after) {}",
            "SStruct"),
        use(
            "in a record that is passed",
            RECORD,
            LARGER_RECORD,
            method("void m(@ByValue S s);") + inRecord,
            "IFooProxy"),
        use("in a view", RECORD, LARGER_RECORD, inView.formatted("T t();"), "SStruct"),
        use("a view in a view", VIEW, LARGER_VIEW, inView.formatted("T t();"), "SStruct"),
        use(
            "views in a view",
            VIEW,
            LARGER_VIEW,
            inView.formatted("@FixedSize(2) StructList<T> t();"),
            "SStruct"),
        use(
            "a view two deep",
            VIEW,
            LARGER_VIEW,
            inView.formatted("M m();")
                + "@ComStruct interface M extends StructView { byte before(); T t(); }",
            "SStruct"),
        use("a list", VIEW, LARGER_VIEW, method("void m(@SizeIs StructList<T> t);"), "IFooProxy"),
        use(
            "a function",
            RECORD,
            LARGER_RECORD,
            "@Callback public interface IFoo { void m(@ByValue T t); }",
            "IFooProxy"),
        use("an enum", ENUM.formatted(2), ENUM.formatted(8), method("void m(T t);"), "IFooProxy"),
        use("an enum in a struct", ENUM.formatted(2), ENUM.formatted(8), inRecord, "SStruct"),
        use("outs in another order", OUTS, OTHER_ORDER, method("T m();"), "IFooProxy"),
        use("an out more", OUTS, ONE_MORE, method("T m();"), "IFooProxy"),
        use("an out less", ONE_MORE, OUTS, method("T m();"), "IFooProxy"),
        use("an out of another type", OUTS, OTHER_TYPE, method("T m();"), "IFooProxy"),
        use("an out of another class", OUTS, OTHER_CLASS, method("T m();"), "IFooStub"),
        use("outs of a function", OUTS, OTHER_ORDER, FUNCTION, "IFooProxy"),
        use("outs of a library", OUTS, OTHER_ORDER, LIBRARY, "IFooProxy"),
        use(
            "a struct in outs",
            "@ComStruct public record T(int a) {}",
            "@ComStruct public record T(int a, int b) {}",
            "@Outs public record O(int a, T b) {}" + method("O m();"),
            "IFooProxy"));
  }

  private static Arguments use(
      String name, String before, String after, String user, String initialised) {
    return Arguments.of(name, before, after, user, initialised);
  }

  private static String method(String method) {
    return """
    @ComInterface("00000000-0000-0000-0000-0000000000d7")
    public interface IFoo extends IUnknown { %s }
    """
        .formatted(method);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("uses")
  void driftIsFoundAtLinkTime(
      String name, String before, String after, String user, String initialised) throws Exception {
    compile(v1, List.of(), source("base.T", before));
    compile(v2, List.of(), source("base.T", after));
    compile(
        binding,
        List.of(v1),
        Stream.of(user.split("(?=@ComStruct|@ComInterface|@Callback|@NativeLibrary|@Outs)"))
            .filter(text -> !text.isBlank())
            .map(text -> source("derived." + nameOf(text), text))
            .toArray(JavaFileObject[]::new));
    Error error =
        assertThrows(IncompatibleClassChangeError.class, () -> initialise(initialised, v2));
    assertTrue(
        error.getMessage().matches("(IFoo|S) was compiled .* T.*; now it .*"), error::getMessage);
    initialise(initialised, v1);
  }

  @Test
  void messageShowsBothLayouts() throws Exception {
    compile(
        v1,
        List.of(),
        source("base.T", "@ComStruct public record T(byte a, @FixedSize(2) Guid[] b) {}"));
    compile(v2, List.of(), source("base.T", "@ComStruct public record T(byte a, double b) {}"));
    compile(binding, List.of(v1), source("derived.IFoo", method("void m(T t);")));
    assertEquals(
        "IFoo was compiled with another layout of T: 36 bytes, aligned to 4: 0 INT8, 4 GUID[2];"
            + " now it is 16 bytes, aligned to 8: 0 INT8, 8 DOUBLE. Compile both from the same"
            + " sources",
        assertThrows(IncompatibleClassChangeError.class, () -> initialise("IFooProxy", v2))
            .getMessage());
  }

  @Test
  void messageShowsBothRecordsOfOuts() throws Exception {
    compile(v1, List.of(), source("base.T", OUTS));
    compile(v2, List.of(), source("base.T", OTHER_ORDER));
    compile(binding, List.of(v1), source("derived.IFoo", method("T m();")));
    assertEquals(
        "IFoo was compiled with another record T: (int a, int b, io.comwright.Guid c); now it is"
            + " (int b, int a, io.comwright.Guid c). Compile both from the same sources",
        assertThrows(IncompatibleClassChangeError.class, () -> initialise("IFooProxy", v2))
            .getMessage());
  }

  /** Types that are nested, generic, or converted. */
  @Test
  void componentsOfAllKinds() throws Exception {
    compile(
        v1,
        List.of(),
        source(
            "base.T",
            """
            @Outs public record T(java.util.UUID a, @CoTaskMem String b, Inner c, @Ticks Length<?> d,
                @Win32Bool boolean e, java.time.Instant f) {
              @ComStruct public record Inner(byte a) {}
              public record Length<X>(int ticks) {}
              public static final class Marshaller implements CustomMarshaller<Length<?>, Integer> {
                @Override public Integer toNative(
                    Length<?> value, java.lang.foreign.SegmentAllocator call) {
                  return value.ticks();
                }
                @Override public Length<?> fromNative(Integer value) { return new Length<>(value); }
              }
            }
            """
                .replace("@Ticks", "@MarshalWith(T.Marshaller.class)")));
    compile(binding, List.of(v1), source("derived.IFoo", method("T m();")));
    initialise("IFooProxy", v1);
  }

  @Test
  void noNumberIsCopiedIntoOtherClasses() throws Exception {
    for (String[] layouts : new String[][] {{RECORD, LARGER_RECORD}, {VIEW, LARGER_VIEW}}) {
      compile(v1, List.of(), source("base.T", layouts[0]));
      compile(v2, List.of(), source("base.T", layouts[1]));
      compile(
          binding,
          List.of(v1),
          source(
              "derived.Sizes",
              "public class Sizes { public static long size() { return base.TStruct.SIZE"
                  + " + base.TStruct.ALIGNMENT + base.TStruct.OFFSET_a; } }"));
      assertEquals(layouts[0] == RECORD ? 16L : 24L, sizes());
    }
  }

  private Object sizes() throws Exception {
    try (URLClassLoader loader = loader(v2)) {
      return loader.loadClass("derived.Sizes").getMethod("size").invoke(null);
    }
  }

  @Test
  void whatIsCompiledTogetherIsNotCompared() throws IOException {
    Compilation together =
        Compiling.compile(
            List.of(),
            source("derived.T", "", RECORD),
            source("derived.IFoo", "", method("void m(@ByValue T t);")));
    for (JavaFileObject source : Compiling.sources(together)) {
      assertTrue(!Compiling.text(source).contains("require("), Compiling.text(source));
    }
  }

  private static String nameOf(String text) {
    return text.replaceAll("(?s).*?(?:interface|record) (\\w+).*", "$1");
  }

  private static JavaFileObject source(String name, String text) {
    return source(name, name.startsWith("derived.") ? "import base.*;" : "", text);
  }

  private static JavaFileObject source(String name, String imports, String text) {
    return JavaFileObjects.forSourceString(
        name,
        "package %s; import io.comwright.*; import io.comwright.annotation.*; %s\n%s"
            .formatted(name.substring(0, name.indexOf('.')), imports, text));
  }

  private static void compile(Path directory, List<Path> with, JavaFileObject... sources)
      throws IOException {
    try (Stream<Path> old = Files.walk(directory)) {
      for (Path file : old.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
    Compilation compilation =
        javac()
            .withProcessors(new ComwrightProcessor())
            .withClasspath(Compiling.classPath(with.toArray(Path[]::new)))
            .compile(sources);
    assertThat(compilation).succeeded();
    Compiling.writeClasses(compilation, directory);
  }

  private void initialise(String name, Path base) throws Exception {
    try (URLClassLoader loader = loader(base)) {
      Class.forName("derived." + name, true, loader);
    }
  }

  private URLClassLoader loader(Path base) throws Exception {
    return new URLClassLoader(new URL[] {base.toUri().toURL(), binding.toUri().toURL()});
  }
}
