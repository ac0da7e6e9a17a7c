package io.comwright.processor.problems;

import static io.comwright.processor.problems.Reporting.assertReported;
import static java.util.stream.Collectors.joining;

import io.comwright.processor.problem.ProblemId;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a method with a slot cannot be. */
class MethodProblemsTest {
  private static String tooMany(int words, boolean struct) {
    return "The arguments and this take "
        + words
        + " words of 8 bytes, and Java's linker passes 126. "
        + (struct
            ? "Remove @ByValue if the method takes a pointer, or if it is Windows' alone, where a"
                + " large struct passes as a pointer to a copy anyway."
            : "Call it through a function of your own, which takes them in memory.")
        + " [too-many-arguments]";
  }

  @Test
  void genericMethod() {
    assertReported(
        ProblemId.GENERIC_METHOD,
        """
        @Vtable interface IFoo { <§T> void m(T t); }
        """,
        "A slot has no type parameters. Remove them and write the types that"
            + " the native method takes, or write @IidIs if it takes an IID and hands out an"
            + " interface of that type. [generic-method]");
  }

  @Test
  void varargs() {
    assertReported(
        ProblemId.VARARGS,
        """
        @Vtable interface IFoo { void m(int... §numbers); }
        """,
        "A slot has a fixed number of parameters. Write them one by one, or pass a"
            + " MemorySegment. [varargs]");
  }

  @Test
  void throwsClause() {
    assertReported(
        ProblemId.THROWS_CLAUSE,
        """
        @Vtable interface IFoo { void §m() throws java.io.IOException; }
        """,
        "A failure of a slot is its HRESULT, which arrives as the unchecked"
            + " ComException. Remove the throws clause. [throws-clause]");
  }

  @Test
  void toStringOfObject() {
    assertReported(
        ProblemId.OBJECT_METHOD,
        """
        @Vtable interface IFoo { String §toString(); }
        """,
        "toString is a method of java.lang.Object and cannot be a slot. Rename"
            + " it, and keep the native name with @NativeName. [object-method]");
  }

  @Test
  void hashCodeOfObject() {
    assertReported(
        ProblemId.OBJECT_METHOD,
        """
        @Vtable interface IFoo { int §hashCode(); }
        """,
        "hashCode is a method of java.lang.Object and cannot be a slot. Rename"
            + " it, and keep the native name with @NativeName. [object-method]");
  }

  @Test
  void equalsOfObject() {
    assertReported(
        ProblemId.OBJECT_METHOD,
        """
        @Vtable interface IFoo { boolean §equals(Object other); }
        """,
        "equals is a method of java.lang.Object and cannot be a slot. Rename"
            + " it, and keep the native name with @NativeName. [object-method]");
  }

  @Test
  void finalizeOfObject() {
    assertReported(
        ProblemId.OBJECT_METHOD,
        """
        @Vtable interface IFoo { void §finalize(); }
        """,
        "finalize is a method of java.lang.Object and cannot be a slot. Rename"
            + " it, and keep the native name with @NativeName. [object-method]");
  }

  @Test
  void cloneOfObject() {
    assertReported(
        ProblemId.OBJECT_METHOD,
        """
        @Vtable interface IFoo { Object §clone(); }
        """,
        "clone is a method of java.lang.Object and cannot be a slot. Rename it,"
            + " and keep the native name with @NativeName. [object-method]");
  }

  @Test
  void closeWithoutArguments() {
    assertReported(
        ProblemId.CLOSE_WITHOUT_ARGUMENTS,
        """
        @ComInterface("00000000-0000-0000-0000-000000000001")
        interface IFoo extends IUnknown { void §close(); }
        """,
        "close() gives back the reference of a proxy and cannot be a"
            + " slot. Rename the method and keep the native name: @NativeName(\"Close\") void"
            + " closeFoo(). [close-without-arguments]");
  }

  @Test
  void hresultThatIsReturnedAndThrown() {
    assertReported(
        ProblemId.PRESERVE_AND_THROW,
        """
        @Vtable interface IFoo { @PreserveSig §@ThrowOnFailure void m(); }
        """,
        "A method returns its HRESULT or throws it, not both. Keep"
            + " @PreserveSig or @ThrowOnFailure. [preserve-and-throw]");
  }

  @Test
  void moreArgumentsThanTheLinkerPasses() {
    assertReported(
        ProblemId.TOO_MANY_ARGUMENTS,
        """
        @ComStruct record Large(@FixedSize(125) long[] a) {}
        @ComStruct record Larger(@FixedSize(1001) byte[] a) {}
        @Vtable interface IFoo {
          @PreserveSig void a(@ByValue Large l);
          void b(int i, §@ByValue Large l);
          int c(§@ByValue Large l);
          void d(§@ByValue Larger l);
          @PreserveSig Large e(§@ByValue Large l);
        """
            + "  void §f("
            + IntStream.range(0, 126).mapToObj(i -> "int a" + i).collect(joining(", "))
            + ");\n  void g("
            + IntStream.range(0, 125).mapToObj(i -> "int a" + i).collect(joining(", "))
            + ");\n}\n",
        tooMany(127, true),
        tooMany(127, true),
        tooMany(127, true),
        tooMany(127, true),
        tooMany(127, false));
  }

  @Test
  void methodsOfUnknown() {
    assertReported(
        ProblemId.IUNKNOWN_METHOD,
        """
        @ComInterface("00000000-0000-0000-0000-000000000001")
        interface IFoo extends IUnknown {
          HResult §QueryInterface(Guid iid, @Out Ref<MemorySegment> result);
          @PreserveSig int §addRef();
          @NativeName("Release") @PreserveSig int §letGo();
          void release(int what);
        }
        @Vtable interface IBar { @PreserveSig @Unsigned int addRef(); }
        """,
        "QueryInterface is IUnknown's, and comes with the base. Remove it. [iunknown-method]",
        "addRef is IUnknown's, and comes with the base. Remove it. [iunknown-method]",
        "Release is IUnknown's, and comes with the base. Remove it. [iunknown-method]");
  }
}
