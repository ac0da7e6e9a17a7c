package io.comwright.processor.problems;

import static io.comwright.processor.problems.Reporting.assertReported;

import io.comwright.processor.problem.ProblemId;
import org.junit.jupiter.api.Test;

/** Types that no native result has. */
class ResultProblemsTest {
  @Test
  void structWithText() {
    assertReported(
        ProblemId.RESULT_TYPE,
        """
        @Vtable interface IFoo { Foo §m(); @ComStruct record Foo(String s) {} }
        """,
        "[result-type] Foo has texts or pointers and cannot be handed out, unless Foo says who"
            + " frees them: @CoTaskMem, @FreeWith(...), @Borrowed or @Bstr. Return MemorySegment or"
            + " @Pointer long, and free the memory as the callee's documentation says.");
  }

  @Test
  void variantAndSafeArray() {
    assertReported(
        ProblemId.RESULT_TYPE,
        """
        @Vtable interface IFoo {
          @PreserveSig Variant §m();
          @PreserveSig SafeArray §n();
        }
        """,
        "[result-type] A VARIANT cannot be the native result of a method. Supported are void,"
            + " integers, booleans with their native form, float, double, HResult, enums, flags,"
            + " @ComStruct records, Guid, interfaces, Handle, MemorySegment and @Pointer long.",
        "[result-type] A SAFEARRAY cannot be the native result of a method. Supported are void,"
            + " integers, booleans with their native form, float, double, HResult, enums, flags,"
            + " @ComStruct records, Guid, interfaces, Handle, MemorySegment and @Pointer long.");
  }

  @Test
  void guid() {
    assertReported(
        ProblemId.NULLABLE_PRIMITIVE,
        """
        @Vtable interface IFoo { @PreserveSig @Nullable Guid §m(); }
        """,
        "[nullable-primitive] @Nullable stands on a value that cannot be NULL natively. Remove"
            + " it.");
  }

  @Test
  void anInterface() {
    assertReported(
        ProblemId.MISPLACED_ANNOTATION,
        """
        @Vtable interface IFoo {
          §@Borrowed IUnknown a();
          @PreserveSig §@Borrowed IFoo b();
          @PreserveSig §@CoTaskMem IUnknown c();
          void d(§@Borrowed IUnknown d, @Out §@Borrowed Ref<IUnknown> e);
        }
        """,
        "[misplaced-annotation] @Borrowed stands on a value that has no memory to free. Remove"
            + " it.",
        "[misplaced-annotation] @Borrowed stands on a value that has no memory to free. Remove"
            + " it.",
        "[misplaced-annotation] @CoTaskMem stands on a value that has no memory to free. Remove"
            + " it.",
        "[misplaced-annotation] @Borrowed stands on a value that has no memory to free. Remove"
            + " it.",
        "[misplaced-annotation] @Borrowed stands on a value that has no memory to free. Remove"
            + " it.");
  }

  @Test
  void anInterfaceThatIsConverted() {
    assertReported(
        ProblemId.RESULT_TYPE,
        """
        @Vtable interface IFoo { @PreserveSig @MarshalWith(M.class) Runnable §m(); }
        class M implements CustomMarshaller<Runnable, IUnknown> {
          M() {}
          @Override public IUnknown toNative(Runnable value, SegmentAllocator call) { return null; }
          @Override public Runnable fromNative(IUnknown value) { return null; }
        }
        """,
        "[result-type] An interface that is a native result is not converted. Supported are"
            + " void, integers, booleans with their native form, float, double, HResult, enums,"
            + " flags, @ComStruct records, Guid, interfaces, Handle, MemorySegment and @Pointer"
            + " long.");
  }

  @Test
  void structThatIsNotAligned() {
    assertReported(
        ProblemId.RESULT_TYPE,
        """
        @Vtable(preserveSig = true) interface IFoo { Foo §m(); }
        @ComStruct(pack = 1) record Foo(byte a, int b) {}
        """,
        "[result-type] Foo has fields that are not aligned, and cannot be the native result of"
            + " a method. Supported are void, integers, booleans with their native form, float,"
            + " double, HResult, enums, flags, @ComStruct records, Guid, interfaces, Handle,"
            + " MemorySegment and"
            + " @Pointer long.");
  }

  @Test
  void structThatSaysItsSize() {
    assertReported(
        ProblemId.RESULT_TYPE,
        """
        @Vtable interface IFoo { Foo §m(); @ComStruct record Foo(@StructSize int cb) {} }
        """,
        "[result-type] Foo says its own size, which a caller has to fill in before the call."
            + " Make it a parameter: @InOut Ref<Foo>.");
  }
}
