package io.comwright.processor.marshal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.type.AutomationKind;
import io.comwright.processor.type.Freeing;
import io.comwright.processor.type.Inline;
import io.comwright.processor.type.Pointer;
import io.comwright.processor.type.Register;
import io.comwright.processor.type.Scalar;
import io.comwright.processor.type.Text;
import io.comwright.processor.type.TextForm;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each marshaller of values writes, without a compiler. */
class ValueMarshallersTest {
  private static final CodeBlock VALUE = CodeBlock.of("value");
  private static final CodeBlock RAW = CodeBlock.of("raw");
  private static final ClassName FOO = ClassName.get("example", "IFoo");

  /** Type, Java to a register, a register to Java. */
  static Stream<Arguments> registers() {
    return Stream.of(
        // Callers extend by signedness, and what arrives is narrowed (docs/design/calls-out.md).
        arguments(Scalar.Integer.INT8, "value", "(byte) raw"),
        arguments(Scalar.Integer.UINT8, "Byte.toUnsignedLong(value)", "(byte) raw"),
        arguments(Scalar.Integer.USHORT, "Short.toUnsignedLong(value)", "(short) raw"),
        arguments(Scalar.Integer.WCHAR, "value", "(char) raw"),
        arguments(Scalar.Integer.LONG, "value", "(int) raw"),
        arguments(Scalar.Integer.ULONG, "Integer.toUnsignedLong(value)", "(int) raw"),
        arguments(Scalar.Integer.ULONGLONG, "value", "raw"),
        arguments(Scalar.Floating.FLOAT, "value", "raw"),
        arguments(Scalar.Boolean.BOOL, "value ? 1L : 0L", "(int) raw != 0"),
        arguments(Scalar.Boolean.VARIANT_BOOL, "value ? -1L : 0L", "(short) raw != 0"),
        arguments(Scalar.Boolean.BOOLEAN, "value ? 1L : 0L", "(byte) raw != 0"),
        arguments(new Pointer.Address(), "value", "raw"),
        arguments(
            new Pointer.Segment(),
            "Arguments.address(value, \"m\", \"p\")",
            "MemorySegment.ofAddress(raw)"),
        arguments(
            new Inline.Guid(),
            "frame.guid(value, \"m\", \"p\")",
            "Memory.getGuid(Upcall.nonNull(raw, \"m\", \"p\"))"),
        arguments(
            new Text.Passed(TextForm.UTF16),
            "frame.utf16(value, \"m\", \"p\")",
            "Upcall.readUtf16(Upcall.nonNull(raw, \"m\", \"p\"))"),
        arguments(
            new Text.Passed(TextForm.BSTR),
            "frame.bstr(value, \"m\", \"p\")",
            "Text.readBstr(raw)"),
        arguments(
            new Pointer.Interface(FOO, true),
            "frame.pointer(value, IFooProxy.TYPE, \"m\", \"p\")",
            "frame.lend(Upcall.nonNull(raw, \"m\", \"p\"), IFooProxy.TYPE)"));
  }

  @ParameterizedTest
  @MethodSource("registers")
  void registerForms(Register type, String toNative, String fromNative) {
    ValueMarshaller marshaller = Marshallers.value(type);
    Site site = Site.parameter("m", "p", false, "frame");
    assertEquals(toNative, text(marshaller.toNative(VALUE, site)));
    assertEquals(fromNative, text(marshaller.fromNative(RAW, site)));
  }

  @Test
  void nullPassesPointersBy() {
    Site site = Site.parameter("m", "p", true, "frame");
    ValueMarshaller text = Marshallers.value(new Text.Passed(TextForm.UTF16));
    assertEquals(
        "value == null ? 0L : frame.utf16(value, \"m\", \"p\")", text(text.toNative(VALUE, site)));
    assertEquals("raw == 0L ? null : Upcall.readUtf16(raw)", text(text.fromNative(RAW, site)));
  }

  /** Type, how what nobody has taken is given back. */
  static Stream<Arguments> owners() {
    return Stream.of(
        arguments(new Pointer.Interface(FOO, true), List.of("Owned.INTERFACE")),
        arguments(new Pointer.Interface(FOO, false), List.of()),
        arguments(
            new Text.Returned(TextForm.UTF16, new Freeing.TaskMemory()),
            List.of("Owned.TASK_MEMORY")),
        arguments(new Text.Returned(TextForm.BSTR, new Freeing.Bstr()), List.of("Owned.BSTR")),
        arguments(new Text.Returned(TextForm.UTF16, new Freeing.Nobody()), List.of()),
        arguments(new Inline.Variant(AutomationKind.VARIANT), List.of("OwnedValues.VARIANT")),
        arguments(Scalar.Integer.LONG, List.of()));
  }

  @ParameterizedTest
  @MethodSource("owners")
  void ownersAreThoseOfTheType(Register type, List<String> owned) {
    ValueMarshaller marshaller = Marshallers.value(type);
    assertEquals(owned, marshaller.owned().stream().map(ValueMarshallersTest::text).toList());
    assertEquals(!owned.isEmpty(), type.owned());
  }

  @Test
  void aJavaValueTakesOverWhatTheTypeSays() {
    Site site = Site.parameter("m", "p", false, "frame");
    for (Register type :
        List.of(
            Scalar.Integer.LONG,
            new Pointer.Interface(FOO, true),
            new Pointer.SafeArray(),
            new Inline.Variant(AutomationKind.VARIANT),
            new Text.Returned(TextForm.UTF16, new Freeing.TaskMemory()))) {
      assertEquals(
          type.transfers(),
          Marshallers.value(type).transfer(VALUE, site).isPresent(),
          type.toString());
    }
  }

  /** Code without its line breaks and packages. */
  static String text(CodeBlock code) {
    String text = code.toString();
    // What comes after the last place where a line may break is written with the statement's end.
    if (!text.isEmpty() && !text.endsWith("\n")) {
      text = CodeBlock.builder().addStatement("$L", code).build().toString().replace(";\n", "");
    }
    return text.replaceAll("\\s+", " ").replaceAll("\\b([a-z]+\\.)+(?=[A-Z])", "");
  }
}
