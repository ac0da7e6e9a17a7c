package io.comwright.processor.problems;

import static io.comwright.processor.problems.Reporting.assertReported;

import io.comwright.processor.problem.ProblemId;
import org.junit.jupiter.api.Test;

/** Texts: their form, their buffer, and who frees them. */
class TextProblemsTest {
  @Test
  void bufferOfNoText() {
    assertReported(
        ProblemId.TEXT_BUFFER,
        """
        @ComInterface("00000000-0000-0000-0000-000000000001") interface IFoo extends IUnknown {
          §@TextBuffer int a();
          @PreserveSig §@TextBuffer String b();
          @TextBuffer(capacity = §0) String c();
          §@TextBuffer void d();
        }
        """,
        "[text-buffer] @TextBuffer stands on a method whose result is no String, or is its"
            + " native result. Write it on a method that returns String and has no"
            + " @PreserveSig.",
        "[text-buffer] @TextBuffer stands on a method whose result is no String, or is its"
            + " native result. Write it on a method that returns String and has no"
            + " @PreserveSig.",
        "[text-buffer] The buffer has no room for the terminating zero. Write its size in"
            + " units, 1 or more.",
        "[misplaced-annotation] @TextBuffer stands on a method without a result. Remove it.");
  }

  @Test
  void bufferWithAFormOrAnOwner() {
    assertReported(
        ProblemId.MISPLACED_ANNOTATION,
        """
        @ComInterface("00000000-0000-0000-0000-000000000001") interface IFoo extends IUnknown {
          @TextBuffer §@CoTaskMem String a();
          @TextBuffer §@Utf8 String b();
        }
        """,
        "[misplaced-annotation] @CoTaskMem stands on a text that its caller owns. Remove it.",
        "[misplaced-annotation] @Utf8 stands on a buffer, which holds UTF-16. Remove it, or"
            + " pass @Out @SizeIs byte[].");
  }

  @Test
  void arrayAndRefWithoutAnOwner() {
    assertReported(
        ProblemId.WHO_FREES,
        """
        @Vtable interface IFoo {
          void m(@SizeIs @Out String[] §a, §@Borrowed @InOut Ref<String> b);
        }
        """,
        "[who-frees] The text that comes back does not say who frees it. Add @CoTaskMem,"
            + " @FreeWith(...) or @Borrowed, as the callee's documentation says, or @Bstr if"
            + " it is one.",
        "[who-frees] A text that the callee replaces cannot stay the callee's. Write"
            + " @CoTaskMem, @FreeWith(...) or @Bstr, as the callee's documentation says.");
  }

  @Test
  void resultWithoutAnOwner() {
    assertReported(
        ProblemId.WHO_FREES,
        """
        @Vtable interface IFoo { String §m(); @PreserveSig @Utf8 String §n(); }
        """,
        "[who-frees] The text that comes back does not say who frees it. Add @CoTaskMem,"
            + " @FreeWith(...) or @Borrowed, as the callee's documentation says, or @Bstr if"
            + " it is one.",
        "[who-frees] The text that comes back does not say who frees it. Add @CoTaskMem,"
            + " @FreeWith(...) or @Borrowed, as the callee's documentation says, or @Bstr if"
            + " it is one.");
  }

  @Test
  void twoOwners() {
    assertReported(
        ProblemId.WHO_FREES,
        """
        @Vtable interface IFoo { @CoTaskMem §@Borrowed String m(); }
        """,
        "[who-frees] @CoTaskMem and @Borrowed contradict each other. Keep the one that the"
            + " callee's documentation says.");
  }

  @Test
  void bstrWithAnAllocator() {
    assertReported(
        ProblemId.WHO_FREES,
        """
        @Vtable interface IFoo { @Bstr §@CoTaskMem String m(); }
        """,
        "[who-frees] A BSTR is freed with SysFreeString only. Remove @CoTaskMem, or @Bstr.");
  }

  @Test
  void twoForms() {
    assertReported(
        ProblemId.TEXT_FORM,
        """
        @Vtable interface IFoo { void m(@Utf8 §@Bstr String text); }
        """,
        "[text-form] A text cannot be @Utf8 and @Bstr at once. Keep the one that the native"
            + " declaration says.");
  }

  @Test
  void whatIsNoAllocator() {
    assertReported(
        ProblemId.ALLOCATOR,
        """
        @Vtable interface IFoo {
          @FreeWith(String§.class) String m();
          @FreeWith(NoConstructor§.class) String n();
          @FreeWith(Allocator§.class) String o();
          @FreeWith(Derived.class) String p();
          @FreeWith(int§.class) String q();
          public static class NoConstructor implements Allocator {
            NoConstructor(int size) {}
            public long allocate(long size) { return 0; }
            public void free(long address) {}
          }
          public static class Derived extends NoConstructor {
            public Derived() { super(0); }
          }
        }
        """,
        "[allocator] String is no allocator that generated classes can make. Write a class that"
            + " implements io.comwright.Allocator, not abstract or inner, with a constructor"
            + " without parameters; both public, or in this package.",
        "[allocator] NoConstructor is no allocator that generated classes can make. Write a class"
            + " that implements io.comwright.Allocator, not abstract or inner, with a constructor"
            + " without parameters; both public, or in this package.",
        "[allocator] Allocator is no allocator that generated classes can make. Write a class that"
            + " implements io.comwright.Allocator, not abstract or inner, with a constructor"
            + " without parameters; both public, or in this package.",
        "[allocator] int is no allocator that generated classes can make. Write a class that"
            + " implements io.comwright.Allocator, not abstract or inner, with a constructor"
            + " without parameters; both public, or in this package.");
  }

  @Test
  void onWhatIsNoText() {
    assertReported(
        ProblemId.MISPLACED_ANNOTATION,
        """
        @Vtable interface IFoo {
          void m(§@CoTaskMem String text);
          void n(§@WideChar int text);
          §@Bstr void o();
          §@Borrowed int p();
        }
        @ComStruct record Foo(§@Ansi byte b) {}
        """,
        "[misplaced-annotation] @CoTaskMem stands on a text that its caller owns. Remove it.",
        "[misplaced-annotation] @WideChar stands on no String. Write it on a String.",
        "[misplaced-annotation] @Bstr stands on a method without a result. Remove it.",
        "[misplaced-annotation] @Borrowed stands on a value that has no memory to free. Remove"
            + " it.",
        "[misplaced-annotation] @Ansi stands on no String. Write it on a String.");
  }
}
