package io.comwright.processor.problems;

import static io.comwright.processor.problems.Reporting.assertReported;

import io.comwright.processor.problem.ProblemId;
import org.junit.jupiter.api.Test;

/** Annotations where nothing reads them, or that say nothing about what they stand on. */
class MisplacedAnnotationProblemsTest {
  private static final String WITHOUT_SLOT =
      "@%s stands on a method without a slot. Write it on a method of a"
          + " @ComInterface or @Vtable interface that has one. [misplaced-annotation]";

  private static final String OF_NO_SLOT =
      "@%s stands on a parameter of a method without a slot. Write it in a"
          + " @ComInterface or @Vtable interface. [misplaced-annotation]";

  private static final String OF_A_COMPONENT =
      "@%s stands on a component of a record. Remove it. [misplaced-annotation]";

  private static final String OF_A_FIELD =
      "@%s stands on a field of a struct. Remove it. [misplaced-annotation]";

  private static final String OF_NO_FIELD =
      "@%s stands on a method that is no field of a struct. Remove it. [misplaced-annotation]";

  private static final String OF_OUTS =
      "@%s stands on a component of a record of outs. Remove it. [misplaced-annotation]";

  private static final String OF_NOTHING =
      "@%s stands on a component of a record that says nothing about native"
          + " code. Add @ComStruct or @Outs to the record, or remove it. [misplaced-annotation]";

  private static final String NO_ENUM =
      "@NativeSize stands on a type that is no ComEnum. Declare an enum that"
          + " implements io.comwright.ComEnum, or remove it. [misplaced-annotation]";

  private static final String NO_CONSTANT =
      "@UnknownValue stands on something that is no constant of a ComEnum. Write it on a constant"
          + " of an enum that implements io.comwright.ComEnum. [misplaced-annotation]";

  private static final String NO_MARSHALLER_NEEDED =
      "@MarshalWith stands on a type that needs no marshaller. Remove it, or"
          + " write it where a value has another form. [misplaced-annotation]";

  private static final String IDLE =
      "@%s says nothing about this %s. Remove it. [misplaced-annotation]";

  @Test
  void onMethodsWithoutASlot() {
    assertReported(
        ProblemId.MISPLACED_ANNOTATION,
        """
        @Vtable interface IFoo {
          §@PreserveSig default int a() { return 0; }
          §@Unsigned static int b(§@Unsigned int i) { return i; }
          @Slot(0) default void c(@Unsigned int i) {}
          §@Slot(1) private void d() {}
        }
        interface Plain { §@NativeName("A") void a(§@Out IntRef i); }
        class Listed implements IFoo {
          @Override §@NativeName("C") public void c(§@Unsigned int i) {}
        }
        """,
        WITHOUT_SLOT.formatted("PreserveSig"),
        WITHOUT_SLOT.formatted("Unsigned"),
        OF_NO_SLOT.formatted("Unsigned"),
        "A static or private method cannot have a slot. Remove"
            + " @Slot, or make the method abstract or default. [slot-on-static-or-private]",
        WITHOUT_SLOT.formatted("NativeName"),
        OF_NO_SLOT.formatted("Out"),
        WITHOUT_SLOT.formatted("NativeName"),
        OF_NO_SLOT.formatted("Unsigned"));
  }

  @Test
  void onARecordThatIsAStruct() {
    assertReported(
        ProblemId.MISPLACED_ANNOTATION,
        """
        @ComStruct record Foo(
            @Unsigned int a, @HResultBool @Win32Bool boolean §b, @NativeName("C") int §i, int c,
            @CoTaskMem String d, @Slot(3) int §e, @TextBuffer String §f, @Out @Unsigned IntRef g) {
          public @Unsigned int a() { return a; }
          §@Unsigned int sum() { return a + c; }
          §@Unsigned public int c() { return c; }
          §@PreserveSig static int of(§@Unsigned int i) { return i; }
          Foo(§@Unsigned int i) { this(i, true, 0, 0, "", 0, "", new IntRef()); }
        }
        """,
        OF_A_COMPONENT.formatted("HResultBool"),
        OF_A_COMPONENT.formatted("NativeName"),
        OF_A_COMPONENT.formatted("Slot"),
        OF_A_COMPONENT.formatted("TextBuffer"),
        WITHOUT_SLOT.formatted("Unsigned"),
        "@Unsigned stands on an accessor of a record. Write it on the"
            + " component. [misplaced-annotation]",
        WITHOUT_SLOT.formatted("PreserveSig"),
        OF_NO_SLOT.formatted("Unsigned"),
        OF_NO_SLOT.formatted("Unsigned"));
  }

  @Test
  void onOtherRecords() {
    assertReported(
        ProblemId.MISPLACED_ANNOTATION,
        """
        @Outs record Both(§@Out IntRef a, §@Offset(8) int b, §@FixedSize(3) String c,
            §@StructSize int d) {}
        @Flags record Bits(§@Unsigned int bits) {}
        record Plain(§@Unsigned int a) {}
        record Canonical(§@Utf8 String a) { Canonical { a = a.strip(); } }
        """,
        OF_OUTS.formatted("Out"),
        OF_OUTS.formatted("Offset"),
        OF_OUTS.formatted("FixedSize"),
        OF_OUTS.formatted("StructSize"),
        "@Unsigned stands on a component of a record of flags. Remove"
            + " it. [misplaced-annotation]",
        OF_NOTHING.formatted("Unsigned"),
        OF_NOTHING.formatted("Utf8"));
  }

  @Test
  void onTypes() {
    assertReported(
        ProblemId.MISPLACED_ANNOTATION,
        """
        §@NativeName("A") @Vtable interface IFoo {}
        §@NativeSize(2) class Foo { §@UnknownValue int field; }
        §@NativeSize(2) enum Kind { §@UnknownValue A }
        §@Flags class Bits {}
        §@Outs interface Both {}
        @ComStruct §@Flags record StructOrBits(int a) {}
        §@Outs @Flags record BitsOrOuts(int a) {}
        §@Outs @ComStruct record StructOrOuts(int a) {}
        §@MarshalWith(Foo.class) @ComStruct record Pair(int a) {}
        @Vtable §@MarshalWith(Foo.class) interface IBar {}
        """,
        "@NativeName stands on a type that is no struct. Remove it, or"
            + " rename the type. [misplaced-annotation]",
        NO_ENUM,
        NO_CONSTANT,
        NO_ENUM,
        NO_CONSTANT,
        "@Flags stands on a type that is no record. Declare a record. [misplaced-annotation]",
        "@Outs stands on a type that is no record. Declare a record. [misplaced-annotation]",
        "@Flags stands on a record that says already what it is. Keep"
            + " one of the two. [misplaced-annotation]",
        "@Outs stands on a record that says already what it is. Keep one"
            + " of the two. [misplaced-annotation]",
        "@Outs stands on a record that says already what it is. Keep one"
            + " of the two. [misplaced-annotation]",
        NO_MARSHALLER_NEEDED,
        NO_MARSHALLER_NEEDED);
  }

  @Test
  void onResultsAndParameters() {
    assertReported(
        ProblemId.MISPLACED_ANNOTATION,
        """
        @Outs record Both(@Win32Bool boolean a, int b) {}
        @ComInterface("00000000-0000-0000-0000-000000000001")
        interface IFoo extends IUnknown {
          @TextBuffer §@Win32Bool String a();
          @TextBuffer §@Unsigned String b();
          §@Utf8 Both c();
          @Nullable Both §d();
          @IidIs("t") §@Utf8 <T extends IUnknown> T e(ComType<T> t);
          @IidIs("t") <T extends IUnknown> T f(§@Utf8 ComType<T> t);
          @IidIs("t") <T extends IUnknown> T g(@Nullable ComType<T> §t);
          @IidIs("t") §@TextBuffer <T extends IUnknown> T h(ComType<T> t);
          void i(@SizeIs §@Unsigned String s, @SizeIs §@Win32Bool MemorySegment m);
          void j(@SizeIs §@Out String s, @SizeIs §@InOut MemorySegment m);
          void k(@SizeIs §@MarshalWith(String.class) String s);
          §@ThrowOnFailure void l();
        }
        """,
        IDLE.formatted("Win32Bool", "result"),
        IDLE.formatted("Unsigned", "result"),
        IDLE.formatted("Utf8", "result"),
        "@Nullable stands on a value that cannot be NULL natively. Remove"
            + " it. [nullable-primitive]",
        IDLE.formatted("Utf8", "result"),
        IDLE.formatted("Utf8", "parameter"),
        "@Nullable stands on a value that cannot be NULL natively. Remove"
            + " it. [nullable-primitive]",
        IDLE.formatted("TextBuffer", "result"),
        IDLE.formatted("Unsigned", "parameter"),
        "@Win32Bool stands on no boolean. Write it on a boolean. [misplaced-annotation]",
        IDLE.formatted("Out", "parameter"),
        IDLE.formatted("InOut", "parameter"),
        IDLE.formatted("MarshalWith", "parameter"),
        "@ThrowOnFailure stands on a method that throws its failures anyway. Remove it; it is for"
            + " interfaces with preserveSig = true. [misplaced-annotation]");
  }

  @Test
  void onComponentsAndOfAnotherName() {
    assertReported(
        ProblemId.MISPLACED_ANNOTATION,
        """
        @interface Own { @interface Nullable {} }
        @ComStruct record Foo(@FixedSize(3) §@Unsigned String s, @FixedSize(3) §@Pointer int[] i) {}
        @Vtable interface IFoo { @Own.Nullable void §m(); }
        """,
        IDLE.formatted("Unsigned", "component"),
        "@Pointer stands on a type that is no long. Write @Pointer long,"
            + " or MemorySegment without it. [misplaced-annotation]",
        "@Nullable stands on a value that cannot be NULL natively. Remove"
            + " it. [nullable-primitive]");
  }

  @Test
  void onFieldsOfAView() {
    assertReported(
        ProblemId.MISPLACED_ANNOTATION,
        """
        @ComStruct interface Foo extends StructView {
          @Win32Bool boolean a();
          void a(@Win32Bool boolean a);
          @VariantBool boolean b();
          void b(§@Win32Bool boolean b);
          int c();
          §@Unsigned void c(int c);
          §@PreserveSig int d();
          §@Slot(3) int e();
          @NativeName("G") int g();
          @FixedSize(2) §@Unsigned String h();
          @Pointer §@Unsigned Guid i();
          §@Unsigned static int j(§@Unsigned int j) { return j; }
          default int k() { return 0; }
        }
        @ComInterface("00000000-0000-0000-0000-000000000001")
        interface IFoo extends IUnknown {
          void a(§@Unsigned Foo foo, @SizeIs §@Pointer StructList<Foo> list);
          @CoTaskMem §@Utf8 Foo b();
          §@Offset(4) int c();
          §@FlexibleArray("n") int d();
          §@StructSize int e();
        }
        @Callback interface Function { §@FixedSize(3) int call(§@Unsigned float f); }
        """,
        "@Win32Bool stands on a setter whose getter does not say the"
            + " same. Write it on the getter, or nowhere. [misplaced-annotation]",
        "@Unsigned stands on a setter. Write it on the getter. [misplaced-annotation]",
        OF_A_FIELD.formatted("PreserveSig"),
        OF_A_FIELD.formatted("Slot"),
        IDLE.formatted("Unsigned", "field"),
        IDLE.formatted("Unsigned", "field"),
        WITHOUT_SLOT.formatted("Unsigned"),
        OF_NO_SLOT.formatted("Unsigned"),
        "@Unsigned stands on a type that has no sign to lose. Write it"
            + " on byte, short, int or long only. [misplaced-annotation]",
        IDLE.formatted("Pointer", "parameter"),
        "@Utf8 stands on no String. Write it on a String. [misplaced-annotation]",
        OF_NO_FIELD.formatted("Offset"),
        OF_NO_FIELD.formatted("FlexibleArray"),
        OF_NO_FIELD.formatted("StructSize"),
        OF_NO_FIELD.formatted("FixedSize"),
        "@Unsigned stands on a type that has no sign to lose. Write it"
            + " on byte, short, int or long only. [misplaced-annotation]");
  }
}
