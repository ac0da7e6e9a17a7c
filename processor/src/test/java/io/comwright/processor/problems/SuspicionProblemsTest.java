package io.comwright.processor.problems;

import static io.comwright.processor.problems.Reporting.assertReported;

import io.comwright.processor.problem.ProblemId;
import org.junit.jupiter.api.Test;

/** What is legal and seldom meant: comments and names that say more than the declaration. */
class SuspicionProblemsTest {
  private static String lost(String method, String code, String remedy) {
    return ("The comment of %s names %s, and its declaration loses it: a"
            + " caller learns of every success alike. %s [success-code-lost]")
        .formatted(method, code, remedy);
  }

  private static String unnamed(String number, String memory) {
    return ("%1$s looks like the size of %2$s, and nothing says that it is. Write @SizeIs(\"%1$s\")"
            + " MemorySegment %2$s if it is the size in bytes. [size-unused]")
        .formatted(number, memory);
  }

  private static String twice(String number, String memory) {
    return ("%1$s looks like the size of %2$s, whose size is passed beside it"
            + " already. Write @SizeIs(\"%1$s\") at %2$s, or remove it. [size-unused]")
        .formatted(number, memory);
  }

  @Test
  void commentsThatNameASuccess() {
    assertReported(
        ProblemId.SUCCESS_CODE_LOST,
        """
        @Vtable interface IFoo {
          /** Skips some: {@link HResult#S_FALSE} if there are fewer. */
          void §skip(int number);

          /**
           * Counts.
           *
           * @return the number; the call is STG_S_CONVERTED, or S_OK, or S_FALSE
           */
          int §number();

          // S_FALSE in a comment of another kind
          void quiet();

          /** MAPI_W_PARTIAL_COMPLETION if some are left. */
          void §copy();

          /** {@code S_FALSE}, says the header. */
          @PreserveSig void §hidden();
        }
        @Vtable(preserveSig = true) interface IBar {
          /** {@code S_FALSE} if not. */
          @ThrowOnFailure @CoTaskMem String §name();
        }
        """,
        lost(
            "skip",
            "S_FALSE",
            "Return HResult, or @HResultBool boolean, which is false for S_FALSE."),
        lost(
            "number",
            "STG_S_CONVERTED",
            "Return HResult, and hand out the present result through an @Out parameter behind the"
                + " others."),
        lost("copy", "MAPI_W_PARTIAL_COMPLETION", "Return HResult."),
        "The comment of hidden names S_FALSE, and its declaration loses it:"
            + " there is no result. Return HResult. [success-code-lost]",
        lost(
            "name",
            "S_FALSE",
            "Return HResult, and hand out the present result through an @Out parameter behind the"
                + " others."));
  }

  @Test
  void commentsThatLoseNothing() {
    assertReported(
        ProblemId.SUCCESS_CODE_LOST,
        """
        @Vtable interface IFoo {
          /** S_FALSE if there are fewer. */
          HResult a();

          /** S_FALSE if there are fewer. */
          @HResultBool boolean b();

          /** S_FALSE if there are fewer. */
          @PreserveSig HResult c();

          /** S_FALSE if there are fewer. */
          @PreserveSig @Unsigned int d();

          /** Tells of the end: S_FALSE if there were fewer. */
          void e(HResult status);

          /** S_OK, E_FAIL, DISP_E_TYPEMISMATCH, RPC_S_SERVER_UNAVAILABLE, WBEM_S_NO_ERROR, IS_S. */
          void f();

          /** S_FALSE, which nobody needs. */
          @SuppressWarnings("success-code-lost") void g();

          /** S_FALSE if there are fewer. */
          void §h();
        }
        """,
        lost(
            "h",
            "S_FALSE",
            "Return HResult, or @HResultBool boolean, which is false for S_FALSE."));
  }

  @Test
  void sizesOfNoMemory() {
    assertReported(
        ProblemId.SIZE_UNUSED,
        """
        @Vtable interface IFoo {
          void a(MemorySegment data, int §size);
          void b(@Unsigned long §cbData, @Nullable MemorySegment data);
          void c(MemorySegment data, @Pointer long §bufferLength, int flags);
          @PreserveSig @Unsigned int d(MemorySegment blob, short §blobSize);
          void f(MemorySegment data, int §nBytes);
        }
        @NativeLibrary("foo") interface Foo {
          void e(MemorySegment to, MemorySegment from, int §len);
        }
        """,
        unnamed("size", "data"),
        unnamed("cbData", "data"),
        unnamed("bufferLength", "data"),
        unnamed("blobSize", "blob"),
        unnamed("nBytes", "data"),
        unnamed("len", "from"));
  }

  @Test
  void sizesBesideThoseThatAreImplied() {
    assertReported(
        ProblemId.SIZE_UNUSED,
        """
        @Vtable interface IFoo {
          void a(@SizeIs int[] values, int §count);
          void b(int §nItems, @SizeIs(after = true) Guid[] ids);
          void c(@SizeIs String text, int §cchText);
          void d(@SizeIs MemorySegment data, int §size);
          void e(@Out @TextBuffer Ref<String> name, int §cch);
          void f(@Out @CoTaskMem @SizeIs Ref<int[]> values, int §valueCount);
          void g(@SizeIs int[] values, int §nCount);
        }
        """,
        twice("count", "values"),
        twice("nItems", "ids"),
        twice("cchText", "text"),
        twice("size", "data"),
        "cch looks like the size of name, whose size is passed beside it already."
            + " Write @TextBuffer(size = \"cch\") at name, or remove it. [size-unused]",
        twice("valueCount", "values"),
        twice("nCount", "values"));
  }

  @Test
  void numbersThatAreNoSizes() {
    assertReported(
        ProblemId.SIZE_UNUSED,
        """
        @ComStruct interface Item extends StructView { int value(); }
        @Vtable interface IFoo {
          void a(@SizeIs("size") MemorySegment data, int size);
          void b(int count, MemorySegment items);
          void c(MemorySegment window, int nIndex, int fontSize);
          void d(@SizeIs("count") int[] values, int count, int length);
          void e(@SizeIs("room") @LengthIs("count") @Out int[] values, int room, @Out IntRef count);
          void f(@FixedSize(16) float[] matrix, int count);
          void g(MemorySegment data, int flags, int size);
          void h(@Out @TextBuffer(size = "cch", needed = "needed") Ref<String> name, int cch,
              @Out IntRef needed);
          @Borrowed @SizeIs("count") int[] i(MemorySegment key, int count);
          void j(String text, int length, IUnknown data);
          void k(MemorySegment data, @SuppressWarnings("size-unused") int size);
          void l(@SizeIs int[] values, int nRadius, @SizeIs Guid[] ids, int nStatus);
          void m(MemorySegment data, @Out IntRef size);
          void n(@SizeIs("count") StructList<Item> items, int count);
          void o(MemorySegment data, int §size);
        }
        """,
        unnamed("size", "data"));
  }
}
