package io.comwright.automation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.ComScope;
import io.comwright.ErrorInfo;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.UpcallFailureListener;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Late binding, of a Java object through its native interface. */
class DispatchTest {
  private static final List<String> NAMES = List.of("open", "filename", "readonly", "item");

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
    assertEquals(live, ComObject.liveCount());
  }

  private static ScriptObject object(Function<Invocation, @Nullable Variant> member) {
    return new ScriptObject(member, NAMES.toArray(String[]::new));
  }

  private static <T> T answer(Class<T> type, Variant answer) {
    try (Dispatch dispatch = Dispatch.of(object(call -> answer))) {
      return dispatch.call(type, "open");
    }
  }

  private static int failure(Runnable call) {
    return assertThrows(ComException.class, call::run).hresult().code();
  }

  @Test
  void eachKindOfCallHasItsFlags() {
    ScriptObject object = object(call -> null);
    try (Dispatch dispatch = Dispatch.of(object)) {
      assertNull(dispatch.call("Open", "a.txt"));
      assertEquals(3, object.last().flags());
      assertEquals(100, object.last().member());
      assertNull(dispatch.get("Item", 1));
      assertEquals(2, object.last().flags());
      dispatch.put("Item", 1, "value");
      Invocation put = object.last();
      assertEquals(4, put.flags());
      assertEquals(List.of(Variant.of(1)), put.arguments());
      assertEquals(List.of(new Invocation.Named(-3, Variant.of("value"))), put.named());
      assertFalse(put.wantsResult());
      dispatch.putRef("Item", object);
      assertEquals(8, object.last().flags());
      assertEquals(0x400, object.last().locale());
    }
  }

  @Test
  void namedArgumentsStandFirstAndOnlyBehindTheOthers() {
    ScriptObject object = object(call -> null);
    try (Dispatch dispatch = Dispatch.of(object)) {
      dispatch.call(
          "Open", "a.txt", Dispatch.named("ReadOnly", true), Dispatch.named("FileName", "b"));
      assertEquals(List.of(Variant.of("a.txt")), object.last().arguments());
      assertEquals(
          List.of(
              new Invocation.Named(102, Variant.of(true)),
              new Invocation.Named(101, Variant.of("b"))),
          object.last().named());
      dispatch.put("Item", Dispatch.named("FileName", 7), "value");
      assertEquals(
          List.of(
              new Invocation.Named(-3, Variant.of("value")),
              new Invocation.Named(101, Variant.of(7))),
          object.last().named());
      assertThrows(
          IllegalArgumentException.class,
          () -> dispatch.call("Open", Dispatch.named("ReadOnly", true), "a.txt"));
      assertThrows(IllegalArgumentException.class, () -> dispatch.put("Item"));
    }
  }

  @Test
  void namesAreAskedForOnce() {
    ScriptObject object = object(call -> null);
    try (Dispatch dispatch = Dispatch.of(object)) {
      dispatch.call("Open");
      dispatch.call("OPEN");
      dispatch.call("Open", Dispatch.named("ReadOnly", true));
      dispatch.call("open", Dispatch.named("readonly", false));
      assertEquals(List.of(List.of("Open"), List.of("Open", "ReadOnly")), object.asked);
      assertTrue(dispatch.has("item"));
      assertFalse(dispatch.has("items"));
    }
  }

  @Test
  void membersByNumber() {
    ScriptObject object = object(call -> Variant.of(call.member()));
    try (Dispatch dispatch = Dispatch.of(object)) {
      assertEquals(0, dispatch.get(int.class, Dispatch.DEFAULT));
      assertEquals(-5, dispatch.call("[dispid=-5]"));
      for (String wrong :
          List.of("[DispID=-42", "[DispID=]", "[DispID=x]", "[DispID=2147483648]")) {
        assertThrows(IllegalArgumentException.class, () -> dispatch.call(wrong), wrong);
      }
      assertThrows(
          IllegalArgumentException.class,
          () -> dispatch.call("[DispID=5]", Dispatch.named("ReadOnly", true)));
      assertEquals(List.of(), object.asked);
    }
  }

  @Test
  void nullInAnArrayIsEmpty() {
    ScriptObject object = object(call -> call.argument(0));
    try (Dispatch dispatch = Dispatch.of(object)) {
      SafeArray expected = SafeArray.of(Variant.of(1), Variant.empty());
      assertEquals(
          expected, dispatch.call(SafeArray.class, "Open", (Object) new Object[] {1, null}));
      assertEquals(expected, dispatch.call(SafeArray.class, "Open", Arrays.asList(1, null)));
    }
  }

  @Test
  void aNameThatNothingHasIsToldOf() {
    try (Dispatch dispatch = Dispatch.of(object(call -> null))) {
      ComException e = assertThrows(ComException.class, () -> dispatch.call("Close"));
      assertEquals(HResult.DISP_E_UNKNOWNNAME, e.hresult().code());
      assertEquals("Close", e.method());
      e =
          assertThrows(
              ComException.class, () -> dispatch.call("Open", Dispatch.named("Format", 1)));
      assertEquals(HResult.DISP_E_UNKNOWNNAME, e.hresult().code());
      assertTrue(e.getMessage().contains("Open") && e.getMessage().contains("Format"));
    }
  }

  @Test
  void anObjectThatCannotLookForNamesFails() {
    IDispatch broken =
        new IDispatch() {
          @Override
          public int[] getIDsOfNames(List<String> names, int locale) {
            throw new ComException(HResult.E_ACCESSDENIED);
          }

          @Override
          public @Nullable Variant invoke(Invocation call) {
            return null;
          }
        };
    try (Dispatch dispatch = Dispatch.of(broken)) {
      assertEquals(HResult.E_ACCESSDENIED, failure(() -> dispatch.call("Open")));
    }
  }

  @Test
  void anObjectThatArrivesAsUnknownIsAskedForItsMembers() {
    ScriptObject inner = object(call -> Variant.of("inner"));
    ScriptObject object =
        object(call -> Variant.of(call.argument(0, Dispatch.class).call(String.class, "open")));
    try (Dispatch dispatch = Dispatch.of(object)) {
      assertEquals("inner", dispatch.call("open", Variant.of((IUnknown) inner)));
    }
  }

  @Test
  void argumentsAreOfTheTypesOfTheirValues() {
    ScriptObject object = object(call -> null);
    LocalDateTime time = LocalDateTime.of(2024, 2, 29, 12, 0);
    try (Dispatch dispatch = Dispatch.of(object)) {
      dispatch.call(
          "Open",
          1,
          2L,
          1.5,
          true,
          "text",
          new BigDecimal("1.25"),
          time,
          null,
          Variant.missing(),
          new int[] {1, 2},
          List.of("a", 1));
    }
    List<Variant> arguments = object.last().arguments();
    assertEquals(
        List.of(
            Variant.of(1),
            Variant.of(2L),
            Variant.of(1.5),
            Variant.of(true),
            Variant.of("text"),
            Variant.of(new BigDecimal("1.25")),
            Variant.ofDate(time),
            Variant.empty(),
            Variant.missing(),
            Variant.of(SafeArray.of(1, 2)),
            Variant.of(SafeArray.of(Variant.of("a"), Variant.of(1)))),
        arguments);
    try (Dispatch dispatch = Dispatch.of(object)) {
      assertThrows(IllegalArgumentException.class, () -> dispatch.call("Open", new Object()));
    }
  }

  @Test
  void objectsAreArguments() {
    ScriptObject inner = object(call -> Variant.of("inner"));
    ScriptObject object =
        object(
            call -> {
              assertEquals(VarType.VT_DISPATCH, call.argument(0).vt());
              assertEquals(VarType.VT_DISPATCH, call.argument(1).vt());
              assertEquals(VarType.VT_UNKNOWN, call.argument(2).vt());
              return Variant.of(call.argument(0, Dispatch.class).call(String.class, "open"));
            });
    try (Dispatch dispatch = Dispatch.of(object);
        Dispatch argument = Dispatch.of(inner)) {
      assertEquals(
          "inner", dispatch.call("open", argument, inner, new VariantEnumerator(List.of())));
    }
  }

  @Test
  void resultsAreOfTheTypeThatIsAskedFor() {
    assertEquals(5, answer(int.class, Variant.of((short) 5)));
    assertEquals(5, answer(Integer.class, Variant.of(5.0)));
    assertEquals(5L, answer(long.class, Variant.ofCurrency(new BigDecimal(5))));
    assertEquals(5.5, answer(double.class, Variant.of(new BigDecimal("5.5"))));
    assertEquals(5.0, answer(double.class, Variant.of(5L)));
    assertEquals(new BigDecimal("0.5"), answer(BigDecimal.class, Variant.of(0.5)));
    assertEquals(true, answer(boolean.class, Variant.of(true)));
    assertEquals("text", answer(String.class, Variant.of("text")));
    assertEquals(Variant.of(1), answer(Variant.class, Variant.of(1)));
    assertEquals(1, answer(Object.class, Variant.of(1)));
    assertArrayEquals(new int[] {1, 2}, answer(int[].class, Variant.of(SafeArray.of(1, 2))));
    assertNull(answer(String.class, Variant.empty()));
    assertNull(answer(Dispatch.class, Variant.ofDispatch(null)));
    assertNull(answer(Integer.class, Variant.nul()));
  }

  @Test
  void aResultOfAnotherTypeIsAFailure() {
    assertEquals(0x80020005, failure(() -> answer(int.class, Variant.of("5"))));
    assertEquals(0x80020005, failure(() -> answer(int.class, Variant.empty())));
    assertEquals(0x80020005, failure(() -> answer(String.class, Variant.of(5))));
    assertEquals(0x8002000A, failure(() -> answer(int.class, Variant.of(5.5))));
    assertEquals(0x8002000A, failure(() -> answer(int.class, Variant.of(1L << 31))));
    assertEquals(0x8002000A, failure(() -> answer(long.class, Variant.of(Double.NaN))));
    // The object that has arrived is closed: nothing lives at the end of the test.
    assertEquals(
        0x80020005, failure(() -> answer(int.class, Variant.ofDispatch(object(call -> null)))));
  }

  @Test
  void objectsInResultsAreTheCallers() {
    ScriptObject inner = object(call -> Variant.of("inner"));
    ScriptObject outer = object(call -> Variant.ofDispatch(inner));
    try (Dispatch dispatch = Dispatch.of(outer)) {
      try (Dispatch result = dispatch.get(Dispatch.class, "item")) {
        assertEquals("inner", result.call("open"));
        assertSame(inner, ComObject.implementation(result.proxy()));
      }
      try (Dispatch result = assertInstanceOf(Dispatch.class, dispatch.get("item"))) {
        assertEquals("inner", result.call("open"));
      }
      try (IUnknown result = dispatch.get(IUnknown.class, "item")) {
        assertInstanceOf(IDispatch.class, result);
      }
    }
    try (Dispatch dispatch = Dispatch.of(object(call -> Variant.of((IUnknown) inner)));
        Dispatch result = dispatch.get(Dispatch.class, "item")) {
      assertEquals("inner", result.call("open"));
    }
  }

  @Test
  void aScopeClosesWhatArrives() {
    ScriptObject inner = object(call -> Variant.of("inner"));
    ScriptObject outer = object(call -> Variant.ofDispatch(inner));
    Dispatch result;
    try (ComScope scope = ComScope.open()) {
      result = Dispatch.of(outer).get(Dispatch.class, "item");
      assertEquals("inner", result.call("open"));
      assertNotSame(null, scope);
    }
    assertThrows(IllegalStateException.class, () -> result.call("open"));
  }

  @Test
  void aMemberSetsPlaces() {
    ScriptObject object =
        object(
            call -> {
              ((Variant.ByRef) call.argument(0)).set(Variant.of("set"));
              ((Variant.ByRef) call.argument(1)).set(Variant.of(7));
              return null;
            });
    Variant.ByRef text = Variant.byRef(Variant.of("before"));
    Variant.ByRef any = Variant.byRefVariant(Variant.empty());
    try (Dispatch dispatch = Dispatch.of(object)) {
      dispatch.call("open", text, any);
    }
    assertEquals(Variant.of("set"), text.get());
    assertEquals(Variant.of(7), any.get());
  }

  @Test
  void aFailureNamesTheMemberAndWhatTheObjectTells() {
    ErrorInfo info = new ErrorInfo(Guid.NULL, "Files.Reader", "File not found", "a.chm", 7);
    ComException thrown = new ComException(0x800A0035, null, info, null);
    ScriptObject object =
        object(
            call -> {
              throw thrown;
            });
    try (Dispatch dispatch = Dispatch.of(object)) {
      ComException e = assertThrows(ComException.class, () -> dispatch.call("Open"));
      assertEquals(0x800A0035, e.hresult().code());
      assertEquals("Open", e.method());
      assertEquals("Open: 0x800A0035: File not found", e.getMessage());
      assertEquals(info, e.errorInfo());
      assertSame(thrown, e.getCause());
    }
  }

  @Test
  void aBadArgumentHasItsIndex() {
    ScriptObject object = object(call -> Variant.of(call.argument(2, int.class)));
    try (Dispatch dispatch = Dispatch.of(object)) {
      BadArgumentException e =
          assertThrows(BadArgumentException.class, () -> dispatch.call("Open", 1, 2, "three"));
      assertEquals(HResult.DISP_E_TYPEMISMATCH, e.hresult().code());
      assertEquals(2, e.argument());
      assertTrue(e.getMessage().contains("Open") && e.getMessage().contains("three"));
      e =
          assertThrows(
              BadArgumentException.class,
              () -> dispatch.call("Open", 1, 2, Dispatch.named("FileName", 1L << 40)));
      assertEquals(HResult.DISP_E_OVERFLOW, e.hresult().code());
      assertEquals(2, e.argument());
    }
  }
}
