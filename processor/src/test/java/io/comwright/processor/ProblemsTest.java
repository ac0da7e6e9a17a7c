package io.comwright.processor;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.comwright.processor.problem.ProblemId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mistake is reported with its id and its text, at its exact place, and nothing else is. */
class ProblemsTest {
  private static final String HEADER =
      "package test; import io.comwright.*; import io.comwright.annotation.*;"
          + " import io.comwright.automation.*;"
          + " import java.lang.foreign.*; import org.jspecify.annotations.Nullable;\n";

  /**
   * A mistake.
   *
   * @param id the rule
   * @param source with a {@code §} before each place that is marked
   * @param messages the messages at these places, in order
   */
  record Case(ProblemId id, String source, String... messages) {
    @Override
    public String toString() {
      return id.text() + ": " + source.strip().replace('\n', ' ');
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isReported(Case mistake) {
    List<String> expected = new ArrayList<>();
    StringBuilder source = new StringBuilder(HEADER);
    int line = 2;
    int column = 1;
    for (char c : mistake.source().toCharArray()) {
      if (c == '§') {
        String message =
            expected.size() < mistake.messages().length
                ? mistake.messages()[expected.size()]
                : "none";
        expected.add(line + ":" + column + " " + message);
        continue;
      }
      source.append(c);
      line = c == '\n' ? line + 1 : line;
      column = c == '\n' ? 1 : column + 1;
    }
    assertEquals(expected, errors(source.toString()));
  }

  private static List<String> errors(String source) {
    Compilation compilation =
        Compiling.compile(List.of(), JavaFileObjects.forSourceString("test.Source", source));
    return compilation.errors().stream()
        .sorted(ProblemsTest::byPlace)
        .map(
            error ->
                "%d:%d %s"
                    .formatted(
                        error.getLineNumber(),
                        error.getColumnNumber(),
                        error.getMessage(Locale.ROOT)))
        .toList();
  }

  private static int byPlace(
      Diagnostic<? extends JavaFileObject> a, Diagnostic<? extends JavaFileObject> b) {
    return Long.compare(a.getPosition(), b.getPosition());
  }

  @Test
  void everyProblemHasCases() {
    // Those two need more than one source, or a bug: SeparateCompilationTest, RoundsTest.
    Set<ProblemId> missing =
        EnumSet.complementOf(EnumSet.of(ProblemId.BASE_NOT_PROCESSED, ProblemId.PROCESSOR_BUG));
    missing.removeAll(cases().map(Case::id).collect(toSet()));
    assertEquals(Set.of(), missing);
  }

  @Test
  void everyMessageStartsWithItsId() {
    cases()
        .forEach(
            mistake ->
                assertEquals(
                    true,
                    Arrays.stream(mistake.messages())
                        .anyMatch(text -> text.startsWith("[" + mistake.id().text() + "] ")),
                    mistake::toString));
  }

  /** The end of an interface. */
  private static final String MARSHALLERS =
      """
        class Color {}
        @MarshalWith(ColoredMarshaller.class) class Colored {}
        abstract class Base<N> implements CustomMarshaller<Color, N> {
          @Override public N toNative(Color v, SegmentAllocator call) { return null; }
          @Override public Color fromNative(N v) { return null; }
        }
        class Plain extends Base<Integer> {}
        class Generic<N> extends Base<N> {}
        class Hidden extends Base<Integer> { private Hidden() {} }
        class ToObject extends Base<Object> {}
        class ToArray extends Base<byte[]> {}
        class ToColored extends Base<Colored> {}
        class ToCode extends Base<HResult> {}
        class ToText extends Base<String> {}
        class ToTruth extends Base<Boolean> {}
        @SuppressWarnings("rawtypes")
        class Raw implements CustomMarshaller {
          @Override public Object toNative(Object v, SegmentAllocator call) { return null; }
          @Override public Object fromNative(Object v) { return null; }
        }
        class ColoredMarshaller implements CustomMarshaller<Colored, Color> {
          @Override public Color toNative(Colored v, SegmentAllocator call) { return null; }
          @Override public Colored fromNative(Color v) { return null; }
        }
        class Outer { class Inner extends Base<Integer> {} }
      }
      """;

  private static String toNothing(String name, String type) {
    return "[marshal-with] "
        + name
        + " converts to "
        + type
        + ", which is no type that stands for a value natively. Convert to a type that a parameter"
        + " could have without a marshaller; not to an array.";
  }

  private static String noMarshaller(String name) {
    return "[marshal-with] "
        + name
        + " is no marshaller that generated classes can make. Write a public class that implements"
        + " io.comwright.CustomMarshaller, not abstract, inner or generic, with a public"
        + " constructor without parameters.";
  }

  private static final String WITHOUT_SLOT =
      "[misplaced-annotation] @%s stands on a method without a slot. Write it on a method of a"
          + " @ComInterface or @Vtable interface that has one.";

  private static final String OF_NO_SLOT =
      "[misplaced-annotation] @%s stands on a parameter of a method without a slot. Write it in a"
          + " @ComInterface or @Vtable interface.";

  private static final String OF_A_COMPONENT =
      "[misplaced-annotation] @%s stands on a component of a record. Remove it.";

  private static final String OF_A_FIELD =
      "[misplaced-annotation] @%s stands on a field of a struct. Remove it.";

  private static final String OF_NO_FIELD =
      "[misplaced-annotation] @%s stands on a method that is no field of a struct. Remove it.";

  private static final String OF_OUTS =
      "[misplaced-annotation] @%s stands on a component of a record of outs. Remove it.";

  private static final String OF_NOTHING =
      "[misplaced-annotation] @%s stands on a component of a record that says nothing about native"
          + " code. Add @ComStruct or @Outs to the record, or remove it.";

  private static final String NO_ENUM =
      "[misplaced-annotation] @NativeSize stands on a type that is no ComEnum. Declare an enum that"
          + " implements io.comwright.ComEnum, or remove it.";

  private static final String NO_CONSTANT =
      "[misplaced-annotation] @UnknownValue stands on something that is no constant of a ComEnum."
          + " Write it on a constant of an enum that implements io.comwright.ComEnum.";

  private static final String NO_MARSHALLER_NEEDED =
      "[misplaced-annotation] @MarshalWith stands on a type that needs no marshaller. Remove it, or"
          + " write it where a value has another form.";

  private static final String IDLE =
      "[misplaced-annotation] @%s says nothing about this %s. Remove it.";

  private static final String TOO_LATE =
      "[size-is] n is a pointer, and the callee has to know the size before it writes there. Name a"
          + " short, int or long that passes the size.";

  private static String tooMany(int words, boolean struct) {
    return "[too-many-arguments] The arguments and this take "
        + words
        + " words of 8 bytes, and Java's linker passes 126. "
        + (struct
            ? "Remove @ByValue if the method takes a pointer, or if it is Windows' alone, where a"
                + " large struct passes as a pointer to a copy anyway."
            : "Call it through a function of your own, which takes them in memory.");
  }

  static Stream<Case> cases() {
    return Stream.of(
        new Case(
            ProblemId.MARSHAL_WITH,
            """
            @Vtable interface IFoo {
              void a(@MarshalWith(String§.class) String s);
              void b(@MarshalWith(Base§.class) Color c);
              void c(@MarshalWith(Outer.Inner§.class) Color c);
              void d(@MarshalWith(Generic§.class) Color c);
              void e(@MarshalWith(Hidden§.class) Color c);
              void f(@MarshalWith(Raw§.class) Color c);
            """
                + MARSHALLERS,
            noMarshaller("String"),
            noMarshaller("Base"),
            noMarshaller("Inner"),
            noMarshaller("Generic"),
            noMarshaller("Hidden"),
            "[marshal-with] Raw does not say what it converts. Let it implement"
                + " CustomMarshaller<Foo, Bar> with the two types."),
        new Case(
            ProblemId.MARSHAL_WITH,
            """
            @Vtable interface IFoo {
              void a(@MarshalWith(Plain§.class) int i);
              void c(@MarshalWith(ToObject§.class) Color c);
              void d(@MarshalWith(ToArray§.class) Color c);
              void e(@MarshalWith(ToColored§.class) Color c);
              @MarshalWith(ToObject§.class) Color f();
              @PreserveSig @MarshalWith(ToCode.class) Color §g();
            """
                + MARSHALLERS,
            "[marshal-with] Plain converts test.IFoo.Color, and this is int. Name a marshaller of"
                + " that type, or declare the type that it converts.",
            toNothing("ToObject", "java.lang.Object"),
            toNothing("ToArray", "byte[]"),
            "[marshal-with] ToColored converts to test.IFoo.Colored, which has a marshaller itself."
                + " Convert to the type that the other marshaller converts to.",
            toNothing("ToObject", "java.lang.Object"),
            "[result-type] A marshaller cannot tell whether an HRESULT is a failure. Supported are"
                + " void, integers, booleans with their native form, float, double, HResult, enums,"
                + " flags, Handle, MemorySegment and @Pointer long."),
        new Case(
            ProblemId.MARSHAL_WITH,
            """
            @Vtable interface IFoo {
              @MarshalWith(ToText.class) Color §a();
              void b(@MarshalWith(ToTruth.class) Color §c);
              void f(@MarshalWith(Plain§.class) Color[] colors);
              void c(@MarshalWith(Plain.class) @Nullable Color §c);
              @MarshalWith(ToTruth§.class) @HResultBool Color d();
              §@MarshalWith(Plain.class) void e();
            """
                + MARSHALLERS,
            "[who-frees] The text that comes back does not say who frees it. Add @CoTaskMem,"
                + " @FreeWith(...) or @Borrowed, as the callee's documentation says, or @Bstr if it"
                + " is one.",
            "[boolean-form] A bare boolean has no one native form. Write @Win32Bool for BOOL,"
                + " @VariantBool for VARIANT_BOOL, or @ByteBool for bool and BOOLEAN.",
            "[marshal-with] Plain converts test.IFoo.Color, and this is test.IFoo.Color[]. Add"
                + " @SizeIs if it converts the elements.",
            "[nullable-primitive] @Nullable stands on a value that cannot be NULL natively. Remove"
                + " it.",
            toNothing("ToTruth", "java.lang.Boolean"),
            "[misplaced-annotation] @MarshalWith stands on a method without a result. Remove it."),
        new Case(
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
            "[slot-on-static-or-private] A static or private method cannot have a slot. Remove"
                + " @Slot, or make the method abstract or default.",
            WITHOUT_SLOT.formatted("NativeName"),
            OF_NO_SLOT.formatted("Out"),
            WITHOUT_SLOT.formatted("NativeName"),
            OF_NO_SLOT.formatted("Unsigned")),
        new Case(
            ProblemId.MISPLACED_ANNOTATION,
            """
            @ComStruct record Foo(
                @Unsigned int a, @HResultBool @Win32Bool boolean §b, @NativeName("C") int §i, int c,
                §@CoTaskMem String d, @Slot(3) int §e, @TextBuffer String §f, @Out @Unsigned IntRef g) {
              public @Unsigned int a() { return a; }
              §@Unsigned int sum() { return a + c; }
              §@Unsigned public int c() { return c; }
              §@PreserveSig static int of(§@Unsigned int i) { return i; }
              Foo(§@Unsigned int i) { this(i, true, 0, 0, "", 0, "", new IntRef()); }
            }
            """,
            OF_A_COMPONENT.formatted("HResultBool"),
            OF_A_COMPONENT.formatted("NativeName"),
            "[misplaced-annotation] @CoTaskMem stands on a text that its caller owns. Remove it.",
            OF_A_COMPONENT.formatted("Slot"),
            OF_A_COMPONENT.formatted("TextBuffer"),
            WITHOUT_SLOT.formatted("Unsigned"),
            "[misplaced-annotation] @Unsigned stands on an accessor of a record. Write it on the"
                + " component.",
            WITHOUT_SLOT.formatted("PreserveSig"),
            OF_NO_SLOT.formatted("Unsigned"),
            OF_NO_SLOT.formatted("Unsigned")),
        new Case(
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
            "[misplaced-annotation] @Unsigned stands on a component of a record of flags. Remove"
                + " it.",
            OF_NOTHING.formatted("Unsigned"),
            OF_NOTHING.formatted("Utf8")),
        new Case(
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
            "[misplaced-annotation] @NativeName stands on a type that is no struct. Remove it, or"
                + " rename the type.",
            NO_ENUM,
            NO_CONSTANT,
            NO_ENUM,
            NO_CONSTANT,
            "[misplaced-annotation] @Flags stands on a type that is no record. Declare a record.",
            "[misplaced-annotation] @Outs stands on a type that is no record. Declare a record.",
            "[misplaced-annotation] @Flags stands on a record that says already what it is. Keep"
                + " one of the two.",
            "[misplaced-annotation] @Outs stands on a record that says already what it is. Keep one"
                + " of the two.",
            "[misplaced-annotation] @Outs stands on a record that says already what it is. Keep one"
                + " of the two.",
            NO_MARSHALLER_NEEDED,
            NO_MARSHALLER_NEEDED),
        new Case(
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
            "[nullable-primitive] @Nullable stands on a value that cannot be NULL natively. Remove"
                + " it.",
            IDLE.formatted("Utf8", "result"),
            IDLE.formatted("Utf8", "parameter"),
            "[nullable-primitive] @Nullable stands on a value that cannot be NULL natively. Remove"
                + " it.",
            IDLE.formatted("TextBuffer", "result"),
            IDLE.formatted("Unsigned", "parameter"),
            "[misplaced-annotation] @Win32Bool stands on no boolean. Write it on a boolean.",
            IDLE.formatted("Out", "parameter"),
            IDLE.formatted("InOut", "parameter"),
            IDLE.formatted("MarshalWith", "parameter"),
            "[misplaced-annotation] @ThrowOnFailure stands on a method that throws its failures"
                + " anyway. Remove it; it is for interfaces with preserveSig = true."),
        new Case(
            ProblemId.MISPLACED_ANNOTATION,
            """
            @interface Own { @interface Nullable {} }
            @ComStruct record Foo(@FixedSize(3) §@Unsigned String s, @FixedSize(3) §@Pointer int[] i) {}
            @Vtable interface IFoo { @Own.Nullable void §m(); }
            """,
            IDLE.formatted("Unsigned", "component"),
            "[misplaced-annotation] @Pointer stands on a type that is no long. Write @Pointer long,"
                + " or MemorySegment without it.",
            "[nullable-primitive] @Nullable stands on a value that cannot be NULL natively. Remove"
                + " it."),
        new Case(
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
            "[misplaced-annotation] @Win32Bool stands on a setter whose getter does not say the"
                + " same. Write it on the getter, or nowhere.",
            "[misplaced-annotation] @Unsigned stands on a setter. Write it on the getter.",
            OF_A_FIELD.formatted("PreserveSig"),
            OF_A_FIELD.formatted("Slot"),
            IDLE.formatted("Unsigned", "field"),
            IDLE.formatted("Unsigned", "field"),
            WITHOUT_SLOT.formatted("Unsigned"),
            OF_NO_SLOT.formatted("Unsigned"),
            "[misplaced-annotation] @Unsigned stands on a type that has no sign to lose. Write it"
                + " on byte, short, int or long only.",
            IDLE.formatted("Pointer", "parameter"),
            "[misplaced-annotation] @Utf8 stands on no String. Write it on a String.",
            OF_NO_FIELD.formatted("Offset"),
            OF_NO_FIELD.formatted("FlexibleArray"),
            OF_NO_FIELD.formatted("StructSize"),
            OF_NO_FIELD.formatted("FixedSize"),
            "[misplaced-annotation] @Unsigned stands on a type that has no sign to lose. Write it"
                + " on byte, short, int or long only."),
        new Case(
            ProblemId.SIZE_IS,
            """
            @Vtable interface IFoo {
              void a(@SizeIs(§"n") int[] a, @Out IntRef n);
              void b(@Out @SizeIs(§"n") int[] a, @InOut IntRef n);
              void c(@SizeIs(§"n") int[] a, @Out @SizeIs @LengthIs("n") int[] b, @Out IntRef n);
              void d(@SizeIs(§"n") int[] a, float n);
              void e(@SizeIs("n") int[] a, short n);
            }
            """,
            TOO_LATE,
            TOO_LATE,
            TOO_LATE,
            "[size-is] n is no integer. Name a short, int or long that passes the size."),
        new Case(
            ProblemId.TOO_MANY_ARGUMENTS,
            """
            @ComStruct record Large(@FixedSize(125) long[] a) {}
            @ComStruct record Larger(@FixedSize(1001) byte[] a) {}
            @Vtable interface IFoo {
              @PreserveSig void a(@ByValue Large l);
              void b(int i, §@ByValue Large l);
              int c(§@ByValue Large l);
              void d(§@ByValue Larger l);
              @PreserveSig Large e(§@ByValue Large l);
            """
                    .replace(
                        "  @PreserveSig Guid.Fake d(§@ByValue Larger l);\n",
                        "  void d(§@ByValue Larger l);\n")
                + "  void §f("
                + IntStream.range(0, 126).mapToObj(i -> "int a" + i).collect(joining(", "))
                + ");\n  void g("
                + IntStream.range(0, 125).mapToObj(i -> "int a" + i).collect(joining(", "))
                + ");\n}\n",
            tooMany(127, true),
            tooMany(127, true),
            tooMany(127, true),
            tooMany(127, true),
            tooMany(127, false)),
        new Case(
            ProblemId.COM_CLASS_NOT_A_CLASS,
            """
            @ComClass §interface Foo extends IUnknown {}
            """,
            "[com-class-not-a-class] @ComClass stands on something that is no class. Write it on"
                + " the class that implements the interfaces; an interface has @ComInterface."),
        new Case(
            ProblemId.COM_CLASS_NOT_A_CLASS,
            """
            @ComClass §class Foo extends IUnknownProxy {
              Foo() { super(1, io.comwright.runtime.Ownership.OWNED); }
            }
            """,
            "[com-class-not-a-class] Foo is a proxy, which stands for a native object. Implement"
                + " the interface instead of extending its proxy."),
        new Case(
            ProblemId.COM_CLASS_EMPTY,
            """
            @ComClass §class Foo implements Runnable { public void run() {} }
            """,
            "[com-class-empty] Foo implements no COM interface. Implement one, or remove"
                + " @ComClass."),
        new Case(
            ProblemId.COM_CLASS_PARTIAL,
            """
            @ComInterface(value = "00000000-0000-0000-0000-000000000001", partial = true)
            interface IFoo extends IUnknown {}
            @ComClass §class Foo implements IFoo {}
            """,
            "[com-class-partial] IFoo is partial, so it can be called but not implemented. Describe"
                + " all of its slots, or reserve those that are never called."),
        new Case(
            ProblemId.COM_CLASS_AMBIGUOUS,
            """
            @ComInterface("00000000-0000-0000-0000-00000000000a") interface IFoo extends IUnknown {}
            @ComInterface("00000000-0000-0000-0000-00000000000A") interface IBar extends IUnknown {}
            @ComClass §class Foo implements IFoo, IBar {}
            """,
            "[com-class-ambiguous] IFoo and IBar have the same IID, and one object answers it once."
                + " Correct one of the IIDs, or implement one of the interfaces."),
        new Case(
            ProblemId.COM_CLASS_CLOSE,
            """
            @ComInterface("00000000-0000-0000-0000-00000000000a") interface IFoo extends IUnknown {}
            @ComClass class Foo implements IFoo { @Override public void §close() {} }
            """,
            "[com-class-close] close() is overridden, but it does nothing for a Java"
                + " implementation, and native code never calls it. Implement FinalRelease to hear"
                + " of the last Release, and name your own method otherwise."),
        new Case(
            ProblemId.COM_CLASS_CLOSE,
            """
            @ComInterface("00000000-0000-0000-0000-00000000000a") interface IFoo extends IUnknown {}
            class Base implements IFoo { public void close() {} }
            @ComClass §class Foo extends Base {}
            """,
            "[com-class-close] close() is overridden, but it does nothing for a Java"
                + " implementation, and native code never calls it. Implement FinalRelease to hear"
                + " of the last Release, and name your own method otherwise."),
        new Case(
            ProblemId.ACCESSIBILITY,
            """
            @ComInterface("00000000-0000-0000-0000-00000000000a") interface IFoo extends IUnknown {}
            class Outer { @ComClass private static §class Foo implements IFoo {} }
            """,
            "[accessibility] Foo is private, so generated classes cannot name it. Remove private."),
        new Case(
            ProblemId.NOT_AN_INTERFACE,
            """
            @Callback §class Proc { void call() {} }
            """,
            "[not-an-interface] @Callback stands on something that is no interface. Declare an"
                + " interface; a class that implements it needs no annotation."),
        new Case(
            ProblemId.CALLBACK_METHOD,
            """
            @Callback §interface Proc { default void call() {} boolean equals(Object other); }
            """,
            "[callback-method] Proc declares no abstract method, which would be the function."
                + " Declare one with the parameters and the result of the function."),
        new Case(
            ProblemId.CALLBACK_METHOD,
            """
            @Callback §interface Proc extends Runnable {}
            """,
            "[callback-method] Proc declares no abstract method, which would be the function."
                + " Declare one with the parameters and the result of the function."),
        new Case(
            ProblemId.CALLBACK_METHOD,
            """
            @Callback interface Proc { void call(int a); void §call(long b); void §other(); }
            """,
            "[callback-method] Proc has a second abstract method, and a function pointer is one"
                + " function. Keep one; a struct of functions is a @ComStruct record with a"
                + " component for each.",
            "[callback-method] Proc has a second abstract method, and a function pointer is one"
                + " function. Keep one; a struct of functions is a @ComStruct record with a"
                + " component for each."),
        new Case(
            ProblemId.CALLBACK_METHOD,
            """
            @Callback §interface Proc extends Runnable { void call(); }
            """,
            "[callback-method] Proc has a second abstract method, run of Runnable, and a function"
                + " pointer is one function. Keep one; a struct of functions is a @ComStruct record"
                + " with a component for each."),
        new Case(
            ProblemId.CALLBACK_PARENT,
            """
            @Callback §interface Proc extends IUnknown { void call(); }
            """,
            "[callback-parent] Proc extends IUnknown, which is called through a vtable. Remove it:"
                + " a function has no interface pointer."),
        new Case(
            ProblemId.CALLBACK_PARENT,
            """
            @Callback §interface Proc extends IFoo { void call(); }
            @Vtable interface IFoo {}
            """,
            "[callback-parent] Proc extends IFoo, which is called through a vtable. Remove it: a"
                + " function has no interface pointer."),
        new Case(
            ProblemId.BOTH_ANNOTATIONS,
            """
            @Vtable §@Callback interface IFoo { void call(); }
            """,
            "[both-annotations] An interface is either called through a vtable or is one function."
                + " Keep @Callback if it stands for a function pointer."),
        new Case(
            ProblemId.BOTH_ANNOTATIONS,
            """
            @ComStruct §@Callback interface Foo { void call(); }
            """,
            "[both-annotations] A type is either a struct or an interface. Keep @ComStruct if its"
                + " methods are the fields of a struct."),
        new Case(
            ProblemId.GENERIC_INTERFACE,
            """
            @Callback interface Proc<§T> { void call(T t); }
            """,
            "[generic-interface] A native function has no type parameters. Remove them and write"
                + " the types that the native methods take."),
        new Case(
            ProblemId.GENERIC_METHOD,
            """
            @Callback interface Proc { <§T> void call(T t); }
            """,
            "[generic-method] A function has no type parameters. Remove them and write the types"
                + " that the native method takes, or write @IidIs if it takes an IID and hands out"
                + " an interface of that type."),
        new Case(
            ProblemId.SEALED_INTERFACE,
            """
            @Callback sealed §interface Proc { void call(); }
            final class Only implements Proc { public void call() {} }
            """,
            "[sealed-interface] The generated proxy cannot implement a sealed interface. Remove"
                + " sealed."),
        new Case(
            ProblemId.ACCESSIBILITY,
            """
            class Outer { @Callback private §interface Proc { void call(); } }
            """,
            "[accessibility] Proc is private, so generated classes cannot name it. Remove"
                + " private."),
        new Case(
            ProblemId.VARARGS,
            """
            @Callback interface Proc { void call(int... §rest); }
            """,
            "[varargs] A function has a fixed number of parameters. Write them one by one, or pass"
                + " a MemorySegment."),
        new Case(
            ProblemId.THROWS_CLAUSE,
            """
            @Callback interface Proc { void §call() throws Exception; }
            """,
            "[throws-clause] A native function throws no Java exceptions. Remove the throws"
                + " clause."),
        new Case(
            ProblemId.MISPLACED_ANNOTATION,
            """
            @Callback interface Proc { §@Slot(3) void call(); §@Slot(4) default void m() {} }
            """,
            "[misplaced-annotation] @Slot stands on a method of a @Callback interface, which has no"
                + " vtable. Remove it.",
            "[misplaced-annotation] @Slot stands on a method of a @Callback interface, which has no"
                + " vtable. Remove it."),
        new Case(
            ProblemId.NAME_TAKEN,
            """
            @Callback interface Proc { void §segment(); }
            """,
            "[name-taken] segment is a method of generated proxies with the same parameters. Rename"
                + " it, and keep the native name with @NativeName."),
        new Case(
            ProblemId.NAME_TAKEN,
            """
            @Callback interface Proc { void §of(MemorySegment a); }
            """,
            "[name-taken] of is a method of generated proxies with the same parameters. Rename it,"
                + " and keep the native name with @NativeName."),
        new Case(
            ProblemId.GENERATED_NAME_TAKEN,
            """
            @Callback §interface Proc { void call(); } class ProcStub {} class ProcVtable {}
            """,
            "[generated-name-taken] ProcStub exists already and would be generated again. Rename it"
                + " or the interface."),
        new Case(
            ProblemId.BOOLEAN_FORM,
            """
            @Callback interface Proc { boolean §call(boolean §a); }
            """,
            "[boolean-form] A bare boolean has no one native form. Write @Win32Bool for BOOL,"
                + " @VariantBool for VARIANT_BOOL, @ByteBool for bool and BOOLEAN, or @HResultBool"
                + " if the answer is S_OK or S_FALSE.",
            "[boolean-form] A bare boolean has no one native form. Write @Win32Bool for BOOL,"
                + " @VariantBool for VARIANT_BOOL, or @ByteBool for bool and BOOLEAN."),
        new Case(
            ProblemId.BASE_FAILED,
            """
            @ComInterface(§"") interface IFoo extends IUnknown {}
            @ComClass §class Foo implements IFoo {}
            """,
            "[iid-missing] The IID is empty. Write the one from the interface's header or IDL"
                + " file.",
            "[base-failed] The interface IFoo has a problem of its own. Repair that first."),
        new Case(
            ProblemId.NOT_AN_INTERFACE,
            """
            @ComInterface("00000000-0000-0000-0000-000000000001")
            §class Foo {}
            """,
            "[not-an-interface] @ComInterface stands on something that is no interface. Declare an"
                + " interface; a class that implements it needs no annotation."),
        new Case(
            ProblemId.NOT_AN_INTERFACE,
            """
            @Vtable §enum Foo { ONE; void m(boolean b) {} }
            """,
            "[not-an-interface] @Vtable stands on something that is no interface. Declare an"
                + " interface; a class that implements it needs no annotation."),
        new Case(
            ProblemId.NOT_AN_INTERFACE,
            """
            @Vtable @§interface Foo { String value(); }
            """,
            "[not-an-interface] @Vtable stands on something that is no interface. Declare an"
                + " interface; a class that implements it needs no annotation."),
        new Case(
            ProblemId.BOTH_ANNOTATIONS,
            """
            @ComInterface("00000000-0000-0000-0000-000000000001")
            §@Vtable interface IFoo extends IUnknown {}
            """,
            "[both-annotations] An interface either has IUnknown's slots or does not. Keep"
                + " @ComInterface if it derives from IUnknown, else @Vtable."),
        new Case(
            ProblemId.ACCESSIBILITY,
            """
            class Outer { @ComInterface("00000000-0000-0000-0000-000000000001")
            private §interface IFoo extends IUnknown {} }
            """,
            "[accessibility] IFoo is private, so generated classes cannot name it. Remove"
                + " private."),
        new Case(
            ProblemId.ACCESSIBILITY,
            """
            class Outer { private static §class Middle { @Vtable interface IFoo {} } }
            """,
            "[accessibility] Middle is private, so generated classes cannot name it. Remove"
                + " private."),
        new Case(
            ProblemId.ACCESSIBILITY,
            """
            class Outer { @ComStruct private §record Foo(int a) {} }
            """,
            "[accessibility] Foo is private, so generated classes cannot name it. Remove private."),
        new Case(
            ProblemId.ACCESSIBILITY,
            """
            class Outer { @ComStruct private §record Foo(int a) {} @Vtable interface IBar { void m(Foo §foo); } }
            """,
            "[accessibility] Foo is private, so generated classes cannot name it. Remove private.",
            "[accessibility] Foo is private, so generated classes cannot name it. Remove private."),
        new Case(
            ProblemId.GENERIC_INTERFACE,
            """
            @Vtable interface IFoo<§T> { void m(T t); }
            """,
            "[generic-interface] A vtable has no type parameters. Remove them and write the types"
                + " that the native methods take."),
        new Case(
            ProblemId.SEALED_INTERFACE,
            """
            @Vtable sealed §interface IFoo permits IBar {}
            @Vtable non-sealed §interface IBar extends IFoo {}
            """,
            "[sealed-interface] The generated proxy cannot implement a sealed interface. Remove"
                + " sealed.",
            "[base-failed] The base IFoo has a problem of its own. Repair that first."),
        new Case(
            ProblemId.IID_MISSING,
            """
            @ComInterface(§"") interface IFoo extends IUnknown {}
            """,
            "[iid-missing] The IID is empty. Write the one from the interface's header or IDL"
                + " file."),
        new Case(
            ProblemId.IID_MALFORMED,
            """
            @ComInterface(§"{00000000-0000-0000-0000-000000000001}") interface IFoo extends IUnknown {}
            """,
            "[iid-malformed] \"{00000000-0000-0000-0000-000000000001}\" is no IID. Write 32"
                + " hexadecimal digits as in 00000000-0000-0000-c000-000000000046, without"
                + " braces."),
        new Case(
            ProblemId.IID_MALFORMED,
            """
            @ComInterface(preserveSig = true, value = §"00000000-0000-0000-0000-00000000000g") interface IFoo extends IUnknown {}
            """,
            "[iid-malformed] \"00000000-0000-0000-0000-00000000000g\" is no IID. Write 32"
                + " hexadecimal digits as in 00000000-0000-0000-c000-000000000046, without"
                + " braces."),
        new Case(
            ProblemId.NO_COM_PARENT,
            """
            @ComInterface("00000000-0000-0000-0000-000000000001")
            §interface IFoo {}
            """,
            "[no-com-parent] IFoo extends no COM interface. Extend IUnknown or another"
                + " @ComInterface, or write @Vtable for an interface without IUnknown."),
        new Case(
            ProblemId.NO_COM_PARENT,
            """
            @ComInterface("00000000-0000-0000-0000-000000000001")
            §interface IFoo extends IPlain {}
            interface IPlain extends IUnknown {}
            """,
            "[no-com-parent] IFoo extends no COM interface. Extend IUnknown or another"
                + " @ComInterface, or write @Vtable for an interface without IUnknown."),
        new Case(
            ProblemId.NO_COM_PARENT,
            """
            @ComInterface("00000000-0000-0000-0000-000000000001")
            §interface IFoo extends IBare {}
            @Vtable interface IBare {}
            """,
            "[no-com-parent] IFoo extends no COM interface. Extend IUnknown or another"
                + " @ComInterface, or write @Vtable for an interface without IUnknown."),
        new Case(
            ProblemId.TWO_COM_PARENTS,
            """
            @ComInterface("00000000-0000-0000-0000-000000000001")
            §interface IFoo extends IUnknown, IBar {}
            @ComInterface("00000000-0000-0000-0000-000000000002")
            interface IBar extends IUnknown {}
            """,
            "[two-com-parents] IFoo extends both IUnknown and IBar, but a vtable continues one"
                + " other. Extend the one whose slots come first; the other is a separate interface"
                + " of the object."),
        new Case(
            ProblemId.TWO_COM_PARENTS,
            """
            @ComInterface("00000000-0000-0000-0000-000000000001")
            §interface IFoo extends IUnknown, Runnable {}
            """,
            "[two-com-parents] IFoo extends Runnable, whose abstract methods have no slots. Remove"
                + " it, or declare its methods here."),
        new Case(
            ProblemId.VTABLE_PARENT,
            """
            @Vtable §interface IFoo extends IUnknown {}
            """,
            "[vtable-parent] IFoo extends IUnknown, which is not its only @Vtable parent. Extend"
                + " nothing or one other @Vtable interface; write @ComInterface for one that"
                + " derives from IUnknown."),
        new Case(
            ProblemId.VTABLE_PARENT,
            """
            @Vtable §interface IFoo extends IBar, IBaz {}
            @Vtable interface IBar {}
            @Vtable interface IBaz {}
            """,
            "[vtable-parent] IFoo extends IBaz, which is not its only @Vtable parent. Extend"
                + " nothing or one other @Vtable interface; write @ComInterface for one that"
                + " derives from IUnknown."),
        new Case(
            ProblemId.BASE_FAILED,
            """
            @ComInterface(§"") interface IBase extends IUnknown {}
            @ComInterface("00000000-0000-0000-0000-000000000001")
            §interface IFoo extends IBase { @Slot(9) boolean many(int[] mistakes); }
            """,
            "[iid-missing] The IID is empty. Write the one from the interface's header or IDL"
                + " file.",
            "[base-failed] The base IBase has a problem of its own. Repair that first."),
        new Case(
            ProblemId.BASE_FAILED,
            """
            @ComInterface("00000000-0000-0000-0000-000000000001")
            §interface IFoo extends IMiddle {}
            @ComInterface("00000000-0000-0000-0000-000000000002")
            §interface IMiddle extends IBase {}
            @ComInterface(§"") interface IBase extends IUnknown {}
            """,
            "[base-failed] The base IMiddle has a problem of its own. Repair that first.",
            "[base-failed] The base IBase has a problem of its own. Repair that first.",
            "[iid-missing] The IID is empty. Write the one from the interface's header or IDL"
                + " file."),
        new Case(
            ProblemId.PARTIAL_BASE,
            """
            @Vtable(partial = true) interface IBase { void b(); }
            §@Vtable interface IFoo extends IBase { @Slot(5) void m(); }
            """,
            "[partial-base] IBase is partial, so slots of this interface are left undescribed too."
                + " Write partial = true here as well."),
        new Case(
            ProblemId.PARTIAL_BASE,
            """
            @Vtable(partial = true) interface IBase { void b(); }
            @Vtable(partial = true) interface IFoo extends IBase { void §m(); }
            """,
            "[partial-base] IBase is partial, so where its slots end is not known. Place the first"
                + " method with @Slot."),
        new Case(
            ProblemId.GENERATED_NAME_TAKEN,
            """
            @Vtable §interface IFoo {}
            class IFooProxy {}
            """,
            "[generated-name-taken] IFooProxy exists already and would be generated again. Rename"
                + " it or the interface."),
        new Case(
            ProblemId.GENERATED_NAME_TAKEN,
            """
            @Vtable §interface IFoo {}
            class IFooStub {}
            """,
            "[generated-name-taken] IFooStub exists already and would be generated again. Rename it"
                + " or the interface."),
        new Case(
            ProblemId.GENERATED_NAME_TAKEN,
            """
            class Outer { @Vtable §interface IFoo {} } class Outer_IFooVtable {}
            """,
            "[generated-name-taken] Outer_IFooVtable exists already and would be generated again."
                + " Rename it or the interface."),
        new Case(
            ProblemId.GENERATED_NAME_TAKEN,
            """
            @ComStruct §record Foo(int a) {}
            class FooStruct {}
            """,
            "[generated-name-taken] FooStruct exists already and would be generated again. Rename"
                + " it or the record."),
        new Case(
            ProblemId.GENERATED_NAME_TAKEN,
            """
            @Vtable §interface Outer_IFoo {}
            class Outer { @Vtable interface IFoo {} }
            """,
            "[generated-name-taken] Outer_IFooVtable exists already and would be generated again."
                + " Rename it or this type."),
        new Case(
            ProblemId.GENERIC_METHOD,
            """
            @Vtable interface IFoo { <§T> void m(T t); }
            """,
            "[generic-method] A slot has no type parameters. Remove them and write the types that"
                + " the native method takes, or write @IidIs if it takes an IID and hands out an"
                + " interface of that type."),
        new Case(
            ProblemId.VARARGS,
            """
            @Vtable interface IFoo { void m(int... §numbers); }
            """,
            "[varargs] A slot has a fixed number of parameters. Write them one by one, or pass a"
                + " MemorySegment."),
        new Case(
            ProblemId.THROWS_CLAUSE,
            """
            @Vtable interface IFoo { void §m() throws java.io.IOException; }
            """,
            "[throws-clause] A failure of a slot is its HRESULT, which arrives as the unchecked"
                + " ComException. Remove the throws clause."),
        new Case(
            ProblemId.OBJECT_METHOD,
            """
            @Vtable interface IFoo { String §toString(); }
            """,
            "[object-method] toString is a method of java.lang.Object and cannot be a slot. Rename"
                + " it, and keep the native name with @NativeName."),
        new Case(
            ProblemId.OBJECT_METHOD,
            """
            @Vtable interface IFoo { int §hashCode(); }
            """,
            "[object-method] hashCode is a method of java.lang.Object and cannot be a slot. Rename"
                + " it, and keep the native name with @NativeName."),
        new Case(
            ProblemId.OBJECT_METHOD,
            """
            @Vtable interface IFoo { boolean §equals(Object other); }
            """,
            "[object-method] equals is a method of java.lang.Object and cannot be a slot. Rename"
                + " it, and keep the native name with @NativeName."),
        new Case(
            ProblemId.OBJECT_METHOD,
            """
            @Vtable interface IFoo { void §finalize(); }
            """,
            "[object-method] finalize is a method of java.lang.Object and cannot be a slot. Rename"
                + " it, and keep the native name with @NativeName."),
        new Case(
            ProblemId.OBJECT_METHOD,
            """
            @Vtable interface IFoo { Object §clone(); }
            """,
            "[object-method] clone is a method of java.lang.Object and cannot be a slot. Rename it,"
                + " and keep the native name with @NativeName."),
        new Case(
            ProblemId.CLOSE_WITHOUT_ARGUMENTS,
            """
            @ComInterface("00000000-0000-0000-0000-000000000001")
            interface IFoo extends IUnknown { void §close(); }
            """,
            "[close-without-arguments] close() gives back the reference of a proxy and cannot be a"
                + " slot. Rename the method and keep the native name: @NativeName(\"Close\") void"
                + " closeFoo()."),
        new Case(
            ProblemId.OVERRIDES_BASE_SLOT,
            """
            @Vtable interface IBase { void b(); }
            @Vtable interface IFoo extends IBase { void §b(); }
            """,
            "[overrides-base-slot] b has a slot in IBase already. Remove it here: the inherited"
                + " method calls the inherited slot."),
        new Case(
            ProblemId.OVERRIDES_BASE_SLOT,
            """
            @Vtable interface IBase { void b(); }
            @Vtable interface IFoo extends IBase { default void §b() {} }
            """,
            "[overrides-base-slot] b has a slot in IBase already. Remove it here: the inherited"
                + " method calls the inherited slot."),
        new Case(
            ProblemId.NAME_TAKEN,
            """
            @ComInterface("00000000-0000-0000-0000-000000000001")
            interface IFoo extends IUnknown { void §attach(MemorySegment pointer); }
            """,
            "[name-taken] attach is a method of generated proxies with the same parameters. Rename"
                + " it, and keep the native name with @NativeName."),
        new Case(
            ProblemId.NAME_TAKEN,
            """
            @ComInterface("00000000-0000-0000-0000-000000000001")
            interface IFoo extends IUnknown { void §retain(@Nullable MemorySegment pointer); }
            """,
            "[name-taken] retain is a method of generated proxies with the same parameters. Rename"
                + " it, and keep the native name with @NativeName."),
        new Case(
            ProblemId.NAME_TAKEN,
            """
            @ComInterface("00000000-0000-0000-0000-000000000001")
            interface IFoo extends IUnknown { void §retain(IFoo foo); }
            """,
            "[name-taken] retain is a method of generated proxies with the same parameters. Rename"
                + " it, and keep the native name with @NativeName."),
        new Case(
            ProblemId.NAME_TAKEN,
            """
            @ComInterface("00000000-0000-0000-0000-000000000001")
            interface IFoo extends IUnknown { void §retain(IUnknown unknown); }
            """,
            "[name-taken] retain is a method of generated proxies with the same parameters. Rename"
                + " it, and keep the native name with @NativeName."),
        new Case(
            ProblemId.NAME_TAKEN,
            """
            @ComInterface("00000000-0000-0000-0000-000000000001")
            interface IFoo extends IUnknown { default void §from(IUnknown unknown) {} }
            """,
            "[name-taken] from is a method of generated proxies with the same parameters. Rename"
                + " it, and keep the native name with @NativeName."),
        new Case(
            ProblemId.NAME_TAKEN,
            """
            @ComInterface("00000000-0000-0000-0000-000000000001")
            interface IFoo extends IUnknown { void §tryFrom(IUnknown unknown); }
            """,
            "[name-taken] tryFrom is a method of generated proxies with the same parameters. Rename"
                + " it, and keep the native name with @NativeName."),
        new Case(
            ProblemId.NAME_TAKEN,
            """
            @ComInterface("00000000-0000-0000-0000-000000000001")
            interface IFoo extends IUnknown { default void §close() {} }
            """,
            "[name-taken] close is a method of generated proxies with the same parameters. Rename"
                + " it, and keep the native name with @NativeName."),
        new Case(
            ProblemId.NAME_TAKEN,
            """
            @ComInterface("00000000-0000-0000-0000-000000000001")
            interface IFoo extends IUnknown { void retain(IBar bar); }
            @ComInterface("00000000-0000-0000-0000-000000000002")
            §interface IBar extends IFoo {}
            """,
            "[name-taken] IBar inherits retain(IBar), which its generated proxy has too. Rename the"
                + " method in IFoo."),
        new Case(
            ProblemId.NAME_TAKEN,
            """
            @Vtable interface IFoo { void §of(MemorySegment pointer); }
            """,
            "[name-taken] of is a method of generated proxies with the same parameters. Rename it,"
                + " and keep the native name with @NativeName."),
        new Case(
            ProblemId.NATIVE_NAME_MALFORMED,
            """
            @Vtable interface IFoo { @NativeName(§"Do it") void m(); }
            """,
            "[native-name-malformed] \"Do it\" is no C identifier. Write the name as it stands in"
                + " the header."),
        new Case(
            ProblemId.NATIVE_NAME_MALFORMED,
            """
            @ComStruct @NativeName(§"struct FOO") record Foo(int a) {}
            """,
            "[native-name-malformed] \"struct FOO\" is no C identifier. Write the name as it stands"
                + " in the header."),
        new Case(
            ProblemId.PRESERVE_AND_THROW,
            """
            @Vtable interface IFoo { @PreserveSig §@ThrowOnFailure void m(); }
            """,
            "[preserve-and-throw] A method returns its HRESULT or throws it, not both. Keep"
                + " @PreserveSig or @ThrowOnFailure."),
        new Case(
            ProblemId.SLOT_ON_STATIC_OR_PRIVATE,
            """
            @Vtable interface IFoo { §@Slot(0) static void m() {} }
            """,
            "[slot-on-static-or-private] A static or private method cannot have a slot. Remove"
                + " @Slot, or make the method abstract or default."),
        new Case(
            ProblemId.SLOT_ON_STATIC_OR_PRIVATE,
            """
            @Vtable interface IFoo { §@Slot(0) private void m() {} }
            """,
            "[slot-on-static-or-private] A static or private method cannot have a slot. Remove"
                + " @Slot, or make the method abstract or default."),
        new Case(
            ProblemId.SLOT_CLASH,
            """
            @Vtable interface IFoo { void a(); void b(); @Slot(§1) void c(); }
            """,
            "[slot-clash] Slot 1 of c is that of b too. Give each method its own slot with @Slot."),
        new Case(
            ProblemId.SLOT_CLASH,
            """
            @Vtable interface IFoo { @Slot(1) void a(); @Slot(0) void b(); void §c(); }
            """,
            "[slot-clash] Slot 1 of c is that of a too. Give each method its own slot with @Slot."),
        new Case(
            ProblemId.SLOT_GAP,
            """
            @Vtable interface IFoo { void a(); @Slot(§2) void b(); }
            """,
            "[slot-gap] Slot 1 has no method before this one. Describe what is missing, declare it"
                + " with reserved = {1}, or write partial = true for a proxy without a stub."),
        new Case(
            ProblemId.SLOT_GAP,
            """
            @ComInterface("00000000-0000-0000-0000-000000000001")
            interface IFoo extends IUnknown { @Slot(§6) void b(); }
            """,
            "[slot-gap] Slots 3, 4, 5 have no method before this one. Describe what is missing,"
                + " declare it with reserved = {3, 4, 5}, or write partial = true for a proxy"
                + " without a stub."),
        new Case(
            ProblemId.SLOT_GAP,
            """
            @Vtable(reserved = {1, §4}) interface IFoo { void a(); @Slot(2) void b(); }
            """,
            "[slot-gap] Slot 3 has no method before this one. Describe what is missing, declare it"
                + " with reserved = {3}, or write partial = true for a proxy without a stub."),
        new Case(
            ProblemId.SLOT_IN_BASE,
            """
            @ComInterface("00000000-0000-0000-0000-000000000001")
            interface IFoo extends IUnknown { @Slot(§2) void b(); }
            """,
            "[slot-in-base] Slot 2 of b lies before the interface's own slots, which begin at 3."
                + " Count slots from the start of the vtable, those of the base included."),
        new Case(
            ProblemId.SLOT_IN_BASE,
            """
            @Vtable interface IFoo { @Slot(§-1) void b(); }
            """,
            "[slot-in-base] Slot -1 of b lies before the interface's own slots, which begin at 0."
                + " Count slots from the start of the vtable, those of the base included."),
        new Case(
            ProblemId.SLOT_TOO_LARGE,
            """
            @Vtable(partial = true) interface IFoo { @Slot(§1024) void b(); }
            """,
            "[slot-too-large] Slot 1024 is beyond the longest vtable, which has 1024 slots. Check"
                + " the number; slots count from 0, not in bytes."),
        new Case(
            ProblemId.SLOT_TOO_LARGE,
            """
            @Vtable(partial = true) interface IFoo { @Slot(1023) void b(); void §c(); }
            """,
            "[slot-too-large] Slot 1024 is beyond the longest vtable, which has 1024 slots. Check"
                + " the number; slots count from 0, not in bytes."),
        new Case(
            ProblemId.SLOT_TOO_LARGE,
            """
            @Vtable(partial = true, reserved = §5000) interface IFoo { void b(); }
            """,
            "[slot-too-large] Slot 5000 is beyond the longest vtable, which has 1024 slots. Check"
                + " the number; slots count from 0, not in bytes."),
        new Case(
            ProblemId.RESERVED_CLASH,
            """
            @Vtable(reserved = §1) interface IFoo { void a(); void b(); }
            """,
            "[reserved-clash] Reserved slot 1 is that of b. Remove it from reserved, or move the"
                + " method with @Slot."),
        new Case(
            ProblemId.RESERVED_CLASH,
            """
            @ComInterface(value = "00000000-0000-0000-0000-000000000001", reserved = {3, §2}) interface IFoo extends IUnknown {}
            """,
            "[reserved-clash] Reserved slot 2 lies before the interface's own slots, which begin at"
                + " 3. Remove it from reserved, or move the method with @Slot."),
        new Case(
            ProblemId.RESERVED_CLASH,
            """
            @Vtable(reserved = {0, 1, §0}) interface IFoo {}
            """,
            "[reserved-clash] Slot 0 is reserved twice. Remove it from reserved, or move the method"
                + " with @Slot."),
        new Case(
            ProblemId.OVERLOAD_WITHOUT_SLOT,
            """
            @Vtable interface IFoo { void §m(int a); void §m(String b); }
            """,
            "[overload-without-slot] m is overloaded, and C++ compilers do not place overloads in"
                + " source order. Give each overload its slot with @Slot.",
            "[overload-without-slot] m is overloaded, and C++ compilers do not place overloads in"
                + " source order. Give each overload its slot with @Slot."),
        new Case(
            ProblemId.OVERLOAD_WITHOUT_SLOT,
            """
            @Vtable interface IFoo { @Slot(0) void m(int a); void §m(String b); }
            """,
            "[overload-without-slot] m is overloaded, and C++ compilers do not place overloads in"
                + " source order. Give each overload its slot with @Slot."),
        new Case(
            ProblemId.BOOLEAN_FORM,
            """
            @Vtable interface IFoo {
              void m(boolean §b, @Win32Bool §@ByteBool boolean c, @Out BooleanRef §r);
            }
            """,
            "[boolean-form] A bare boolean has no one native form. Write @Win32Bool for BOOL,"
                + " @VariantBool for VARIANT_BOOL, or @ByteBool for bool and BOOLEAN.",
            "[boolean-form] A boolean cannot be @Win32Bool and @ByteBool at once. Keep the one that"
                + " the native declaration says.",
            "[boolean-form] A bare boolean has no one native form. Write @Win32Bool for BOOL,"
                + " @VariantBool for VARIANT_BOOL, or @ByteBool for bool and BOOLEAN."),
        new Case(
            ProblemId.BOOLEAN_FORM,
            """
            @Vtable interface IFoo { boolean §m(); }
            """,
            "[boolean-form] A bare boolean has no one native form. Write @Win32Bool for BOOL,"
                + " @VariantBool for VARIANT_BOOL, @ByteBool for bool and BOOLEAN, or @HResultBool"
                + " if the answer is S_OK or S_FALSE."),
        new Case(
            ProblemId.MISPLACED_ANNOTATION,
            """
            @Vtable interface IFoo {
              void m(§@Win32Bool int i, §@VariantBool String s);
              §@HResultBool int n();
              §@ByteBool void o();
            }
            """,
            "[misplaced-annotation] @Win32Bool stands on no boolean. Write it on a boolean.",
            "[misplaced-annotation] @VariantBool stands on no boolean. Write it on a boolean.",
            "[misplaced-annotation] @HResultBool stands on no boolean. Write it on a boolean.",
            "[misplaced-annotation] @ByteBool stands on a method without a result. Remove it."),
        new Case(
            ProblemId.RESULT_TYPE,
            """
            @Vtable interface IFoo { @PreserveSig @HResultBool boolean §m(); }
            """,
            "[result-type] @HResultBool stands on a method that gives its native result as it is."
                + " Supported are void, integers, booleans with their native form, float, double,"
                + " HResult, enums, flags, Handle, MemorySegment and @Pointer long."),
        new Case(
            ProblemId.UNKNOWN_VALUE,
            """
            @Vtable interface IFoo { void m(A a, B b); }
            §enum A implements ComEnum { X; public long value() { return 0; } }
            enum B implements ComEnum {
              @UnknownValue X, §@UnknownValue Y; public long value() { return 0; }
            }
            """,
            "[unknown-value] A has no constant for native values that none of its constants has."
                + " Add one with @UnknownValue: @UnknownValue UNKNOWN(-1).",
            "[unknown-value] B has two constants for unknown values. Keep @UnknownValue on one of"
                + " them."),
        new Case(
            ProblemId.NATIVE_SIZE,
            """
            @Vtable interface IFoo { void m(A a); }
            @NativeSize(§3) enum A implements ComEnum {
              @UnknownValue X; public long value() { return 0; }
            }
            """,
            "[native-size] No integer has this size. Write 1, 2, 4 or 8."),
        new Case(
            ProblemId.FLAGS_RECORD,
            """
            @Vtable interface IFoo { void m(A a, B b); }
            §@Flags record A(int a, int b) {}
            §@Flags record B(char c) {}
            """,
            "[flags-record] A does not say how many bits there are. Declare a record with one"
                + " component, a byte, short, int or long: record A(int bits).",
            "[flags-record] B does not say how many bits there are. Declare a record with one"
                + " component, a byte, short, int or long: record B(int bits)."),
        new Case(
            ProblemId.OUTS_RECORD,
            """
            @Vtable interface IFoo { A m(); }
            §@Outs record A() {}
            """,
            "[outs-record] A holds no values that could be handed out. Declare a record with a"
                + " component for each [out] parameter, not private or generic."),
        new Case(
            ProblemId.UNSUPPORTED_TYPE,
            """
            @Vtable interface IFoo { void m(A §a); @PreserveSig A §n(); }
            @Outs record A(int b) {}
            """,
            "[unsupported-type] A is not supported. A record with @Outs is the result of a method"
                + " that has an HRESULT.",
            "[unsupported-type] A is not supported. A record with @Outs is the result of a method"
                + " that has an HRESULT."),
        new Case(
            ProblemId.UNSUPPORTED_TYPE,
            """
            @Vtable interface IFoo { A m(); }
            @Outs record A(Integer §b) {}
            """,
            "[unsupported-type] Integer is not supported. Supported are byte, short, char, int,"
                + " long, float, double, boolean with its native form, @Pointer long,"
                + " MemorySegment, Handle, HResult, String, Guid, Variant, PropVariant, SafeArray,"
                + " ComEnum, @Flags records, @ComStruct types, @Callback interfaces, and IUnknown,"
                + " @ComInterface and @Vtable interfaces; any other type with @MarshalWith."),
        new Case(
            ProblemId.IID_IS,
            """
            @Vtable interface IFoo {
              @IidIs(§"x") <T extends IUnknown> T a(ComType<T> type);
              §@IidIs("type") <T> T b(ComType<T> type);
              §@IidIs("type") IUnknown c(ComType<IUnknown> type);
              §@IidIs("type") @PreserveSig <T extends IUnknown> T d(ComType<T> type);
            }
            """,
            "[iid-is] The method has no parameter called \"x\". Write <T extends IUnknown> T"
                + " a(ComType<T> x), among its other parameters.",
            "[iid-is] The result is not of the type that the parameter asks for. Write <T extends"
                + " IUnknown> T b(ComType<T> type), among its other parameters.",
            "[iid-is] The result is not of the type that the parameter asks for. Write <T extends"
                + " IUnknown> T c(ComType<T> type), among its other parameters.",
            "[iid-is] @IidIs stands on a method that gives its native result as it is. Remove"
                + " @PreserveSig, or add @ThrowOnFailure."),
        new Case(
            ProblemId.UNSUPPORTED_TYPE,
            """
            @Vtable interface IFoo { void m(ComType<IUnknown> §t); }
            """,
            "[unsupported-type] ComType is not supported. Write @IidIs with the name of the"
                + " parameter on the method."),
        new Case(
            ProblemId.NAME_TAKEN,
            """
            @ComInterface("00000000-0000-0000-0000-000000000001")
            §interface IFoo extends IUnknown, Marker {}
            interface Marker { default void from(IUnknown object) {} default void fine() {} }
            """,
            "[name-taken] IFoo inherits from from Marker, and generated proxies have a method with"
                + " the same name and parameters. Rename the method in Marker."),
        new Case(
            ProblemId.SIZE_IS,
            """
            @Vtable interface IFoo {
              @CoTaskMem int[] §m(@Out @CoTaskMem Ref<int[]> §a);
              @CoTaskMem @SizeIs(§"n") int[] n(@Out @CoTaskMem @SizeIs(§"c") Ref<int[]> a, int c);
              @Borrowed @SizeIs(value = "c", after = §true) int[] o(@Out IntRef c);
            }
            """,
            "[size-is] An array does not say how many elements it has. Add @SizeIs(\"count\") with"
                + " the @Out IntRef that reports it, or @SizeIs if the Java method has none.",
            "[size-is] An array does not say how many elements it has. Add @SizeIs(\"count\") with"
                + " the @Out IntRef that reports it, or @SizeIs if the Java method has none.",
            "[size-is] The method has no parameter n. Name the @Out IntRef, or kin of it, that"
                + " reports the number, or none if the Java method has none.",
            "[size-is] c is no number that the callee reports. Write @Out IntRef c, or a kin of"
                + " it.",
            "[size-is] The size is passed by c, which has its place. Remove after = true, or the"
                + " name."),
        new Case(
            ProblemId.WHO_FREES,
            """
            @Vtable interface IFoo {
              @SizeIs int[] §m(@Out @SizeIs Ref<String[]> §a, @Out @SizeIs @Bstr Ref<String[]> §b);
              @CoTaskMem §@Borrowed @SizeIs int[] n(@InOut §@Borrowed @SizeIs String[] a);
            }
            """,
            "[who-frees] The array that comes back does not say who frees it. Add @CoTaskMem,"
                + " @FreeWith(...) or @Borrowed, as the callee's documentation says.",
            "[who-frees] The array that comes back does not say who frees it. Add @CoTaskMem,"
                + " @FreeWith(...) or @Borrowed, as the callee's documentation says.",
            "[who-frees] The array that comes back does not say who frees it. Add @CoTaskMem,"
                + " @FreeWith(...) or @Borrowed, as the callee's documentation says.",
            "[who-frees] @CoTaskMem and @Borrowed contradict each other. Keep the one that the"
                + " callee's documentation says.",
            "[who-frees] A text that the callee replaces cannot stay the callee's. Write"
                + " @CoTaskMem, @FreeWith(...) or @Bstr, as the callee's documentation says."),
        new Case(
            ProblemId.ARRAY_ELEMENT,
            """
            @Vtable interface IFoo {
              @Borrowed @SizeIs IUnknown[] §m(@Out @CoTaskMem @SizeIs Ref<Bar[]> §a);
              @CoTaskMem @SizeIs Sized[] §n(@Out @CoTaskMem @SizeIs Ref<int[][]> §a);
              @ComStruct record Bar(String s) {}
              @ComStruct record Sized(@StructSize int size) {}
            }
            """,
            "[array-element] IUnknown* in an array that stays the callee's has no owner. Hand out a"
                + " MemorySegment, and free the memory as the callee's documentation says.",
            "[array-element] Bar has strings or out pointers, and cannot be handed out. Hand out a"
                + " MemorySegment, and free the memory as the callee's documentation says.",
            "[array-element] Sized says its own size, so that elements of a callee may be larger."
                + " Hand out a MemorySegment, and free the memory as the callee's documentation"
                + " says.",
            "[array-element] Arrays are not supported. Pass a MemorySegment, and the count where"
                + " the native method wants one."),
        new Case(
            ProblemId.OUT_DIRECTION,
            """
            @Vtable interface IFoo {
              void m(§@InOut @CoTaskMem @SizeIs Ref<int[]> a, @CoTaskMem @SizeIs Ref<int[]> §b);
            }
            """,
            "[out-direction] An array that the callee allocates does not replace one of the"
                + " caller's. Write @Out, or @InOut Ref<MemorySegment> for the bare pointer.",
            "[out-direction] The Ref does not say that the callee hands out its array. Write"
                + " @Out."),
        new Case(
            ProblemId.OUT_VALUE,
            """
            @ComStruct record Foo(@Out Ref<int[]> §a) {}
            """,
            "[out-value] An array that the callee allocates is a parameter or a result only. Write"
                + " MemorySegment for the bare pointer."),
        new Case(
            ProblemId.OUTS_RECORD,
            """
            @Vtable interface IFoo {
              Foo m();
              @Outs record Foo(int a, int[] §b) {}
            }
            """,
            "[outs-record] An array is no part of a record of outs, which does not pass its size."
                + " Make it the result of the method, or a parameter: @Out @SizeIs(\"count\")"
                + " Ref<Foo[]>."),
        new Case(
            ProblemId.RESULT_TYPE,
            """
            @Vtable interface IFoo { @PreserveSig @Borrowed @SizeIs int[] §m(); }
            """,
            "[result-type] An array cannot be the native result of a method. Return MemorySegment"
                + " or @Pointer long."),
        new Case(
            ProblemId.MISPLACED_ANNOTATION,
            """
            @Vtable interface IFoo { §@SizeIs int m(); §@SizeIs void n(); }
            """,
            "[misplaced-annotation] @SizeIs stands on a method whose result is no array. Remove"
                + " it.",
            "[misplaced-annotation] @SizeIs stands on a method without a result. Remove it."),
        new Case(
            ProblemId.LENGTH_IS,
            """
            @Vtable interface IFoo {
              void m(@Out @CoTaskMem @SizeIs §@LengthIs("c") Ref<int[]> a, @Out IntRef c);
            }
            """,
            "[length-is] The callee does not fill a. Write it on an @Out or @InOut array only."),
        new Case(
            ProblemId.SIZE_IS,
            """
            @Vtable interface IFoo {
              void m(int[] §a, @Out int[] §b, §@LengthIs("d") @Out int[] c, @Out IntRef d);
            }
            """,
            "[size-is] An array does not say how many elements it has. Add @SizeIs(\"count\") with"
                + " the parameter that passes it, or @SizeIs if the Java method has none.",
            "[size-is] An array does not say how many elements it has. Add @SizeIs(\"count\") with"
                + " the parameter that passes it, or @SizeIs if the Java method has none.",
            "[size-is] @LengthIs says how much is filled, and nothing says how much there is. Add"
                + " @SizeIs(\"count\") with the parameter that passes it, or @SizeIs if the Java"
                + " method has none."),
        new Case(
            ProblemId.SIZE_IS,
            """
            @Vtable interface IFoo {
              void m(@SizeIs(§"n") int[] a, @SizeIs(§"f") int[] b, float f, int c,
                  @SizeIs(value = "c", after = §true) int[] d);
              void n(§@SizeIs @Utf8 String a, §@SizeIs @Bstr String b);
            }
            """,
            "[size-is] The method has no parameter n. Name the parameter that passes the size, or"
                + " none if the Java method has none.",
            "[size-is] f is no integer. Name a short, int or long that passes the size.",
            "[size-is] The size is passed by c, which has its place. Remove after = true, or the"
                + " name.",
            "[size-is] Only UTF-16 text is counted. Write @SizeIs byte[], and convert the text with"
                + " its charset.",
            "[size-is] A BSTR has its length before it. Remove @SizeIs."),
        new Case(
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
            "[misplaced-annotation] @TextBuffer stands on a method without a result. Remove it."),
        new Case(
            ProblemId.MISPLACED_ANNOTATION,
            """
            @ComInterface("00000000-0000-0000-0000-000000000001") interface IFoo extends IUnknown {
              @TextBuffer §@CoTaskMem String a();
              @TextBuffer §@Utf8 String b();
            }
            """,
            "[misplaced-annotation] @CoTaskMem stands on a text that its caller owns. Remove it.",
            "[misplaced-annotation] @Utf8 stands on a buffer, which holds UTF-16. Remove it, or"
                + " pass @Out @SizeIs byte[]."),
        new Case(
            ProblemId.LENGTH_IS,
            """
            @Vtable interface IFoo {
              void m(@SizeIs @Out @LengthIs(§"n") int[] a, @SizeIs @Out @LengthIs(§"f") int[] b,
                  @InOut IntRef f, @SizeIs §@LengthIs("d") int[] c, @Out IntRef d);
            }
            """,
            "[length-is] The method has no parameter n. Name the @Out IntRef, or kin of it, through"
                + " which the callee reports the number.",
            "[length-is] f is no number that the callee reports. Write @Out IntRef f, or a kin of"
                + " it.",
            "[length-is] The callee does not fill c. Write it on an @Out or @InOut array only."),
        new Case(
            ProblemId.ARRAY_ELEMENT,
            """
            @Vtable interface IFoo {
              void m(@SizeIs int[][] §a, @SizeIs Foo[] §b, @SizeIs @Out Bar[] §c);
              @ComStruct record Foo(@Out Ref<Handle> r) {}
              @ComStruct record Bar(String s) {}
            }
            """,
            "[array-element] Arrays are not supported. Pass a MemorySegment, and the count where"
                + " the native method wants one.",
            "[array-element] Foo has out pointers, and cannot stand in an array. Pass a"
                + " MemorySegment with @SizeIs.",
            "[array-element] Bar has strings, and cannot be handed out. Pass a MemorySegment with"
                + " @SizeIs."),
        new Case(
            ProblemId.OUT_DIRECTION,
            """
            @Vtable interface IFoo { void m(@SizeIs @Out @InOut int[] §a); }
            """,
            "[out-direction] An array is either @Out or @InOut. Write @Out if the callee only fills"
                + " it, @InOut if it reads it too."),
        new Case(
            ProblemId.NULLABLE_PRIMITIVE,
            """
            @Vtable interface IFoo { void m(@SizeIs @Nullable Guid[] §a); }
            """,
            "[nullable-primitive] @Nullable stands on a value that cannot be NULL natively. Remove"
                + " it."),
        new Case(
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
                + " @CoTaskMem, @FreeWith(...) or @Bstr, as the callee's documentation says."),
        new Case(
            ProblemId.MISPLACED_ANNOTATION,
            """
            @Vtable interface IFoo { void m(§@SizeIs int a); }
            """,
            "[misplaced-annotation] @SizeIs stands on a type that has no length. Write it on an"
                + " array, a String or a MemorySegment."),
        new Case(
            ProblemId.UNSUPPORTED_TYPE,
            """
            @Vtable interface IFoo { void m(java.util.List<String> §b); }
            """,
            "[unsupported-type] List is not supported. Supported are byte, short, char, int,"
                + " long, float, double, boolean with its native form, @Pointer long,"
                + " MemorySegment, Handle, HResult, String, Guid, Variant, PropVariant, SafeArray,"
                + " ComEnum, @Flags records, @ComStruct types, @Callback interfaces, and IUnknown,"
                + " @ComInterface and @Vtable interfaces; any other type with @MarshalWith."),
        new Case(
            ProblemId.UNSUPPORTED_TYPE,
            """
            @Vtable interface IFoo { void m(Kind §k); enum Kind { A } }
            """,
            "[unsupported-type] Kind is not supported. Let it implement io.comwright.ComEnum, or"
                + " write int."),
        new Case(
            ProblemId.UNSUPPORTED_TYPE,
            """
            @Vtable interface IFoo { void m(Pair §p); record Pair(int a) {} }
            """,
            "[unsupported-type] Pair is not supported. Annotate the record with @ComStruct, or pass"
                + " a MemorySegment."),
        new Case(
            ProblemId.UNSUPPORTED_TYPE,
            """
            @Vtable interface IFoo { void m(Plain §p); interface Plain {} }
            """,
            "[unsupported-type] Plain is not supported. Annotate the interface with @ComInterface,"
                + " @Vtable or @Callback, or pass a MemorySegment."),
        new Case(
            ProblemId.OUT_DIRECTION,
            """
            @Vtable interface IFoo { void m(Ref<Handle> §r, IntRef §i, @Out @InOut IntRef §j); }
            """,
            "[out-direction] Ref does not say whether the callee reads the value. Write @Out if"
                + " the callee only hands out a value, @InOut if it reads and may replace one.",
            "[out-direction] IntRef does not say whether the callee reads the value. Write @Out"
                + " if the callee only hands out a value, @InOut if it reads and may replace one.",
            "[out-direction] A pointer is either @Out or @InOut. Write @Out if the callee only"
                + " hands out a value, @InOut if it reads and may replace one."),
        new Case(
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
            "[out-value] The Ref does not say what the pointer points to. Write its type:"
                + " Ref<Foo>.",
            "[out-value] A Ref holds no primitive values. Write IntRef.",
            "[who-frees] The text that comes back does not say who frees it. Add @CoTaskMem,"
                + " @FreeWith(...) or @Borrowed, as the callee's documentation says, or @Bstr if"
                + " it is one.",
            "[out-value] Foo has strings or out pointers and cannot be handed out. Pass a"
                + " MemorySegment that it is stored in.",
            "[out-value] Ref is not supported. Write it as a parameter with @Out or @InOut."),
        new Case(
            ProblemId.NULLABLE_PRIMITIVE,
            """
            @Vtable interface IFoo { void m(@Out Ref<@Nullable Guid> §r); }
            """,
            "[nullable-primitive] @Nullable stands on a value that cannot be NULL natively. Remove"
                + " it."),
        new Case(
            ProblemId.UNSUPPORTED_TYPE,
            """
            @Vtable interface IFoo { Integer §m(); }
            """,
            "[unsupported-type] Integer is not supported. Supported are byte, short, char, int,"
                + " long, float, double, boolean with its native form, @Pointer long,"
                + " MemorySegment, Handle, HResult, String, Guid, Variant, PropVariant, SafeArray,"
                + " ComEnum, @Flags records, @ComStruct types, @Callback interfaces, and IUnknown,"
                + " @ComInterface and @Vtable interfaces; any other type with @MarshalWith."),
        new Case(
            ProblemId.UNSUPPORTED_TYPE,
            """
            @Vtable interface IFoo { Ref<Handle> §m(); }
            """,
            "[unsupported-type] Ref is not supported. Write it as a parameter with @Out or"
                + " @InOut."),
        new Case(
            ProblemId.WHO_FREES,
            """
            @Vtable interface IFoo { String §m(); @PreserveSig @Utf8 String §n(); }
            """,
            "[who-frees] The text that comes back does not say who frees it. Add @CoTaskMem,"
                + " @FreeWith(...) or @Borrowed, as the callee's documentation says, or @Bstr if"
                + " it is one.",
            "[who-frees] The text that comes back does not say who frees it. Add @CoTaskMem,"
                + " @FreeWith(...) or @Borrowed, as the callee's documentation says, or @Bstr if"
                + " it is one."),
        new Case(
            ProblemId.WHO_FREES,
            """
            @Vtable interface IFoo { @CoTaskMem §@Borrowed String m(); }
            """,
            "[who-frees] @CoTaskMem and @Borrowed contradict each other. Keep the one that the"
                + " callee's documentation says."),
        new Case(
            ProblemId.WHO_FREES,
            """
            @Vtable interface IFoo { @Bstr §@CoTaskMem String m(); }
            """,
            "[who-frees] A BSTR is freed with SysFreeString only. Remove @CoTaskMem, or @Bstr."),
        new Case(
            ProblemId.TEXT_FORM,
            """
            @Vtable interface IFoo { void m(@Utf8 §@Bstr String text); }
            """,
            "[text-form] A text cannot be @Utf8 and @Bstr at once. Keep the one that the native"
                + " declaration says."),
        new Case(
            ProblemId.ALLOCATOR,
            """
            @Vtable interface IFoo {
              @FreeWith(String§.class) String m();
              @FreeWith(NoConstructor§.class) String n();
              @FreeWith(Allocator§.class) String o();
              @FreeWith(Derived.class) String p();
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
            "[allocator] String is no allocator that generated classes can make. Write a public"
                + " class that implements io.comwright.Allocator, not abstract or inner, with a"
                + " public constructor without parameters.",
            "[allocator] NoConstructor is no allocator that generated classes can make. Write a"
                + " public class that implements io.comwright.Allocator, not abstract or inner,"
                + " with a public constructor without parameters.",
            "[allocator] Allocator is no allocator that generated classes can make. Write a public"
                + " class that implements io.comwright.Allocator, not abstract or inner, with a"
                + " public constructor without parameters."),
        new Case(
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
            "[misplaced-annotation] @Ansi stands on no String. Write it on a String."),
        new Case(
            ProblemId.RESULT_TYPE,
            """
            @Vtable interface IFoo { Foo §m(); @ComStruct record Foo(String s) {} }
            """,
            "[result-type] Foo has strings or out pointers and cannot be a result. Return"
                + " MemorySegment or @Pointer long, and free the memory as the callee's"
                + " documentation says."),
        new Case(
            ProblemId.RESULT_TYPE,
            """
            @Vtable interface IFoo {
              @PreserveSig Variant §m();
              @PreserveSig SafeArray §n();
            }
            """,
            "[result-type] A VARIANT cannot be the native result of a method. Supported are void,"
                + " integers, booleans with their native form, float, double, HResult, enums,"
                + " flags, Handle, MemorySegment and @Pointer long.",
            "[result-type] A SAFEARRAY cannot be the native result of a method. Supported are void,"
                + " integers, booleans with their native form, float, double, HResult, enums,"
                + " flags, Handle, MemorySegment and @Pointer long."),
        new Case(
            ProblemId.RESULT_TYPE,
            """
            @Vtable interface IFoo { @PreserveSig Guid §m(); }
            """,
            "[result-type] A Guid cannot be the native result of a method. Supported are void,"
                + " integers, booleans with their native form, float, double, HResult, enums,"
                + " flags, Handle, MemorySegment and @Pointer long."),
        new Case(
            ProblemId.RESULT_TYPE,
            """
            @Vtable interface IFoo { @PreserveSig IFoo §m(); }
            """,
            "[result-type] An interface cannot be the native result of a method. Supported are"
                + " void, integers, booleans with their native form, float, double,"
                + " HResult, enums, flags, Handle, MemorySegment and @Pointer long."),
        new Case(
            ProblemId.RESULT_TYPE,
            """
            @Vtable(preserveSig = true) interface IFoo { Foo §m(); }
            @ComStruct(pack = 1) record Foo(byte a, int b) {}
            """,
            "[result-type] Foo has fields that are not aligned, and cannot be the native result of"
                + " a method. Supported are void, integers, booleans with their native form, float,"
                + " double, HResult, enums, flags, Handle, MemorySegment and @Pointer long."),
        new Case(
            ProblemId.RESULT_TYPE,
            """
            @Vtable interface IFoo { Foo §m(); @ComStruct record Foo(@StructSize int cb) {} }
            """,
            "[result-type] Foo says its own size, which a caller has to fill in before the call."
                + " Make it a parameter: @InOut Ref<Foo>."),
        new Case(
            ProblemId.OUT_VALUE,
            """
            @Vtable interface IFoo { void m(@Out Ref<Foo> §foo); }
            @ComStruct record Foo(@StructSize int cb) {}
            """,
            "[out-value] Foo says its own size, which a caller has to fill in before the call. Make"
                + " it a parameter: @InOut Ref<Foo>."),
        new Case(
            ProblemId.OUT_VALUE,
            """
            @Vtable interface IFoo { Two m(); }
            @Outs record Two(int a, Foo §foo) {}
            @ComStruct record Foo(@StructSize int cb) {}
            """,
            "[out-value] Foo says its own size, which a caller has to fill in before the call. Make"
                + " it a parameter: @InOut Ref<Foo>."),
        new Case(
            ProblemId.BY_VALUE,
            """
            @Vtable interface IFoo { void m(§@ByValue IFoo foo); }
            """,
            "[by-value] @ByValue stands on a type that is no struct. Remove it."),
        new Case(
            ProblemId.BY_VALUE,
            """
            @Vtable interface IFoo { void m(§@ByValue Foo foo); }
            @ComStruct record Foo(@Out Ref<Handle> handle) {}
            """,
            "[by-value] Foo has out pointers and cannot pass by value. Write MemorySegment for"
                + " these pointers."),
        new Case(
            ProblemId.BY_VALUE,
            """
            @Vtable interface IFoo { void m(§@ByValue Foo foo); }
            @ComStruct(pack = 1) record Foo(byte a, int b) {}
            """,
            "[by-value] Foo has fields that are not aligned, and cannot pass by value. Check its"
                + " packing, or have the native side take a pointer."),
        new Case(
            ProblemId.NULLABLE_PRIMITIVE,
            """
            @Vtable interface IFoo { void m(@ByValue @Nullable Foo §foo); }
            @ComStruct record Foo(int a) {}
            """,
            "[nullable-primitive] @Nullable stands on a value that cannot be NULL natively. Remove"
                + " it."),
        new Case(
            ProblemId.MISPLACED_ANNOTATION,
            """
            @Vtable interface IFoo { void m(§@Unsigned float f); }
            """,
            "[misplaced-annotation] @Unsigned stands on a type that has no sign to lose. Write it"
                + " on byte, short, int or long only."),
        new Case(
            ProblemId.MISPLACED_ANNOTATION,
            """
            @Vtable interface IFoo { void m(§@Unsigned char c); }
            """,
            "[misplaced-annotation] @Unsigned stands on a type that has no sign to lose. Write it"
                + " on byte, short, int or long only."),
        new Case(
            ProblemId.MISPLACED_ANNOTATION,
            """
            @Vtable interface IFoo { void m(§@Unsigned @Pointer long p); }
            """,
            "[misplaced-annotation] @Unsigned stands on a type that has no sign to lose. Write it"
                + " on byte, short, int or long only."),
        new Case(
            ProblemId.MISPLACED_ANNOTATION,
            """
            @Vtable interface IFoo { void m(§@Pointer int p); }
            """,
            "[misplaced-annotation] @Pointer stands on a type that is no long. Write @Pointer long,"
                + " or MemorySegment without it."),
        new Case(
            ProblemId.MISPLACED_ANNOTATION,
            """
            @Vtable interface IFoo { void m(§@Out int p); }
            """,
            "[misplaced-annotation] @Out stands on a type that holds no value for the callee. Write"
                + " Ref<Foo>, or IntRef and its kin for a primitive value."),
        new Case(
            ProblemId.MISPLACED_ANNOTATION,
            """
            @Vtable interface IFoo { void m(@Out §@Unsigned Ref<Handle> p, §@InOut int q); }
            """,
            "[misplaced-annotation] @Unsigned stands on a type that has no sign to lose. Write it"
                + " on byte, short, int or long only.",
            "[misplaced-annotation] @InOut stands on a type that holds no value for the callee."
                + " Write Ref<Foo>, or IntRef and its kin for a primitive value."),
        new Case(
            ProblemId.MISPLACED_ANNOTATION,
            """
            @Vtable interface IFoo { §@Unsigned void m(); }
            """,
            "[misplaced-annotation] @Unsigned stands on a method without a result. Remove it."),
        new Case(
            ProblemId.MISPLACED_ANNOTATION,
            """
            @ComStruct record Foo(§@Out Handle handle) {}
            """,
            "[misplaced-annotation] @Out stands on a type that holds no value for the callee. Write"
                + " Ref<Foo>, or IntRef and its kin for a primitive value."),
        new Case(
            ProblemId.NULLABLE_PRIMITIVE,
            """
            @Vtable interface IFoo { void m(@Nullable int §i); }
            """,
            "[nullable-primitive] @Nullable stands on a value that cannot be NULL natively. Remove"
                + " it."),
        new Case(
            ProblemId.NULLABLE_PRIMITIVE,
            """
            @Vtable interface IFoo { void m(@Nullable HResult §r); }
            """,
            "[nullable-primitive] @Nullable stands on a value that cannot be NULL natively. Remove"
                + " it."),
        new Case(
            ProblemId.NULLABLE_PRIMITIVE,
            """
            @Vtable interface IFoo { @Nullable Guid §m(); }
            """,
            "[nullable-primitive] @Nullable stands on a value that cannot be NULL natively. Remove"
                + " it."),
        new Case(
            ProblemId.NULLABLE_PRIMITIVE,
            """
            @ComStruct record Foo(@Nullable Guid §guid) {}
            """,
            "[nullable-primitive] @Nullable stands on a value that cannot be NULL natively. Remove"
                + " it."),
        new Case(
            ProblemId.STRUCT_NOT_A_RECORD,
            """
            @ComStruct §class Foo {}
            """,
            "[struct-not-a-record] @ComStruct stands on something that is neither a record nor an"
                + " interface. Declare a record whose components are the fields of the struct, or"
                + " an interface that extends StructView."),
        new Case(
            ProblemId.STRUCT_GENERIC,
            """
            @ComStruct record Foo<§T>(T t) {}
            """,
            "[struct-generic] A struct has no type parameters. Remove them and write the types of"
                + " the fields."),
        new Case(
            ProblemId.STRUCT_EMPTY,
            """
            @ComStruct §record Foo() {}
            """,
            "[struct-empty] The struct has no fields. Write them as components of the record, in"
                + " the order of the C declaration."),
        new Case(
            ProblemId.STRUCT_SIZE,
            """
            @ComStruct(size = §6) record Foo(int a, short b) {}
            """,
            "[struct-size] The components take 8 bytes, not 6. Compare them with the C declaration,"
                + " one by one and in order."),
        new Case(
            ProblemId.BOOLEAN_FORM,
            """
            @ComStruct record Foo(boolean §b) {}
            """,
            "[boolean-form] A bare boolean has no one native form. Write @Win32Bool for BOOL,"
                + " @VariantBool for VARIANT_BOOL, or @ByteBool for bool and BOOLEAN."),
        new Case(
            ProblemId.STRUCT_COMPONENT_TYPE,
            """
            @ComStruct record Foo(Bar §bar) {}
            @ComStruct record Bar(@Out Ref<Handle> a) {}
            """,
            "[struct-component-type] Bar has out pointers, which a struct inside a struct cannot"
                + " have. Write MemorySegment for these pointers, or the components of the inner"
                + " struct in its place."),
        new Case(
            ProblemId.STRUCT_COMPONENT_TYPE,
            """
            @ComStruct record Foo(int[] §a) {}
            """,
            "[struct-component-type] An array in a struct does not say its length. Write"
                + " @FixedSize(n) if it lies in the struct itself, or MemorySegment for a pointer"
                + " to it."),
        new Case(
            ProblemId.STRUCT_COMPONENT_TYPE,
            """
            @ComStruct record Foo(@FixedSize(2) int[][] §a) {}
            """,
            "[struct-component-type] An array in a struct has one dimension. Write one array that"
                + " holds all rows, one after the other."),
        new Case(
            ProblemId.FIXED_SIZE,
            """
            @ComStruct record Foo(§@FixedSize(0) int[] a) {}
            """,
            "[fixed-size] An array in a struct has at least 1 element. Write the length that the C"
                + " declaration gives."),
        new Case(
            ProblemId.FIXED_SIZE,
            """
            @ComStruct record Foo(§@FixedSize(1 << 19) int[] a) {}
            """,
            "[fixed-size] The array takes more than 1 MB. Write the length that the C declaration"
                + " gives."),
        new Case(
            ProblemId.FIXED_SIZE,
            """
            @ComStruct record Foo(§@FixedSize(1 << 20) String a) {}
            """,
            "[fixed-size] The text takes more than 1 MB. Write the length that the C declaration"
                + " gives."),
        new Case(
            ProblemId.MISPLACED_ANNOTATION,
            """
            @ComStruct record Foo(§@FixedSize(2) int a) {}
            """,
            "[misplaced-annotation] @FixedSize stands on a component that is no array and no"
                + " String. Remove it."),
        new Case(
            ProblemId.NULLABLE_PRIMITIVE,
            """
            @ComStruct record Foo(@FixedSize(2) @Nullable Guid[] §a) {}
            """,
            "[nullable-primitive] @Nullable stands on elements that cannot be NULL natively. Remove"
                + " it."),
        new Case(
            ProblemId.FIXED_SIZE,
            """
            @ComStruct record Foo(@FixedSize(4) @Bstr String §a) {}
            """,
            "[fixed-size] A text that lies in a struct is UTF-16, UTF-8 or ANSI. Remove @WideChar"
                + " or @Bstr, or write @Utf8 or @Ansi."),
        new Case(
            ProblemId.STRUCT_PACK,
            """
            @ComStruct(pack = §3) record Foo(int a) {}
            """,
            "[struct-pack] The packing of a struct is 1, 2, 4 or 8 bytes, not 3. Write the number"
                + " of the #pragma pack that the struct is declared under."),
        new Case(
            ProblemId.STRUCT_OFFSET,
            """
            @ComStruct record Foo(byte a, §@Offset(1) int b) {}
            """,
            "[struct-offset] b lies at 4, not at 1. Compare the components before it with the C"
                + " declaration."),
        new Case(
            ProblemId.STRUCT_SIZE_FIELD,
            """
            @ComStruct record Foo(§@StructSize long a) {}
            """,
            "[struct-size-field] The size of a struct is an int or a short. Write @StructSize int,"
                + " or remove it."),
        new Case(
            ProblemId.STRUCT_SIZE_FIELD,
            """
            @ComStruct record Foo(@StructSize int a, §@StructSize int b) {}
            """,
            "[struct-size-field] A struct has one field for its size. Keep @StructSize on that"
                + " one."),
        new Case(
            ProblemId.OUT_DIRECTION,
            """
            @ComStruct record Foo(Ref<Handle> §ref) {}
            """,
            "[out-direction] Ref does not say whether the callee reads the value. Write @Out if"
                + " the callee only hands out a value, @InOut if it reads and may replace one."),
        new Case(
            ProblemId.OUT_VALUE,
            """
            @ComStruct record Foo(@Out Ref<IUnknown> §unknown) {}
            """,
            "[out-value] IUnknown* cannot be handed out through a struct. Write MemorySegment for"
                + " the bare pointer."),
        new Case(
            ProblemId.SLOT_GAP,
            """
            @Vtable interface IFoo { void a(); @Slot(§20) void b(); }
            """,
            "[slot-gap] Slots 1, 2, ..., 19 have no method before this one. Describe what is"
                + " missing, declare it with reserved = {1, 2, ..., 19}, or write partial = true"
                + " for a proxy without a stub."),
        new Case(
            ProblemId.STRUCT_RECURSIVE,
            """
            @ComStruct record Foo(Foo §foo) {}
            """,
            "[struct-recursive] Foo lies inside itself. Write MemorySegment if the field is a"
                + " pointer."),
        new Case(
            ProblemId.STRUCT_RECURSIVE,
            """
            @ComStruct record Foo(@FixedSize(2) Foo[] §foo) {}
            """,
            "[struct-recursive] Foo lies inside itself. Write MemorySegment if the field is a"
                + " pointer."),
        new Case(
            ProblemId.VIEW_PARENT,
            """
            @ComStruct §interface Foo { int a(); }
            """,
            "[view-parent] Foo does not extend StructView. Write interface Foo extends "
                + "StructView; or a record, if the struct is to be copied."),
        new Case(
            ProblemId.VIEW_PARENT,
            """
            @ComStruct §interface Foo extends StructView, Bar { int a(); }
            interface Bar {}
            """,
            "[view-parent] Foo extends more than StructView. Remove the others; a struct "
                + "that begins with another one has it as its first field."),
        new Case(
            ProblemId.STRUCT_GENERIC,
            """
            @ComStruct interface Foo<§T> extends StructView { int a(); }
            """,
            "[struct-generic] A struct has no type parameters. Remove them and write the "
                + "types of the fields."),
        new Case(
            ProblemId.SEALED_INTERFACE,
            """
            @ComStruct sealed §interface Foo extends StructView permits Bar { int a(); }
            non-sealed interface Bar extends Foo {}
            """,
            "[sealed-interface] Foo is sealed, so the generated class cannot implement it. "
                + "Remove sealed and permits."),
        new Case(
            ProblemId.ACCESSIBILITY,
            """
            class Outer { @ComStruct private §interface Foo extends StructView { int a(); } }
            """,
            "[accessibility] Foo is private, so generated classes cannot name it. Remove "
                + "private."),
        new Case(
            ProblemId.STRUCT_EMPTY,
            """
            @ComStruct §interface Foo extends StructView { static void a() {} }
            """,
            "[struct-empty] The struct has no fields. Write them as methods without "
                + "parameters, in the order of the C declaration."),
        new Case(
            ProblemId.STRUCT_PACK,
            """
            @ComStruct(pack = §3) interface Foo extends StructView { int a(); }
            """,
            "[struct-pack] The packing of a struct is 1, 2, 4 or 8 bytes, not 3. Write the "
                + "number of the #pragma pack that the struct is declared under."),
        new Case(
            ProblemId.STRUCT_SIZE,
            """
            @ComStruct(size = §6) interface Foo extends StructView { int a(); short b(); }
            """,
            "[struct-size] The fields take 8 bytes, not 6. Compare them with the C "
                + "declaration, one by one and in order; a union is as large as its largest "
                + "member."),
        new Case(
            ProblemId.STRUCT_SIZE,
            """
            @ComStruct(size = §8) interface Foo extends StructView { int a(); @FlexibleArray("a") int[] b(); }
            """,
            "[struct-size] Without the elements of its flexible array, the struct takes 4 "
                + "bytes, not 8. Write the size without the elements, and compare the fields with "
                + "the C declaration."),
        new Case(
            ProblemId.STRUCT_OFFSET,
            """
            @ComStruct interface Foo extends StructView { short a(); @Offset(§6) int b(); }
            """,
            "[struct-offset] b is aligned to 4 bytes, and 6 is no multiple of that. Compare "
                + "it with the C declaration, and write pack if that is under a #pragma pack."),
        new Case(
            ProblemId.STRUCT_OFFSET,
            """
            @ComStruct interface Foo extends StructView { @Offset(§-4) int b(); }
            """,
            "[struct-offset] No field lies at -4. Write the offset from the beginning of "
                + "the struct, in bytes."),
        new Case(
            ProblemId.STRUCT_RECURSIVE,
            """
            @ComStruct interface Foo extends StructView { int a(); Foo §b(); @Pointer Foo c(); }
            """,
            "[struct-recursive] Foo lies inside itself. Write @Pointer if the field is a "
                + "pointer."),
        new Case(
            ProblemId.STRUCT_SIZE_FIELD,
            """
            @ComStruct interface Foo extends StructView { @StructSize int a(); §@StructSize int b(); }
            """,
            "[struct-size-field] A struct has one field for its size. Keep @StructSize on "
                + "that one."),
        new Case(
            ProblemId.STRUCT_SIZE_FIELD,
            """
            @ComStruct interface Foo extends StructView { §@StructSize byte a(); }
            """,
            "[struct-size-field] The size of a struct is an int or a short. Write "
                + "@StructSize int, or remove it."),
        new Case(
            ProblemId.BOTH_ANNOTATIONS,
            """
            @ComStruct §@ComInterface("00000000-0000-0000-0000-000000000001") interface Foo extends StructView { int a(); }
            """,
            "[both-annotations] A type is either a struct or an interface. Keep @ComStruct "
                + "if its methods are the fields of a struct."),
        new Case(
            ProblemId.NAME_TAKEN,
            """
            @ComStruct interface Foo extends StructView { int §allocate(); }
            """,
            "[name-taken] A view has a method allocate of its own. Rename it, and keep the "
                + "native name with @NativeName."),
        new Case(
            ProblemId.NATIVE_NAME_MALFORMED,
            """
            @ComStruct interface Foo extends StructView { @NativeName(§"a b") int a(); }
            """,
            "[native-name-malformed] \"a b\" is no C identifier. Write the name as it stands "
                + "in the header."),
        new Case(
            ProblemId.THROWS_CLAUSE,
            """
            @ComStruct interface Foo extends StructView { int §a() throws Exception; }
            """,
            "[throws-clause] Reading or writing memory throws nothing that is checked. "
                + "Remove the throws clause."),
        new Case(
            ProblemId.GENERIC_METHOD,
            """
            @ComStruct interface Foo extends StructView { <§T> int a(); }
            """,
            "[generic-method] A field has no type parameters. Remove them and write the "
                + "type of the field."),
        new Case(
            ProblemId.VIEW_METHOD,
            """
            @ComStruct interface Foo extends StructView { int a(); int §b(int c); }
            """,
            "[view-method] b neither reads a field nor writes one. Make it default or "
                + "static, or remove it."),
        new Case(
            ProblemId.VIEW_SETTER,
            """
            @ComStruct interface Foo extends StructView { int a(); void §b(int value); }
            """,
            "[view-setter] There is no field b to write. Declare the field: a method b() "
                + "that returns its value."),
        new Case(
            ProblemId.VIEW_SETTER,
            """
            @ComStruct interface Foo extends StructView { int a(); void §a(short value); }
            """,
            "[view-setter] a is a field of the type int. Write void a(int value)."),
        new Case(
            ProblemId.VIEW_SETTER,
            """
            @ComStruct interface Foo extends StructView { int a(); Foo §a(int value); }
            """,
            "[view-setter] A method that writes a field returns nothing. Write void a(int "
                + "value)."),
        new Case(
            ProblemId.VIEW_SETTER,
            """
            @ComStruct interface Foo extends StructView { String a(); void §a(String value); }
            """,
            "[view-setter] Nothing says where the memory for a comes from. Write void "
                + "a(String value, Arena arena): the arena owns what the field points to."),
        new Case(
            ProblemId.VIEW_SETTER,
            """
            @ComStruct interface Foo extends StructView { int a(); void §a(int value, java.lang.foreign.Arena arena); }
            """,
            "[view-setter] a needs no memory beside its own. Write void a(int value)."),
        new Case(
            ProblemId.VIEW_SETTER,
            """
            @ComStruct interface Foo extends StructView { IUnknown a(); void §a(IUnknown value); }
            """,
            "[view-setter] a cannot be written as a whole. Remove the method; to store a "
                + "pointer, make the field a MemorySegment."),
        new Case(
            ProblemId.VIEW_SETTER,
            """
            @ComStruct interface Foo extends StructView { Bar a(); void §a(Bar value); }
            @ComStruct interface Bar extends StructView { int b(); }
            """,
            "[view-setter] a cannot be written as a whole. Remove the method, and write the "
                + "fields of what a() returns."),
        new Case(
            ProblemId.VIEW_FIELD,
            """
            @ComStruct interface Foo extends StructView { Bar §a(); }
            @ComStruct record Bar(String a) {}
            """,
            "[view-field] Bar is more than the bytes that a copy holds: it has strings, "
                + "interfaces, out pointers or its own size. Make it an interface with "
                + "@ComStruct, too."),
        new Case(
            ProblemId.VIEW_FIELD,
            """
            @ComStruct interface Foo extends StructView { Variant §a(); }
            """,
            "[view-field] VARIANT cannot be viewed in place. Write MemorySegment for a "
                + "pointer, or @FixedSize(n) byte[] for its bytes."),
        new Case(
            ProblemId.VIEW_FIELD,
            """
            @ComStruct interface Foo extends StructView { Ref<Handle> §a(); }
            """,
            "[view-field] A Ref is not where it could be viewed. Write the value with "
                + "@Pointer if it is a Guid or a struct, or MemorySegment."),
        new Case(
            ProblemId.VIEW_FIELD,
            """
            @ComStruct interface Foo extends StructView { int a(); @SizeIs("a") String[] §b(); }
            """,
            "[view-field] LPCWSTR cannot be an element of an array in a struct. Write "
                + "MemorySegment for a pointer to the array."),
        new Case(
            ProblemId.VIEW_FIELD,
            """
            @ComStruct interface Foo extends StructView { int a(); @SizeIs("a") Bar[] §b(); }
            @ComStruct interface Bar extends StructView { int c(); }
            """,
            "[view-field] Bar is viewed where it lies, and cannot stand in a Java array. "
                + "Write StructList<Bar> with @FixedSize, @SizeIs or @FlexibleArray."),
        new Case(
            ProblemId.VIEW_FIELD,
            """
            @ComStruct interface Foo extends StructView { StructList<Bar> §b(); }
            @ComStruct interface Bar extends StructView { int c(); }
            """,
            "[view-field] The StructList does not say where its structs are. Write "
                + "@SizeIs(\"count\") for a pointer to them, @FixedSize(n) or "
                + "@FlexibleArray(\"count\") if they lie in the struct."),
        new Case(
            ProblemId.VIEW_FIELD,
            """
            @ComStruct interface Foo extends StructView { int a(); @SizeIs("a") StructList<?> §b(); }
            """,
            "[view-field] The StructList does not say which structs it has. Write "
                + "StructList<Foo>, with an interface that has @ComStruct."),
        new Case(
            ProblemId.VIEW_FIELD,
            """
            @ComStruct interface Foo extends StructView { int a(); @SizeIs("a") StructList<Bar> §b(); }
            @ComStruct interface Bar extends StructView { int c(); @FlexibleArray("c") int[] d(); }
            """,
            "[view-field] Bar ends with a flexible array, and cannot be an element. Write "
                + "MemorySegment."),
        new Case(
            ProblemId.MISPLACED_ANNOTATION,
            """
            @ComStruct interface Foo extends StructView { §@Pointer String a(); }
            """,
            "[misplaced-annotation] @Pointer stands on a field that is no long, Guid or "
                + "struct. Remove it: a String or an interface is a pointer already, and a "
                + "pointer to anything else is a MemorySegment."),
        new Case(
            ProblemId.MISPLACED_ANNOTATION,
            """
            @ComStruct interface Foo extends StructView { int a(); §@SizeIs("a") int b(); }
            """,
            "[misplaced-annotation] @SizeIs stands on a field that is no array. Write it on "
                + "an array or a StructList."),
        new Case(
            ProblemId.MISPLACED_ANNOTATION,
            """
            @ComStruct interface Foo extends StructView { int a(); @SizeIs("a") §@FixedSize(2) int[] b(); }
            """,
            "[misplaced-annotation] @SizeIs and @FixedSize contradict each other. Write "
                + "@SizeIs for a pointer to an array, @FixedSize for an array of fixed length in "
                + "the struct, @FlexibleArray for one at its end."),
        new Case(
            ProblemId.MISPLACED_ANNOTATION,
            """
            @ComInterface("00000000-0000-0000-0000-000000000001") interface IFoo extends IUnknown { §@Offset(8) int a(); }
            """,
            "[misplaced-annotation] @Offset stands on a method that is no field of a "
                + "struct. Remove it."),
        new Case(
            ProblemId.SIZE_IS,
            """
            @ComStruct interface Foo extends StructView { int a(); @SizeIs(§"c") int[] b(); }
            """,
            "[size-is] The struct has no field c. Name the field that holds the number of "
                + "elements."),
        new Case(
            ProblemId.SIZE_IS,
            """
            @ComStruct interface Foo extends StructView { float a(); @SizeIs(§"a") int[] b(); }
            """,
            "[size-is] a is no integer. Name a byte, short, int or long that holds the "
                + "number of elements."),
        new Case(
            ProblemId.SIZE_IS,
            """
            @ComStruct interface Foo extends StructView { §@SizeIs int[] b(); }
            """,
            "[size-is] Nothing says how many elements b has. Name the field that holds the "
                + "number of elements."),
        new Case(
            ProblemId.FLEXIBLE_ARRAY,
            """
            @ComStruct interface Foo extends StructView { int a(); @FlexibleArray("a") int[] b(); int §c(); }
            """,
            "[flexible-array] c lies behind b, whose length is not fixed. Make the flexible "
                + "array the last field, or write @FixedSize(n) if the C declaration gives it a "
                + "length."),
        new Case(
            ProblemId.FLEXIBLE_ARRAY,
            """
            @ComStruct interface Foo extends StructView { int a(); @FlexibleArray(§"c") int[] b(); }
            """,
            "[flexible-array] There is no field c before the array. Name the field that "
                + "holds the number of elements."),
        new Case(
            ProblemId.FLEXIBLE_ARRAY,
            """
            @ComStruct interface Foo extends StructView { double a(); @FlexibleArray(§"a") int[] b(); }
            """,
            "[flexible-array] a is no integer. Name a byte, short, int or long that holds "
                + "the number of elements."),
        new Case(
            ProblemId.FIXED_SIZE,
            """
            @ComStruct interface Foo extends StructView { @FixedSize(§0) StructList<Bar> b(); }
            @ComStruct interface Bar extends StructView { int c(); }
            """,
            "[fixed-size] An array in a struct has at least 1 element. Write the length "
                + "that the C declaration gives."),
        new Case(
            ProblemId.NULLABLE_PRIMITIVE,
            """
            @ComStruct interface Foo extends StructView { @Nullable Guid §a(); }
            """,
            "[nullable-primitive] @Nullable stands on a value that cannot be NULL natively. "
                + "Remove it."),
        new Case(
            ProblemId.BOOLEAN_FORM,
            """
            @ComStruct interface Foo extends StructView { boolean §a(); }
            """,
            "[boolean-form] A bare boolean has no one native form. Write @Win32Bool for "
                + "BOOL, @VariantBool for VARIANT_BOOL, or @ByteBool for bool and BOOLEAN."),
        new Case(
            ProblemId.STRUCT_COMPONENT_TYPE,
            """
            @ComStruct record Foo(Bar §bar) {}
            @ComStruct interface Bar extends StructView { int c(); }
            """,
            "[struct-component-type] Bar is viewed where it lies, which a copy cannot hold. "
                + "Write a record with @ComStruct if it lies in the struct, or MemorySegment for "
                + "a pointer to it."),
        new Case(
            ProblemId.BY_VALUE,
            """
            @Vtable interface IFoo { void a(§@ByValue Bar bar); }
            @ComStruct interface Bar extends StructView { int c(); }
            """,
            "[by-value] Bar is viewed where it lies, and cannot pass by value. Write a "
                + "record with @ComStruct, which is copied."),
        new Case(
            ProblemId.WHO_FREES,
            """
            @Vtable interface IFoo { Bar §a(); }
            @ComStruct interface Bar extends StructView { int c(); }
            """,
            "[who-frees] The struct that comes back does not say who frees it. Add "
                + "@CoTaskMem, @FreeWith(...) or @Borrowed, as the callee's documentation says."),
        new Case(
            ProblemId.WHO_FREES,
            """
            @Vtable interface IFoo { @CoTaskMem §@Borrowed Bar a(); }
            @ComStruct interface Bar extends StructView { int c(); }
            """,
            "[who-frees] @CoTaskMem and @Borrowed contradict each other. Keep the one that "
                + "the callee's documentation says."),
        new Case(
            ProblemId.MISPLACED_ANNOTATION,
            """
            @Vtable interface IFoo { void a(§@CoTaskMem Bar bar); }
            @ComStruct interface Bar extends StructView { int c(); }
            """,
            "[misplaced-annotation] @CoTaskMem stands on a value that has no memory to "
                + "free. Remove it."),
        new Case(
            ProblemId.MISPLACED_ANNOTATION,
            """
            @Vtable interface IFoo { void a(§@Out Bar bar); }
            @ComStruct interface Bar extends StructView { int c(); }
            """,
            "[misplaced-annotation] @Out stands on a type that holds no value for the "
                + "callee. Remove it: what the callee stores is in the struct that the view "
                + "shows."),
        new Case(
            ProblemId.OUT_VALUE,
            """
            @Vtable interface IFoo { void a(§@InOut @CoTaskMem Ref<Bar> bar); }
            @ComStruct interface Bar extends StructView { int c(); }
            """,
            "[out-value] Bar is viewed where it lies, and cannot be replaced. Write @Out if "
                + "the callee only hands one out, or Ref<MemorySegment>."),
        new Case(
            ProblemId.ARRAY_ELEMENT,
            """
            @Vtable interface IFoo { void a(@SizeIs Bar[] §bar); }
            @ComStruct interface Bar extends StructView { int c(); }
            """,
            "[array-element] Bar is viewed where it lies, and cannot stand in a Java array. "
                + "Write StructList<Bar>."),
        new Case(
            ProblemId.ARRAY_ELEMENT,
            """
            @Vtable interface IFoo { @CoTaskMem @SizeIs Bar[] §a(); }
            @ComStruct interface Bar extends StructView { int c(); }
            """,
            "[array-element] Bar is viewed where it lies, and cannot stand in a Java array. "
                + "Write StructList<Bar>."),
        new Case(
            ProblemId.SIZE_IS,
            """
            @Vtable interface IFoo { @CoTaskMem StructList<Bar> §a(); }
            @ComStruct interface Bar extends StructView { int c(); }
            """,
            "[size-is] An array does not say how many elements it has. Add @SizeIs(\"count\") with"
                + " the @Out IntRef that reports it, or @SizeIs if the Java method has none."),
        new Case(
            ProblemId.SIZE_IS,
            """
            @Vtable interface IFoo { void a(@Out @CoTaskMem Ref<StructList<Bar>> §b); }
            @ComStruct interface Bar extends StructView { int c(); }
            """,
            "[size-is] An array does not say how many elements it has. Add @SizeIs(\"count\") with"
                + " the @Out IntRef that reports it, or @SizeIs if the Java method has none."),
        new Case(
            ProblemId.SIZE_IS,
            """
            @Vtable interface IFoo { void a(int n, @Out @CoTaskMem @SizeIs(§"n") Ref<StructList<Bar>> b); }
            @ComStruct interface Bar extends StructView { int c(); }
            """,
            "[size-is] n is no number that the callee reports. Write @Out IntRef n, or a kin of"
                + " it."),
        new Case(
            ProblemId.WHO_FREES,
            """
            @Vtable interface IFoo { @SizeIs StructList<Bar> §a(); }
            @ComStruct interface Bar extends StructView { int c(); }
            """,
            "[who-frees] The array that comes back does not say who frees it. Add @CoTaskMem,"
                + " @FreeWith(...) or @Borrowed, as the callee's documentation says."),
        new Case(
            ProblemId.OUT_DIRECTION,
            """
            @Vtable interface IFoo { void a(§@InOut @CoTaskMem @SizeIs Ref<StructList<Bar>> b); }
            @ComStruct interface Bar extends StructView { int c(); }
            """,
            "[out-direction] An array that the callee allocates does not replace one of the"
                + " caller's. Write @Out, or @InOut Ref<MemorySegment> for the bare pointer."),
        new Case(
            ProblemId.RESULT_TYPE,
            """
            @Vtable interface IFoo { @PreserveSig @CoTaskMem @SizeIs StructList<Bar> §a(); }
            @ComStruct interface Bar extends StructView { int c(); }
            """,
            "[result-type] An array cannot be the native result of a method. Return MemorySegment"
                + " or @Pointer long."),
        new Case(
            ProblemId.ARRAY_ELEMENT,
            """
            @Vtable interface IFoo { @CoTaskMem @SizeIs StructList<?> §a(); }
            """,
            "[array-element] The StructList does not say which structs it has. Write"
                + " StructList<Foo>, with an interface that has @ComStruct."),
        new Case(
            ProblemId.ARRAY_ELEMENT,
            """
            @Vtable interface IFoo { @CoTaskMem @SizeIs StructList<Bar> §a(); }
            @ComStruct interface Bar extends StructView { @StructSize int c(); }
            """,
            "[array-element] Bar says its own size, so that elements of a callee may be larger."
                + " Hand out a MemorySegment, and free the memory as the callee's documentation"
                + " says."),
        new Case(
            ProblemId.ARRAY_ELEMENT,
            """
            @Vtable interface IFoo { void a(@Out @CoTaskMem @SizeIs Ref<StructList<Bar>> §b); }
            @ComStruct interface Bar extends StructView { int c(); @FlexibleArray("c") int[] d(); }
            """,
            "[array-element] Bar ends with a flexible array, and cannot be an element. Write"
                + " MemorySegment."),
        new Case(
            ProblemId.MISPLACED_ANNOTATION,
            """
            @Vtable interface IFoo { @CoTaskMem @SizeIs §@Unsigned StructList<Bar> a(); }
            @ComStruct interface Bar extends StructView { int c(); }
            """,
            "[misplaced-annotation] @Unsigned says nothing about this result. Remove it."),
        new Case(
            ProblemId.OUTS_RECORD,
            """
            @Vtable interface IFoo { Both a(); }
            @Outs record Both(int a, @CoTaskMem StructList<Bar> §b) {}
            @ComStruct interface Bar extends StructView { int c(); }
            """,
            "[outs-record] An array is no part of a record of outs, which does not pass its size."
                + " Make it the result of the method, or a parameter: @Out @SizeIs(\"count\")"
                + " Ref<StructList<Foo>>."),
        new Case(
            ProblemId.UNSUPPORTED_TYPE,
            """
            @Vtable interface IFoo { void a(StructList<Bar> §bar); }
            @ComStruct interface Bar extends StructView { int c(); }
            """,
            "[unsupported-type] StructList is not supported. Write it as a parameter with "
                + "@SizeIs."),
        new Case(
            ProblemId.BOTH_ANNOTATIONS,
            """
            @ComStruct §@Vtable record Foo(int a) {}
            """,
            "[both-annotations] A type is either a struct or an interface. Keep @ComStruct if it is"
                + " a record that holds the fields of a struct."),
        new Case(
            ProblemId.BOTH_ANNOTATIONS,
            """
            §@Vtable @ComStruct interface IFoo { boolean m(); }
            """,
            "[both-annotations] A type is either a struct or an interface. Keep @ComStruct if its"
                + " methods are the fields of a struct."));
  }
}
