package io.comwright.processor.problems;

import static io.comwright.processor.problems.Reporting.assertReported;

import io.comwright.processor.problem.ProblemId;
import org.junit.jupiter.api.Test;

/** Types of the JDK are what they are converted to, where that cannot stand neither can they. */
class JdkTypeProblemsTest {
  @Test
  void annotationsOfOtherTypes() {
    assertReported(
        ProblemId.MISPLACED_ANNOTATION,
        """
        @Vtable interface IFoo {
          void a(§@Unsigned java.util.UUID id);
          void b(§@Utf8 java.time.Instant time);
          §@CoTaskMem java.util.UUID c();
        }
        """,
        "@Unsigned stands on a type that has no sign to lose. Write it on"
            + " byte, short, int or long only. [misplaced-annotation]",
        "@Utf8 stands on no String. Write it on a String. [misplaced-annotation]",
        "@CoTaskMem stands on a value that has no memory to free. Remove"
            + " it. [misplaced-annotation]");
  }

  @Test
  void nullThatIsNoPointer() {
    assertReported(
        ProblemId.NULLABLE_PRIMITIVE,
        """
        @Vtable interface IFoo { java.util.@Nullable UUID §a(); }
        @ComStruct record Foo(java.time.@Nullable Instant §time) {}
        """,
        "@Nullable stands on a value that cannot be NULL natively. Remove"
            + " it. [nullable-primitive]",
        "@Nullable stands on a value that cannot be NULL natively. Remove"
            + " it. [nullable-primitive]");
  }

  @Test
  void viewedBehindAPointer() {
    assertReported(
        ProblemId.VIEW_FIELD,
        """
        @ComStruct interface Foo extends StructView { @Pointer java.util.UUID §id(); }
        """,
        "A marshaller converts copies, and this is where it lies. Convert what the"
            + " method returns, in a default method. [view-field]");
  }

  @Test
  void marshallerToOne() {
    assertReported(
        ProblemId.MARSHAL_WITH,
        """
        @Vtable interface IFoo { void a(@MarshalWith(ToTime§.class) Integer i); }
        class ToTime implements CustomMarshaller<Integer, java.time.Instant> {
          @Override public java.time.Instant toNative(Integer v, SegmentAllocator call) {
            return java.time.Instant.EPOCH;
          }
          @Override public Integer fromNative(java.time.Instant v) { return 0; }
        }
        """,
        "ToTime converts to java.time.Instant, which has a marshaller itself."
            + " Convert to the type that the other marshaller converts to. [marshal-with]");
  }

  @Test
  void arrayWithoutASize() {
    assertReported(
        ProblemId.SIZE_IS,
        """
        @Vtable interface IFoo { void a(java.util.UUID[] §ids); }
        """,
        "An array does not say how many elements it has. Add @SizeIs(\"count\") with the"
            + " parameter that passes it, or @SizeIs if the Java method has none. [size-is]");
  }

  @Test
  void pathIsText() {
    assertReported(
        ProblemId.WHO_FREES,
        """
        @Vtable interface IFoo {
          java.nio.file.Path §a();
          void b(§@CoTaskMem java.nio.file.Path path);
          void c(@Utf8 §@Bstr java.nio.file.Path path);
        }
        """,
        "The text that comes back does not say who frees it. Add @CoTaskMem,"
            + " @FreeWith(...) or @Borrowed, as the callee's documentation says, or @Bstr if it"
            + " is one. [who-frees]",
        "@CoTaskMem stands on a text that its caller owns. Remove it. [misplaced-annotation]",
        "A text cannot be @Utf8 and @Bstr at once. Keep the one that the native"
            + " declaration says. [text-form]");
  }

  @Test
  void pathThatIsCounted() {
    assertReported(
        ProblemId.MISPLACED_ANNOTATION,
        """
        @Vtable interface IFoo { void a(§@SizeIs java.nio.file.Path path); }
        @ComStruct record Foo(§@FixedSize(260) java.nio.file.Path path) {}
        """,
        "@SizeIs stands on a type that has no length. Write it on an array,"
            + " a String or a MemorySegment. [misplaced-annotation]",
        "@FixedSize stands on a component that is no array and no String."
            + " Remove it. [misplaced-annotation]");
  }
}
