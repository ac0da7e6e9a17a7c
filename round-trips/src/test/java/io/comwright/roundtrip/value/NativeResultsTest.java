package io.comwright.roundtrip.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.annotation.Borrowed;
import io.comwright.annotation.Callback;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.Out;
import io.comwright.roundtrip.Accounting;
import java.lang.foreign.Arena;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Interfaces and GUIDs as native results of methods and functions. */
@ExtendWith(Accounting.class)
class NativeResultsTest {
  private static final Guid ID = Guid.parse("00112233-4455-6677-8899-aabbccddeeff");

  @ComInterface(value = "00000000-0000-0000-0000-0000000000c5", preserveSig = true)
  interface INative extends IUnknown {
    @Nullable INative owned(int which, @Out IntRef out);

    IUnknown required(int which, @Out IntRef out);

    @Borrowed
    @Nullable INative borrowed(int which, @Out IntRef out);

    @Borrowed
    IUnknown requiredBorrowed(int which, @Out IntRef out);

    Guid id();

    UUID uuid(@Out IntRef out);
  }

  @Callback
  interface Lend {
    @Borrowed
    @Nullable INative call();
  }

  @Callback
  interface Create {
    INative call();
  }

  /** Returns null, itself or another object. */
  private static final class Native implements INative {
    INative other;

    private INative which(int which, IntRef out) {
      out.set(which + 10);
      return which == 0 ? null : which == 1 ? this : other;
    }

    @Override
    public INative owned(int which, IntRef out) {
      return which(which, out);
    }

    @Override
    public IUnknown required(int which, IntRef out) {
      return which(which, out);
    }

    @Override
    public INative borrowed(int which, IntRef out) {
      return which(which, out);
    }

    @Override
    public IUnknown requiredBorrowed(int which, IntRef out) {
      return which(which, out);
    }

    @Override
    public Guid id() {
      return other == null ? ID : null;
    }

    @Override
    public UUID uuid(IntRef out) {
      out.set(7);
      return ID.toUuid();
    }
  }

  private static INative proxy(ComObject object) {
    return NativeResultsTest_INativeProxy.retain(
        object.pointer(NativeResultsTest_INativeProxy.TYPE));
  }

  @Test
  void ownedInterfaces() {
    Native java = new Native();
    java.other = new Native();
    try (ComObject object = ComObject.expose(java);
        INative proxy = proxy(object)) {
      int live = ComObject.liveCount();
      IntRef out = new IntRef();
      assertNull(proxy.owned(0, out));
      assertEquals(10, out.get());
      try (INative self = proxy.owned(1, out);
          IUnknown other = proxy.required(2, out)) {
        assertEquals(java, ComObject.implementation(self));
        assertEquals(java.other, ComObject.implementation(other));
        assertEquals(12, out.get());
        assertEquals(live + 1, ComObject.liveCount());
      }
      assertEquals(live, ComObject.liveCount());
      // An implementation that returns null answers NULL, as it has no HRESULT.
      ComException e = assertThrows(ComException.class, () -> proxy.required(0, out));
      assertEquals(HResult.E_POINTER, e.hresult().code());
      assertEquals(12, out.get());
    }
  }

  @Test
  void borrowedInterfaces() {
    Native java = new Native();
    java.other = new Native();
    int before = ComObject.liveCount();
    IntRef out = new IntRef();
    INative kept;
    try (ComObject object = ComObject.expose(java);
        INative proxy = proxy(object)) {
      assertNull(proxy.borrowed(0, out));
      try (INative self = proxy.borrowed(1, out)) {
        assertEquals(java, ComObject.implementation(self));
      }
      assertEquals(before + 1, ComObject.liveCount());
      for (int i = 0; i < 3; i++) {
        try (INative other = proxy.borrowed(2, out);
            IUnknown again = proxy.requiredBorrowed(2, out)) {
          assertEquals(java.other, ComObject.implementation(other));
          assertEquals(java.other, ComObject.implementation(again));
          assertNotSame(other, again);
        }
      }
      // It lives on, with one reference.
      assertEquals(before + 2, ComObject.liveCount());
      out.set(99);
      assertThrows(ComException.class, () -> proxy.requiredBorrowed(0, out));
      assertEquals(99, out.get());
      kept = proxy.borrowed(2, out);
    }
    // The owner is gone, and the proxy has its own reference.
    assertEquals(before + 1, ComObject.liveCount());
    assertNull(kept.borrowed(0, out));
    kept.close();
    assertEquals(before, ComObject.liveCount());
  }

  @Test
  void aProxyThatIsBorrowed() {
    Native java = new Native();
    Native other = new Native();
    int before = ComObject.liveCount();
    try (ComObject object = ComObject.expose(java);
        INative proxy = proxy(object)) {
      try (ComObject exposed = ComObject.expose(other);
          INative given = proxy(exposed)) {
        java.other = given;
        proxy.borrowed(2, new IntRef()).close();
      }
      assertEquals(before + 2, ComObject.liveCount());
    }
    assertEquals(before, ComObject.liveCount());
  }

  @Test
  void functions() {
    Native java = new Native();
    int before = ComObject.liveCount();
    try (Arena arena = Arena.ofShared()) {
      Lend lend = NativeResultsTest_LendStub.allocate(() -> java, arena);
      Create create = NativeResultsTest_CreateStub.allocate(() -> java, arena);
      // The functions, which are counted themselves.
      assertEquals(before + 2, ComObject.liveCount());
      create.call().close();
      assertEquals(before + 2, ComObject.liveCount());
      lend.call().close();
      lend.call().close();
      assertEquals(before + 3, ComObject.liveCount());
    }
    assertEquals(before, ComObject.liveCount());
  }

  @Test
  void guids() {
    Native java = new Native();
    try (ComObject object = ComObject.expose(java);
        INative proxy = proxy(object)) {
      IntRef out = new IntRef();
      assertEquals(ID, proxy.id());
      assertEquals(ID.toUuid(), proxy.uuid(out));
      assertEquals(7, out.get());
      java.other = java;
      assertEquals(Guid.parse("00000000-0000-0000-0000-000000000000"), proxy.id());
    }
  }
}
