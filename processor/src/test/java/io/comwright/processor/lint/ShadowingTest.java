package io.comwright.processor.lint;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.comwright.processor.Compiling;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Generated code means the classes that it mentions, whatever the user's package, or the interface
 * that a proxy inherits from, calls by the same names.
 */
class ShadowingTest {
  private static final Pattern IMPORT = Pattern.compile("(?m)^import [\\w.]+\\.(\\w+);$");
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package [\\w.]+;$");

  private static final String NESTED =
      """
      package nested;
      import io.comwright.annotation.*;
      @ComInterface("00000000-0000-0000-0000-000000000001")
      public interface INames extends io.comwright.IUnknown {
        void open(java.lang.String name, io.comwright.Guid format);
        INames page(int index);
        void write(@SizeIs byte[] bytes);
        @Borrowed View move(View view, Function function);
        io.comwright.HResult find(
            @Out io.comwright.Ref<INames> names, @Out io.comwright.IntRef position);
        @PreserveSig double zoom(double factor);
        $members
        @ComStruct
        interface View extends io.comwright.StructView {
          java.lang.String name();
          void name(java.lang.String value, java.lang.foreign.Arena arena);
          io.comwright.Handle handle();
          $members
        }
        @Callback
        interface Function {
          int call(java.lang.String name, INames names);
          $members
        }
      }
      """;

  private static final String DERIVED =
      """
      package derived;
      import io.comwright.annotation.ComInterface;
      @ComInterface("00000000-0000-0000-0000-000000000002")
      public interface IDerived extends nested.INames {
        void derived(java.lang.String name, nested.INames.View view);
      }
      """;

  private static final String VARIABLES =
      """
      import io.comwright.*;
      import io.comwright.annotation.*;
      @ComInterface("00000000-0000-0000-0000-000000000001")
      public interface IVariables extends IUnknown {
        $methods
      }
      """;

  /** The public classes of {@code java.lang}, and what else generated code imports. */
  private static Set<String> names;

  @BeforeAll
  static void collectNames() throws IOException {
    names = new TreeSet<>(javaLang());
    for (Path file : Bindings.expected()) {
      IMPORT
          .matcher(Files.readString(file))
          .results()
          .map(line -> line.group(1))
          .forEach(names::add);
    }
  }

  @Test
  void packageDeclaresTheNames() throws IOException {
    List<JavaFileObject> sources = new ArrayList<>();
    Set<String> free = new TreeSet<>(names);
    for (Path file : Bindings.goldens()) {
      String name = file.getFileName().toString().replace(".java", "");
      free.remove(name);
      sources.add(JavaFileObjects.forSourceString(name, importing(Files.readString(file))));
    }
    sources.add(
        JavaFileObjects.forSourceString(
            "example.Names", "package example;\n" + declarations("class %s {}", free)));
    check(sources);
  }

  @Test
  void interfacesDeclareTheNames() {
    Set<String> all = new TreeSet<>(names);
    for (String type : List.of("INames", "INames_View", "INames_Function", "IDerived")) {
      List.of("Vtable", "Proxy", "Stub", "Struct").forEach(suffix -> all.add(type + suffix));
    }
    String members = declarations("class %s {}", all) + declarations("int %s = 0;", all);
    check(
        List.of(
            JavaFileObjects.forSourceString("nested.INames", NESTED.replace("$members", members)),
            JavaFileObjects.forSourceString("derived.IDerived", DERIVED)));
  }

  @Test
  void typeVariablesHaveTheNames() {
    String method = "@IidIs(\"type\") <%1$s extends IUnknown> %1$s of%1$s(ComType<%1$s> type);";
    Set<String> others = new TreeSet<>(names);
    others.removeAll(Set.of("IidIs", "IUnknown", "ComType"));
    check(
        List.of(
            JavaFileObjects.forSourceString(
                "IVariables", VARIABLES.replace("$methods", declarations(method, others)))));
  }

  private static void check(List<JavaFileObject> sources) {
    Compilation compilation =
        Compiling.compile(
            List.of("-Xlint:all,-processing", "-Xdoclint:all", "-Xmaxwarns", "10000"),
            sources.toArray(JavaFileObject[]::new));
    assertEquals(List.of(), compilation.errors().stream().filter(e -> !isGenerated(e)).toList());
    assertEquals(
        Set.of(),
        compilation.diagnostics().stream()
            .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
            .filter(ShadowingTest::isGenerated)
            .map(diagnostic -> diagnostic.getMessage(null))
            .collect(toCollection(TreeSet::new)));
  }

  private static boolean isGenerated(Diagnostic<? extends JavaFileObject> diagnostic) {
    return diagnostic.getSource() != null
        && diagnostic.getSource().getName().contains(StandardLocation.SOURCE_OUTPUT.getName());
  }

  /** A golden that says which classes of {@code java.lang} it means. */
  private static String importing(String text) {
    Set<String> used =
        Pattern.compile("\\w+")
            .matcher(text)
            .results()
            .map(MatchResult::group)
            .filter(javaLang()::contains)
            .filter(name -> !text.contains("." + name + ";"))
            .collect(toCollection(TreeSet::new));
    return PACKAGE
        .matcher(text)
        .replaceFirst(line -> line.group() + declarations("import java.lang.%s;", used));
  }

  private static String declarations(String form, Set<String> names) {
    return names.stream().map(form::formatted).collect(joining("\n", "\n", "\n"));
  }

  private static Set<String> javaLang() {
    Path directory =
        FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules/java.base/java/lang");
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.matches("\\w+\\.class"))
          .map(file -> file.replace(".class", ""))
          .filter(ShadowingTest::isPublic)
          .collect(toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isPublic(String name) {
    try {
      return Modifier.isPublic(Class.forName("java.lang." + name, false, null).getModifiers());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }
}
