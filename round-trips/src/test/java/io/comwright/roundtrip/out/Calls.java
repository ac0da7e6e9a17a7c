package io.comwright.roundtrip.out;

import io.comwright.BooleanRef;
import io.comwright.ByteRef;
import io.comwright.CharRef;
import io.comwright.ComObject;
import io.comwright.ComType;
import io.comwright.DoubleRef;
import io.comwright.FloatRef;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.Handle;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.IntRef;
import io.comwright.LongRef;
import io.comwright.Ref;
import io.comwright.ShortRef;
import java.lang.foreign.MemorySegment;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An implementation, of which each test needs one method. */
class Calls implements ICalls {
  @Override
  public void primitives(
      ByteRef b, ShortRef s, CharRef c, IntRef i, LongRef l, FloatRef f, DoubleRef d) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void booleans(BooleanRef b, BooleanRef v, BooleanRef c) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void objects(
      Ref<Handle> handle,
      Ref<@Nullable Handle> orNull,
      Ref<HResult> code,
      Ref<Guid> guid,
      Ref<MemorySegment> segment) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void optional(@Nullable IntRef i, @Nullable Ref<Guid> guid, @Nullable Ref<IThing> thing) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void two(Ref<@Nullable IThing> a, Ref<IThing> b) {
    throw new UnsupportedOperationException();
  }

  @Override
  public IThing replace(Ref<IThing> a, Ref<@Nullable IThing> b, IntRef i) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Holder holder(Ref<Holder> out) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Pair pair() {
    throw new UnsupportedOperationException();
  }

  @Override
  public HResult preserved(Ref<IThing> thing, IntRef i) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <T extends IUnknown> T request(ComType<T> type) {
    throw new UnsupportedOperationException();
  }

  /** A proxy over the stub of an implementation. */
  static void calling(ICalls implementation, Consumer<ICalls> test) {
    try (ComObject object = ComObject.expose(implementation);
        IUnknownProxy unknown = IUnknownProxy.retain(object.pointer(IUnknownProxy.TYPE));
        ICalls proxy = ICallsProxy.from(unknown)) {
      test.accept(proxy);
    }
  }

  /** A proxy over a native callee. */
  static void calling(IRaw callee, Consumer<ICalls> test) {
    try (ComObject object = ComObject.expose(callee);
        IUnknownProxy unknown = IUnknownProxy.retain(object.pointer(IUnknownProxy.TYPE));
        ICalls proxy = ICallsProxy.from(unknown)) {
      test.accept(proxy);
    }
  }

  /** A native caller of an implementation. */
  static void natively(ICalls implementation, Consumer<IRaw> test) {
    try (ComObject object = ComObject.expose(implementation);
        IUnknownProxy unknown = IUnknownProxy.retain(object.pointer(IUnknownProxy.TYPE));
        IRaw proxy = IRawProxy.from(unknown)) {
      test.accept(proxy);
    }
  }
}
