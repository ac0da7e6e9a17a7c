package io.comwright.processor.problems;

import static io.comwright.processor.problems.Reporting.assertReported;

import io.comwright.processor.problem.ProblemId;
import org.junit.jupiter.api.Test;

/** Booleans, enums and flags. */
class ValueProblemsTest {
  @Test
  void parametersWithoutOneForm() {
    assertReported(
        ProblemId.BOOLEAN_FORM,
        """
        @Vtable interface IFoo {
          void m(boolean §b, @Win32Bool §@ByteBool boolean c, @Out BooleanRef §r);
        }
        """,
        "A bare boolean has no one native form. Write @Win32Bool for BOOL,"
            + " @VariantBool for VARIANT_BOOL, or @ByteBool for bool and BOOLEAN. [boolean-form]",
        "A boolean cannot be @Win32Bool and @ByteBool at once. Keep the one that"
            + " the native declaration says. [boolean-form]",
        "A bare boolean has no one native form. Write @Win32Bool for BOOL,"
            + " @VariantBool for VARIANT_BOOL, or @ByteBool for bool and BOOLEAN. [boolean-form]");
  }

  @Test
  void resultWithoutAForm() {
    assertReported(
        ProblemId.BOOLEAN_FORM,
        """
        @Vtable interface IFoo { boolean §m(); }
        """,
        "A bare boolean has no one native form. Write @Win32Bool for BOOL,"
            + " @VariantBool for VARIANT_BOOL, @ByteBool for bool and BOOLEAN, or @HResultBool"
            + " if the answer is S_OK or S_FALSE. [boolean-form]");
  }

  @Test
  void formOfNoBoolean() {
    assertReported(
        ProblemId.MISPLACED_ANNOTATION,
        """
        @Vtable interface IFoo {
          void m(§@Win32Bool int i, §@VariantBool String s);
          §@HResultBool int n();
          §@ByteBool void o();
        }
        """,
        "@Win32Bool stands on no boolean. Write it on a boolean. [misplaced-annotation]",
        "@VariantBool stands on no boolean. Write it on a boolean. [misplaced-annotation]",
        "@HResultBool stands on no boolean. Write it on a boolean. [misplaced-annotation]",
        "@ByteBool stands on a method without a result. Remove it. [misplaced-annotation]");
  }

  @Test
  void hresultBoolThatIsNoHresult() {
    assertReported(
        ProblemId.RESULT_TYPE,
        """
        @Vtable interface IFoo { @PreserveSig @HResultBool boolean §m(); }
        """,
        "@HResultBool stands on a method that gives its native result as it is."
            + " Supported are void, integers, booleans with their native form, float, double,"
            + " HResult, enums, flags, @ComStruct records, Guid, interfaces, Handle, MemorySegment"
            + " and @Pointer long. [result-type]");
  }

  @Test
  void enumWithoutOneUnknownValue() {
    assertReported(
        ProblemId.UNKNOWN_VALUE,
        """
        @Vtable interface IFoo { void m(A a, B b); }
        §enum A implements ComEnum { X; public long value() { return 0; } }
        enum B implements ComEnum {
          @UnknownValue X, §@UnknownValue Y; public long value() { return 0; }
        }
        """,
        "A has no constant for native values that none of its constants has."
            + " Add one with @UnknownValue: @UnknownValue UNKNOWN(-1). [unknown-value]",
        "B has two constants for unknown values. Keep @UnknownValue on one of"
            + " them. [unknown-value]");
  }

  @Test
  void sizeOfNoInteger() {
    assertReported(
        ProblemId.NATIVE_SIZE,
        """
        @Vtable interface IFoo { void m(A a); }
        @NativeSize(§3) enum A implements ComEnum {
          @UnknownValue X; public long value() { return 0; }
        }
        """,
        "No integer has this size. Write 1, 2, 4 or 8. [native-size]");
  }

  @Test
  void flagsWithoutOneComponent() {
    assertReported(
        ProblemId.FLAGS_RECORD,
        """
        @Vtable interface IFoo { void m(A a, B b); }
        §@Flags record A(int a, int b) {}
        §@Flags record B(char c) {}
        """,
        "A does not say how many bits there are. Declare a record with one"
            + " component, a byte, short, int or long: record A(int bits). [flags-record]",
        "B does not say how many bits there are. Declare a record with one"
            + " component, a byte, short, int or long: record B(int bits). [flags-record]");
  }
}
