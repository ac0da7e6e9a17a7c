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
        "@TextBuffer stands on a method whose result is no String, or is its"
            + " native result. Write it on a method that returns String and has no"
            + " @PreserveSig, or on an @Out Ref<String>. [text-buffer]",
        "@TextBuffer stands on a method whose result is no String, or is its"
            + " native result. Write it on a method that returns String and has no"
            + " @PreserveSig, or on an @Out Ref<String>. [text-buffer]",
        "The buffer has no room for the terminating zero. Write its size in"
            + " units, 1 or more. [text-buffer]",
        "@TextBuffer stands on a method without a result. Remove it. [misplaced-annotation]");
  }

  private static final String ORDER =
      " Write Part.BUFFER and, in the order of the native method, those of Part.SIZE,"
          + " Part.NEEDED and Part.IN_OUT_SIZE that the Java method does not have.";

  @Test
  void bufferThatIsNoParameter() {
    assertReported(
        ProblemId.TEXT_BUFFER,
        """
        @ComInterface("00000000-0000-0000-0000-000000000001") interface IFoo extends IUnknown {
          void a(@Out §@TextBuffer Ref<Guid> text);
          void b(§@TextBuffer String text);
          void c(@TextBuffer Ref<String> §text);
          void d(@Out @InOut @TextBuffer Ref<String> §text);
          void e(@Out @TextBuffer Ref<@Nullable String> §text);
          void f(@Out @TextBuffer §@SizeIs("n") Ref<String> text, int n);
          void g(@Out @TextBuffer §@Win32Bool Ref<String> text);
        }
        """,
        "@TextBuffer stands on a parameter that is no Ref<String>. Write @Out"
            + " @TextBuffer Ref<String> text. [text-buffer]",
        "@TextBuffer stands on a parameter that is no Ref<String>. Write @Out"
            + " @TextBuffer Ref<String> text. [text-buffer]",
        "The text buffer does not say whether the callee reads it. Write @Out if"
            + " the callee only writes it, @InOut if it reads it too. [out-direction]",
        "A text buffer is either @Out or @InOut. Write @Out if the callee only"
            + " writes it, @InOut if it reads it too. [out-direction]",
        "@Nullable stands on a value that cannot be NULL natively. Remove"
            + " it. [nullable-primitive]",
        "@SizeIs stands on a text buffer. Write @TextBuffer(size ="
            + " \"count\") with the parameter that passes its size, or none if the Java method has"
            + " none. [misplaced-annotation]",
        "@Win32Bool says nothing about this parameter. Remove it. [misplaced-annotation]");
  }

  @Test
  void partsOfABuffer() {
    assertReported(
        ProblemId.TEXT_BUFFER,
        """
        @ComInterface("00000000-0000-0000-0000-000000000001") interface IFoo extends IUnknown {
          @TextBuffer(§{TextBuffer.Part.SIZE, TextBuffer.Part.NEEDED}) String a();
          @TextBuffer(TextBuffer.Part§.BUFFER) String b();
          @TextBuffer(§{TextBuffer.Part.BUFFER, TextBuffer.Part.BUFFER}) String c();
          @TextBuffer(§{TextBuffer.Part.BUFFER, TextBuffer.Part.SIZE, TextBuffer.Part.IN_OUT_SIZE})
          String d();
          @TextBuffer(
              value = §{TextBuffer.Part.BUFFER, TextBuffer.Part.SIZE, TextBuffer.Part.NEEDED},
              needed = "n")
          String e(@Out IntRef n);
          @TextBuffer(value = §{TextBuffer.Part.BUFFER, TextBuffer.Part.SIZE}, size = "n")
          String f(int n);
          @TextBuffer(size = "n", capacity = §10) String g(int n);
        }
        """,
        "Nothing says where the buffer is." + ORDER + " [text-buffer]",
        "Nothing says how large the buffer is." + ORDER + " [text-buffer]",
        "A part of the buffer is passed twice." + ORDER + " [text-buffer]",
        "The size of the buffer is passed twice." + ORDER + " [text-buffer]",
        "The size of the text is reported twice." + ORDER + " [text-buffer]",
        "The size of the buffer is passed twice." + ORDER + " [text-buffer]",
        "The size is what the caller passes as n. Remove capacity, or the name. [text-buffer]");
  }

  @Test
  void namedSizesOfABuffer() {
    String passes =
        " Name a short, int or long that passes the size, or the @InOut IntRef, or kin of it, that"
            + " reports it, too.";
    String reports =
        " Name the @Out IntRef, or kin of it, through which the callee reports the size.";
    assertReported(
        ProblemId.TEXT_BUFFER,
        """
        @ComInterface("00000000-0000-0000-0000-000000000001") interface IFoo extends IUnknown {
          void a(@Out @TextBuffer(size = §"x") Ref<String> text, int n);
          @TextBuffer(size = §"n") String b(float n);
          void c(@Out @TextBuffer(size = §"n") Ref<String> text, @Out IntRef n);
          void d(@Out @TextBuffer(size = §"n") Ref<String> text, @Nullable @InOut IntRef n);
          void e(@Out @TextBuffer(needed = §"n") Ref<String> text, int n);
          void f(@Out @TextBuffer(needed = §"n") Ref<String> text, @InOut IntRef n);
          void g(@Out @TextBuffer(size = §"n", needed = "m") Ref<String> text, @InOut IntRef n,
              @Out IntRef m);
          void h(@Out @TextBuffer(size = "n") Ref<String> a,
              @Out @TextBuffer(size = §"n") Ref<String> b, int n);
          void i(@Out @TextBuffer(size = §"n") Ref<String> a, @SizeIs("n") int[] b, int n);
        }
        """,
        "The method has no parameter x." + passes + " [text-buffer]",
        "n is no number that passes a size." + passes + " [text-buffer]",
        "n is no number that passes a size." + passes + " [text-buffer]",
        "n may be NULL, and the callee has to know the size of the buffer. Remove"
            + " @Nullable there. [text-buffer]",
        "n is no number that the callee reports." + reports + " [text-buffer]",
        "n is no number that the callee reports." + reports + " [text-buffer]",
        "The size of the text is reported twice. Name a short, int or long that"
            + " passes the size. [text-buffer]",
        "n says the size of something else already. Declare the second one as a"
            + " MemorySegment. [text-buffer]",
        "n says the size of something else already. Declare the second one as a"
            + " MemorySegment. [text-buffer]");
  }

  @Test
  void bufferWithAFormOrAnOwner() {
    assertReported(
        ProblemId.MISPLACED_ANNOTATION,
        """
        @ComInterface("00000000-0000-0000-0000-000000000001") interface IFoo extends IUnknown {
          @TextBuffer §@CoTaskMem String a();
          @TextBuffer §@Bstr String b();
        }
        """,
        "@CoTaskMem stands on a text that its caller owns. Remove it. [misplaced-annotation]",
        "A BSTR is allocated, and not written into a buffer. Remove @Bstr, or"
            + " @TextBuffer. [text-buffer]");
  }

  @Test
  void bufferOfADispinterface() {
    assertReported(
        ProblemId.TEXT_BUFFER,
        """
        @DispInterface("00000000-0000-0000-0000-000000000001") interface DFoo extends IDispatch {
          @DispId(1) §@TextBuffer String a();
          @DispId(2) void b(@Out §@TextBuffer Ref<String> text);
        }
        """,
        "A BSTR is allocated, and not written into a buffer. Remove @TextBuffer. [text-buffer]",
        "A BSTR is allocated, and not written into a buffer. Remove @TextBuffer. [text-buffer]");
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
        "The text that comes back does not say who frees it. Add @CoTaskMem,"
            + " @FreeWith(...) or @Borrowed, as the callee's documentation says, or @Bstr if"
            + " it is one. [who-frees]",
        "A text that the callee replaces cannot stay the callee's. Write @CoTaskMem, @FreeWith(...)"
            + " or @Bstr, as the callee's documentation says. [who-frees]");
  }

  @Test
  void resultWithoutAnOwner() {
    assertReported(
        ProblemId.WHO_FREES,
        """
        @Vtable interface IFoo { String §m(); @PreserveSig @Utf8 String §n(); }
        """,
        "The text that comes back does not say who frees it. Add @CoTaskMem,"
            + " @FreeWith(...) or @Borrowed, as the callee's documentation says, or @Bstr if"
            + " it is one. [who-frees]",
        "The text that comes back does not say who frees it. Add @CoTaskMem,"
            + " @FreeWith(...) or @Borrowed, as the callee's documentation says, or @Bstr if"
            + " it is one. [who-frees]");
  }

  @Test
  void twoOwners() {
    assertReported(
        ProblemId.WHO_FREES,
        """
        @Vtable interface IFoo { @CoTaskMem §@Borrowed String m(); }
        """,
        "@CoTaskMem and @Borrowed contradict each other. Keep the one that the"
            + " callee's documentation says. [who-frees]");
  }

  @Test
  void bstrWithAnAllocator() {
    assertReported(
        ProblemId.WHO_FREES,
        """
        @Vtable interface IFoo { @Bstr §@CoTaskMem String m(); }
        """,
        "A BSTR is freed with SysFreeString only. Remove @CoTaskMem, or @Bstr. [who-frees]");
  }

  @Test
  void twoForms() {
    assertReported(
        ProblemId.TEXT_FORM,
        """
        @Vtable interface IFoo { void m(@Utf8 §@Bstr String text); }
        """,
        "A text cannot be @Utf8 and @Bstr at once. Keep the one that the native"
            + " declaration says. [text-form]");
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
        "String is no allocator that generated classes can make. Write a class that implements"
            + " io.comwright.Allocator, not abstract, inner or generic, with a constructor without"
            + " parameters; both public, or in this package. [allocator]",
        "NoConstructor is no allocator that generated classes can make. Write a class that"
            + " implements io.comwright.Allocator, not abstract, inner or generic, with a"
            + " constructor without parameters; both public, or in this package. [allocator]",
        "Allocator is no allocator that generated classes can make. Write a class that implements"
            + " io.comwright.Allocator, not abstract, inner or generic, with a constructor without"
            + " parameters; both public, or in this package. [allocator]",
        "int is no allocator that generated classes can make. Write a class that implements"
            + " io.comwright.Allocator, not abstract, inner or generic, with a constructor without"
            + " parameters; both public, or in this package. [allocator]");
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
        "@CoTaskMem stands on a text that its caller owns. Remove it. [misplaced-annotation]",
        "@WideChar stands on no String. Write it on a String. [misplaced-annotation]",
        "@Bstr stands on a method without a result. Remove it. [misplaced-annotation]",
        "@Borrowed stands on a value that has no memory to free. Remove"
            + " it. [misplaced-annotation]",
        "@Ansi stands on no String. Write it on a String. [misplaced-annotation]");
  }

  @Test
  void countedTextThatComesBack() {
    assertReported(
        ProblemId.SIZE_IS,
        """
        @ComInterface("00000000-0000-0000-0000-000000000001") interface IFoo extends IUnknown {
          @CoTaskMem @Utf8 §@SizeIs String a();
          @Bstr @CoTaskMem §@SizeIs String b();
          @SizeIs String §c();
          @PreserveSig @Borrowed @SizeIs String §d();
          void e(§@InOut @CoTaskMem @SizeIs Ref<String> e);
          void f(@CoTaskMem @SizeIs Ref<String> §f);
          void g(@Out @Borrowed @SizeIs(§"n") Ref<String> g, float n);
          void h(@Out @Borrowed @SizeIs §@Unsigned Ref<String> h);
        }
        """,
        "Only UTF-16 text is counted. Write byte[], and convert the text with its"
            + " charset. [size-is]",
        "A BSTR has its length before it. Remove @SizeIs. [size-is]",
        "The text that comes back does not say who frees it. Add @CoTaskMem,"
            + " @FreeWith(...) or @Borrowed, as the callee's documentation says. [who-frees]",
        "A text with a size cannot be the native result of a method. Return"
            + " MemorySegment or @Pointer long. [result-type]",
        "A text that the callee allocates does not replace one of the caller's."
            + " Write @Out if the callee only hands out an array, or @InOut Ref<MemorySegment> for"
            + " the bare pointer. [out-direction]",
        "The Ref does not say that the callee hands out its text. Write @Out. [out-direction]",
        "n is no number that the callee reports or the caller says. Write @Out IntRef n"
            + " or a kin of it, or int n if the caller says how many there are. [size-is]",
        "@Unsigned says nothing about this parameter. Remove it. [misplaced-annotation]");
  }
}
