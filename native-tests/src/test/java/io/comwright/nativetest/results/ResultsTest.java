package io.comwright.nativetest.results;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.nativetest.EachCompiler;
import io.comwright.nativetest.NativeObject;
import io.comwright.nativetest.NativeTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What methods hand out in ways of their own, in both directions. */
@EachCompiler
class ResultsTest extends NativeTest {
  private static final int DISP_E_UNKNOWNNAME = 0x80020006;
  private static final int DXGI_ERROR_MORE_DATA = 0x887A0003;

  @Test
  void javaCallsCpp() {
    NativeObject object = library.create("results_create");
    try (IResults proxy = IResultsProxy.attach(object.pointer())) {
      assertNull(proxy.create(0));
      try (IResults created = proxy.create(1)) {
        assertEquals(2, object.refs());
        assertEquals(1, created.id(1).leastSignificantBits() & 0xFF);
      }
      assertEquals(1, object.refs());

      assertNull(proxy.lend(0));
      proxy.lend(1).close();
      assertEquals(1, object.refs());
      try (IResults other = proxy.lend(2)) {
        assertEquals(2, library.call("results_otherRefs", object));
        assertNull(other.lend(0));
      }
      assertEquals(1, library.call("results_otherRefs", object));
      assertEquals(Guid.parse("00112233-4455-6677-8899-aabbccddee03"), proxy.id(3));

      int[] ids = {9, 9, 9};
      ComException unknown =
          assertThrows(ComException.class, () -> proxy.getIds(new String[] {"a", "?", "c"}, ids));
      assertEquals(DISP_E_UNKNOWNNAME, unknown.hresult().code());
      assertArrayEquals(new int[] {1, -1, 3}, ids);

      IntRef size = new IntRef(3);
      Ref<IResults> rest = new Ref<>();
      IntRef flags = new IntRef(9);
      assertEquals(HResult.of(DXGI_ERROR_MORE_DATA), proxy.getData(size, rest, flags));
      assertEquals(10, size.get());
      assertEquals(9, flags.get());
      assertEquals(2, object.refs());
      rest.get().close();
      assertEquals(HResult.of(0), proxy.getData(size, rest, flags));
      assertEquals(7, flags.get());
      rest.get().close();
      assertEquals(1, object.refs());

      Ref<IResults> as = new Ref<>();
      assertEquals(HResult.of(5), proxy.createAs(IResultsProxy.TYPE, as, 5));
      as.get().close();
      Ref<IUnknown> one = new Ref<>();
      proxy.createAs(IUnknownProxy.TYPE, one, 0);
      one.get().close();
      assertEquals(HResult.of(HResult.S_FALSE), proxy.createAs(IResultsProxy.TYPE, null, 0));
      Ref<IBuffers> no = new Ref<>();
      ComException none =
          assertThrows(ComException.class, () -> proxy.createAs(IBuffersProxy.TYPE, no, 0));
      assertEquals(HResult.E_NOINTERFACE, none.hresult().code());

      Ref<String> text = new Ref<>();
      IntRef length = new IntRef();
      proxy.getTextAt(0, text, length);
      assertEquals("a\0bc", text.get());
      assertEquals(4, length.get());
      proxy.getTextAt(4, text, length);
      assertNull(text.get());
      assertEquals(1, object.refs());
    }
    assertEquals(0, object.refs());
  }

  @Test
  void cppCallsJava() {
    try (ComObject object = ComObject.expose(new Results(new Results(null)))) {
      check("results_check", object.pointer(IResultsProxy.TYPE));
      assertEquals(2, live());
    }
    assertEquals(0, live());
    assertEquals(
        List.of("IResults.getIds", "IResults.createAs"),
        takeFailures().stream().map(Failure::method).toList());
  }

  /** Does as the one in C++. */
  private static final class Results implements IResults {
    private final IResults other;

    Results(IResults other) {
      this.other = other;
    }

    @Override
    public IResults create(int version) {
      return version == 0 ? null : this;
    }

    @Override
    public IResults lend(int which) {
      return which == 0 ? null : which == 1 ? this : other;
    }

    @Override
    public Guid id(int index) {
      return Guid.parse("00112233-4455-6677-8899-aabbccddee%02x".formatted(index));
    }

    @Override
    public void getIds(String[] names, int[] ids) {
      boolean known = true;
      for (int i = 0; i < names.length; i++) {
        ids[i] = names[i].equals("?") ? -1 : i + 1;
        known &= ids[i] != -1;
      }
      if (!known) {
        throw new ComException(DISP_E_UNKNOWNNAME, "a name is not known");
      }
    }

    @Override
    public HResult getData(IntRef size, Ref<IResults> rest, IntRef flags) {
      int given = size.get();
      size.set(10);
      rest.set(this);
      flags.set(7);
      return HResult.of(given >= 10 ? 0 : DXGI_ERROR_MORE_DATA);
    }

    @Override
    public <T extends IUnknown> HResult createAs(ComType<T> type, Ref<T> object, int flags) {
      if (object == null) {
        return HResult.of(HResult.S_FALSE);
      }
      object.set(castTo(type, this));
      return HResult.of(flags);
    }

    @Override
    public void getTextAt(int position, Ref<String> text, IntRef length) {
      text.set(position < 4 ? "a\0bc".substring(position) : null);
      length.set(position < 4 ? 4 - position : 0);
    }

    @SuppressWarnings("unchecked") // the stub asks the object for the interface
    private static <T extends IUnknown> T castTo(ComType<T> type, IUnknown object) {
      return (T) object;
    }
  }
}
