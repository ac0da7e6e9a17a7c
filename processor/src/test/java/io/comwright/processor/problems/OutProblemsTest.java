package io.comwright.processor.problems;

import static io.comwright.processor.problems.Reporting.assertReported;

import io.comwright.processor.problem.ProblemId;
import org.junit.jupiter.api.Test;

/** Pointers through which the callee hands out values. */
class OutProblemsTest {
  @Test
  void withoutADirection() {
    assertReported(
        ProblemId.OUT_DIRECTION,
        """
        @Vtable interface IFoo { void m(Ref<Handle> §r, IntRef §i, @Out @InOut IntRef §j); }
        """,
        "Ref does not say whether the callee reads the value. Write @Out if the callee only hands"
            + " out a value, @InOut if it reads and may replace one. [out-direction]",
        "IntRef does not say whether the callee reads the value. Write @Out if the callee only"
            + " hands out a value, @InOut if it reads and may replace one. [out-direction]",
        "A pointer is either @Out or @InOut. Write @Out if the callee only"
            + " hands out a value, @InOut if it reads and may replace one. [out-direction]");
  }

  @Test
  void valuesThatCannotBeHandedOut() {
    assertReported(
        ProblemId.OUT_VALUE,
        """
        @Vtable interface IFoo {
          void a(@Out Ref<?> §r);
          void b(@Out Ref<Integer> §r);
          void c(@Out Ref<String> §r);
          void d(@Out Ref<Foo> §r);
          void e(@Out Ref<Ref<Handle>> §r);
          @ComStruct record Foo(String text) {}
        }
        """,
        "The Ref does not say what the pointer points to. Write its type:"
            + " Ref<Foo>. [out-value]",
        "A Ref holds no primitive values. Write IntRef. [out-value]",
        "The text that comes back does not say who frees it. Add @CoTaskMem,"
            + " @FreeWith(...) or @Borrowed, as the callee's documentation says, or @Bstr if"
            + " it is one. [who-frees]",
        "Foo has texts or pointers and cannot be handed out, unless Foo says who frees"
            + " them: @CoTaskMem, @FreeWith(...), @Borrowed or @Bstr. Pass a"
            + " MemorySegment that it is stored in. [out-value]",
        "Ref is not supported. Write it as a parameter with @Out or @InOut. [out-value]");
  }

  @Test
  void nullableGuid() {
    assertReported(
        ProblemId.NULLABLE_PRIMITIVE,
        """
        @Vtable interface IFoo { void m(@Out Ref<@Nullable Guid> §r); }
        """,
        "@Nullable stands on a value that cannot be NULL natively. Remove"
            + " it. [nullable-primitive]");
  }

  @Test
  void structThatSaysItsSize() {
    assertReported(
        ProblemId.OUT_VALUE,
        """
        @Vtable interface IFoo { void m(@Out Ref<Foo> §foo); }
        @ComStruct record Foo(@StructSize int cb) {}
        """,
        "Foo says its own size, which a caller has to fill in before the call. Make"
            + " it a parameter: @InOut Ref<Foo>. [out-value]");
  }

  @Test
  void structThatSaysItsSizeAmongOuts() {
    assertReported(
        ProblemId.OUT_VALUE,
        """
        @Vtable interface IFoo { Two m(); }
        @Outs record Two(int a, Foo §foo) {}
        @ComStruct record Foo(@StructSize int cb) {}
        """,
        "Foo says its own size, which a caller has to fill in before the call. Make"
            + " it a parameter: @InOut Ref<Foo>. [out-value]");
  }

  @Test
  void recordOfNoOuts() {
    assertReported(
        ProblemId.OUTS_RECORD,
        """
        @Vtable interface IFoo { A m(); }
        §@Outs record A() {}
        """,
        "A holds no values that could be handed out. Declare a record with a"
            + " component for each [out] parameter, not private or generic. [outs-record]");
  }

  @Test
  void recordOfOutsElsewhere() {
    assertReported(
        ProblemId.UNSUPPORTED_TYPE,
        """
        @Vtable interface IFoo { void m(A §a); @PreserveSig A §n(); }
        @Outs record A(int b) {}
        """,
        "A is not supported. A record with @Outs is the result of a method"
            + " that has an HRESULT. [unsupported-type]",
        "A is not supported. A record with @Outs is the result of a method"
            + " that has an HRESULT. [unsupported-type]");
  }

  @Test
  void componentOfNoType() {
    assertReported(
        ProblemId.UNSUPPORTED_TYPE,
        """
        @Vtable interface IFoo { A m(); }
        @Outs record A(Integer §b) {}
        """,
        "Integer is not supported. Write int. [unsupported-type]");
  }

  @Test
  void onFailure() {
    assertReported(
        ProblemId.ON_FAILURE,
        """
        @ComInterface("00000000-0000-0000-0000-000000000001") interface IFoo extends IUnknown {
          @PreserveSig int a(@Out(onFailure = §true) IntRef a);
          void b(@Out(onFailure = §true) Ref<IFoo> b);
          void c(@Out(onFailure = §true) @CoTaskMem @SizeIs String[] c);
          void d(@InOut(onFailure = §true) @CoTaskMem Ref<String> d);
          void e(@Out(onFailure = §true) @TextBuffer(needed = "f") Ref<String> e,
              @Out(onFailure = §true) IntRef f);
          void g(@Out(onFailure = true) Ref<MemorySegment> g, @Out(onFailure = false) Ref<IFoo> h);
        }
        @ComStruct record Foo(§@Out(onFailure = true) IntRef a) {}
        """,
        "The method has no HRESULT: what it hands out arrives whatever it answers."
            + " Remove onFailure, or write HResult if the native result is one. [on-failure]",
        "After a failure b may well be NULL. Write Ref<@Nullable IFoo>. [on-failure]",
        "After a failure c may well be NULL. Write the elements as @Nullable. [on-failure]",
        "After a failure d may well be NULL. Write Ref<@Nullable String>. [on-failure]",
        "A text buffer that is too short is passed again, and its size is reported"
            + " anyway. Remove onFailure. [on-failure]",
        "A text buffer that is too short is passed again, and its size is reported"
            + " anyway. Remove onFailure. [on-failure]",
        "What a struct points to is handed out as its call is. Remove onFailure. [on-failure]");
  }
}
