package io.comwright.nativetest.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.nativetest.EachCompiler;
import io.comwright.nativetest.NativeObject;
import io.comwright.nativetest.NativeTest;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Text buffers of the caller against C++, in both directions. */
@EachCompiler
class TextBuffersTest extends NativeTest {
  private static final String NAME = "a name that is longer than most";

  @Test
  void javaCallsCpp() {
    NativeObject object = library.create("buffers_create");
    try (IBuffers proxy = IBuffersProxy.attach(object.pointer())) {
      Ref<String> text = new Ref<>();
      IntRef attributes = new IntRef();
      proxy.getPath(text, 100, attributes, 5);
      assertEquals(NAME, text.get());
      assertEquals(6, attributes.get());
      assertEquals(1, calls(object));
      proxy.getPath(text, 8, attributes, 5);
      assertEquals(NAME, text.get());
      assertEquals(7, attributes.get());
      assertEquals(2, calls(object));
      proxy.getPath(text, 8, null, 1);
      assertEquals("a name ", text.get());
      assertEquals(1, calls(object));

      assertEquals(NAME, proxy.getFriendlyName());
      assertEquals(2, calls(object));
      assertEquals(NAME, proxy.getVersionString());
      assertEquals(2, calls(object));

      text.set("abc");
      proxy.append(text, 0, "def");
      assertEquals("abcdef", text.get());
      assertEquals(2, calls(object));
      proxy.append(text, 10, "ghi");
      assertEquals("abcdefghi", text.get());
      assertEquals(1, calls(object));

      assertEquals(7, proxy.getText(text));
      assertEquals("a name ", text.get());
    }
    assertEquals(0, object.refs());
  }

  @Test
  void whatIsHandedOutInVainIsGivenBack() {
    NativeObject object = library.create("buffers_create");
    try (IBuffers proxy = IBuffersProxy.attach(object.pointer())) {
      Ref<String> text = new Ref<>();
      Ref<IUnknown> owner = new Ref<>();
      proxy.getNameByOffset(0, text, owner);
      assertEquals(NAME, text.get());
      assertEquals(2, calls(object));
      assertEquals(2, object.refs());
      owner.get().close();
      assertEquals(1, object.refs());

      // It always wants more, or more than there can be.
      owner.set(null);
      ComException e =
          assertThrows(ComException.class, () -> proxy.getNameByOffset(1, text, owner));
      assertEquals(HResult.E_UNEXPECTED, e.hresult().code());
      assertEquals(9, calls(object));
      e = assertThrows(ComException.class, () -> proxy.getNameByOffset(2, text, owner));
      assertEquals(HResult.E_UNEXPECTED, e.hresult().code());
      assertEquals(1, calls(object));
      assertNull(owner.get());
      assertEquals(1, object.refs());
    }
    assertEquals(0, object.refs());
  }

  private long calls(NativeObject object) {
    return library.call("buffers_calls", object);
  }

  @Test
  void cppCallsJava() {
    try (ComObject object = ComObject.expose(new Buffers())) {
      check("buffers_check", object.pointer(IBuffersProxy.TYPE));
    }
    // What does not fit.
    assertEquals(
        Set.of(0x8007007A, HResult.E_POINTER, HResult.E_INVALIDARG),
        takeFailures().stream()
            .map(failure -> failure.answer().code())
            .collect(Collectors.toSet()));
  }

  /** Does as the one in C++, and knows nothing of sizes. */
  private static final class Buffers implements IBuffers {
    @Override
    public void getPath(Ref<String> file, int cch, IntRef attributes, int flags) {
      file.set(NAME);
      if (attributes != null) {
        attributes.set(flags);
      }
    }

    @Override
    public String getFriendlyName() {
      return NAME;
    }

    @Override
    public String getVersionString() {
      return NAME;
    }

    @Override
    public void getNameByOffset(long offset, Ref<String> name, Ref<IUnknown> owner) {
      name.set(NAME);
      owner.set(this);
    }

    @Override
    public void append(Ref<String> text, long size, String more) {
      text.set(text.get() + more);
    }

    @Override
    public int getText(Ref<String> text) {
      text.set(NAME);
      return NAME.length();
    }
  }
}
