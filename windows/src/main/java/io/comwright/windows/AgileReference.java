package io.comwright.windows;

import io.comwright.ComException;
import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.Ref;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.DispInterface;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Proxies;
import io.comwright.windows.system.Combase;
import io.comwright.windows.system.CombaseProxy;
import io.comwright.windows.system.IAgileReference;
import io.comwright.windows.system.IGlobalInterfaceTable;
import io.comwright.windows.system.IGlobalInterfaceTableProxy;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A reference to an object that every apartment of the process can use: made in the apartment to
 * which a proxy belongs, and resolved in any other to a proxy that belongs there:
 *
 * {@snippet :
 * AgileReference<IFolder> reference = sta.submit(() -> AgileReference.of(folder)).join();
 * try (reference; IFolder here = reference.resolve()) {
 *   ...
 * }
 * }
 *
 * <p>Calls of the resolved proxy run in the object's apartment, unless the object is free-threaded,
 * as Java objects are. If that is single-threaded, its thread has to dispatch messages.
 *
 * <p>The reference holds the object until it is closed, which any thread in an apartment may do.
 *
 * @param <T> the Java interface
 * @see <a
 *     href="https://learn.microsoft.com/windows/win32/api/combaseapi/nf-combaseapi-rogetagilereference">
 *     RoGetAgileReference</a>
 */
public final class AgileReference<T extends IUnknown> implements AutoCloseable {
  private static final int RPC_E_INVALID_OBJREF = 0x8001011D;

  private static final Guid STD_GLOBAL_INTERFACE_TABLE =
      Guid.parse("00000323-0000-0000-c000-000000000046");

  /** What the table answers when the object has gone with its apartment. */
  private static final Set<Integer> GONE =
      Set.of(RPC_E_INVALID_OBJREF, HResult.RPC_E_DISCONNECTED, HResult.CO_E_OBJNOTCONNECTED);

  private static final int CLSCTX_INPROC_SERVER = 1;
  private static final int AGILEREFERENCE_DEFAULT = 0;

  private final ComType<T> type;
  private volatile @Nullable Place place;

  private AgileReference(ComType<T> type, Place place) {
    this.type = type;
    this.place = place;
  }

  /** Where the object is kept. */
  private sealed interface Place {
    <T extends IUnknown> T resolve(ComType<T> type);

    void close();
  }

  /** Windows 8.1 and later. */
  private record Reference(IAgileReference reference) implements Place {
    @Override
    public <T extends IUnknown> T resolve(ComType<T> type) {
      return reference.resolve(type);
    }

    @Override
    public void close() {
      reference.close();
    }
  }

  /** Older systems. */
  private record Table(int cookie) implements Place {
    @Override
    public <T extends IUnknown> T resolve(ComType<T> type) {
      try (IGlobalInterfaceTable table = table("AgileReference.resolve")) {
        return table.get(cookie, type);
      }
    }

    @Override
    public void close() {
      try (IGlobalInterfaceTable table = table("AgileReference.close")) {
        table.revoke(cookie);
      } catch (ComException e) {
        if (!GONE.contains(e.hresult().code())) {
          throw e;
        }
      }
    }
  }

  private static IGlobalInterfaceTable table(String method) {
    Ref<IGlobalInterfaceTable> table = new Ref<>();
    Answer.check(
        Windows.OLE32.createInstance(
            STD_GLOBAL_INTERFACE_TABLE,
            null,
            CLSCTX_INPROC_SERVER,
            IGlobalInterfaceTableProxy.TYPE,
            table),
        method,
        "the global interface table");
    return table.get();
  }

  /**
   * A reference to the object of a proxy, which belongs to the current thread's apartment.
   *
   * @param proxy a proxy, which stays the caller's
   * @return a reference, to be closed
   * @param <T> the Java interface
   * @throws ComException if the interface cannot leave its apartment, or the thread is in none
   * @throws IllegalArgumentException if the argument is a Java object: use {@link #of(IUnknown,
   *     ComType)}
   * @throws UnsupportedOperationException if this is not Windows
   */
  @SuppressWarnings("unchecked") // the interface that the proxy's class stands for
  public static <T extends IUnknown> AgileReference<T> of(T proxy) {
    Platform.require("AgileReference.of");
    Proxies.pointerOf(proxy, "AgileReference.of");
    return of(proxy, (ComType<T>) typeOf(proxy.getClass()));
  }

  private static ComType<?> typeOf(Class<?> proxy) {
    for (Class<?> parent : proxy.getInterfaces()) {
      if (parent.isAnnotationPresent(ComInterface.class)
          || parent.isAnnotationPresent(DispInterface.class)) {
        return GeneratedType.of(parent);
      }
    }
    return GeneratedType.of(IUnknown.class);
  }

  /**
   * A reference to an object, as one of its interfaces.
   *
   * @param object a proxy, which stays the caller's, or a Java object
   * @param type the interface
   * @return a reference, to be closed
   * @param <T> the Java interface
   * @throws ComException if the interface cannot leave its apartment, or the thread is in none
   * @throws UnsupportedOperationException if this is not Windows
   */
  public static <T extends IUnknown> AgileReference<T> of(IUnknown object, ComType<T> type) {
    Platform.require("AgileReference.of");
    Objects.requireNonNull(object, "object");
    Place place = Proxies.outsideScopes(() -> system(object, type));
    return new AgileReference<>(type, place != null ? place : inTable(object, type));
  }

  /** A reference as older systems have it. */
  static <T extends IUnknown> AgileReference<T> ofTable(IUnknown object, ComType<T> type) {
    return new AgileReference<>(type, inTable(object, type));
  }

  private static <T extends IUnknown> @Nullable Place system(IUnknown object, ComType<T> type) {
    Combase combase = Library.COMBASE;
    if (combase == null) {
      return null;
    }
    Ref<IAgileReference> reference = new Ref<>();
    HResult result;
    try {
      result = combase.agileReference(AGILEREFERENCE_DEFAULT, iid(type), object, reference);
    } catch (UnsatisfiedLinkError e) {
      return null;
    }
    Answer.check(result, "AgileReference.of", type.name());
    return new Reference(reference.get());
  }

  private static <T extends IUnknown> Place inTable(IUnknown object, ComType<T> type) {
    try (IGlobalInterfaceTable table = table("AgileReference.of")) {
      return new Table(table.register(object, iid(type)));
    }
  }

  private static Guid iid(ComType<?> type) {
    return Objects.requireNonNull(type.iid(), "an interface with IUnknown");
  }

  /**
   * The object for the current thread's apartment.
   *
   * @return a proxy, to be closed
   * @throws IllegalStateException if this is closed
   * @throws ComException if the object is gone with its apartment, or the thread is in none
   */
  public T resolve() {
    Place current = place;
    if (current == null) {
      throw new IllegalStateException("AgileReference.resolve: the reference is closed");
    }
    return current.resolve(type);
  }

  /**
   * Gives up the object. Closing twice is harmless.
   *
   * @throws ComException if the thread is in no apartment; the reference stays open
   */
  @Override
  public synchronized void close() {
    if (place != null) {
      place.close();
      place = null;
    }
  }

  /** The interface, for people. */
  @Override
  public String toString() {
    return "AgileReference[" + type.name() + (place == null ? ", closed]" : "]");
  }

  private static final class Library {
    static final @Nullable Combase COMBASE = load();

    /**
     * Windows 8 has the library, and not yet the function; Wine 8 has the function, which ends the
     * process of whoever calls it.
     */
    private static @Nullable Combase load() {
      if (Platform.isWine()) {
        return null;
      }
      try {
        return CombaseProxy.load();
      } catch (UnsatisfiedLinkError e) {
        return null;
      }
    }
  }
}
