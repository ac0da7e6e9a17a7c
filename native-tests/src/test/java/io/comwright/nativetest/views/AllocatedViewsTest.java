package io.comwright.nativetest.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.ComScope;
import io.comwright.HResult;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.StructList;
import io.comwright.nativetest.EachCompiler;
import io.comwright.nativetest.NativeObject;
import io.comwright.nativetest.views.Structs.Heap;
import io.comwright.nativetest.views.Structs.IProps;
import io.comwright.nativetest.views.Structs.SPropTagArray;
import io.comwright.nativetest.views.Structs.SPropValue;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Arrays of structs that the callee allocates, in both directions. */
@EachCompiler
class AllocatedViewsTest extends ViewTest {
  @Test
  void propertiesOfCppAreReadAndFreed() {
    NativeObject object = library.create("views_create_props");
    try (IProps proxy = Structs_IPropsProxy.attach(object.pointer())) {
      Member[] members = Member.values();
      SPropTagArray tags = Structs_SPropTagArrayStruct.allocate(arena, members.length);
      int[] wanted = new int[members.length];
      for (int i = 0; i < members.length; i++) {
        wanted[i] = members[i].tag();
      }
      tags.aulPropTag(wanted);
      StructList<SPropValue> props = proxy.getProps(tags, 5);
      assertEquals(1, library.call("views_live"));
      assertEquals(members.length, props.size());
      for (int i = 0; i < members.length; i++) {
        assertEquals(members[i].filled, members[i].read.apply(props.get(i)), members[i].name());
        assertEquals(5 + i, props.get(i).dwAlignPad());
      }
      SPropValue kept = props.get(1);
      props.close();
      props.close();
      assertEquals(0, library.call("views_live"));
      assertThrows(IllegalStateException.class, kept::l);
      assertThrows(IllegalStateException.class, () -> props.get(0).i());

      IntRef count = new IntRef();
      Ref<StructList<SPropValue>> found = new Ref<>();
      proxy.find(count, found);
      try (StructList<SPropValue> list = found.get()) {
        assertEquals(2, count.get());
        assertEquals("w\u00efde", list.get(0).lpszW());
        assertEquals(-3, list.get(1).l());
      }
      proxy.find(count, null);
      assertEquals(0, count.get());
      ComScope scope = ComScope.open();
      proxy.find(count, found);
      scope.close();
      assertThrows(IllegalStateException.class, () -> found.get().get(1).l());

      StructList<SPropValue> own = proxy.ownProps();
      assertEquals(List.of(0, 100, 200), own.stream().map(SPropValue::l).toList());
      own.close();
      own.get(2).l(-1);
      assertEquals(-1, library.call("views_own_prop", 2));
    }
  }

  @Test
  void whatCppReportsIsChecked() {
    NativeObject object = library.create("views_create_props");
    try (IProps proxy = Structs_IPropsProxy.attach(object.pointer())) {
      IntRef count = new IntRef();
      Ref<StructList<SPropValue>> found = new Ref<>();
      library.call("views_answer_props", object, HResult.E_FAIL, 0);
      assertEquals(HResult.E_FAIL, failure(() -> proxy.getProps(null, 0)));
      assertEquals(HResult.E_FAIL, failure(() -> proxy.find(count, found)));
      // NULL and 0.
      library.call("views_answer_props", object, 0, 1);
      try (StructList<SPropValue> none = proxy.getProps(null, 0)) {
        assertEquals(List.of(), none);
      }
      proxy.find(count, found);
      assertNull(found.get());
      // NULL and 3.
      library.call("views_answer_props", object, 0, 2);
      assertEquals(HResult.E_POINTER, failure(() -> proxy.getProps(null, 0)));
      assertEquals(HResult.E_POINTER, failure(() -> proxy.find(count, found)));
      assertNull(found.get());
      assertEquals(0, count.get());
      // Memory, and 0xffffffff.
      library.call("views_answer_props", object, 0, 3);
      assertEquals(HResult.E_UNEXPECTED, failure(() -> proxy.getProps(null, 0)));
      assertEquals(HResult.E_UNEXPECTED, failure(() -> proxy.find(count, found)));
      assertEquals(0, library.call("views_live"));
      // Memory, and 0.
      library.call("views_answer_props", object, 0, 4);
      try (StructList<SPropValue> none = proxy.getProps(null, 0)) {
        assertEquals(List.of(), none);
        assertEquals(1, library.call("views_live"));
      }
    }
  }

  private static int failure(Runnable call) {
    return assertThrows(ComException.class, call::run).hresult().code();
  }

  /** Answers as the test says. */
  private static class JavaProps implements IProps {
    Function<Integer, @Nullable StructList<SPropValue>> props = count -> null;
    int difference;

    @Override
    public StructList<SPropValue> getProps(@Nullable SPropTagArray tags, int flags) {
      assertEquals(Integer.MIN_VALUE, flags);
      return props.apply(tags.cValues());
    }

    @Override
    public void find(IntRef count, @Nullable Ref<@Nullable StructList<SPropValue>> found) {
      StructList<SPropValue> made = props.apply(2);
      found.set(made);
      count.set(made == null ? 0 : made.size() + difference);
    }

    @Override
    public StructList<SPropValue> ownProps() {
      return props.apply(3);
    }
  }

  /** The text lies in the arena of the test: the fixtures' allocator frees one block only. */
  private StructList<SPropValue> fill(StructList<SPropValue> props) {
    for (int i = 0; i < props.size(); i++) {
      props.get(i).ulPropTag(i == 0 ? Member.UNICODE.tag() : Member.L.tag());
      if (i == 0) {
        props.get(i).lpszW("w\u00efde", arena);
      } else {
        props.get(i).l(10 * i);
      }
    }
    return props;
  }

  @Test
  void propertiesOfJavaAreReadAndFreedByCpp() {
    JavaProps props = new JavaProps();
    List<StructList<SPropValue>> made = new ArrayList<>();
    props.props =
        count -> {
          made.add(fill(Structs_SPropValueStruct.allocateArray(new Heap(), count)));
          return made.getLast();
        };
    try (ComObject token = ComObject.expose(props)) {
      MemorySegment pointer = token.pointer(Structs_IPropsProxy.TYPE);
      MemorySegment tags = arena.allocate(64);
      check("views_call_get_props", pointer, tags, 5);
      check("views_call_get_props", pointer, tags, 0);
      check("views_call_find", pointer, 2);
      assertEquals(3, made.size());
      assertThrows(IllegalStateException.class, () -> made.getFirst().get(1).l());
      made.forEach(StructList::close);
      assertEquals(0, library.call("views_live"));
      // Nothing, where that may be.
      props.props = count -> null;
      check("views_call_find", pointer, 0);
      // Nobody else holds the memory of an automatic arena.
      props.props =
          count -> {
            StructList<SPropValue> own =
                Structs_SPropValueStruct.allocateArray(Arena.ofAuto(), count);
            own.get(1).l(10);
            own.get(2).l(20);
            return own;
          };
      check("views_call_own_props", pointer);
    }
  }

  @Test
  void aListThatFailsInJavaIsNotHandedOut() {
    JavaProps props = new JavaProps();
    List<StructList<SPropValue>> made = new ArrayList<>();
    try (ComObject token = ComObject.expose(props)) {
      MemorySegment pointer = token.pointer(Structs_IPropsProxy.TYPE);
      assertEquals(HResult.of(HResult.E_POINTER), getProps(pointer));
      // In an arena, with pointers: not C++'s to free.
      props.props = count -> Structs_SPropValueStruct.allocateArray(arena, count);
      assertEquals(HResult.of(HResult.E_FAIL), getProps(pointer));
      // Of another allocator, which frees it.
      props.props = count -> Structs_SPropValueStruct.allocateArray(new Heap() {}, count);
      assertEquals(HResult.of(HResult.E_FAIL), getProps(pointer));
      assertEquals(0, library.call("views_live"));
      // Twice the same.
      props.props =
          count -> {
            if (made.isEmpty()) {
              made.add(fill(Structs_SPropValueStruct.allocateArray(new Heap(), count)));
            }
            return made.getFirst();
          };
      check("views_call_get_props", pointer, arena.allocate(64), 2);
      assertEquals(HResult.of(HResult.E_FAIL), getProps(pointer));
      // A count that is not the list's.
      props.props = count -> Structs_SPropValueStruct.allocateArray(new Heap(), count);
      props.difference = -1;
      MemorySegment report = arena.allocate(4096);
      assertEquals(
          HResult.of(HResult.E_UNEXPECTED),
          hresult("views_call_find", pointer, 2, report, report.byteSize()));
      assertEquals("", report.getString(0));
      assertEquals(1, takeFailures().size());
      check("views_call_nowhere", pointer);
      assertEquals(2, takeFailures().size());
    }
  }

  private HResult getProps(MemorySegment pointer) {
    MemorySegment report = arena.allocate(4096);
    HResult hr =
        hresult("views_call_get_props", pointer, arena.allocate(64), 2, report, report.byteSize());
    assertEquals("", report.getString(0));
    assertEquals(1, takeFailures().size());
    return hr;
  }
}
