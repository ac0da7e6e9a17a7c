package example;

import example.c.ICProxy;
import io.comwright.ComObject;
import io.comwright.ComType;
import io.comwright.annotation.Generated;
import java.util.List;

/** The COM interfaces of {@link Player}. */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class PlayerComClass {
  /** The interfaces, without their bases, which are answered too. */
  public static final List<ComType<?>> TYPES = List.of(ICProxy.TYPE, INewProxy.TYPE);

  /** There are no objects of this class. */
  private PlayerComClass() {}

  /**
   * Exposes an object to native code, without reflection.
   *
   * @param object the object
   * @return a token, to be closed
   */
  public static ComObject expose(Player object) {
    return ComObject.expose(object, TYPES);
  }
}
