package io.comwright.roundtrip.conversion;

import io.comwright.ComObject;
import io.comwright.DoubleRef;
import io.comwright.IUnknownProxy;
import io.comwright.Ref;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An implementation, of which each test needs one method. */
class Calls implements ICalls {
  static final Instant TIME = Instant.parse("2024-02-29T12:34:56.789012300Z");

  @Override
  public void pass(Color color, Instant time, Instant copied, Path path, ItemId id, double ratio) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void nullable(@Nullable Instant time, @Nullable Path path, @Nullable ItemId id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Color color() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Instant time() {
    throw new UnsupportedOperationException();
  }

  @Override
  public @Nullable Path path() {
    throw new UnsupportedOperationException();
  }

  @Override
  public @Nullable ItemId id(Ref<Color> color) {
    throw new UnsupportedOperationException();
  }

  @Override
  public ItemId preservedId(Ref<Color> color) {
    throw new UnsupportedOperationException();
  }

  @Override
  public String preservedText(Ref<Color> color) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Instant preservedTime() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Entry entry(Entry entry) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Answer answer() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void request(Request request) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void replace(Ref<Color> color, @Nullable DoubleRef ratio, Ref<@Nullable ItemId> id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void arrays(Color[] colors, @Nullable Path[] paths, ItemId[] ids) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void exchange(@Nullable ItemId[] ids) {
    throw new UnsupportedOperationException();
  }

  @Override
  public ItemId[] allocated(Ref<Path[]> paths) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Number number(Number number) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Label label(Label label, Ref<Color> color) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Greedy greedy(Greedy greedy) {
    throw new UnsupportedOperationException();
  }

  /** A proxy over the stub of an implementation. */
  static void calling(ICalls implementation, Consumer<ICalls> test) {
    ItemIdMarshaller.LOG.clear();
    try (ComObject object = ComObject.expose(implementation);
        IUnknownProxy unknown = IUnknownProxy.retain(object.pointer(IUnknownProxy.TYPE));
        ICalls proxy = ICallsProxy.from(unknown)) {
      test.accept(proxy);
    }
  }

  /** A native caller of an implementation. */
  static void natively(ICalls implementation, Consumer<IRaw> test) {
    ItemIdMarshaller.LOG.clear();
    try (ComObject object = ComObject.expose(implementation);
        IUnknownProxy unknown = IUnknownProxy.retain(object.pointer(IUnknownProxy.TYPE));
        IRaw proxy = IRawProxy.from(unknown)) {
      test.accept(proxy);
    }
  }
}
