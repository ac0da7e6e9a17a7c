package io.comwright.nativetest.objects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.comwright.ComObject;
import io.comwright.ComType;
import io.comwright.HResult;
import io.comwright.Handle;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.nativetest.EachCompiler;
import io.comwright.nativetest.NativeTest;
import io.comwright.nativetest.mapi.IMAPISync;
import io.comwright.nativetest.mapi.IMAPISyncProgressCallback;
import io.comwright.nativetest.mapi.IMAPISyncProgressCallbackProxy;
import io.comwright.nativetest.mapi.IMAPISyncProxy;
import io.comwright.nativetest.mapi.MapiSib;
import io.comwright.nativetest.slots.ISlots2;
import io.comwright.nativetest.slots.ISlots2Proxy;
import io.comwright.nativetest.slots.ISlotsProxy;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A C++ client checks a Java object by Microsoft's "Rules for Implementing QueryInterface": one
 * identity, reflexive, symmetric, transitive, a static set of interfaces.
 */
@EachCompiler
class QueryInterfaceTest extends NativeTest {
  private static final String UNKNOWN = "00000000-0000-0000-c000-000000000046";
  private static final String CALLBACK = "5024a386-2d44-486a-81a8-8f0ecb6071dd";
  private static final String SYNC = "5024a385-2d44-486a-81a8-8f0ecb6071dd";
  private static final String SLOTS = "2b3c4d5e-6f70-8192-a3b4-c5d6e7f8091a";
  private static final String SLOTS_2 = "2b3c4d5f-6f70-8192-a3b4-c5d6e7f8091a";
  private static final String DISPATCH = "00020400-0000-0000-c000-000000000046";
  private static final String NULL = "00000000-0000-0000-0000-000000000000";

  /** Three interfaces in two branches, and one of a superclass. */
  private static class Callback implements IMAPISyncProgressCallback {
    @Override
    public void progress(@Nullable String step, int index, int indexMax) {}

    @Override
    public void error(HResult result, String message) {}

    @Override
    public void done(@Nullable Handle threadDoneEvent, HResult result) {}
  }

  private static final class All extends Callback implements ISlots2, IMAPISync {
    @Override
    public int area(int side) {
      return 0;
    }

    @Override
    public int area(int width, int height) {
      return 0;
    }

    @Override
    public int last() {
      return 0;
    }

    @Override
    public int more() {
      return 0;
    }

    @Override
    public void synchronizeInBackground(MapiSib info) {}
  }

  /** Checks the rules from one interface pointer of the object. */
  private void checkRules(MemorySegment pointer, String[] present, String[] absent) {
    check(
        "client_query_interface",
        pointer,
        guids(present),
        present.length,
        guids(absent),
        absent.length);
  }

  @Test
  void anObjectOfOneInterface() {
    try (ComObject token = ComObject.expose(new Callback())) {
      checkRules(
          token.pointer(IMAPISyncProgressCallbackProxy.TYPE),
          new String[] {CALLBACK, UNKNOWN},
          new String[] {SYNC, DISPATCH, NULL, "5024a386-2d44-486a-81a8-8f0ecb6071de"});
    }
  }

  @Test
  void anObjectOfSeveralInterfacesFromEachOfThem() {
    All object = new All();
    ComType<?>[] types = {
      IUnknownProxy.TYPE,
      IMAPISyncProgressCallbackProxy.TYPE,
      IMAPISyncProxy.TYPE,
      ISlotsProxy.TYPE,
      ISlots2Proxy.TYPE
    };
    for (ComType<?> type : types) {
      try (ComObject token = ComObject.expose(object)) {
        checkRules(
            token.pointer(type),
            new String[] {UNKNOWN, CALLBACK, SYNC, SLOTS, SLOTS_2},
            new String[] {DISPATCH, NULL, "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"});
      }
    }
  }

  @Test
  void onlyTheInterfacesThatWereAskedFor() {
    All object = new All();
    try (ComObject token = ComObject.expose(object, IMAPISyncProxy.TYPE, ISlotsProxy.TYPE)) {
      checkRules(
          token.pointer(ISlotsProxy.TYPE),
          new String[] {UNKNOWN, SYNC, SLOTS},
          new String[] {CALLBACK, SLOTS_2});
    }
  }

  @Test
  void anObjectOfNoInterfaceHasIUnknown() {
    IUnknown object = new IUnknown() {};
    try (ComObject token = ComObject.expose(object)) {
      checkRules(
          token.pointer(IUnknownProxy.TYPE), new String[] {UNKNOWN}, new String[] {CALLBACK});
    }
  }

  @Test
  void tokensOfOneObjectShareItsIdentity() {
    All object = new All();
    try (ComObject first = ComObject.expose(object);
        ComObject second = ComObject.expose(object);
        ComObject other = ComObject.expose(new All())) {
      assertEquals(first.pointer(IUnknownProxy.TYPE), second.pointer(IUnknownProxy.TYPE));
      assertNotEquals(first.pointer(IUnknownProxy.TYPE), other.pointer(IUnknownProxy.TYPE));
      assertEquals(2, live());
    }
  }

  @Test
  void theDerivedVtableBeginsWithItsBases() {
    try (ComObject token = ComObject.expose(new All())) {
      MemorySegment result = arena.allocate(4, 4);
      for (long slot : new long[] {3, 4, 6, 7, 8}) {
        assertEquals(
            HResult.of(0),
            hresult("slots_call", token.pointer(ISlots2Proxy.TYPE), slot, 2, 3, result));
      }
    }
  }
}
