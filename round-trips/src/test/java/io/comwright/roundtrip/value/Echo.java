package io.comwright.roundtrip.value;

import io.comwright.ComException;
import io.comwright.IUnknown;
import io.comwright.Ref;

/** Remembers its arguments and gives them back. */
final class Echo implements IValues {
  Object[] seen = {};

  @Override
  public void booleans(boolean b, boolean v, boolean c) {
    seen = new Object[] {b, v, c};
  }

  @Override
  public boolean truth(int code) {
    if (code < 0) {
      throw new ComException(code, null);
    }
    return code == 0;
  }

  @Override
  public boolean preserved() {
    return true;
  }

  @Override
  public Effect effect(Effect effect, Small small) {
    seen = new Object[] {effect, small};
    return effect;
  }

  @Override
  public Effect preservedEffect(Effect effect) {
    return effect;
  }

  @Override
  public Keys keys(Keys keys, Bits bits) {
    seen = new Object[] {keys, bits};
    return keys;
  }

  @Override
  public Mixed mixed(Mixed mixed) {
    seen = new Object[] {mixed};
    return mixed;
  }

  @Override
  public void tooLarge(TooLarge value, Ref<IUnknown> unused) {
    throw new AssertionError("not reached");
  }
}
