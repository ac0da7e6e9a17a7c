package example;

import example.c.ICProxy;
import io.comwright.ComObject;
import io.comwright.ComType;
import io.comwright.annotation.Generated;
import java.util.List;

/** The COM interfaces of {@link Playlist}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "rawtypes"})
public final class PlaylistComClass {
  /** The interfaces, without their bases, which are answered too. */
  public static final List<ComType<?>> TYPES = List.of(ICProxy.TYPE);

  /** There are no objects of this class. */
  private PlaylistComClass() {}

  /**
   * Exposes an object to native code, without reflection.
   *
   * @param object the object
   * @return a token, to be closed
   */
  public static ComObject expose(Playlist object) {
    return ComObject.expose(object, TYPES);
  }
}
