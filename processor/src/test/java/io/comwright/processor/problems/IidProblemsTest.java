package io.comwright.processor.problems;

import static io.comwright.processor.problems.Reporting.assertReported;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.comwright.processor.Compiling;
import io.comwright.processor.problem.ProblemId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** IIDs that are missing or malformed, and parameters that pass one. */
class IidProblemsTest {
  @Test
  void empty() {
    assertReported(
        ProblemId.IID_MISSING,
        """
        @ComInterface(§"") interface IFoo extends IUnknown {}
        """,
        "The IID is empty. Write the one from the interface's header or IDL"
            + " file. [iid-missing]");
  }

  @Test
  void withBraces() {
    assertReported(
        ProblemId.IID_MALFORMED,
        """
        @ComInterface(§"{00000000-0000-0000-0000-000000000001}") interface IFoo extends IUnknown {}
        """,
        "\"{00000000-0000-0000-0000-000000000001}\" is no IID. Write 32"
            + " hexadecimal digits as in 00000000-0000-0000-c000-000000000046, without"
            + " braces. [iid-malformed]");
  }

  @Test
  void withAnotherDigit() {
    assertReported(
        ProblemId.IID_MALFORMED,
        """
        @ComInterface(preserveSig = true, value = §"00000000-0000-0000-0000-00000000000g") interface IFoo extends IUnknown {}
        """,
        "\"00000000-0000-0000-0000-00000000000g\" is no IID. Write 32"
            + " hexadecimal digits as in 00000000-0000-0000-c000-000000000046, without"
            + " braces. [iid-malformed]");
  }

  @Test
  void zeros() {
    assertReported(
        ProblemId.IID_MISSING,
        """
        @ComInterface(§"00000000-0000-0000-0000-000000000000") interface IFoo extends IUnknown {}
        """,
        "The IID is GUID_NULL, which names no interface. Write the one from the"
            + " interface's header or IDL file. [iid-missing]");
  }

  @Test
  void thatOfAnAncestor() {
    assertReported(
        ProblemId.IID_TAKEN,
        """
        @ComInterface("0000000a-0000-0000-0000-000000000001") interface IOne extends IUnknown {}
        @ComInterface("00000000-0000-0000-0000-000000000002") interface ITwo extends IOne {}
        @ComInterface(§"0000000A-0000-0000-0000-000000000001") interface IThree extends ITwo {}
        @ComInterface(§"00000000-0000-0000-C000-000000000046") interface IFour extends ITwo {}
        """,
        "IThree has the IID of its base IOne, and slots that the base has not. Write"
            + " the one from the interface's header or IDL file. [iid-taken]",
        "IFour has the IID of its base IUnknown, and slots that the base has not."
            + " Write the one from the interface's header or IDL file. [iid-taken]");
  }

  @Test
  void twoVtables() {
    assertReported(
        ProblemId.IID_TAKEN,
        """
        @ComInterface("0000000a-0000-0000-0000-000000000001") interface IA extends IUnknown {
          void a(int a);
        }
        @ComInterface(§"0000000A-0000-0000-0000-000000000001") interface IB extends IUnknown {
          void a(long a);
        }
        @ComInterface(§"0000000a-0000-0000-0000-000000000001") interface IC extends IUnknown {
          void a(int a);
          void b();
        }
        """,
        "test.IB has the IID of test.IA, and other slots: slot 3 is HRESULT a(LONGLONG)"
            + " here, and HRESULT a(LONG) there. Correct one of the two IIDs, unless the slot is"
            + " wrong. [iid-taken]",
        "test.IC has the IID of test.IA, and other slots: slot 4 is HRESULT b() here, and missing"
            + " there. Correct one of the two IIDs, unless the slot is wrong. [iid-taken]");
  }

  @Test
  void twoViewsOfOneVtable() {
    Compilation compilation =
        Compiling.compile(
            List.of(),
            JavaFileObjects.forSourceString(
                "test.IRaw",
                """
                package test;
                import io.comwright.*;
                import io.comwright.annotation.*;
                import java.lang.foreign.MemorySegment;
                @ComInterface("00000000-0000-0000-0000-000000000001")
                interface IRaw extends IUnknown {
                  @PreserveSig int open(MemorySegment name, MemorySegment result);
                }
                @ComInterface("00000000-0000-0000-0000-000000000001")
                interface IComfortable extends IUnknown {
                  @PreserveSig int open(String name, @Out Ref<IUnknown> result);
                }
                """));
    assertEquals(List.of(), compilation.errors());
  }

  @Test
  void iidIsWithoutItsParameter() {
    assertReported(
        ProblemId.IID_IS,
        """
        @Vtable interface IFoo {
          @IidIs(§"x") <T extends IUnknown> T a(ComType<T> type);
          §@IidIs("type") <T> T b(ComType<T> type);
          §@IidIs("type") IUnknown c(ComType<IUnknown> type);
          §@IidIs("type") @PreserveSig <T extends IUnknown> T d(ComType<T> type);
        }
        """,
        "The method has no parameter called \"x\". Write <T extends IUnknown> T"
            + " a(ComType<T> x), among its other parameters. [iid-is]",
        "The result is not of the type that the parameter asks for. Write <T extends"
            + " IUnknown> T b(ComType<T> type), among its other parameters. [iid-is]",
        "The result is not of the type that the parameter asks for. Write <T extends"
            + " IUnknown> T c(ComType<T> type), among its other parameters. [iid-is]",
        "@IidIs stands on a method that gives its native result as it is. Remove"
            + " @PreserveSig, or add @ThrowOnFailure. [iid-is]");
  }

  @Test
  void boundThatIsNoClass() {
    assertReported(
        ProblemId.IID_IS,
        """
        @Vtable interface IFoo {
          §@IidIs("type") <T extends float> T a(ComType<T> type);
          <T extends float> void b(ComType<T> type, @Out §@IidIs("type") Ref<T> o);
        }
        """,
        "The result is not of the type that the parameter asks for. Write <T extends"
            + " IUnknown> T a(ComType<T> type), among its other parameters. [iid-is]",
        "The parameter is not of the type that type asks for. Write <T extends IUnknown>"
            + " before the method, ComType<T> type, and @Out @IidIs(\"type\") Ref<T> o. [iid-is]");
  }

  @Test
  void comTypeWithoutIidIs() {
    assertReported(
        ProblemId.UNSUPPORTED_TYPE,
        """
        @Vtable interface IFoo { void m(ComType<IUnknown> §t); }
        """,
        "ComType is not supported. Write @IidIs with the name of the parameter on the method, or on"
            + " the @Out Ref<T> that hands out the interface. [unsupported-type]");
  }

  @Test
  void whatIsAskedForIsTheResultOnly() {
    assertReported(
        ProblemId.IID_IS,
        """
        @Vtable interface IFoo {
          @IidIs("type") <T extends IUnknown> T a(ComType<T> type, T §other);
          @IidIs("type") <T extends IUnknown> T b(Ref<T> §other, ComType<T> type);
        }
        """,
        "The type that is asked for is that of the result only. Write IUnknown here. [iid-is]",
        "The type that is asked for is that of the result only. Write IUnknown here. [iid-is]");
  }

  @Test
  void withAndWithoutDestructor() {
    assertReported(
        ProblemId.IID_TAKEN,
        """
        @ComInterface("00000000-0000-0000-0000-000000000001")
        interface IBar extends IUnknown { void foo(); }
        @ComInterface(value = §"00000000-0000-0000-0000-000000000001", virtualDestructor = true)
        interface IFoo extends IUnknown { void foo(); }
        """,
        "test.IFoo has the IID of test.IBar, and other slots: IUnknown has a destructor here, and"
            + " none there. Correct one of the two IIDs, unless the slot is wrong. [iid-taken]");
  }

  @Test
  void whatIsAskedForAsAParameter() {
    String parameter =
        "@IidIs stands on a parameter that hands out no interface of the type that is"
            + " asked for. Write @Out @IidIs(\"type\") Ref<T> o, where ComType<T> type is another"
            + " parameter. [iid-is]";
    assertReported(
        ProblemId.IID_IS,
        """
        @ComInterface("00000000-0000-0000-0000-000000000001") interface IFoo extends IUnknown {
          <T extends IUnknown> void a(ComType<T> type, §@IidIs("type") Ref<T> o);
          <T extends IUnknown> void b(ComType<T> type, @Out §@IidIs("type") Ref<IUnknown> o);
          <T extends IUnknown> void c(ComType<T> type, §@IidIs("type") T o);
          <T extends IUnknown> void d(ComType<T> type, @Out @IidIs(§"x") Ref<T> o);
          <T> void e(ComType<T> type, @Out §@IidIs("type") Ref<T> o);
          <T extends IUnknown> void f(ComType<IUnknown> type, @Out §@IidIs("type") Ref<T> o);
          <T extends IUnknown> void g(ComType<T> type, @Out @IidIs("type") Ref<T> o,
              @Out §@IidIs("type") Ref<T> p);
          <T extends IUnknown> T §h(ComType<T> type, @Out @IidIs("type") Ref<T> o);
          <T extends IUnknown> void i(ComType<T> type, @Out @IidIs("type") Ref<T> o, T §p);
          <T extends IUnknown> void j(
              ComType<T> type, @Out(onFailure = §true) @IidIs("type") Ref<T> o);
          <T extends IUnknown> void k(ComType<T> type, §@Bstr @Out @IidIs("type") Ref<T> o);
        }
        """,
        parameter,
        parameter,
        parameter,
        "The method has no parameter called \"x\". Name the ComType<T> that says which"
            + " interface is wanted. [iid-is]",
        "The parameter is not of the type that type asks for. Write <T extends IUnknown>"
            + " before the method, ComType<T> type, and @Out @IidIs(\"type\") Ref<T> o. [iid-is]",
        "The parameter is not of the type that type asks for. Write <T extends IUnknown>"
            + " before the method, ComType<T> type, and @Out @IidIs(\"type\") Ref<T> o. [iid-is]",
        "A method hands out one interface that its caller wants. Write a Guid and a"
            + " Ref<IUnknown> for the other one. [iid-is]",
        "The type that is asked for is that of o only. Write @IidIs on the method if its"
            + " result is the interface, or another result. [iid-is]",
        "The type that is asked for is that of o only. Write IUnknown here. [iid-is]",
        "After a failure o may well be NULL. Write Ref<@Nullable T>. [on-failure]",
        "@Bstr says nothing about this parameter. Remove it. [misplaced-annotation]");
  }
}
