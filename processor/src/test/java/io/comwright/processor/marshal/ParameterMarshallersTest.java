package io.comwright.processor.marshal;

import static io.comwright.processor.marshal.ValueMarshallersTest.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import io.comwright.processor.type.ComParameter;
import io.comwright.processor.type.Direction;
import io.comwright.processor.type.Implied;
import io.comwright.processor.type.JavaType;
import io.comwright.processor.type.Passing;
import io.comwright.processor.type.Pointer;
import io.comwright.processor.type.RuntimeTypes;
import io.comwright.processor.type.Scalar;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What parameters add to the stages of a call, without a compiler. */
class ParameterMarshallersTest {
  private static final ClassName FOO = ClassName.get("example", "IFoo");

  private static ComParameter parameter(
      String name, io.comwright.processor.type.Argument type, ComParameter.Links links) {
    return new ComParameter(name, type, false, JavaType.of(type.javaType()), links);
  }

  private static ComParameter.Links counted(int position) {
    return new ComParameter.Links(
        OptionalInt.of(position), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());
  }

  private static ComParameter.Links counts(int position) {
    return new ComParameter.Links(
        OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(position), OptionalInt.empty());
  }

  private static Call out(ComParameter... parameters) {
    List<ComParameter> all = List.of(parameters);
    Locals locals = new Locals(all.stream().map(ComParameter::name).toList());
    return Call.out("m", all, locals, "frame", "self", ClassName.get("example", "IBarProxy"));
  }

  private static Call in(ComParameter... parameters) {
    List<ComParameter> all = List.of(parameters);
    Locals locals = new Locals(all.stream().map(ComParameter::name).toList());
    return Call.in("m", all, locals, "frame", "self");
  }

  private static final Passing.Array INTS =
      new Passing.Array(Scalar.Integer.LONG, false, Direction.IN);

  @Test
  void anImpliedCountIsTheLengthOfWhatItCounts() {
    Call call =
        out(
            parameter("count", new Implied.Count(), counts(1)),
            parameter("values", INTS, counted(0)));
    Contribution count = new ImpliedCountMarshaller(Marshallers::of).proxy(call, 0);
    Contribution values = new ArrayMarshaller(INTS).proxy(call, 1);
    assertEquals(
        List.of("valuesLength"), count.arguments().stream().map(Object::toString).toList());
    assertTrue(count.prepare().isEmpty());
    assertTrue(
        text(values.prepare())
            .startsWith("int valuesLength = Arguments.nonNull(values, \"m\", \"values\").length;"),
        text(values.prepare()));
  }

  @Test
  void aNamedCountIsComparedWithTheLength() {
    Call call =
        out(
            new ComParameter("count", Scalar.Integer.ULONG, false),
            parameter("values", INTS, counted(0)));
    assertTrue(
        text(new ArrayMarshaller(INTS).proxy(call, 1).prepare())
            .contains("Arguments.count(Integer.toUnsignedLong(count), "));
  }

  @Test
  void aStubReadsTheCountByItsPosition() {
    Call call =
        in(
            new ComParameter("n", Scalar.Integer.USHORT, false),
            parameter("values", INTS, counted(0)));
    assertTrue(
        text(new ArrayMarshaller(INTS).stub(call, 1).prepare())
            .startsWith(
                "int valuesLength = Upcall.length(Short.toUnsignedLong((short) n), values, \"m\","
                    + " \"values\");"));
  }

  private static final Passing.Out OUT =
      new Passing.Out(
          new Pointer.Interface(FOO, true),
          com.squareup.javapoet.ParameterizedTypeName.get(RuntimeTypes.REF, FOO),
          false,
          false);

  @Test
  void anOutOfAProxyIsOwnedThenTakenThenDelivered() {
    Contribution out =
        new OutMarshaller(OUT).proxy(out(parameter("foo", OUT, ComParameter.Links.NONE)), 0);
    assertTrue(text(out.prepare()).endsWith("long fooPointer = frame.cell(8); "));
    assertEquals("frame.own(fooPointer, Owned.INTERFACE); ", text(out.succeed()));
    assertTrue(text(out.convert()).startsWith("IFoo fooValue = frame.take(fooPointer, "));
    assertEquals("foo.set(fooValue); ", text(out.deliver()));
    assertTrue(out.owns());
    assertTrue(out.transfers());
  }

  @Test
  void anOutOfAStubGoesByWayOfACellAndIsClearedOnFailure() {
    Contribution out =
        new OutMarshaller(OUT).stub(in(parameter("foo", OUT, ComParameter.Links.NONE)), 0);
    assertEquals("Upcall.nonNull(foo, \"m\", \"foo\"); ", text(out.check()));
    assertEquals("Ref<IFoo> fooRef = new Ref<>(); ", text(out.prepare()));
    assertEquals("Memory.move(fooOut, foo, 8); ", text(out.deliver()));
    assertEquals("Answers.clear(foo, 8); ", text(out.clear()));
  }

  @Test
  void aNumberNeedsNoStage() {
    Contribution number =
        Marshallers.value(Scalar.Integer.LONG)
            .proxy(out(new ComParameter("index", Scalar.Integer.LONG, false)), 0);
    assertEquals(List.of("index"), number.arguments().stream().map(Object::toString).toList());
    assertTrue(number.prepare().isEmpty());
    assertFalse(number.collects());
  }

  @Test
  void theTypeThatIsAskedForIsFoundByItsPosition() {
    Passing.Iid iid = new Passing.Iid(RuntimeTypes.COM_TYPE);
    ComParameter index = new ComParameter("index", Scalar.Integer.LONG, false);
    ComParameter type = new ComParameter("type", iid, false);
    assertEquals("type", out(index, type).requested().toString());
    assertEquals("typeType", in(index, type).requested().toString());
    assertEquals("", out(index).requested().toString());
    assertEquals(TypeName.INT, index.declared().name());
  }
}
