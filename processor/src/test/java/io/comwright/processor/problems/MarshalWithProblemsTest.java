package io.comwright.processor.problems;

import static io.comwright.processor.problems.Reporting.assertReported;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.comwright.processor.Compiling;
import io.comwright.processor.problem.ProblemId;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Marshallers that generated classes cannot make, or that do not fit what they stand on. */
class MarshalWithProblemsTest {
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
    return name
        + " converts to "
        + type
        + ", which is no type that stands for a value natively. Convert to a type that a parameter"
        + " could have without a marshaller; not to an array. [marshal-with]";
  }

  private static String noMarshaller(String name) {
    return name
        + " is no marshaller that generated classes can make. Write a class that implements"
        + " io.comwright.CustomMarshaller, not abstract, inner or generic, with a constructor"
        + " without parameters; both public, or in this package. [marshal-with]";
  }

  @Test
  void whatIsNoMarshaller() {
    assertReported(
        ProblemId.MARSHAL_WITH,
        """
        @Vtable interface IFoo {
          void a(@MarshalWith(String§.class) String s);
          void b(@MarshalWith(Base§.class) Color c);
          void c(@MarshalWith(Outer.Inner§.class) Color c);
          void d(@MarshalWith(Generic§.class) Color c);
          void e(@MarshalWith(Hidden§.class) Color c);
          void f(@MarshalWith(Raw§.class) Color c);
          void g(@MarshalWith(int§.class) Color c);
          void h(@MarshalWith(CustomMarshaller[]§.class) Color c);
        """
            + MARSHALLERS,
        noMarshaller("String"),
        noMarshaller("Base"),
        noMarshaller("Inner"),
        noMarshaller("Generic"),
        noMarshaller("Hidden"),
        "Raw does not say what it converts. Let it implement"
            + " CustomMarshaller<Foo, Bar> with the two types. [marshal-with]",
        noMarshaller("int"),
        noMarshaller("io.comwright.CustomMarshaller[]"));
  }

  @Test
  void whatDoesNotConvertTheType() {
    assertReported(
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
        "Plain converts test.IFoo.Color, and this is int. Name a marshaller of"
            + " that type, or declare the type that it converts. [marshal-with]",
        toNothing("ToObject", "java.lang.Object"),
        toNothing("ToArray", "byte[]"),
        "ToColored converts to test.IFoo.Colored, which has a marshaller itself."
            + " Convert to the type that the other marshaller converts to. [marshal-with]",
        toNothing("ToObject", "java.lang.Object"),
        "A marshaller cannot tell whether an HRESULT is a failure. Supported are"
            + " void, integers, booleans with their native form, float, double, HResult, enums,"
            + " flags, @ComStruct records, Guid, interfaces, Handle, MemorySegment and @Pointer"
            + " long. [result-type]");
  }

  @Test
  void whatTheConvertedTypeLacks() {
    assertReported(
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
        "The text that comes back does not say who frees it. Add @CoTaskMem,"
            + " @FreeWith(...) or @Borrowed, as the callee's documentation says, or @Bstr if it"
            + " is one. [who-frees]",
        "A bare boolean has no one native form. Write @Win32Bool for BOOL,"
            + " @VariantBool for VARIANT_BOOL, or @ByteBool for bool and BOOLEAN. [boolean-form]",
        "Plain converts test.IFoo.Color, and this is test.IFoo.Color[]. Add"
            + " @SizeIs if it converts the elements. [marshal-with]",
        "@Nullable stands on a value that cannot be NULL natively. Remove"
            + " it. [nullable-primitive]",
        toNothing("ToTruth", "java.lang.Boolean"),
        "@MarshalWith stands on a method without a result. Remove it. [misplaced-annotation]");
  }

  /** What the declaration may name is not always what generated classes may make. */
  @Test
  void aConstructorOfAnotherPackage() {
    JavaFileObject user =
        JavaFileObjects.forSourceString(
            "test.IFoo",
            """
            package test;
            import io.comwright.annotation.*;
            @Vtable interface IFoo { void a(@MarshalWith(other.Apart.class) String s); }
            """);
    Compilation compilation = Compiling.compile(List.of(), user, apart(""));
    assertEquals(
        List.of(noMarshaller("Apart")),
        compilation.errors().stream().map(error -> error.getMessage(Locale.ROOT)).toList());
    assertEquals(List.of(), Compiling.compile(List.of(), user, apart("public")).errors());
  }

  private static JavaFileObject apart(String modifier) {
    return JavaFileObjects.forSourceString(
        "other.Apart",
        """
        package other;
        public class Apart implements io.comwright.CustomMarshaller<String, Integer> {
          %s Apart() {}
          @Override public Integer toNative(String v, java.lang.foreign.SegmentAllocator call) { return 0; }
          @Override public String fromNative(Integer v) { return ""; }
        }
        """
            .formatted(modifier));
  }

  @Test
  void elementsOfWhichJavaMakesNoArray() {
    assertReported(
        ProblemId.STRUCT_COMPONENT_TYPE,
        """
        class Names implements CustomMarshaller<Ref<String>, Integer> {
          @Override public Integer toNative(Ref<String> v, SegmentAllocator call) { return 0; }
          @Override public Ref<String> fromNative(Integer v) { return new Ref<>(); }
        }
        class Row implements CustomMarshaller<int[], Integer> {
          @Override public Integer toNative(int[] v, SegmentAllocator call) { return 0; }
          @Override public int[] fromNative(Integer v) { return new int[0]; }
        }
        @ComStruct record Foo(@FixedSize(2) @MarshalWith(Names.class) Ref<String>[] §names) {}
        @ComStruct interface Bar extends StructView {
          int n();
          @SizeIs("n") @MarshalWith(Row.class) int[][] §rows();
          @FlexibleArray("n") @MarshalWith(Names.class) Ref<String>[] §names();
        }
        @Vtable interface IFoo {
          void m(@SizeIs @MarshalWith(Row.class) int[][] §rows);
        }
        """,
        "An array of generic elements cannot be made. Write @FixedSize(n) byte[] for its bytes."
            + " [struct-component-type]",
        "An array has one dimension. Write MemorySegment for a pointer to the array. [view-field]",
        "An array of generic elements cannot be made. Write MemorySegment for a pointer to the"
            + " array. [view-field]",
        "An array has one dimension. Pass a MemorySegment with @SizeIs. [array-element]");
  }

  @Test
  void genericTypeWithOtherArguments() {
    assertReported(
        ProblemId.MARSHAL_WITH,
        """
        @MarshalWith(Texts.class) class Box<T> {}
        class Texts implements CustomMarshaller<Box<String>, Integer> {
          @Override public Integer toNative(Box<String> v, SegmentAllocator call) { return 0; }
          @Override public Box<String> fromNative(Integer v) { return new Box<>(); }
        }
        @Vtable interface IFoo {
          void m(Box<String> texts, Box<Integer> §numbers);
        }
        """,
        "Texts converts test.Box<java.lang.String>, and this is test.Box<java.lang.Integer>. Name a"
            + " marshaller of that type, or declare the type that it converts. [marshal-with]");
  }
}
