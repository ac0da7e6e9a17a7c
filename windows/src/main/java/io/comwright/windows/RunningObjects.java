package io.comwright.windows;

import io.comwright.ComException;
import io.comwright.ComType;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.runtime.Proxies;
import io.comwright.windows.system.IBindCtx;
import io.comwright.windows.system.IEnumMoniker;
import io.comwright.windows.system.IMoniker;
import io.comwright.windows.system.IRunningObjectTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The running object table: what programs on this desktop have said that others may find, by name.
 * The thread has to be in an apartment.
 */
public final class RunningObjects {
  private static final int REGISTRATION_KEEPS_ALIVE = 1;

  private RunningObjects() {}

  /**
   * The names of all objects in the table.
   *
   * @return the display names, such as that of an open document, or {@code !{CLSID}}
   * @throws ComException if the thread is in no apartment, or the system refuses
   * @throws UnsupportedOperationException if this is not Windows
   */
  public static List<String> list() {
    List<String> names = new ArrayList<>();
    try (IRunningObjectTable table = table("RunningObjects.list")) {
      find(table, (moniker, name) -> !names.add(name));
    }
    return List.copyOf(names);
  }

  /**
   * The object with a name.
   *
   * @param name one of {@link #list}
   * @param type the interface that is wanted
   * @return a proxy, to be closed
   * @param <T> the Java interface
   * @throws ComException ({@code MK_E_UNAVAILABLE}) if there is none; ({@code E_NOINTERFACE}) if it
   *     does not have the interface
   * @throws UnsupportedOperationException if this is not Windows
   */
  public static <T extends IUnknown> T get(String name, ComType<T> type) {
    Objects.requireNonNull(name, "name");
    String method = "RunningObjects.get";
    Ref<T> found = new Ref<>();
    try (IRunningObjectTable table = table(method)) {
      find(
          table,
          (moniker, each) -> {
            if (!each.equals(name)) {
              return false;
            }
            Ref<IUnknown> object = new Ref<>();
            Answer.check(table.object(moniker, object), method, name);
            try (IUnknown running = object.get()) {
              found.set(Proxies.from(running, type));
            }
            return true;
          });
    }
    T object = found.get();
    if (object == null) {
      throw new ComException(
          HResult.MK_E_UNAVAILABLE, method, "no object with the name " + name + " is running");
    }
    return object;
  }

  /**
   * Puts an object into the table, under the name {@code !} and an item's name, until the
   * registration is closed. The table holds a reference meanwhile.
   *
   * @param item the name after the exclamation mark
   * @param object a proxy, which stays the caller's, or a Java object
   * @return the registration, to be closed in the same apartment
   * @throws ComException if the thread is in no apartment, or the system refuses
   * @throws UnsupportedOperationException if this is not Windows
   */
  public static Registration register(String item, IUnknown object) {
    Objects.requireNonNull(item, "item");
    String method = "RunningObjects.register";
    try (IRunningObjectTable table = table(method)) {
      Ref<IMoniker> moniker = new Ref<>();
      Answer.check(Windows.OLE32.createItemMoniker("!", item, moniker), method, item);
      try (IMoniker name = moniker.get()) {
        return new Registration("!" + item, table.register(REGISTRATION_KEEPS_ALIVE, object, name));
      }
    }
  }

  private static IRunningObjectTable table(String method) {
    Platform.require(method);
    Ref<IRunningObjectTable> table = new Ref<>();
    Answer.check(Windows.OLE32.runningObjectTable(0, table), method, "the running object table");
    return table.get();
  }

  /** Goes through the table until somebody has enough. */
  private static void find(IRunningObjectTable table, BiPredicate<IMoniker, String> enough) {
    Ref<IBindCtx> created = new Ref<>();
    Answer.check(Windows.OLE32.createBindCtx(0, created), "RunningObjects", "a bind context");
    try (IBindCtx context = created.get();
        IEnumMoniker all = table.enumRunning()) {
      Ref<@Nullable IMoniker> next = new Ref<>();
      boolean more = true;
      while (more && all.next(1, next, new IntRef()).is(HResult.S_OK)) {
        try (IMoniker moniker = Objects.requireNonNull(next.get())) {
          more = !enough.test(moniker, moniker.displayName(context, null));
        }
      }
    }
  }

  /** An object in the table. */
  public static final class Registration implements AutoCloseable {
    private final String name;
    private int cookie;

    private Registration(String name, int cookie) {
      this.name = name;
      this.cookie = cookie;
    }

    /**
     * Under which name it is found.
     *
     * @return the display name
     */
    public String name() {
      return name;
    }

    /**
     * Takes the object out of the table. Closing twice is harmless.
     *
     * @throws ComException if the thread is in another apartment
     */
    @Override
    public synchronized void close() {
      if (cookie != 0) {
        try (IRunningObjectTable table = table("RunningObjects.close")) {
          table.revoke(cookie);
          cookie = 0;
        }
      }
    }
  }
}
