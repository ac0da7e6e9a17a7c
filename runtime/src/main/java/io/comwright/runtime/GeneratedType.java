package io.comwright.runtime;

import io.comwright.ComAbi;
import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknown;
import io.comwright.internal.Linked;
import io.comwright.internal.Modes;
import java.lang.foreign.MemorySegment;
import java.lang.ref.WeakReference;
import java.security.CodeSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A {@link ComType} with the ways to its generated classes. Each {@code IFooVtable} registers one
 * when it is initialised; so the runtime finds the types of a Java class without reflection on
 * members, which a module would have to open.
 *
 * @param <T> the Java interface
 */
public abstract class GeneratedType<T> extends ComType<T> {
  private static final ClassValue<AtomicReference<@Nullable ComType<?>>> REGISTERED =
      new ClassValue<>() {
        @Override
        protected AtomicReference<@Nullable ComType<?>> computeValue(Class<?> type) {
          return new AtomicReference<>();
        }
      };

  /** By IID. A type lives as long as its {@code IFooVtable}, and its class loader no longer. */
  private static final Map<Guid, WeakReference<ComType<?>>> BY_IID = new ConcurrentHashMap<>();

  private static final boolean IMAGE =
      System.getProperty("org.graalvm.nativeimage.imagecode") != null;

  private final @Nullable String slots;

  /**
   * Called by generated code.
   *
   * @param type the Java interface
   * @param iid the IID, or null for an interface without {@code IUnknown}
   * @param base the base interface, or null for none
   */
  protected GeneratedType(Class<T> type, @Nullable Guid iid, @Nullable ComType<?> base) {
    this(type, iid, base, null);
  }

  /**
   * Called by generated code.
   *
   * @param type the Java interface
   * @param iid the IID, or null for an interface without {@code IUnknown}
   * @param base the base interface, or null for none
   * @param slots the slot table, which is compared with that of another interface with the IID; or
   *     null, which is not
   */
  protected GeneratedType(
      Class<T> type, @Nullable Guid iid, @Nullable ComType<?> base, @Nullable String slots) {
    super(type, iid, base);
    this.slots = slots;
  }

  /**
   * The slot table: a line with the interface, then a line for each slot, with its number and its
   * signature in C.
   *
   * @return the table, or null if it is not compared
   */
  protected final @Nullable String slots() {
    return slots;
  }

  @Override
  public final T attach(MemorySegment pointer) {
    return Proxies.attach(pointer, this);
  }

  @Override
  public final T retain(MemorySegment pointer) {
    if (iid() == null) {
      throw new IllegalArgumentException(
          name() + " does not derive from IUnknown, so nothing can be retained: use attach");
    }
    return Proxies.retain(pointer, this);
  }

  /**
   * Makes a proxy.
   *
   * @param pointer the interface pointer, not 0
   * @param ownership who gives its reference back
   * @return the proxy
   */
  protected abstract T proxy(long pointer, Ownership ownership);

  /**
   * The vtable of Java implementations.
   *
   * @return the vtable, or null for a partial interface
   */
  protected abstract @Nullable StubVtable stub();

  /**
   * Makes a type known as that of its interface.
   *
   * @param contract the version of this package with which the type was made
   * @param type the type
   * @return the type
   * @param <T> the Java interface
   * @throws IncompatibleClassChangeError if this runtime does not have the version; or if an
   *     interface with the same IID describes other slots: whoever asks an object for the IID would
   *     call by one what the other means
   */
  public static <T> ComType<T> register(int contract, GeneratedType<T> type) {
    if (contract != Contract.CURRENT) {
      Contract.require(type.name(), contract);
    }
    if (type.iid() != null) {
      WeakReference<ComType<?>> before = BY_IID.put(type.iid(), new WeakReference<>(type));
      if (before != null && before.get() instanceof GeneratedType<?> other) {
        String difference = type.difference(other);
        if (difference != null) {
          BY_IID.put(type.iid(), before);
          throw new IncompatibleClassChangeError(difference);
        }
      }
    }
    REGISTERED.get(type.type()).set(type);
    return type;
  }

  private @Nullable String difference(GeneratedType<?> other) {
    // Of the same name it is another version, in another class loader: a binding that is deployed
    // again while the one before has not been collected.
    if (slots == null || other.slots == null || type().getName().equals(other.type().getName())) {
      return null;
    }
    return SlotTables.difference(slots, other.slots)
        .map(
            slot ->
                "%s has the IID %s of %s, and other slots: %s. Correct one of the two IIDs, unless the slot is wrong"
                    .formatted(origin(this), iid(), origin(other), slot))
        .orElse(null);
  }

  /** The interface and the jar or directory that it comes from. */
  private static String origin(GeneratedType<?> type) {
    CodeSource source = type.type().getProtectionDomain().getCodeSource();
    return source == null || source.getLocation() == null
        ? type.type().getName()
        : type.type().getName() + " (" + source.getLocation() + ")";
  }

  /** The type with an IID, or null if no generated class with it has been initialised. */
  @SuppressWarnings("unchecked") // what has an IID derives from IUnknown
  static @Nullable ComType<? extends IUnknown> known(Guid iid) {
    WeakReference<ComType<?>> type = BY_IID.get(iid);
    return type == null ? null : (ComType<? extends IUnknown>) type.get();
  }

  /**
   * How many slots lie behind {@code Release} for the virtual destructor of a library's {@code
   * IUnknown}: two under the Itanium C++ ABI, of the complete object and the one that frees it too
   * (2.5.2), and none on Windows, where {@code IUnknown} is the system's.
   *
   * @return the slots that all methods of such an interface lie higher
   */
  protected static int destructorSlots() {
    return ComAbi.current() == ComAbi.ITANIUM ? 2 : 0;
  }

  /**
   * Compares the layout of a base interface with the one that a derived interface was compiled
   * against.
   *
   * @param derived the derived interface, for people
   * @param base the base interface, for people
   * @param present what the base's {@code layoutHash()} returns now
   * @param compiled what it returned when the derived interface was compiled
   * @throws IncompatibleClassChangeError if the two differ, since slots would be wrong
   */
  public static void checkBase(String derived, String base, long present, long compiled) {
    if (present != compiled) {
      throw new IncompatibleClassChangeError(
          derived
              + " was compiled against another vtable of its base "
              + base
              + "; a published interface never changes, so compile both from the same sources");
    }
  }

  /**
   * Called by the runtime: the type of an interface, found by initialising its generated {@code
   * IFooVtable}.
   *
   * @param type an interface with {@code @ComInterface}
   * @return its type
   * @throws IllegalArgumentException if the interface has no generated classes
   */
  public static ComType<?> of(Class<?> type) {
    AtomicReference<@Nullable ComType<?>> registered = REGISTERED.get(type);
    if (registered.get() == null) {
      if (type.getCanonicalName() == null) {
        throw new IllegalArgumentException(
            type.getName()
                + " is local, so that no annotation processor sees it: move it out of the method");
      }
      String vtable = vtableName(type);
      Linked.type(vtable);
      try {
        Class.forName(vtable, true, type.getClassLoader());
      } catch (ClassNotFoundException e) {
        throw new IllegalArgumentException(
            type.getName()
                + " has no "
                + vtable
                + ": compile it with comwright-processor on the annotation processor path",
            e);
      }
    }
    return registered.get();
  }

  /**
   * Whether an interface is known to have an IID, without a look at its annotations: the first one
   * that is read makes classes, which takes milliseconds. An image has the classes that it was told
   * of, and is not asked for others.
   */
  static boolean isCounted(Class<?> type) {
    if (IMAGE || !IUnknown.class.isAssignableFrom(type)) {
      return false;
    }
    AtomicReference<@Nullable ComType<?>> registered = REGISTERED.get(type);
    if (registered.get() == null) {
      try {
        Class.forName(vtableName(type), true, type.getClassLoader());
      } catch (ClassNotFoundException e) {
        return false;
      }
      if (Modes.LINKED && registered.get() != null) {
        Linked.type(vtableName(type));
      }
    }
    ComType<?> known = registered.get();
    return known != null && known.iid() != null;
  }

  /** Nested interfaces join the names of the classes around them with {@code _}. */
  private static String vtableName(Class<?> type) {
    StringBuilder name = new StringBuilder(type.getSimpleName());
    for (Class<?> outer = type.getEnclosingClass();
        outer != null;
        outer = outer.getEnclosingClass()) {
      name.insert(0, '_').insert(0, outer.getSimpleName());
    }
    if (!type.getPackageName().isEmpty()) {
      name.insert(0, '.').insert(0, type.getPackageName());
    }
    return name.append("Vtable").toString();
  }
}
