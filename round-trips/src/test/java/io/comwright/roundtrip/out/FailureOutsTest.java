package io.comwright.roundtrip.out;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.annotation.CoTaskMem;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.InOut;
import io.comwright.annotation.LengthIs;
import io.comwright.annotation.Out;
import io.comwright.annotation.PreserveSig;
import io.comwright.annotation.SizeIs;
import io.comwright.roundtrip.Accounting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Outs that are valid after a failure, too. */
@ExtendWith(Accounting.class)
class FailureOutsTest {
  private static final int CODE = 0x80020006;

  @ComInterface("00000000-0000-0000-0000-0000000000c7")
  interface IFailureOuts extends IUnknown {
    void ids(int code, @Out(onFailure = true) @SizeIs int[] ids, @Out IntRef other);

    int parse(
        int code,
        @Out(onFailure = true) IntRef at,
        @Nullable @Out(onFailure = true) Ref<@Nullable IFailureOuts> rest,
        @Out(onFailure = true) @CoTaskMem Ref<@Nullable String> text,
        @Out Ref<@Nullable IFailureOuts> all);

    @PreserveSig
    HResult answer(
        int code,
        @InOut(onFailure = true) IntRef size,
        @InOut(onFailure = true) Ref<@Nullable IFailureOuts> object,
        @Out IntRef flags);

    HResult read(
        int code,
        @Out(onFailure = true) @SizeIs @LengthIs("read") byte[] buffer,
        @Nullable @Out IntRef read);
  }

  /** Sets everything, and then fails if it is told a code. */
  private final class Outs implements IFailureOuts {
    boolean leaveNull;

    private void fail(int code) {
      if (code < 0) {
        throw new ComException(code, "no");
      }
    }

    @Override
    public void ids(int code, int[] ids, IntRef other) {
      ids[0] = 5;
      ids[1] = -1;
      other.set(7);
      fail(code);
    }

    @Override
    public int parse(
        int code, IntRef at, Ref<IFailureOuts> rest, Ref<String> text, Ref<IFailureOuts> all) {
      at.set(3);
      if (rest != null && !leaveNull) {
        rest.set(this);
      }
      text.set(leaveNull ? null : "rest");
      all.set(this);
      fail(code);
      return 9;
    }

    @Override
    public HResult answer(int code, IntRef size, Ref<IFailureOuts> object, IntRef flags) {
      size.set(size.get() + 1);
      if (!leaveNull) {
        object.set(this);
      }
      flags.set(7);
      return HResult.of(code);
    }

    @Override
    public HResult read(int code, byte[] buffer, IntRef read) {
      buffer[0] = 1;
      buffer[1] = 2;
      read.set(2);
      return HResult.of(code);
    }
  }

  private final Outs java = new Outs();
  private int live;

  @BeforeEach
  void count() {
    live = ComObject.liveCount();
  }

  private interface Body {
    void run(IFailureOuts proxy);
  }

  private void with(Body body) {
    try (ComObject object = ComObject.expose(java);
        IFailureOuts proxy =
            FailureOutsTest_IFailureOutsProxy.retain(
                object.pointer(FailureOutsTest_IFailureOutsProxy.TYPE))) {
      body.run(proxy);
    }
    assertEquals(live, ComObject.liveCount());
  }

  private static void assertFails(Runnable call) {
    ComException e = assertThrows(ComException.class, call::run);
    assertEquals(CODE, e.hresult().code());
  }

  @Test
  void anArray() {
    with(
        proxy -> {
          int[] ids = {8, 8};
          IntRef other = new IntRef(8);
          assertFails(() -> proxy.ids(CODE, ids, other));
          assertArrayEquals(new int[] {5, -1}, ids);
          assertEquals(8, other.get());
          proxy.ids(0, ids, other);
          assertEquals(7, other.get());
          IntRef read = new IntRef();
          byte[] buffer = new byte[3];
          assertFails(() -> proxy.read(CODE, buffer, read));
          assertArrayEquals(new byte[] {1, 2, 0}, buffer);
          assertEquals(2, read.get());
          assertFails(() -> proxy.read(CODE, buffer, null));
        });
  }

  @Test
  void whatIsOwned() {
    with(
        proxy -> {
          IntRef at = new IntRef();
          Ref<IFailureOuts> rest = new Ref<>();
          Ref<String> text = new Ref<>();
          Ref<IFailureOuts> all = new Ref<>();
          for (int code : new int[] {CODE, 0}) {
            if (code < 0) {
              assertFails(() -> proxy.parse(CODE, at, rest, text, all));
              assertNull(all.get());
            } else {
              assertEquals(9, proxy.parse(0, at, rest, text, all));
              all.get().close();
            }
            assertEquals(3, at.get());
            assertEquals("rest", text.get());
            assertSame(java, ComObject.implementation(rest.get()));
            rest.get().close();
          }
          java.leaveNull = true;
          assertFails(() -> proxy.parse(CODE, at, null, text, all));
          assertFails(() -> proxy.parse(CODE, at, rest, text, all));
          assertNull(rest.get());
          assertNull(text.get());
        });
  }

  @Test
  void whatIsReplaced() {
    with(
        proxy -> {
          IntRef size = new IntRef(1);
          IntRef flags = new IntRef(1);
          Ref<IFailureOuts> object = new Ref<>();
          assertEquals(HResult.of(CODE), proxy.answer(CODE, size, object, flags));
          assertEquals(2, size.get());
          assertEquals(1, flags.get());
          IFailureOuts first = object.get();
          assertSame(java, ComObject.implementation(first));
          java.leaveNull = true;
          assertEquals(HResult.of(CODE), proxy.answer(CODE, size, object, flags));
          assertEquals(3, size.get());
          assertSame(first, object.get());
          assertEquals(HResult.of(0), proxy.answer(0, size, object, flags));
          assertEquals(4, size.get());
          assertEquals(7, flags.get());
          first.close();
        });
  }
}
