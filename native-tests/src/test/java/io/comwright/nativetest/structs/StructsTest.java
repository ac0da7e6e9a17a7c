package io.comwright.nativetest.structs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.ComObject;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.Ref;
import io.comwright.automation.Variant;
import io.comwright.nativetest.CountedMemoryTest;
import io.comwright.nativetest.EachCompiler;
import io.comwright.nativetest.NativeObject;
import io.comwright.nativetest.arrays.IArrayItem;
import io.comwright.nativetest.arrays.IArrayItemProxy;
import io.comwright.nativetest.arrays.IArrayItemVtable;
import io.comwright.nativetest.structs.IStructs.Blob;
import io.comwright.nativetest.structs.IStructs.Excep;
import io.comwright.nativetest.structs.IStructs.Multi;
import io.comwright.nativetest.structs.IStructs.Params;
import io.comwright.nativetest.structs.IStructs.Stat;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Structs that point to what they own, and what they do not. The allocator is of C++: after each
 * test every block is freed, and every object has the references that it had.
 */
@EachCompiler
class StructsTest extends CountedMemoryTest {
  private static final Guid ITEM = IArrayItemVtable.IID_IArrayItem;
  private static final Guid STRUCTS = IStructsVtable.IID_IStructs;

  private NativeObject object;
  private IStructs proxy;

  record Item(int number) implements IArrayItem {}

  @BeforeEach
  void create() {
    object = library.create("structs_create");
    proxy = IStructsProxy.attach(object.pointer());
  }

  @AfterEach
  void nothingIsLeft() {
    if (proxy != null) {
      proxy.close();
      assertEquals(0, object.refs());
      assertEquals(0, library.call("structs_mistakes", object));
    }
  }

  private static Blob first(IArrayItem sixty, IArrayItem sixtyOne) {
    return new Blob(
        3,
        new byte[] {1, 2, 3},
        "kind",
        new IArrayItem[] {sixty, sixtyOne},
        (short) 2,
        new Stat("stat", 2, 0x1_0000_0000L),
        new String[] {"a", "b"});
  }

  @Test
  void textThatComesOut() {
    assertEquals(new Stat("name", 7, -1), proxy.stat(0));
    assertEquals(new Stat(null, 7, -1), proxy.stat(1));
  }

  @Test
  void pointersThatComeOut() {
    assertEquals(new IStructs.Link(null, 0), proxy.link(0));
    assertEquals(new IStructs.Link(ITEM, 1), proxy.link(1));
  }

  @Test
  void pointersThatGoIn() {
    Variant[] args = {Variant.of(-5), Variant.of(0.5), Variant.of("text"), Variant.of(new Item(1))};
    Ref<Excep> excep = new Ref<>();
    proxy.invoke(new Params(args, new int[] {-3}, 4, 1), excep);
    assertEquals(
        new Excep((short) 0, (short) 0, "source", "description", 42, HResult.of(HResult.E_FAIL)),
        excep.get());
    proxy.invoke(new Params(null, null, 0, 0), excep);
    assertNull(excep.get().source());
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> proxy.invoke(new Params(args, null, 5, 0), excep));
    assertEquals("IStructs.invoke: Params.args has 4 elements, and the count is 5", e.getMessage());
    e =
        assertThrows(
            IllegalArgumentException.class,
            () -> proxy.invoke(new Params(args, null, 4, 1), excep));
    assertEquals(
        "IStructs.invoke: Params.named has 0 elements, and the count is 1", e.getMessage());
  }

  @Test
  void pointersThatStayTheCallers() {
    Multi[] results = {
      new Multi(ITEM, null, HResult.of(0)), new Multi(STRUCTS, null, HResult.of(0))
    };
    proxy.query(results);
    assertEquals(ITEM, results[0].iid());
    assertEquals(HResult.of(HResult.E_NOINTERFACE), results[1].result());
    try (IArrayItem item = IArrayItemProxy.from(Objects.requireNonNull(results[0].item()))) {
      assertEquals(60, item.number());
    }
    results[0].item().close();
  }

  @Test
  void everythingThatComesOut() {
    Blob blob = proxy.get();
    try (IArrayItem sixty = blob.items()[0];
        IArrayItem sixtyOne = blob.items()[1]) {
      assertEquals(60, sixty.number());
      assertEquals(61, sixtyOne.number());
    }
    assertArrayEquals(new byte[] {1, 2, 3}, blob.data());
    assertEquals("kind", blob.kind());
    assertEquals(new Stat("stat", 2, 0x1_0000_0000L), blob.stat());
    assertArrayEquals(new String[] {"a", "b"}, blob.names());
  }

  @Test
  void cppThatLies() {
    library.call("structs_mode", object, 1);
    assertEquals(HResult.of(HResult.E_POINTER), failure(proxy::get));
    library.call("structs_mode", object, 2);
    assertEquals(HResult.of(HResult.E_POINTER), failure(proxy::get));
  }

  @Test
  void everythingIsExchanged() {
    try (IArrayItem sixty = IArrayItemProxy.from(new Item(60));
        IArrayItem sixtyOne = IArrayItemProxy.from(new Item(61))) {
      Ref<Blob> blob = new Ref<>(first(sixty, sixtyOne));
      library.call("structs_mode", object, 3);
      Blob passed = blob.get();
      assertEquals(HResult.of(HResult.E_FAIL), failure(() -> proxy.exchange(blob)));
      assertSame(passed, blob.get());
      library.call("structs_mode", object, 0);
      proxy.exchange(blob);
      assertArrayEquals(new byte[] {9}, blob.get().data());
      assertEquals("second", blob.get().kind());
      assertNull(blob.get().stat());
      assertArrayEquals(new String[] {"c"}, blob.get().names());
      try (IArrayItem item = blob.get().items()[0]) {
        assertEquals(61, item.number());
      }
      Blob hole =
          new Blob(
              0, new byte[0], "kind", new IArrayItem[] {sixty}, (short) 1, null, new String[1]);
      NullPointerException e =
          assertThrows(NullPointerException.class, () -> proxy.exchange(new Ref<>(hole)));
      assertEquals("IStructs.exchange: Blob.names is null", e.getMessage());
    }
  }

  /** What {@code structs_call} expects. */
  private static class JavaStructs implements IStructs {
    @Override
    public Stat stat(int flags) {
      return new Stat(flags == 1 ? null : "name", 7, -1);
    }

    @Override
    public void invoke(Params params, Ref<Excep> excep) {
      if (params.args() == null) {
        excep.set(new Excep((short) 1, (short) 0, null, null, 0, HResult.of(HResult.S_FALSE)));
        return;
      }
      assertEquals(4, params.args().length);
      assertEquals(Variant.of(-5), params.args()[0]);
      assertEquals(Variant.of(0.5), params.args()[1]);
      assertEquals(Variant.of("text"), params.args()[2]);
      assertArrayEquals(new int[] {-3}, params.named());
      excep.set(
          new Excep((short) 0, (short) 0, "source", "description", 42, HResult.of(HResult.E_FAIL)));
    }

    @Override
    public void query(Multi[] results) {
      for (int i = 0; i < results.length; i++) {
        boolean known = results[i].iid().equals(ITEM);
        results[i] =
            new Multi(
                results[i].iid(),
                known ? new Item(60) : null,
                HResult.of(known ? HResult.S_OK : HResult.E_NOINTERFACE));
      }
    }

    @Override
    public Blob get() {
      return first(new Item(60), new Item(61));
    }

    @Override
    public Link link(int number) {
      return new Link(number == 0 ? null : ITEM, number);
    }

    @Override
    public void exchange(Ref<Blob> blob) {
      Blob given = blob.get();
      assertEquals("kind", given.kind());
      assertEquals(60, given.items()[0].number());
      assertEquals(new Stat("stat", 2, 0x1_0000_0000L), given.stat());
      assertArrayEquals(new String[] {"a", "b"}, given.names());
      blob.set(
          new Blob(
              1,
              new byte[] {9},
              "second",
              new IArrayItem[] {given.items()[1]},
              (short) 1,
              null,
              new String[] {"c"}));
    }
  }

  @Test
  void javaIsCalled() {
    try (ComObject token = ComObject.expose(new JavaStructs(), IStructsProxy.TYPE)) {
      check("structs_call", token.pointer(IStructsProxy.TYPE));
    }
  }

  private void fails(int expected, Blob answer) {
    IStructs failing =
        new JavaStructs() {
          @Override
          public Blob get() {
            return answer;
          }
        };
    try (ComObject token = ComObject.expose(failing, IStructsProxy.TYPE)) {
      check("structs_call_failing", token.pointer(IStructsProxy.TYPE), expected);
    }
    assertEquals(HResult.of(expected), takeFailures().getFirst().answer());
  }

  /** What was made before the failure is given back. */
  @Test
  void javaThatLies() {
    byte[] data = {1};
    IArrayItem[] items = {new Item(1), new Item(2)};
    fails(
        HResult.E_POINTER,
        new Blob(1, data, "kind", items, (short) 2, null, new String[] {"a", null}));
    fails(
        HResult.E_POINTER,
        new Blob(
            1, data, "kind", new IArrayItem[] {items[0], null}, (short) 2, null, new String[2]));
    fails(
        HResult.E_INVALIDARG,
        new Blob(2, data, "kind", items, (short) 2, null, new String[] {"a", "b"}));
    fails(
        HResult.E_INVALIDARG,
        new Blob(1, data, "ki\0nd", items, (short) 2, null, new String[] {"a", "b"}));
  }

  @Test
  void arraysOfAView() {
    Lists lists = ListsStruct.allocate(arena);
    library.call("structs_lists", object, lists.segment(), 0);
    assertArrayEquals(new String[] {"first", "second"}, lists.texts());
    assertArrayEquals(new String[] {"\u00e9", null}, lists.utf8());
    IUnknown[] items = lists.items();
    for (int i = 0; i < 2; i++) {
      try (IUnknown item = items[i];
          IArrayItem number = IArrayItemProxy.from(item)) {
        assertEquals(60 + i, number.number());
      }
    }
    Variant[] values = lists.values();
    assertEquals(Variant.of(0.25), values[0]);
    try (IUnknown item = values[1].asUnknown();
        IArrayItem number = IArrayItemProxy.from(item)) {
      assertEquals(60, number.number());
    }
    library.call("structs_lists", object, lists.segment(), 1);
    assertEquals(HResult.of(HResult.E_POINTER), failure(lists::items));
    lists.texts(new String[] {"a", "", "c"}, arena);
    lists.utf8(new String[] {"\u00e9", null, ""}, arena);
    check("structs_written", lists.segment());
    NullPointerException e =
        assertThrows(
            NullPointerException.class, () -> lists.texts(new String[] {"a", null}, arena));
    assertEquals("Lists.texts: an element is null", e.getMessage());
    assertEquals(3, lists.n());
  }
}
