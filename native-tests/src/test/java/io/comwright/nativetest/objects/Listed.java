package io.comwright.nativetest.objects;

import io.comwright.IAgileObject;
import io.comwright.annotation.ComClass;
import io.comwright.nativetest.callbacks.IReenter;
import io.comwright.nativetest.slots.ISlots2;

/** A class whose interfaces the processor lists. */
@ComClass
final class Listed implements ISlots2, IReenter, IAgileObject {
  @Override
  public int area(int side) {
    return side * side;
  }

  @Override
  public int area(int width, int height) {
    return width * height;
  }

  @Override
  public int last() {
    return 77;
  }

  @Override
  public int more() {
    return 88;
  }

  @Override
  public int bounce(String text, int depth, IReenter other) {
    return 1;
  }
}
