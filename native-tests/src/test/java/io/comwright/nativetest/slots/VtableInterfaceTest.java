package io.comwright.nativetest.slots;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.HResult;
import io.comwright.nativetest.EachCompiler;
import io.comwright.nativetest.NativeObject;
import io.comwright.nativetest.NativeTest;
import io.comwright.runtime.Proxies;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Interfaces without IUnknown, in both directions. */
@EachCompiler
class VtableInterfaceTest extends NativeTest {
  private static final int DISCONNECTED = 0x80010108;

  @Test
  void javaCallsCpp() {
    MemorySegment object = MemorySegment.ofAddress(library.call("include_create"));
    IInclude2 include = IInclude2Proxy.of(object);
    MemorySegment name = arena.allocateFrom("file.h");
    MemorySegment data = arena.allocate(8, 8);
    MemorySegment bytes = arena.allocate(4, 4);
    include.open(2, name.address(), MemorySegment.ofAddress(77), data.address(), bytes.address());
    include.open(3, name.address(), null, data.address(), bytes.address());
    assertEquals(name.address(), data.get(JAVA_LONG, 0));
    assertEquals(6, bytes.get(JAVA_INT, 0));
    include.closeData(data.get(ADDRESS, 0));
    assertEquals(2, include.opened());
    assertEquals(2.5 / 4, include.ratio(2.5, 4));
    MemorySegment seen = arena.allocate(32, 8);
    library.call("include_seen", object, seen);
    assertEquals(3, seen.get(JAVA_LONG, 0));
    assertEquals(name.address(), seen.get(JAVA_LONG, 8));
    assertEquals(0, seen.get(JAVA_LONG, 16));
    assertEquals(name.address(), seen.get(JAVA_LONG, 24));
  }

  @Test
  void aFailureNamesTheNativeMethod() {
    MemorySegment object = MemorySegment.ofAddress(library.call("include_create"));
    library.call("include_answer", object, HResult.E_FAIL);
    IInclude include = IIncludeProxy.of(object);
    ComException failure =
        assertThrows(ComException.class, () -> include.closeData(MemorySegment.NULL));
    assertEquals(0x80004005, failure.hresult().code());
    assertTrue(failure.method().startsWith("IInclude."), failure.method());
  }

  @Test
  void cppCallsJava() {
    Include include = new Include();
    MemorySegment name = arena.allocateFrom("file.h");
    MemorySegment data = arena.allocate(8, 8);
    MemorySegment bytes = arena.allocate(4, 4);
    MemorySegment ratio = arena.allocate(JAVA_DOUBLE);
    try (Arena life = Arena.ofConfined()) {
      IInclude2Proxy proxy = IInclude2Stub.allocate(include, life);
      MemorySegment pointer = pointer(proxy);
      assertEquals(HResult.of(0), hresult("include_call_open", pointer, 4, name, 77, data, bytes));
      assertEquals(HResult.of(0), hresult("include_call_close", pointer, 78));
      assertEquals(HResult.E_FAIL, (int) library.call("include_call_close", pointer, 0));
      assertEquals(-12345, library.call("include_call_opened", pointer));
      ratio.set(JAVA_DOUBLE, 0, 10);
      library.call("include_call_ratio", pointer, ratio, 4);
      assertEquals(2.5, ratio.get(JAVA_DOUBLE, 0));
      assertEquals(1, live());
    }
    assertEquals(
        List.of(
            "open 4 " + name.address() + " 77 " + data.address() + " " + bytes.address(),
            "close 78",
            "close 0"),
        include.calls);
    assertEquals(1, takeFailures().size());
    assertEquals(0, live());
  }

  @Test
  void aJavaObjectEndsWithItsArena() {
    Include include = new Include();
    Arena life = Arena.ofConfined();
    IInclude2Proxy proxy = IInclude2Stub.allocate(include, life);
    MemorySegment pointer = pointer(proxy);
    assertEquals(-12345, proxy.opened());
    life.close();
    assertThrows(IllegalStateException.class, proxy::opened);
    assertEquals(DISCONNECTED, (int) library.call("include_call_close", pointer, 1));
    assertEquals(DISCONNECTED, (int) library.call("client_call", pointer, 0));
    assertEquals(0, include.calls.size());
    takeFailures();
  }

  @Test
  void nothingIsLeftOfOneThatCannotBeMade() {
    Arena closed = Arena.ofConfined();
    closed.close();
    assertThrows(IllegalStateException.class, () -> IInclude2Stub.allocate(new Include(), closed));
    assertThrows(NullPointerException.class, () -> IInclude2Stub.allocate(new Include(), null));
    assertEquals(0, live());
  }

  /** It ends with its proxy, and not before. */
  @Test
  void anAutomaticArenaIsOpenAsLongAsTheProxyIsReachable() throws InterruptedException {
    IInclude2Proxy proxy = IInclude2Stub.allocate(new Include(), Arena.ofAuto());
    Reference<?> other = new WeakReference<>(IInclude2Stub.allocate(new Include(), Arena.ofAuto()));
    for (int i = 0; i < 500 && live() > 1; i++) {
      System.gc();
      Thread.sleep(10);
    }
    assertTrue(other.refersTo(null));
    assertEquals(1, live());
    assertEquals(-12345, proxy.opened());
    proxy = null;
    for (int i = 0; i < 500 && live() > 0; i++) {
      System.gc();
      Thread.sleep(10);
    }
    assertEquals(0, live());
  }

  @Test
  void aProxyIsPassedToAnotherObject() {
    NativeObject object = library.create("includer_create");
    Include java = new Include();
    try (IIncluderProxy includer = IIncluderProxy.attach(object.pointer());
        Arena life = Arena.ofConfined()) {
      IInclude cpp = IIncludeProxy.of(MemorySegment.ofAddress(library.call("include_create")));
      assertEquals("name.h".length(), includer.include(cpp, 1));
      assertEquals(0, includer.include(IInclude2Stub.allocate(java, life), 2));
      assertEquals(2, java.calls.size());
      IllegalArgumentException failure =
          assertThrows(IllegalArgumentException.class, () -> includer.include(java, 1));
      assertTrue(failure.getMessage().contains("IIncluder.include"), failure.getMessage());
      assertTrue(failure.getMessage().contains("allocate"), failure.getMessage());
    }
  }

  private static MemorySegment pointer(IInclude proxy) {
    return MemorySegment.ofAddress(Proxies.pointerOf(proxy, "test"));
  }

  private static final class Include implements IInclude2 {
    final List<String> calls = new ArrayList<>();

    @Override
    public void open(int type, long name, MemorySegment parent, long data, long bytes) {
      calls.add("open " + type + " " + name + " " + parent.address() + " " + data + " " + bytes);
    }

    @Override
    public void closeData(MemorySegment data) {
      calls.add("close " + data.address());
      if (calls.size() == 3) {
        throw new ComException(HResult.E_FAIL);
      }
    }

    @Override
    public int opened() {
      return -12345;
    }

    @Override
    public double ratio(double a, int b) {
      return a / b;
    }
  }
}
