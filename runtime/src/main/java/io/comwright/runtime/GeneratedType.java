package io.comwright.runtime;

import io.comwright.ComAbi;
import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknown;
import io.comwright.internal.Modes;
import java.lang.foreign.MemorySegment;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A {@link ComType} with the ways to its generated classes. Either of {@code IFooProxy} and {@code
 * IFooStub} registers one when it is initialised, and the other takes what the first one has
 * registered; so whoever only calls does not load the stub, and whoever is only called does not
 * load the proxy. The runtime finds the types of a Java class without reflection on members, which
 * a module would have to open.
 *
 * @param <T> the Java interface
 */
public class GeneratedType<T> extends ComType<T> {
  /** By interface. A type lives as long as the generated classes that have registered it. */
  private static final Map<Class<?>, WeakReference<GeneratedType<?>>> BY_CLASS =
      new WeakHashMap<>();

  /** By the text of the IID. */
  private static final Map<String, WeakReference<GeneratedType<?>>> BY_IID =
      new ConcurrentHashMap<>();

  private final @Nullable String slots;
  private final long hash;

  /**
   * A proxy of nothing, which makes the others and knows the stub; null until {@code IFooProxy} is
   * initialised. An object, since a lambda costs milliseconds when a program starts.
   */
  private @Nullable VtableProxy prototype;

  /** The vtable of {@code IFooStub}, once that is initialised. */
  private volatile @Nullable StubVtable stub;

  /**
   * Called by generated code, which hands it to {@link #register} or {@link StubVtable#of}.
   *
   * @param type the Java interface
   * @param iid the IID, as {@link Guid#toString()} gives it, or null for an interface without
   *     {@code IUnknown}
   * @param base the base interface, or null for none
   * @param slots the slot table, which is compared with that of another interface with the IID; or
   *     null, which is not
   * @param hash the first eight bytes of the SHA-256 of the slot table
   */
  public GeneratedType(
      Class<T> type,
      @Nullable String iid,
      @Nullable ComType<?> base,
      @Nullable String slots,
      long hash) {
    super(type, iid, base);
    this.slots = slots;
    this.hash = hash;
  }

  /**
   * Called by the runtime: an interface under another IID.
   *
   * @param type the Java interface
   * @param iid the IID
   * @param base the base interface
   */
  protected GeneratedType(Class<T> type, Guid iid, ComType<?> base) {
    this(type, iid.toString(), base, null, 0);
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
    return own(nonNull(pointer, "attach"));
  }

  @Override
  public final T retain(MemorySegment pointer) {
    if (iidText() == null) {
      throw new IllegalArgumentException(
          name() + " does not derive from IUnknown, so nothing can be retained: use attach");
    }
    return retain(nonNull(pointer, "retain"));
  }

  /** The name of the interface is made for the message only: it takes reflection. */
  private long nonNull(MemorySegment pointer, String method) {
    return Arguments.isNonNullAddress(pointer)
        ? pointer.address()
        : Arguments.nonNullAddress(pointer, name() + "Proxy." + method, "pointer");
  }

  /** A proxy that owns a reference of its own. */
  final T retain(long pointer) {
    T proxy = own(pointer);
    Unknown.addRef(pointer);
    return proxy;
  }

  /** A proxy that owns a reference. All of them are made here. */
  final T own(long pointer) {
    T proxy = proxy(pointer, Ownership.OWNED);
    if (Modes.watched() && iidText() != null) {
      Proxies.watch((VtableProxy) proxy);
    }
    return proxy;
  }

  /**
   * Makes a proxy.
   *
   * @param pointer the interface pointer, not 0
   * @param ownership who gives its reference back
   * @return the proxy
   */
  @SuppressWarnings("unchecked") // a proxy implements its interface
  protected T proxy(long pointer, Ownership ownership) {
    return (T) prototype().proxy(pointer, ownership);
  }

  /**
   * The vtable of Java implementations.
   *
   * @return the vtable, or null for a partial interface
   */
  protected @Nullable StubVtable stub() {
    StubVtable known = stub;
    return known != null ? known : prototype().stub(this);
  }

  /**
   * A proxy of nothing, which knows the other generated classes.
   *
   * @return the proxy, which has expired
   */
  protected final VtableProxy prototype() {
    if (prototype == null) {
      // Known by its stub only.
      GeneratedClasses.initialize(type());
    }
    return prototype;
  }

  /**
   * Called by {@code IFooProxy}: makes a type known as that of its interface, unless {@code
   * IFooStub} has.
   *
   * @param contract the version of this package with which the class was made
   * @param type the type
   * @param prototype a proxy that makes others
   * @return the type that is known
   * @param <T> the Java interface
   * @throws IncompatibleClassChangeError if this runtime does not have the version; or if an
   *     interface with the same IID describes other slots: whoever asks an object for the IID would
   *     call by one what the other means
   */
  public static <T> ComType<T> register(
      int contract, GeneratedType<T> type, VtableProxy prototype) {
    if (contract != Contract.CURRENT) {
      Contract.require(type.name(), contract);
    }
    GeneratedType<T> known = known(type);
    known.prototype = prototype;
    return known;
  }

  /** The same for {@code IFooStub}, once its vtable is filled. */
  static <T> GeneratedType<T> register(GeneratedType<T> type, StubVtable stub) {
    GeneratedType<T> known = known(type);
    known.stub = stub;
    return known;
  }

  /**
   * The type of an interface: the given one if there was none. Meanwhile no generated class is
   * initialised.
   */
  @SuppressWarnings("unchecked") // of the same interface
  private static <T> GeneratedType<T> known(GeneratedType<T> type) {
    synchronized (BY_CLASS) {
      GeneratedType<?> before = registered(type.type());
      if (before != null) {
        return (GeneratedType<T>) before;
      }
      WeakReference<GeneratedType<?>> reference = new WeakReference<>(type);
      String iid = type.iidText();
      if (iid != null) {
        WeakReference<GeneratedType<?>> other = BY_IID.get(iid);
        if (other != null) {
          SlotTables.requireSame(type, other.get());
        }
        BY_IID.put(iid, reference);
      }
      BY_CLASS.put(type.type(), reference);
      return type;
    }
  }

  /** The type of an interface, or null if no generated class of it has been initialised. */
  static @Nullable GeneratedType<?> registered(Class<?> type) {
    synchronized (BY_CLASS) {
      WeakReference<GeneratedType<?>> known = BY_CLASS.get(type);
      return known == null ? null : known.get();
    }
  }

  /** The type with an IID, or null if no generated class with it has been initialised. */
  @SuppressWarnings("unchecked") // what has an IID derives from IUnknown
  static @Nullable ComType<? extends IUnknown> known(Guid iid) {
    WeakReference<GeneratedType<?>> type = BY_IID.get(iid.toString());
    return type == null ? null : (ComType<? extends IUnknown>) type.get();
  }

  /**
   * Called by generated code: how many slots lie behind {@code Release} for the virtual destructor
   * of a library's {@code IUnknown}: two under the Itanium C++ ABI, of the complete object and the
   * one that frees it too (2.5.2), and none on Windows, where {@code IUnknown} is the system's.
   *
   * @return the slots that all methods of such an interface lie higher
   */
  public static int destructorSlots() {
    return ComAbi.current() == ComAbi.ITANIUM ? 2 : 0;
  }

  /**
   * Compares the layout of a base interface with the one that a derived interface was compiled
   * against.
   *
   * @param derived the derived interface, for people
   * @param base the base interface
   * @param compiled the hash of the base's slot table when the derived interface was compiled
   * @throws IncompatibleClassChangeError if the hash is another one now, since slots would be wrong
   */
  public static void checkBase(String derived, ComType<?> base, long compiled) {
    if (((GeneratedType<?>) base).hash != compiled) {
      throw new IncompatibleClassChangeError(
          derived
              + " was compiled against another vtable of its base "
              + base.name()
              + "; a published interface never changes, so compile both from the same sources");
    }
  }

  /**
   * Called by the runtime: the type of an interface, found by initialising its generated {@code
   * IFooProxy}.
   *
   * @param type an interface with {@code @ComInterface}
   * @return its type
   * @throws IllegalArgumentException if the interface has no generated classes
   */
  public static ComType<?> of(Class<?> type) {
    return GeneratedClasses.of(type);
  }
}
