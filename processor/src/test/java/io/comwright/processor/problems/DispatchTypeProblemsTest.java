package io.comwright.processor.problems;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static io.comwright.processor.problems.Reporting.assertReported;

import com.google.testing.compile.JavaFileObjects;
import io.comwright.processor.Compiling;
import io.comwright.processor.problem.ProblemId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Members that Invoke calls: the types of their values, and what may be left out. */
class DispatchTypeProblemsTest {
  private static final String DUAL =
      """
      @ComInterface("00000000-0000-0000-0000-000000000001") interface IFoo extends IDispatch {
      """;
  private static final String DISPINTERFACE =
      """
      @DispInterface("00000000-0000-0000-0000-000000000001") interface DFoo extends IDispatch {
      """;
  private static final String PARAMETER = "The parameter is of no type that a VARIANT holds. ";
  private static final String SLOT_ONLY =
      "Remove @DispId if the method is called through its slot only. [automation-type]";
  private static final String LIST =
      "Write a number, boolean, String, HResult, ComEnum, @Flags record, Variant, SafeArray,"
          + " LocalDateTime, BigDecimal or an interface. [automation-type]";

  @Test
  void typesThatAutomationHasNot() {
    assertReported(
        ProblemId.AUTOMATION_TYPE,
        DUAL
            + """
              @DispId(1) void text(String §text);
              @DispId(2) void truth(@Win32Bool boolean §truth);
              @DispId(3) void guid(Guid §guid);
              @DispId(4) void pointer(MemorySegment §memory);
              @DispId(5) void floats(@SizeIs float[] §floats);
              @DispId(6) void struct(Point §point);
              @DispId(7) void callback(Done §done);
              @DispId(8) void property(PropVariant §property);
              @DispId(9) @CoTaskMem String §result();
              @DispId(10) void place(@Out Ref<Guid> §guid);
              @DispId(11) void raw(IRaw §raw);
            }
            @ComStruct record Point(int x, int y) {}
            @Callback interface Done { void run(); }
            @Vtable interface IRaw {}
            """,
        PARAMETER + "Write @Bstr. [automation-type]",
        PARAMETER + "Write @VariantBool. [automation-type]",
        PARAMETER + SLOT_ONLY,
        PARAMETER + SLOT_ONLY,
        PARAMETER + SLOT_ONLY,
        PARAMETER + SLOT_ONLY,
        PARAMETER + SLOT_ONLY,
        PARAMETER + SLOT_ONLY,
        "The result is of no type that a VARIANT holds. Write @Bstr. [automation-type]",
        PARAMETER + SLOT_ONLY,
        PARAMETER + SLOT_ONLY);
  }

  @Test
  void typesThatAutomationHasNotInADispinterface() {
    assertReported(
        ProblemId.AUTOMATION_TYPE,
        DISPINTERFACE
            + """
              @DispId(1) void text(@Utf8 String §text);
              @DispId(2) void guid(java.util.UUID §guid);
              @DispId(3) Guid §result();
            }
            """,
        PARAMETER + "Write @Bstr. [automation-type]",
        PARAMETER + LIST,
        "The result is of no type that a VARIANT holds. " + LIST);
  }

  @Test
  void resultsThatSayHowItWent() {
    assertReported(
        ProblemId.AUTOMATION_TYPE,
        DUAL
            + """
              @DispId(1) HResult §code();
              @DispId(2) @HResultBool boolean §truth();
              @DispId(3) @PreserveSig HResult §raw();
            }
            """,
        "The result is of no type that a VARIANT holds. " + SLOT_ONLY,
        "The result is of no type that a VARIANT holds. " + SLOT_ONLY,
        "Invoke tells of a failure by itself, so a native result has no place in"
            + " it. Remove @PreserveSig, or @DispId if the method is called through its slot"
            + " only. [automation-type]");
  }

  @Test
  void whatMayBeLeftOutStandsLast() {
    assertReported(
        ProblemId.OPTIONAL,
        DISPINTERFACE
            + """
              @DispId(1) void foo(@Optional Variant §a, int b);
              @DispId(2) void bar(int a, @DefaultValue("1") int §b, @Lcid int locale, int c);
              @DispId(3) void right(@Optional Variant a, @VarArgs SafeArray rest);
              @DispId(value = 4, access = DispId.Access.PUT)
              void alsoRight(@Optional Variant a, int value);
            }
            """,
        "a may be left out, and b behind it may not. Write @Optional or @DefaultValue on"
            + " b too, or remove it here. [optional]",
        "b may be left out, and c behind it may not. Write @Optional or @DefaultValue on"
            + " c too, or remove it here. [optional]");
  }

  @Test
  void whatIsAlwaysThere() {
    assertReported(
        ProblemId.OPTIONAL,
        DISPINTERFACE
            + """
              @DispId(value = 1, access = DispId.Access.PUT) void foo(§@Optional Variant value);
              @DispId(2) void bar(@VarArgs §@Optional SafeArray rest);
              @DispId(3) void baz(§@Optional @DefaultValue("1") int a);
            }
            """,
        "value is there in each call. Remove it. [optional]",
        "rest is there in each call. Remove it. [optional]",
        "@Optional says what @DefaultValue says already. Remove it. [optional]");
  }

  @Test
  void whatItIsIsNotSaid() {
    assertReported(
        ProblemId.OPTIONAL,
        DISPINTERFACE
            + """
              @DispId(1) void foo(§@Optional int a);
              @DispId(2) void bar(§@Optional String a);
              @DispId(3) void baz(§@Optional IUnknown a);
              @DispId(4) void qux(§@Optional java.time.LocalDateTime a);
            }
            """,
        "Nothing says what a is when it is left out. Write @DefaultValue(\"...\")"
            + " instead. [optional]",
        "Nothing says what a is when it is left out. Write @DefaultValue(\"...\")"
            + " instead, or @Nullable for null. [optional]",
        "Nothing says what a is when it is left out. Add @Nullable for null. [optional]",
        "Nothing says what a is when it is left out. Declare a Variant, which is Variant.missing()"
            + " then. [optional]");
  }

  @Test
  void valuesThatAreNone() {
    assertReported(
        ProblemId.OPTIONAL,
        DISPINTERFACE
            + """
              @DispId(1) void a(@DefaultValue(§"many") int a);
              @DispId(2) void b(@DefaultValue(§"128") byte a);
              @DispId(3) void c(@DefaultValue(§"-1") @Unsigned int a);
              @DispId(4) void d(@DefaultValue(§"yes") boolean a);
              @DispId(5) void e(@DefaultValue(§"1,5") double a);
              @DispId(6) void f(@DefaultValue(§"") @Nullable IUnknown a);
              @DispId(7) void right(@DefaultValue("0xFF") byte a, @DefaultValue("-1.5") float b);
              @DispId(8) void h(@DefaultValue(§"NaN") double a);
              @DispId(9) void i(@DefaultValue(§"1e39") float a);
              @DispId(10) void j(@DefaultValue(§"--5") int a);
            }
            """,
        noValue("many"),
        noValue("128"),
        noValue("-1"),
        noValue("yes"),
        noValue("1,5"),
        noValue(""),
        noValue("NaN"),
        noValue("1e39"),
        noValue("--5"));
  }

  /** What would end the line or the literal in the generated class. */
  @Test
  void textsOfAnyCharacters() {
    assertThat(
            Compiling.compile(
                List.of(),
                JavaFileObjects.forSourceString(
                    "test.DFoo",
                    """
                    package test;
                    import io.comwright.annotation.*;
                    @DispInterface("00000000-0000-0000-0000-000000000001")
                    interface DFoo extends io.comwright.automation.IDispatch {
                      @DispId(1) void a(@DefaultValue("a\\nb\\r\\"\\\\u") String a);
                    }
                    """)))
        .succeededWithoutWarnings();
  }

  private static String noValue(String text) {
    return "\""
        + text
        + "\" is no value of a. Write a number, true or false, or a text, as the parameter is;"
        + " @Optional for any other type. [optional]";
  }

  @Test
  void variableArguments() {
    assertReported(
        ProblemId.VAR_ARGS,
        DISPINTERFACE
            + """
              @DispId(1) void foo(§@VarArgs SafeArray rest, int last);
              @DispId(2) void bar(§@VarArgs int rest);
              @DispId(value = 3, access = DispId.Access.GET) int baz(§@VarArgs SafeArray rest);
            }
            """,
        "@VarArgs stands before another parameter, which would get nothing. Move it"
            + " behind all others. [var-args]",
        "@VarArgs stands on something else than all further arguments. Write @VarArgs"
            + " SafeArray rest. [var-args]",
        "@VarArgs stands on a parameter of a property. Remove it, or access = GET. [var-args]");
  }

  @Test
  void variableArgumentsOfJava() {
    assertReported(
        ProblemId.VARARGS,
        DISPINTERFACE
            + """
              @DispId(1) void foo(Variant... §rest);
            }
            """,
        "A member has a fixed number of parameters. Write @VarArgs SafeArray rest. [varargs]");
  }

  @Test
  void locales() {
    assertReported(
        ProblemId.LCID,
        DISPINTERFACE
            + """
              @DispId(1) void foo(§@Lcid String locale);
            }
            """,
        "@Lcid stands on something else than an LCID. Write @Lcid int locale. [lcid]");
  }
}
