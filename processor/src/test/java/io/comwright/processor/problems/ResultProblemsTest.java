package io.comwright.processor.problems;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static io.comwright.processor.problems.Reporting.assertReported;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.comwright.processor.Compiling;
import io.comwright.processor.problem.ProblemId;
import java.util.List;
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
        "Foo has texts or pointers and cannot be handed out, unless Foo says who frees them:"
            + " @CoTaskMem, @FreeWith(...), @Borrowed or @Bstr. Return MemorySegment or @Pointer"
            + " long, and free the memory as the callee's documentation says. [result-type]");
  }

  @Test
  void numberThatMayBeAnHresult() {
    assertReported(
        ProblemId.PRESERVE_SIG_INT,
        """
        @ComInterface("00000000-0000-0000-0000-000000000001")
        interface IFoo extends IUnknown {
          @PreserveSig int §a();
          @PreserveSig int §b(String text, @Out IntRef count);
          @PreserveSig(whenThrown = 0) int c();
          @PreserveSig(whenThrown = -1) int d();
          @PreserveSig HResult e();
          @PreserveSig @Unsigned int f();
          @PreserveSig long g();
          @PreserveSig @Win32Bool boolean h();
          @PreserveSig void i();
          int j();
          @PreserveSig(whenThrown = §0x1FFFF) short k();
        }
        @Vtable(preserveSig = true)
        interface IBar { int §a(); @ThrowOnFailure int b(); @PreserveSig(whenThrown = 5) int c(); }
        @Callback interface Action { int §run(int i); }
        @Callback interface Comparison { @PreserveSig(whenThrown = 0) int run(int i); }
        @Vtable(partial = true) interface IPart { @Slot(3) @PreserveSig int a(); }
        @NativeLibrary("foo") interface Foo { int a(); }
        """,
        mayBeAnHresult("a"),
        mayBeAnHresult("b"),
        "The native result of k has no room for 131071. Write a number from -32768 to"
            + " 32767. [when-thrown]",
        mayBeAnHresult("a"),
        mayBeAnHresult("run"));
  }

  private static String mayBeAnHresult(String method) {
    return "An implementation of "
        + method
        + " that throws answers 0, which is S_OK if the result is an HRESULT. Return HResult if it"
        + " is, or say which number a failure is: @PreserveSig(whenThrown = 0). [preserve-sig-int]";
  }

  /** What is only warned of is generated. */
  @Test
  void warningIsNoError() {
    Compilation compilation =
        Compiling.compile(
            List.of(),
            JavaFileObjects.forSourceString(
                "test.IFoo",
                "package test; import io.comwright.annotation.*;"
                    + " @Vtable public interface IFoo { @PreserveSig int a(); }"));
    assertThat(compilation).succeeded();
    assertThat(compilation).hadWarningCount(1);
    assertThat(compilation).generatedSourceFile("test.IFooStub");
  }

  @Test
  void whatIsAnsweredInPlaceOfANumber() {
    assertReported(
        ProblemId.WHEN_THROWN,
        """
        enum E implements ComEnum { A, @UnknownValue B; public long value() { return 0; } }
        @Flags record Bits(byte b) {}
        @ComStruct record Point(int x, int y) {}
        @ComInterface("00000000-0000-0000-0000-000000000001")
        interface IFoo extends IUnknown {
          @PreserveSig(whenThrown = §1) void a();
          @PreserveSig(whenThrown = §1) HResult b();
          @PreserveSig(whenThrown = §1) float c();
          @PreserveSig(whenThrown = §1) Point d();
          @PreserveSig(whenThrown = §1) MemorySegment e();
          @PreserveSig(whenThrown = §128) byte f();
          @PreserveSig(whenThrown = §-129) byte g();
          @PreserveSig(whenThrown = §-1) @Unsigned byte h();
          @PreserveSig(whenThrown = §0x10000) char i();
          @PreserveSig(whenThrown = §256) Bits j();
          @PreserveSig(whenThrown = 255) Bits k();
          @PreserveSig(whenThrown = 1) @ByteBool boolean l();
          @PreserveSig(whenThrown = -1) E m();
          @PreserveSig(whenThrown = -1) Handle n();
          @PreserveSig(whenThrown = -1) @Pointer long o();
          @PreserveSig(whenThrown = -128) byte p();
        }
        @NativeLibrary(value = "foo", preserveSig = false)
        interface Foo { @PreserveSig(whenThrown = §-1) int a(); }
        """,
        noNumber("a"),
        noNumber("b"),
        noNumber("c"),
        noNumber("d"),
        noNumber("e"),
        noRoom("f", 128, -128, 127),
        noRoom("g", -129, -128, 127),
        noRoom("h", -1, 0, 255),
        noRoom("i", 65536, 0, 65535),
        noRoom("j", 256, 0, 255),
        "Java implements no function of a library, so none throws. Remove it. [when-thrown]");
  }

  private static String noNumber(String method) {
    return method
        + " answers with no number. Remove it; after a failure an HResult is that failure, and all"
        + " else zeros. [when-thrown]";
  }

  private static String noRoom(String method, int number, int least, int most) {
    return "The native result of %s has no room for %d. Write a number from %d to %d. [when-thrown]"
        .formatted(method, number, least, most);
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
        "A VARIANT cannot be the native result of a method. Supported are void, integers, booleans"
            + " with their native form, float, double, HResult, enums, flags, @ComStruct records,"
            + " Guid, interfaces, Handle, MemorySegment and @Pointer long. [result-type]",
        "A SAFEARRAY cannot be the native result of a method. Supported are void, integers,"
            + " booleans with their native form, float, double, HResult, enums, flags, @ComStruct"
            + " records, Guid, interfaces, Handle, MemorySegment and @Pointer long. [result-type]");
  }

  @Test
  void guid() {
    assertReported(
        ProblemId.NULLABLE_PRIMITIVE,
        """
        @Vtable interface IFoo { @PreserveSig @Nullable Guid §m(); }
        """,
        "@Nullable stands on a value that cannot be NULL natively. Remove"
            + " it. [nullable-primitive]");
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
        "@Borrowed stands on a value that has no memory to free. Remove"
            + " it. [misplaced-annotation]",
        "@Borrowed stands on a value that has no memory to free. Remove"
            + " it. [misplaced-annotation]",
        "@CoTaskMem stands on a value that has no memory to free. Remove"
            + " it. [misplaced-annotation]",
        "@Borrowed stands on a value that has no memory to free. Remove"
            + " it. [misplaced-annotation]",
        "@Borrowed stands on a value that has no memory to free. Remove"
            + " it. [misplaced-annotation]");
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
        "An interface that is a native result is not converted. Supported are"
            + " void, integers, booleans with their native form, float, double, HResult, enums,"
            + " flags, @ComStruct records, Guid, interfaces, Handle, MemorySegment and @Pointer"
            + " long. [result-type]");
  }

  @Test
  void structThatIsNotAligned() {
    assertReported(
        ProblemId.RESULT_TYPE,
        """
        @Vtable(preserveSig = true) interface IFoo { Foo §m(); }
        @ComStruct(pack = 1) record Foo(byte a, int b) {}
        """,
        "Foo has fields that are not aligned, and cannot be the native result of"
            + " a method. Supported are void, integers, booleans with their native form, float,"
            + " double, HResult, enums, flags, @ComStruct records, Guid, interfaces, Handle,"
            + " MemorySegment and"
            + " @Pointer long. [result-type]");
  }

  @Test
  void structThatSaysItsSize() {
    assertReported(
        ProblemId.RESULT_TYPE,
        """
        @Vtable interface IFoo { Foo §m(); @ComStruct record Foo(@StructSize int cb) {} }
        """,
        "Foo says its own size, which a caller has to fill in before the call."
            + " Make it a parameter: @InOut Ref<Foo>. [result-type]");
  }
}
