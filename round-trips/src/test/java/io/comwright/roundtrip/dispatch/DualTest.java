package io.comwright.roundtrip.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.HResult;
import io.comwright.Ref;
import io.comwright.automation.BadArgumentException;
import io.comwright.automation.Dispatch;
import io.comwright.automation.IDispatch;
import io.comwright.automation.Invocation;
import io.comwright.automation.SafeArray;
import io.comwright.automation.Sequence;
import io.comwright.automation.Variant;
import io.comwright.roundtrip.Accounting;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A Java object of a dual interface, called through its slots and through {@code Invoke}. */
@ExtendWith(Accounting.class)
class DualTest {
  private final Book book = new Book();
  private ComObject object;
  private IBook slots;
  private Dispatch late;

  @BeforeEach
  void expose() {
    object = ComObject.expose(book);
    slots = IBookProxy.retain(object.pointer(IBookProxy.TYPE));
    late = Dispatch.of(slots);
  }

  @AfterEach
  void close() {
    late.close();
    slots.close();
    object.close();
  }

  private static int code(Runnable call) {
    return assertThrows(ComException.class, call::run).hresult().code();
  }

  private int code(Invocation call) {
    return code(() -> late.proxy().invoke(call));
  }

  @Test
  void throughTheVtable() {
    slots.putItem("a", "1");
    assertEquals("1", slots.item("a"));
    assertEquals(6, slots.sum(7, (byte) 2, SafeArray.of(Variant.of(1), Variant.of(2))));
    assertEquals(-5, slots.slotOnly(5));
    Ref<String> left = new Ref<>("l");
    Ref<String> right = new Ref<>("r");
    assertTrue(slots.swap(left, right));
    assertEquals("rl", left.get() + right.get());
    assertEquals(List.of(7), book.told);
  }

  @Test
  void namesWithoutRegardToCase() {
    late.put("ITEM", "a", "1");
    assertEquals("1", late.get("item", "a"));
    assertEquals("1", late.get(Dispatch.DEFAULT, "a"));
    assertEquals("x3-", late.call("jOiN", "x", 3));
    int[] ids =
        late.proxy()
            .getIDsOfNames(
                List.of("join", "LAST", "first", "locale", "nothing"), IDispatch.USER_LOCALE);
    assertEquals(List.of(4, 3, 0, -1, -1), Arrays.stream(ids).boxed().toList());
    ids = late.proxy().getIDsOfNames(List.of("Item", "key", "value"), IDispatch.USER_LOCALE);
    assertEquals(List.of(0, 0, -1), Arrays.stream(ids).boxed().toList());
  }

  @Test
  void whatHasNoNameForCallers() {
    assertFalse(late.has("newEnum"));
    assertFalse(late.has("slotOnly"));
    assertFalse(late.has("get_Item"));
    late.put("Item", "a", "1");
    late.put("Item", "b", "2");
    try (Sequence<String> keys = late.elements(String.class)) {
      assertEquals(List.of("a", "b"), keys.toList());
    }
  }

  /**
   * JScript's Enumerator takes it for a method, older callers for a property, others for either.
   */
  @ParameterizedTest
  @ValueSource(ints = {Invocation.METHOD, Invocation.GET, Invocation.METHOD | Invocation.GET})
  void anEnumeratorHoweverItIsAskedFor(int flags) {
    Variant.Unknown found =
        (Variant.Unknown)
            late.proxy()
                .invoke(new Invocation(IDispatch.NEW_ENUM, 0, flags, List.of(), List.of(), true));
    found.value().close();
    assertEquals(
        HResult.DISP_E_MEMBERNOTFOUND,
        code(
            () ->
                late.proxy()
                    .invoke(
                        new Invocation(
                            IDispatch.NEW_ENUM,
                            0,
                            Invocation.PUT,
                            List.of(),
                            List.of(new Invocation.Named(IDispatch.PROPERTY_PUT, Variant.of(1))),
                            false))));
  }

  @Test
  void argumentsThatAreLeftOut() {
    assertEquals("x1-", late.call("Join", "x", 1));
    assertEquals("x2+", late.call("Join", "x", 2, "+"));
    assertEquals("x3-", late.call("Join", "x", 3, Variant.missing(), true));
    assertEquals(List.of(Variant.missing(), Variant.missing(), Variant.of(true)), book.told);
  }

  @Test
  void argumentsByName() {
    assertEquals(
        "x4+",
        late.call(
            "Join",
            Dispatch.named("SEPARATOR", "+"),
            Dispatch.named("count", 4),
            Dispatch.named("first", "x")));
    assertEquals("x5-", late.call("Join", "x", 5, Dispatch.named("last", "z")));
    assertEquals(List.of(Variant.missing(), Variant.of("z")), book.told);
  }

  @Test
  void variableArgumentsAndTheLocale() {
    assertEquals(0, late.call("sum", 3));
    assertEquals(18, late.call("sum", 3, 1, 2, 3));
    assertEquals(List.of(0x400, 0x400), book.told);
    assertEquals(
        HResult.DISP_E_NONAMEDARGS, code(() -> late.call("sum", Dispatch.named("factor", 3))));
    late.proxy().invoke(new Invocation(5, 0x409, 1, List.of(Variant.of(1)), List.of(), false));
    assertEquals(0x409, book.told.getLast());
  }

  @Test
  void placesAreSet() {
    Variant.ByRef left = Variant.byRef(Variant.of("l"));
    Variant.ByRef right = Variant.byRefVariant(Variant.of(7));
    assertEquals(true, late.call("swap", left, right));
    assertEquals(Variant.of("7"), left.get());
    assertEquals(Variant.of("l"), right.get());
    Variant.ByRef number = Variant.byRef(Variant.of(12));
    assertEquals(true, late.call("swap", number, "34"));
    assertEquals(Variant.of(34), number.get());
  }

  @Test
  void valuesAreConverted() {
    assertEquals("1.512-", late.call("Join", new BigDecimal("1.50"), "12"));
    assertEquals("true2-".replace("true", "-1"), late.call("Join", true, 1.5));
    assertEquals(6, late.call("sum", "2", 3L));
  }

  @Test
  void objectsArriveAndGoOut() {
    Book other = new Book();
    other.items.put("name", "other");
    assertNull(late.get("next"));
    late.putRef("next", other);
    late.putRef("next", Variant.ofDispatch(null));
    assertEquals(List.of("other", "null"), book.told);
    book.next = other;
    try (Dispatch next = late.get(Dispatch.class, "next")) {
      assertEquals("other", next.get("Item", "name"));
    }
    assertEquals(HResult.DISP_E_TYPEMISMATCH, code(() -> late.putRef("next", 1)));
  }

  @Test
  void wrongNumbersOfArguments() {
    assertEquals(HResult.DISP_E_BADPARAMCOUNT, code(() -> late.call("Join", "x")));
    assertEquals(HResult.DISP_E_BADPARAMCOUNT, code(() -> late.call("Join", "x", 1, "-", 2, 3)));
    assertEquals(HResult.DISP_E_BADPARAMCOUNT, code(() -> late.get("Item")));
    assertEquals(HResult.DISP_E_BADPARAMCOUNT, code(() -> late.put("Item", "v")));
    assertEquals(HResult.DISP_E_BADPARAMCOUNT, code(() -> late.call("sum")));
    assertEquals(
        HResult.DISP_E_PARAMNOTOPTIONAL,
        code(() -> late.call("Join", "x", Dispatch.named("separator", "+"))));
  }

  @Test
  void membersThatThereAreNot() {
    assertEquals(HResult.DISP_E_UNKNOWNNAME, code(() -> late.call("nothing")));
    assertEquals(HResult.DISP_E_UNKNOWNNAME, code(() -> late.call("sum", Dispatch.named("x", 1))));
    assertEquals(HResult.DISP_E_MEMBERNOTFOUND, code(Invocation.method(99)));
    assertEquals(HResult.DISP_E_MEMBERNOTFOUND, code(() -> late.put("Join", "x")));
    assertEquals(HResult.DISP_E_MEMBERNOTFOUND, code(() -> late.get("fail", 0)));
    assertEquals(HResult.DISP_E_MEMBERNOTFOUND, code(() -> late.put("next", book)));
  }

  /** An object whose default member is a value. */
  private record Valued(Variant value) implements IDispatch {
    @Override
    public int[] getIDsOfNames(List<String> names, int locale) {
      return names.stream().mapToInt(name -> UNKNOWN).toArray();
    }

    @Override
    public Variant invoke(Invocation call) {
      if (call.member() != VALUE || !call.wants(Invocation.GET) || call.count() > 0) {
        throw new ComException(HResult.DISP_E_MEMBERNOTFOUND);
      }
      return value;
    }
  }

  @Test
  void anObjectForAValueIsItsDefaultMember() {
    assertEquals("x42-", late.call("Join", "x", new Valued(Variant.of("42"))));
    assertEquals("43-", late.call("Join", new Valued(Variant.of(4)), 3));
    for (IDispatch object :
        List.of(
            new IDispatch() {},
            new Valued(Variant.of("words")),
            new Valued(Variant.of(book)),
            new Valued(Variant.of(SafeArray.of(1))))) {
      BadArgumentException e = bad("Join", "x", object);
      assertEquals(HResult.DISP_E_TYPEMISMATCH, e.hresult().code());
      assertEquals(1, e.argument());
    }
  }

  private BadArgumentException bad(String name, Object... arguments) {
    return assertThrows(BadArgumentException.class, () -> late.call(name, arguments));
  }

  @Test
  void argumentsThatAreBlamed() {
    BadArgumentException e = bad("Join", "x", "words", "-");
    assertEquals(HResult.DISP_E_TYPEMISMATCH, e.hresult().code());
    assertEquals(1, e.argument());
    e = bad("sum", 300, 1);
    assertEquals(HResult.DISP_E_OVERFLOW, e.hresult().code());
    assertEquals(0, e.argument());
    e = bad("Join", "x", Variant.missing());
    assertEquals(HResult.DISP_E_PARAMNOTOPTIONAL, e.hresult().code());
    assertEquals(1, e.argument());
    e = bad("Join", "x", Dispatch.named("separator", "+"), Dispatch.named("count", "many"));
    assertEquals(HResult.DISP_E_TYPEMISMATCH, e.hresult().code());
    assertEquals(2, e.argument());
    e = bad("Join", "x", 1, Dispatch.named("first", "y"));
    assertEquals(HResult.DISP_E_PARAMNOTFOUND, e.hresult().code());
    assertEquals(2, e.argument());
    assertEquals(List.of(), book.told);
  }

  @Test
  void exceptionsOfTheImplementation() {
    ComException e = assertThrows(ComException.class, () -> late.call("fail", 0));
    assertEquals(HResult.CLASS_E_CLASSNOTAVAILABLE, e.hresult().code());
    assertEquals("Book.Source", e.source());
    assertEquals("no class", e.detail());
    e = assertThrows(ComException.class, () -> late.call("fail", 1));
    assertEquals("closed", e.detail());
    assertEquals(Book.class.getName(), e.source());
    e = assertThrows(ComException.class, () -> late.call("fail", 2));
    assertEquals(ComException.class, e.getClass());
    assertEquals(HResult.DISP_E_TYPEMISMATCH, e.hresult().code());
    assertEquals("theirs", e.detail());
  }

  @Test
  void javaCallsItWithoutNativeCode() {
    book.items.put("a", "1");
    assertEquals(Variant.of("1"), book.invoke(Invocation.get(0, Variant.of("a"))));
    assertEquals(4, book.getIDsOfNames(List.of("join"), 0)[0]);
  }
}
