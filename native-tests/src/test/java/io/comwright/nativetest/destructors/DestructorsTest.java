package io.comwright.nativetest.destructors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.ComAbi;
import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.HResult;
import io.comwright.nativetest.EachCompiler;
import io.comwright.nativetest.NativeObject;
import io.comwright.nativetest.NativeTest;
import org.junit.jupiter.api.Test;

/** One declaration, and slots as the C++ ABI in force has them. */
@EachCompiler
class DestructorsTest extends NativeTest {
  @Test
  void slotsFollowTheAbi() {
    int more = ComAbi.current() == ComAbi.ITANIUM ? 2 : 0;
    assertEquals(3 + more, IBlobVtable.SLOT_size);
    assertEquals(4 + more, IBlobVtable.SLOT_put);
    assertEquals(5 + more, IBlob2Vtable.SLOT_get);
    assertEquals(6 + more, IBlob2Vtable.SLOT_COUNT);
  }

  @Test
  void javaCallsCpp() {
    NativeObject object = library.create("destructors_create");
    try (IBlob2 blob = IBlob2Proxy.attach(object.pointer());
        IBlob base = IBlobProxy.from(blob)) {
      assertEquals(3, blob.size());
      base.put(1, 41);
      blob.put(2, 42);
      assertEquals(41, blob.get(1));
      assertEquals(42, blob.get(2));
      ComException failure = assertThrows(ComException.class, () -> blob.get(3));
      assertEquals(HResult.of(HResult.E_INVALIDARG), failure.hresult());
    }
  }

  @Test
  void cppCallsJava() {
    int[] values = new int[3];
    IBlob2 blob =
        new IBlob2() {
          @Override
          public int size() {
            return 3;
          }

          @Override
          public void put(int index, int value) {
            values[index] = value;
          }

          @Override
          public int get(int index) {
            if (index > 2) {
              throw new IllegalArgumentException("index");
            }
            return values[index];
          }
        };
    try (ComObject token = ComObject.expose(blob, IBlob2Proxy.TYPE)) {
      check("destructors_check", token.pointer(IBlob2Proxy.TYPE));
      assertEquals(40, values[2]);
      assertEquals("IBlob2.get", takeFailures().getFirst().method());
    }
  }
}
