package io.comwright.processor.problems;

import static io.comwright.processor.problems.Reporting.assertReported;

import io.comwright.processor.problem.ProblemId;
import org.junit.jupiter.api.Test;

/** Interfaces that stand for functions. */
class CallbackProblemsTest {
  @Test
  void classIsNoInterface() {
    assertReported(
        ProblemId.NOT_AN_INTERFACE,
        """
        @Callback §class Proc { void call() {} }
        """,
        "@Callback stands on something that is no interface. Declare an"
            + " interface; a class that implements it needs no annotation. [not-an-interface]");
  }

  @Test
  void withoutAnAbstractMethod() {
    assertReported(
        ProblemId.CALLBACK_METHOD,
        """
        @Callback §interface Proc { default void call() {} boolean equals(Object other); }
        """,
        "Proc declares no abstract method, which would be the function."
            + " Declare one with the parameters and the result of the function. [callback-method]");
  }

  @Test
  void methodOfAParentOnly() {
    assertReported(
        ProblemId.CALLBACK_METHOD,
        """
        @Callback §interface Proc extends Runnable {}
        """,
        "Proc declares no abstract method, which would be the function."
            + " Declare one with the parameters and the result of the function. [callback-method]");
  }

  @Test
  void twoAbstractMethods() {
    assertReported(
        ProblemId.CALLBACK_METHOD,
        """
        @Callback interface Proc { void call(int a); void §call(long b); void §other(); }
        """,
        "Proc has a second abstract method, and a function pointer is one"
            + " function. Keep one; a struct of functions is a @ComStruct record with a"
            + " component for each. [callback-method]",
        "Proc has a second abstract method, and a function pointer is one"
            + " function. Keep one; a struct of functions is a @ComStruct record with a"
            + " component for each. [callback-method]");
  }

  @Test
  void anotherMethodOfAParent() {
    assertReported(
        ProblemId.CALLBACK_METHOD,
        """
        @Callback §interface Proc extends Runnable { void call(); }
        """,
        "Proc has a second abstract method, run of Runnable, and a function"
            + " pointer is one function. Keep one; a struct of functions is a @ComStruct record"
            + " with a component for each. [callback-method]");
  }

  @Test
  void extendsIUnknown() {
    assertReported(
        ProblemId.CALLBACK_PARENT,
        """
        @Callback §interface Proc extends IUnknown { void call(); }
        """,
        "Proc extends IUnknown, which is called through a vtable. Remove it:"
            + " a function has no interface pointer. [callback-parent]");
  }

  @Test
  void extendsAVtable() {
    assertReported(
        ProblemId.CALLBACK_PARENT,
        """
        @Callback §interface Proc extends IFoo { void call(); }
        @Vtable interface IFoo {}
        """,
        "Proc extends IFoo, which is called through a vtable. Remove it: a"
            + " function has no interface pointer. [callback-parent]");
  }

  @Test
  void vtableToo() {
    assertReported(
        ProblemId.BOTH_ANNOTATIONS,
        """
        @Vtable §@Callback interface IFoo { void call(); }
        """,
        "An interface is either called through a vtable or is one function."
            + " Keep @Callback if it stands for a function pointer. [both-annotations]");
  }

  @Test
  void structToo() {
    assertReported(
        ProblemId.BOTH_ANNOTATIONS,
        """
        @ComStruct §@Callback interface Foo { void call(); }
        """,
        "A type is either a struct or an interface. Keep @ComStruct if its"
            + " methods are the fields of a struct. [both-annotations]");
  }

  @Test
  void genericInterface() {
    assertReported(
        ProblemId.GENERIC_INTERFACE,
        """
        @Callback interface Proc<§T> { void call(T t); }
        """,
        "A native function has no type parameters. Remove them and write"
            + " the types that the native methods take. [generic-interface]");
  }

  @Test
  void genericMethod() {
    assertReported(
        ProblemId.GENERIC_METHOD,
        """
        @Callback interface Proc { <§T> void call(T t); }
        """,
        "A function has no type parameters. Remove them and write the types"
            + " that the native method takes, or write @IidIs if it takes an IID and hands out"
            + " an interface of that type. [generic-method]");
  }

  @Test
  void sealedInterface() {
    assertReported(
        ProblemId.SEALED_INTERFACE,
        """
        @Callback sealed §interface Proc { void call(); }
        final class Only implements Proc { public void call() {} }
        """,
        "The generated proxy cannot implement a sealed interface. Remove"
            + " sealed. [sealed-interface]");
  }

  @Test
  void privateInterface() {
    assertReported(
        ProblemId.ACCESSIBILITY,
        """
        class Outer { @Callback private §interface Proc { void call(); } }
        """,
        "Proc is private, so generated classes cannot name it. Remove"
            + " private. [accessibility]");
  }

  @Test
  void varargs() {
    assertReported(
        ProblemId.VARARGS,
        """
        @Callback interface Proc { void call(int... §rest); }
        """,
        "A function has a fixed number of parameters. Write them one by one, or pass"
            + " a MemorySegment. [varargs]");
  }

  @Test
  void throwsClause() {
    assertReported(
        ProblemId.THROWS_CLAUSE,
        """
        @Callback interface Proc { void §call() throws Exception; }
        """,
        "A native function throws no Java exceptions. Remove the throws"
            + " clause. [throws-clause]");
  }

  @Test
  void slots() {
    assertReported(
        ProblemId.MISPLACED_ANNOTATION,
        """
        @Callback interface Proc { §@Slot(3) void call(); §@Slot(4) default void m() {} }
        """,
        "@Slot stands on a method of a @Callback interface, which has no"
            + " vtable. Remove it. [misplaced-annotation]",
        "@Slot stands on a method of a @Callback interface, which has no"
            + " vtable. Remove it. [misplaced-annotation]");
  }

  @Test
  void methodNamedSegment() {
    assertReported(
        ProblemId.NAME_TAKEN,
        """
        @Callback interface Proc { void §segment(); }
        """,
        "segment is a method of generated proxies with the same parameters. Rename"
            + " it, and keep the native name with @NativeName. [name-taken]");
  }

  @Test
  void methodNamedOf() {
    assertReported(
        ProblemId.NAME_TAKEN,
        """
        @Callback interface Proc { void §of(MemorySegment a); }
        """,
        "of is a method of generated proxies with the same parameters. Rename it,"
            + " and keep the native name with @NativeName. [name-taken]");
  }

  @Test
  void nameOfTheStubIsTaken() {
    assertReported(
        ProblemId.GENERATED_NAME_TAKEN,
        """
        @Callback §interface Proc { void call(); } class ProcStub {} class ProcVtable {}
        """,
        "ProcStub exists already and would be generated again. Rename it"
            + " or the interface. [generated-name-taken]");
  }

  @Test
  void bareBooleans() {
    assertReported(
        ProblemId.BOOLEAN_FORM,
        """
        @Callback interface Proc { boolean §call(boolean §a); }
        """,
        "A bare boolean has no one native form. Write @Win32Bool for BOOL,"
            + " @VariantBool for VARIANT_BOOL, @ByteBool for bool and BOOLEAN, or @HResultBool"
            + " if the answer is S_OK or S_FALSE. [boolean-form]",
        "A bare boolean has no one native form. Write @Win32Bool for BOOL,"
            + " @VariantBool for VARIANT_BOOL, or @ByteBool for bool and BOOLEAN. [boolean-form]");
  }
}
