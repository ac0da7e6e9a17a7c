package io.comwright.windows;

import io.comwright.ComType;
import io.comwright.IUnknown;
import io.comwright.Ref;
import java.lang.foreign.MemorySegment;
import java.util.Objects;

/** Names of objects. */
public final class Moniker {
  private Moniker() {}

  /**
   * The object that a name stands for ({@code CoGetObject}), such as {@code winmgmts:}, the name of
   * a file, or {@code clsid:00000000-…:}. It is started or loaded if need be.
   *
   * @param name the display name of a moniker
   * @param type the interface that is wanted
   * @return a proxy, to be closed
   * @param <T> the Java interface
   * @throws io.comwright.ComException if there is none
   * @throws UnsupportedOperationException if this is not Windows
   */
  public static <T extends IUnknown> T bind(String name, ComType<T> type) {
    Platform.require("Moniker.bind");
    Objects.requireNonNull(name, "name");
    Ref<T> object = new Ref<>();
    Answer.check(
        Windows.OLE32.bind(name, MemorySegment.NULL, type, object),
        "Moniker.bind",
        "\"" + name + "\" as " + type.name());
    return object.get();
  }
}
