package io.comwright.faults;

import io.comwright.ComException;
import io.comwright.ComObject;

/** An object whose every method does the same. */
class Victim implements IVictim {
  private final Runnable action;

  Victim(Runnable action) {
    this.action = action;
  }

  @Override
  public void run() {
    action.run();
  }

  @Override
  public int length(String text) {
    action.run();
    return text.length();
  }

  @Override
  public IVictim other() {
    action.run();
    return this;
  }

  @Override
  public double number(IVictim other) {
    action.run();
    return 1.5;
  }

  @Override
  public int nest(int depth) {
    try (ComObject object = ComObject.expose(this);
        IVictimProxy self = IVictimProxy.retain(object.pointer(IVictimProxy.TYPE))) {
      return self.nest(depth + 1);
    } catch (ComException e) {
      FaultCase.say("depth " + depth + " " + e.hresult());
      return depth;
    }
  }
}
