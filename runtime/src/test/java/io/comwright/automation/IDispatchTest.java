package io.comwright.automation;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.ErrorInfo;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.UpcallFailureListener;
import io.comwright.internal.NativeMemory;
import io.comwright.runtime.Calls;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A Java object as native code calls it through slots 3 to 6. Offsets are those of oaidl.h on 64
 * bits: in DISPPARAMS rgvarg 0, rgdispidNamedArgs 8, cArgs 16, cNamedArgs 20; in EXCEPINFO wCode 0,
 * bstrSource 8, bstrDescription 16, bstrHelpFile 24, dwHelpContext 32, pfnDeferredFillIn 48, scode
 * 56.
 */
class IDispatchTest {
  private final Arena arena = Arena.ofConfined();
  private final MemorySegment result = arena.allocate(24, 8);
  private final MemorySegment exception = arena.allocate(64, 8);
  private final MemorySegment badArgument = arena.allocateFrom(JAVA_INT, 77);
  private UpcallFailureListener before;
  private int live;

  @BeforeEach
  void silence() {
    before = ComObject.onUpcallFailure((method, answer, failure) -> {});
    live = ComObject.liveCount();
  }

  @AfterEach
  void nothingIsLeft() {
    ComObject.onUpcallFailure(before);
    arena.close();
    assertEquals(live, ComObject.liveCount());
  }

  /** DISPPARAMS with arguments as they stand in memory. */
  private MemorySegment parameters(int[] names, Variant... values) {
    MemorySegment arguments = arena.allocate(24L * Math.max(1, values.length), 8);
    for (int i = 0; i < values.length; i++) {
      values[i].write(arguments.asSlice(24L * i, 24));
    }
    MemorySegment parameters = arena.allocate(24, 8);
    parameters.set(JAVA_LONG, 0, arguments.address());
    parameters.set(JAVA_LONG, 8, arena.allocateFrom(JAVA_INT, names).address());
    parameters.set(JAVA_INT, 16, values.length);
    parameters.set(JAVA_INT, 20, names.length);
    return parameters;
  }

  private int invoke(IDispatch object, int flags, MemorySegment parameters, MemorySegment result) {
    try (ComObject token = ComObject.expose(object)) {
      return (int)
          Calls.call(
              token.pointer(IDispatchProxy.TYPE).address(),
              6,
              101,
              arena.allocate(16).address(),
              0x409,
              flags,
              parameters.address(),
              result.address(),
              exception.address(),
              badArgument.address());
    }
  }

  private int invoke(IDispatch object, int flags, MemorySegment parameters) {
    return invoke(object, flags, parameters, result);
  }

  private static ScriptObject object(Function<Invocation, @Nullable Variant> member) {
    return new ScriptObject(member, "first", "second");
  }

  private static ScriptObject failing(RuntimeException failure) {
    return object(
        call -> {
          throw failure;
        });
  }

  private String text(long offset) {
    MemorySegment bstr = MemorySegment.ofAddress(exception.get(JAVA_LONG, offset));
    String text = BstrMemory.read(bstr);
    BstrMemory.free(bstr);
    return text;
  }

  @Test
  void theIidAndTheSlots() {
    assertEquals(Guid.parse("00020400-0000-0000-C000-000000000046"), IDispatchProxy.TYPE.iid());
    assertEquals(3, IDispatchVtable.SLOT_getTypeInfoCount);
    assertEquals(4, IDispatchVtable.SLOT_getTypeInfo);
    assertEquals(5, IDispatchVtable.SLOT_getIDsOfNames);
    assertEquals(6, IDispatchVtable.SLOT_invoke);
  }

  @Test
  void argumentsArriveInTheOrderInWhichTheyAreWritten() {
    ScriptObject object = object(call -> Variant.of("done"));
    int hr =
        invoke(
            object,
            3,
            parameters(
                new int[] {7, 8},
                Variant.of("named 7"),
                Variant.of("named 8"),
                Variant.of(3),
                Variant.of(2),
                Variant.of(1)));
    assertEquals(0, hr);
    Invocation call = object.last();
    assertEquals(101, call.member());
    assertEquals(0x409, call.locale());
    assertEquals(3, call.flags());
    assertTrue(call.wantsResult());
    assertEquals(List.of(Variant.of(1), Variant.of(2), Variant.of(3)), call.arguments());
    assertEquals(
        List.of(
            new Invocation.Named(7, Variant.of("named 7")),
            new Invocation.Named(8, Variant.of("named 8"))),
        call.named());
    assertEquals(Variant.of("named 8"), call.argument(4));
    assertEquals(Variant.of("done"), Variant.take(result));
  }

  @Test
  void noResultIsEmptyAndNobodyHasToTakeOne() {
    result.fill((byte) 0x55);
    assertEquals(0, invoke(object(call -> null), 1, parameters(new int[0])));
    assertEquals(Variant.empty(), Variant.take(result));
    ScriptObject object = object(call -> Variant.of("for nobody"));
    assertEquals(0, invoke(object, 1, parameters(new int[0]), MemorySegment.NULL));
    assertFalse(object.last().wantsResult());
  }

  @Test
  void aPutNamesItsValue() {
    ScriptObject object = object(call -> null);
    MemorySegment put = parameters(new int[] {-3}, Variant.of("value"), Variant.of("index"));
    assertEquals(0, invoke(object, 4, put, MemorySegment.NULL));
    assertEquals(Variant.of("value"), object.last().value());
    assertEquals(List.of(Variant.of("index")), object.last().arguments());
    MemorySegment plain = parameters(new int[0], Variant.of("value"), Variant.of("index"));
    assertEquals(0, invoke(object, 4, plain, MemorySegment.NULL));
    assertEquals(Variant.of("value"), object.last().value());
  }

  @Test
  void placesAreWrittenBackOnlyBySuccess() {
    MemorySegment number = arena.allocateFrom(JAVA_INT, 5);
    MemorySegment parameters = parameters(new int[0], Variant.of(0));
    MemorySegment argument = NativeMemory.ALL.asSlice(parameters.get(JAVA_LONG, 0), 24);
    argument.set(JAVA_SHORT, 0, (short) (0x4000 | 3));
    argument.set(JAVA_LONG, 8, number.address());
    ScriptObject object =
        object(
            call -> {
              Variant.ByRef place = (Variant.ByRef) call.argument(0);
              place.set(Variant.of(place.get().asInt() + 1));
              return null;
            });
    assertEquals(0, invoke(object, 1, parameters));
    assertEquals(6, number.get(JAVA_INT, 0));
    assertEquals(
        HResult.DISP_E_EXCEPTION,
        invoke(
            object(
                call -> {
                  object.invoke(call);
                  throw new IllegalStateException("too late");
                }),
            1,
            parameters));
    assertEquals(6, number.get(JAVA_INT, 0));
    text(8);
    text(16);
    assertEquals(
        HResult.DISP_E_EXCEPTION,
        invoke(
            object(
                call -> {
                  object.invoke(call);
                  return Variant.byRef(Variant.of(1));
                }),
            1,
            parameters));
    assertEquals(6, number.get(JAVA_INT, 0));
    text(8);
    text(16);
  }

  /** Of rgvarg {named 0, named 1, argument 1, argument 0}. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void theIndexOfABadArgumentIsThatInMemory(int index) {
    BadArgumentException failure =
        new BadArgumentException(HResult.DISP_E_TYPEMISMATCH, index, "no number");
    MemorySegment parameters =
        parameters(new int[] {7, 8}, Variant.of(0), Variant.of(0), Variant.of(0), Variant.of(0));
    assertEquals(0x80020005, invoke(failing(failure), 1, parameters));
    assertEquals(new int[] {3, 2, 0, 1}[index], badArgument.get(JAVA_INT, 0));
  }

  @Test
  void anIndexThatTheCallHasNotIsNotDelivered() {
    BadArgumentException failure =
        new BadArgumentException(HResult.DISP_E_PARAMNOTOPTIONAL, 1, "the second is missing");
    assertEquals(0x8002000F, invoke(failing(failure), 1, parameters(new int[0], Variant.of(0))));
    assertEquals(77, badArgument.get(JAVA_INT, 0));
  }

  @Test
  void anArgumentIsConvertedOrBlamed() {
    ScriptObject object = object(call -> Variant.of(call.argument(1, String.class)));
    assertEquals(
        0x80020005, invoke(object, 1, parameters(new int[0], Variant.of(2), Variant.of("1"))));
    assertEquals(0, badArgument.get(JAVA_INT, 0));
    assertEquals(
        0x8002000F, invoke(object, 1, parameters(new int[0], Variant.missing(), Variant.of("1"))));
    assertEquals(0x8002000E, invoke(object, 1, parameters(new int[0], Variant.of("1"))));
  }

  @Test
  void anArgumentOfATypeThatThereIsNotIsBlamed() {
    MemorySegment parameters = parameters(new int[0], Variant.of(1), Variant.of(2));
    MemorySegment arguments = NativeMemory.ALL.asSlice(parameters.get(JAVA_LONG, 0), 48);
    arguments.set(JAVA_SHORT, 24, (short) 36);
    ScriptObject object = object(call -> null);
    assertEquals(0x80020008, invoke(object, 1, parameters));
    assertEquals(1, badArgument.get(JAVA_INT, 0));
    assertEquals(List.of(), object.calls);
  }

  @Test
  void whatAMemberThrowsIsInExcepinfo() {
    exception.fill((byte) 0x55);
    result.fill((byte) 0x55);
    ComException failure =
        new ComException(
            0x800A0035,
            null,
            new ErrorInfo(Guid.NULL, "Files.Reader", "File not found", "reader.chm", 1053),
            null);
    assertEquals(0x80020009, invoke(failing(failure), 1, parameters(new int[0])));
    assertEquals(0, exception.get(JAVA_SHORT, 0));
    assertEquals("Files.Reader", text(8));
    assertEquals("File not found", text(16));
    assertEquals("reader.chm", text(24));
    assertEquals(1053, exception.get(JAVA_INT, 32));
    assertEquals(0, exception.get(JAVA_LONG, 40));
    assertEquals(0, exception.get(JAVA_LONG, 48));
    assertEquals(0x800A0035, exception.get(JAVA_INT, 56));
    assertEquals(0, result.get(JAVA_SHORT, 0));
  }

  @Test
  void anyExceptionHasWordsAndASource() {
    assertEquals(
        0x80020009,
        invoke(failing(new IllegalStateException("broken")), 1, parameters(new int[0])));
    assertEquals(ScriptObject.class.getName(), text(8));
    assertEquals("broken", text(16));
    assertEquals(HResult.E_FAIL, exception.get(JAVA_INT, 56));
    assertEquals(0, exception.get(JAVA_LONG, 24));
    assertEquals(
        0x80020009, invoke(failing(new NullPointerException()), 1, parameters(new int[0])));
    text(8);
    assertEquals("java.lang.NullPointerException", text(16));
  }

  @Test
  void whatAMemberRefusesIsTheAnswer() {
    for (int code :
        new int[] {
          HResult.DISP_E_MEMBERNOTFOUND, HResult.DISP_E_BADPARAMCOUNT, HResult.DISP_E_NONAMEDARGS
        }) {
      assertEquals(code, invoke(failing(new ComException(code)), 1, parameters(new int[0])));
    }
    assertEquals(0, exception.get(JAVA_LONG, 8));
  }

  @Test
  void aCallOfTheMemberItselfThatIsRefusedIsAFailureOfTheMember() {
    ScriptObject inner = failing(new BadArgumentException(HResult.DISP_E_TYPEMISMATCH, 0, "no"));
    ScriptObject outer =
        object(
            call -> {
              try (Dispatch dispatch = Dispatch.of(inner)) {
                dispatch.call("first", 1);
                return null;
              }
            });
    assertEquals(0x80020009, invoke(outer, 1, parameters(new int[0], Variant.of(1))));
    assertEquals(77, badArgument.get(JAVA_INT, 0));
    assertEquals(0x80020005, exception.get(JAVA_INT, 56));
    text(8);
    assertNotEquals("", text(16));
  }

  @Test
  void whatCannotBeACallIsRefused() {
    ScriptObject object = object(call -> null);
    assertEquals(HResult.E_POINTER, invoke(object, 1, MemorySegment.NULL));
    MemorySegment parameters = parameters(new int[] {1}, Variant.of(1));
    parameters.set(JAVA_INT, 20, 2);
    assertEquals(HResult.E_INVALIDARG, invoke(object, 1, parameters));
    parameters.set(JAVA_INT, 16, -1);
    assertEquals(HResult.E_INVALIDARG, invoke(object, 1, parameters));
    try (ComObject token = ComObject.expose(object)) {
      MemorySegment iid = arena.allocateFrom(JAVA_INT, 1, 0, 0, 0);
      int hr =
          (int)
              Calls.call(
                  token.pointer(IDispatchProxy.TYPE).address(),
                  6,
                  1,
                  iid.address(),
                  0,
                  1,
                  parameters(new int[0]).address(),
                  0,
                  0,
                  0);
      assertEquals(0x80020001, hr);
    }
    assertEquals(List.of(), object.calls);
  }

  @Test
  void namesAreAskedTogether() {
    ScriptObject object = object(call -> null);
    try (IDispatch proxy = IDispatchProxy.from(object)) {
      assertArrayEquals(
          new int[] {101, 100}, proxy.getIDsOfNames(List.of("Second", "FIRST"), 0x409));
      assertArrayEquals(new int[] {100, -1}, proxy.getIDsOfNames(List.of("first", "third"), 0x409));
    }
    MemorySegment names = arena.allocate(8);
    names.set(JAVA_LONG, 0, arena.allocateFrom("third", UTF_16LE).address());
    MemorySegment ids = arena.allocateFrom(JAVA_INT, 5);
    try (ComObject token = ComObject.expose(object)) {
      int hr =
          (int)
              Calls.call(
                  token.pointer(IDispatchProxy.TYPE).address(),
                  5,
                  0,
                  names.address(),
                  1,
                  0,
                  ids.address());
      assertEquals(0x80020006, hr);
      assertEquals(-1, ids.get(JAVA_INT, 0));
    }
  }

  @Test
  void anObjectThatDoesNotDescribeItself() {
    try (IDispatch proxy = IDispatchProxy.from(object(call -> null))) {
      assertEquals(0, proxy.getTypeInfoCount());
      ComException e = assertThrows(ComException.class, () -> proxy.getTypeInfo(0, 0));
      assertEquals(HResult.DISP_E_BADINDEX, e.hresult().code());
    }
  }
}
