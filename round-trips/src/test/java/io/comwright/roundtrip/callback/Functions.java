package io.comwright.roundtrip.callback;

import io.comwright.ComObject;
import io.comwright.Ref;
import org.jspecify.annotations.Nullable;

/** What an implementation does unless a test says otherwise. */
class Functions implements IFunctions {
  @Override
  public void call(Action action, @Nullable Halve halve) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Action get() {
    throw new UnsupportedOperationException();
  }

  @Override
  public @Nullable Action getOrNull() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Action raw() {
    throw new UnsupportedOperationException();
  }

  @Override
  public @Nullable Action rawOrNull() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void exchange(Ref<Action> action, Ref<@Nullable Halve> halve) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Both both() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void use(Table table) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Table table() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void replace(Ref<Table> table) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void all(Action[] in, @Nullable Halve[] out) {
    throw new UnsupportedOperationException();
  }

  static void through(IFunctions implementation, Body test) throws Exception {
    try (ComObject token = ComObject.expose(implementation);
        IFunctions proxy = IFunctionsProxy.retain(token.pointer(IFunctionsProxy.TYPE))) {
      test.run(proxy);
    }
  }
}
