package io.comwright.processor.problems;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static io.comwright.processor.problems.Reporting.assertReported;

import com.google.testing.compile.JavaFileObjects;
import io.comwright.processor.Compiling;
import io.comwright.processor.problem.ProblemId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Interfaces that stand for the functions of a library. */
class LibraryProblemsTest {
  @Test
  void classIsNoInterface() {
    assertReported(
        ProblemId.NOT_AN_INTERFACE,
        """
        @NativeLibrary("foo") §class Foo { void call() {} }
        """,
        "@NativeLibrary stands on something that is no interface. Declare an"
            + " interface; a class that implements it needs no annotation. [not-an-interface]");
  }

  @Test
  void emptyNames() {
    String message =
        "An empty text names no library. Write its name, \"ole32\", or no names at"
            + " all if it is always loaded from a file that the application names. [library-name]";
    assertReported(
        ProblemId.LIBRARY_NAME,
        """
        @NativeLibrary({"foo", §"", §" "}) interface Foo { void call(); }
        """,
        message,
        message);
    assertReported(
        ProblemId.LIBRARY_NAME,
        """
        @NativeLibrary(§"") interface Foo { void call(); }
        """,
        message);
  }

  @Test
  void extendsIUnknown() {
    assertReported(
        ProblemId.LIBRARY_PARENT,
        """
        @NativeLibrary §interface Foo extends IUnknown { void call(); }
        """,
        "Foo extends IUnknown, which is called through a vtable. Remove it: a"
            + " function has no interface pointer. [library-parent]");
  }

  @Test
  void extendsAnotherLibrary() {
    assertReported(
        ProblemId.LIBRARY_PARENT,
        """
        @NativeLibrary §interface Foo extends Bar { void call(); }
        @NativeLibrary interface Bar { void other(); }
        """,
        "Foo extends Bar, whose abstract methods are no functions of this"
            + " library. Remove it, or declare its methods here. [library-parent]");
  }

  @Test
  void somethingElseToo() {
    String message =
        "An interface is not the functions of a library and something else. Keep @NativeLibrary if"
            + " each method is a function that a library exports. [both-annotations]";
    assertReported(
        ProblemId.BOTH_ANNOTATIONS,
        """
        @Vtable §@NativeLibrary("foo") interface IFoo { void call(); }
        """,
        message);
    assertReported(
        ProblemId.BOTH_ANNOTATIONS,
        """
        @Callback §@NativeLibrary("foo") interface Foo { void call(); }
        """,
        message);
    assertReported(
        ProblemId.BOTH_ANNOTATIONS,
        """
        @ComStruct §@NativeLibrary("foo") interface Foo { void call(); }
        """,
        "A type is either a struct or an interface. Keep @ComStruct if its"
            + " methods are the fields of a struct. [both-annotations]");
  }

  @Test
  void genericInterface() {
    assertReported(
        ProblemId.GENERIC_INTERFACE,
        """
        @NativeLibrary interface Foo<§T> { void call(); }
        """,
        "A native function has no type parameters. Remove them and write"
            + " the types that the native methods take. [generic-interface]");
  }

  @Test
  void objectMethod() {
    assertReported(
        ProblemId.OBJECT_METHOD,
        """
        @NativeLibrary interface Foo { String §toString(); }
        """,
        "toString is a method of java.lang.Object and cannot be a function."
            + " Rename it, and keep the native name with @NativeName. [object-method]");
  }

  @Test
  void varargsAndThrows() {
    assertReported(
        ProblemId.VARARGS,
        """
        @NativeLibrary interface Foo {
          int printf(@Utf8 String format, int... §rest);
          void §call() throws Exception;
        }
        """,
        "A function has a fixed number of parameters. Write them one by one, or pass"
            + " a MemorySegment. [varargs]",
        "A native function throws no Java exceptions. Remove the throws"
            + " clause. [throws-clause]");
  }

  @Test
  void slots() {
    String message =
        "@Slot stands on a method of a @NativeLibrary interface, which has"
            + " no vtable. Remove it. [misplaced-annotation]";
    assertReported(
        ProblemId.MISPLACED_ANNOTATION,
        """
        @NativeLibrary interface Foo { §@Slot(3) void call(); §@Slot(4) default void m() {} }
        """,
        message,
        message);
  }

  @Test
  void annotationsThatSayWhatHolds() {
    assertReported(
        ProblemId.MISPLACED_ANNOTATION,
        """
        @NativeLibrary(preserveSig = false) interface Foo { §@ThrowOnFailure int call(); }
        """,
        "@ThrowOnFailure stands on a method that throws its failures anyway. Remove it; it is for"
            + " interfaces with preserveSig = true. [misplaced-annotation]");
  }

  @Test
  void namesOfTheProxy() {
    assertReported(
        ProblemId.NAME_TAKEN,
        """
        @NativeLibrary interface Foo {
          void §load();
          void load(int a);
          void §load(@Utf8 java.nio.file.Path a);
          void §of(SymbolLookup §a);
        }
        """,
        "load is a method of generated proxies with the same parameters. Rename it,"
            + " and keep the native name with @NativeName. [name-taken]",
        "load is a method of generated proxies with the same parameters. Rename it,"
            + " and keep the native name with @NativeName. [name-taken]",
        "of is a method of generated proxies with the same parameters. Rename it,"
            + " and keep the native name with @NativeName. [name-taken]",
        "SymbolLookup is not supported. " + Reporting.SUPPORTED + " [unsupported-type]");
  }

  @Test
  void nameThatIsNone() {
    assertReported(
        ProblemId.NATIVE_NAME_MALFORMED,
        """
        @NativeLibrary interface Foo { @NativeName(§"a-b") void call(); }
        """,
        "No library exports the name \"a-b\". Write the name as the list"
            + " of its exports has it. [native-name-malformed]");
  }

  @Test
  void namesThatCompilersDecorate() {
    assertThat(
            Compiling.compile(
                List.of(),
                JavaFileObjects.forSourceString(
                    "Foo",
                    """
                    @io.comwright.annotation.NativeLibrary
                    interface Foo {
                      @io.comwright.annotation.NativeName("CreateIProp@24") void create();
                      @io.comwright.annotation.NativeName("?call@@YAXH@Z") void call(int i);
                      @io.comwright.annotation.NativeName("$s3foo.bar") void swift();
                    }
                    """)))
        .succeededWithoutWarnings();
  }

  @Test
  void nameOfTheProxyIsTaken() {
    assertReported(
        ProblemId.GENERATED_NAME_TAKEN,
        """
        @NativeLibrary §interface Foo { void call(); } class FooProxy {} class FooStub {}
        """,
        "FooProxy exists already and would be generated again. Rename it"
            + " or the interface. [generated-name-taken]");
  }

  @Test
  void asAType() {
    assertReported(
        ProblemId.UNSUPPORTED_TYPE,
        """
        @NativeLibrary interface Foo { void call(Foo §foo); }
        """,
        "Foo is not supported. The functions of a library are no value; pass one"
            + " of them as a @Callback. [unsupported-type]");
  }
}
