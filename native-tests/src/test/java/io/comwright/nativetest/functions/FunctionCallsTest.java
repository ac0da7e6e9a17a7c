package io.comwright.nativetest.functions;

import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.HResult;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.nativetest.EachCompiler;
import io.comwright.nativetest.NativeLibrary;
import io.comwright.nativetest.functions.IFunctions.Both;
import io.comwright.nativetest.functions.IFunctions.Box;
import io.comwright.nativetest.functions.IFunctions.Code;
import io.comwright.nativetest.functions.IFunctions.Narrow;
import io.comwright.nativetest.functions.IFunctions.RawCode;
import io.comwright.nativetest.functions.IFunctions.Size;
import io.comwright.nativetest.functions.IFunctions.Table;
import io.comwright.nativetest.functions.IFunctions.Truth;
import io.comwright.nativetest.functions.IFunctions.Visit;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Function pointers in both directions: lambdas of Java, functions of C++, and tables of them. */
@EachCompiler
class FunctionCallsTest extends FunctionTest {
  private static final HResult DISCONNECTED = HResult.of(0x80010108);
  private static final HResult E_FAIL = HResult.of(0x80004005);
  private static final long GARBAGE = 0x5a5a5a5a5a5a5a5aL;

  private static Code none() {
    return a -> a;
  }

  @Test
  void cppCallsALambdaDuringTheCall() {
    List<List<Object>> seen = new ArrayList<>();
    int visited =
        functions.each(
            (index, name, weight, size, parameter) -> {
              seen.add(Arrays.asList(index, name, weight, size, parameter));
              assertEquals(1, live());
              return index < 2;
            },
            5,
            Long.MIN_VALUE);
    assertEquals(2, visited);
    assertEquals(
        List.of(
            Arrays.asList(0, "name", 0.5, new Size(0.25f, -0.25f), Long.MIN_VALUE),
            Arrays.asList(1, null, 1.5, new Size(1.25f, -1.25f), Long.MIN_VALUE),
            Arrays.asList(2, "name", 2.5, new Size(2.25f, -2.25f), Long.MIN_VALUE)),
        seen);
    assertEquals(0, live());
  }

  @Test
  void javaCallsFunctionsOfCpp() {
    Visit own = functions.own();
    assertInstanceOf(IFunctions_VisitProxy.class, own);
    assertTrue(own.visit(3, "name", 3.5, new Size(1.25f, -2.5f), -3));
    assertFalse(own.visit(3, "other", 3.5, new Size(1.25f, -2.5f), -3));
    assertFalse(own.visit(3, null, 3.5, new Size(1.25f, -2.5f), -3));
    assertEquals(own, functions.own());

    Table table = functions.ownTable();
    assertEquals(40, table.size());
    assertEquals(own, table.visit());
    assertEquals(
        new Box(8, new Size(4.5f, -7.5f)),
        table.scale().scale(new Box(7, new Size(1.5f, -2.5f)), 3));
    assertEquals(42, table.codes()[0].call(21));
    ComException failure = assertThrows(ComException.class, () -> table.codes()[0].call(-1));
    assertEquals(E_FAIL, failure.hresult());
    assertEquals("Code.call", failure.method());
    assertNull(table.codes()[1]);

    Both both = functions.outs();
    assertEquals(own, both.visit());
    assertEquals(table.scale(), both.scale());
    assertEquals(both.scale(), IFunctions_ScaleProxy.of(pointer("functions_own_scale")));
    RawCode code = IFunctions_RawCodeProxy.of(pointer("functions_own_code"));
    IntRef out = new IntRef();
    assertEquals(HResult.of(HResult.S_FALSE), code.call(4, out));
    assertEquals(8, out.get());

    Ref<Visit> visit = new Ref<>(own);
    functions.exchange(visit);
    assertSame(own, visit.get());
    List<String> names = new ArrayList<>();
    Visit java =
        IFunctions_VisitStub.allocate((i, name, weight, size, parameter) -> names.add(name), arena);
    visit.set(java);
    functions.exchange(visit);
    assertEquals(own, visit.get());

    Visit[] answers = new Visit[2];
    functions.all(2, new Visit[] {java, (i, name, weight, size, p) -> names.add("two")}, answers);
    assertEquals(own, answers[0]);
    assertNull(answers[1]);
    assertEquals(Arrays.asList("exchange", null, "two"), names);
    closeArena();
  }

  /** Functions of the test's arena are not alive when the test is over. */
  private void closeArena() {
    arena.close();
    arena = Arena.ofShared();
  }

  @Test
  void cppCallsTheFunctionsOfATable() {
    Table table =
        new Table(
            40,
            (index, name, weight, size, parameter) -> "use".equals(name) && parameter == 3,
            (box, by) ->
                new Box(2 * box.id(), new Size(by * box.size().width(), box.size().height() * 16)),
            new Code[] {a -> 2 * a, null});
    assertEquals(1 + 14_000 + 3 + 2.5 + 4200, functions.use(table));
    // C++ has kept one of them.
    assertFalse(callKept(functions.kept(), 1));
    assertEquals(DISCONNECTED, takeFailures().getFirst().answer());
    assertThrows(
        ComException.class,
        () -> functions.use(new Table(40, table.visit(), null, new Code[] {none(), none()})));
  }

  @Test
  void cppCallsAnImplementation() {
    JavaFunctions implementation = new JavaFunctions();
    try (Arena lifetime = Arena.ofConfined();
        ComObject token = ComObject.expose(implementation, IFunctionsProxy.TYPE)) {
      implementation.visit =
          IFunctions_VisitStub.allocate(
              (index, name, weight, size, parameter) ->
                  "java".equals(name)
                      && index == 4
                      && weight == 0.25
                      && size.equals(new Size(1.5f, 2.5f))
                      && parameter == Long.MIN_VALUE,
              lifetime);
      implementation.scale =
          IFunctions_ScaleStub.allocate(
              (box, by) ->
                  new Box(
                      box.id() + 1, new Size(box.size().width() * by, box.size().height() * by)),
              lifetime);
      implementation.code =
          IFunctions_CodeStub.allocate(
              a -> {
                if (a < 0) {
                  throw new ComException(HResult.E_FAIL);
                }
                return 2 * a;
              },
              lifetime);
      check("functions_check", token.pointer(IFunctionsProxy.TYPE));
      assertEquals(
          List.of("IFunctions.each", "Code.call"),
          takeFailures().stream().map(Failure::method).toList());
    }
  }

  /** Without {@code allocate} nothing says how long C++ may call them. */
  @Test
  void anImplementationHandsOutNoLambdas() {
    JavaFunctions implementation = new JavaFunctions();
    implementation.visit = (index, name, weight, size, parameter) -> true;
    implementation.scale = (box, by) -> box;
    implementation.code = none();
    implementation.kept = implementation.visit;
    try (ComObject token = ComObject.expose(implementation, IFunctionsProxy.TYPE)) {
      check("functions_check_refused", token.pointer(IFunctionsProxy.TYPE));
    }
    List<Failure> failures = takeFailures();
    assertEquals(5, failures.size());
    for (Failure failure : failures) {
      assertTrue(
          failure.thrown().getMessage().contains("VisitStub.allocate(function, arena)"),
          failure.thrown().getMessage());
    }
  }

  @Test
  void whatALambdaThrowsIsReported() {
    int visited =
        functions.each(
            (index, name, weight, size, parameter) -> {
              if (index == 1) {
                throw new IllegalArgumentException("one");
              }
              return true;
            },
            5,
            0);
    assertEquals(1, visited);
    Failure failure = takeFailures().getFirst();
    assertEquals("Visit.visit", failure.method());
    assertEquals("one", failure.thrown().getMessage());
    assertEquals(0, live());
  }

  @Test
  void nothingNativeHappensBeforeANull() {
    NullPointerException failure =
        assertThrows(NullPointerException.class, () -> functions.each(null, 5, 0));
    assertEquals("IFunctions.each: visit is null", failure.getMessage());
    failure =
        assertThrows(
            NullPointerException.class,
            () -> functions.use(new Table(40, (a, b, c, d, e) -> true, null, null)));
    assertEquals("IFunctions.use: Table.codes is null", failure.getMessage());
    assertEquals(0, live());
  }

  @Test
  void registersAreNarrowedAndExtended() {
    long[] registers = new long[8];
    MemorySegment in = arena.allocate(64, 8);
    List<Object> seen = new ArrayList<>();
    try (Arena lifetime = Arena.ofConfined()) {
      Narrow narrow =
          IFunctions_NarrowStub.allocate(
              (a, b, c, d, e, f) -> {
                seen.addAll(List.of(a, b, c, d, e, f));
                return (short) -2;
              },
              lifetime);
      Truth truth = IFunctions_TruthStub.allocate(a -> a != 0, lifetime);
      registers[0] = GARBAGE & ~0xffL | 0x80;
      registers[1] = GARBAGE & ~0xffffL | 0x8001;
      registers[2] = GARBAGE & ~0xffffL | 'x';
      registers[3] = GARBAGE & ~0xffffffffL | 0x80000001L;
      registers[4] = GARBAGE & ~0xffL;
      registers[5] = GARBAGE & ~0xffffffffL | 0xfffffffeL;
      MemorySegment.copy(registers, 0, in, JAVA_LONG, 0, 8);
      long result = library.call("functions_call_whole", ComObject.pointerOf(narrow), in);
      assertEquals((short) -2, (short) result);
      assertEquals(List.of((byte) 0x80, (short) 0x8001, 'x', 0x80000001, false, 0xfffffffe), seen);
      in.set(JAVA_LONG, 0, GARBAGE & ~0xffL);
      assertEquals(0, (byte) library.call("functions_call_whole", ComObject.pointerOf(truth), in));
      in.set(JAVA_LONG, 0, 0x80);
      assertEquals(1, (byte) library.call("functions_call_whole", ComObject.pointerOf(truth), in));
    }

    Narrow narrow =
        IFunctions_NarrowProxy.of(pointer("functions_whole", GARBAGE & ~0xffffL | 0x8002));
    assertEquals((short) 0x8002, narrow.call((byte) -1, (short) -1, '\uffff', -1, true, -1));
    MemorySegment whole = NativeLibrary.memory(library.call("functions_whole_seen"), 64);
    long[] expected = {-1, 0xffff, 0xffff, -1, 1, 0xffffffffL};
    for (int i = 0; i < expected.length; i++) {
      assertEquals(expected[i], whole.getAtIndex(JAVA_LONG, i), "argument " + i);
    }
    assertFalse(
        IFunctions_TruthProxy.of(pointer("functions_whole", GARBAGE & ~0xffL)).call((byte) 0x80));
    assertEquals(0x80, whole.get(JAVA_LONG, 0));
    assertTrue(IFunctions_TruthProxy.of(pointer("functions_whole", GARBAGE)).call((byte) 0));
  }
}
