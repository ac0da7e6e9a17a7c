package io.comwright.runtime;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.internal.UpcallTarget;
import io.comwright.internal.VtableMemory;
import java.lang.invoke.MethodHandles;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The vtable through which native code calls Java implementations of one interface. It is shared by
 * all objects, built on first use and kept for the life of the VM, together with the class loader
 * of the stub. The entries of the base interface are those of the base's vtable.
 */
public final class StubVtable {
  /** The interfaces by the addresses of their vtables, which stay for the life of the VM. */
  private static final Map<Long, ComType<?>> BY_ADDRESS = new ConcurrentHashMap<>();

  private @Nullable GeneratedType<?> type;
  private final MethodHandles.@Nullable Lookup lookup;
  private final int slotCount;
  private final Map<Integer, UpcallTarget> entries = new HashMap<>();
  private volatile long address;

  private StubVtable(
      @Nullable GeneratedType<?> type, MethodHandles.@Nullable Lookup lookup, int slotCount) {
    this.type = type;
    this.lookup = lookup;
    this.slotCount = slotCount;
  }

  /**
   * A vtable that begins with that of the base interface. Slots that are not filled in answer
   * {@code E_NOTIMPL}.
   *
   * @param contract the version of this package with which the stub class was made
   * @param type the interface
   * @param lookup the rights of the stub class
   * @param slotCount the length, that of the base included
   * @return the vtable, to be filled in and then registered
   * @throws IncompatibleClassChangeError if this runtime does not have the version
   */
  public static StubVtable of(
      int contract, GeneratedType<?> type, MethodHandles.Lookup lookup, int slotCount) {
    Contract.require(type.name(), contract);
    return new StubVtable(type, lookup, slotCount);
  }

  /**
   * Fills a slot.
   *
   * @param slot the slot
   * @param method the static method of the stub class that is called
   * @param descriptor its descriptor, of {@code J}, {@code F}, {@code D} and structs ({@code
   *     {DJ}}), which arrive as addresses; that of where a struct result goes follows {@code this}
   * @return this
   */
  public StubVtable slot(int slot, String method, String descriptor) {
    entries.put(slot, UpcallTarget.find(lookup, method, descriptor));
    return this;
  }

  /**
   * Makes the interface known to Java objects that implement it: the vtable is filled in.
   *
   * @throws IncompatibleClassChangeError as {@link GeneratedType#register} says
   */
  public void register() {
    type = GeneratedType.register(type, this);
  }

  /**
   * The vtable of {@code IUnknown}.
   *
   * @return the vtable
   */
  public static StubVtable unknown() {
    return Unknown.VTABLE;
  }

  /**
   * Called by the runtime: the native vtable of an interface, built on first use.
   *
   * @param type the interface
   * @return the address of the vtable
   * @throws IllegalArgumentException if the interface is partial
   */
  public static long address(ComType<?> type) {
    StubVtable vtable = ((GeneratedType<?>) type).stub();
    if (vtable == null) {
      throw new IllegalArgumentException(
          type.type().getName() + " is described in part only: it cannot be implemented in Java");
    }
    return vtable.address();
  }

  /** The interface that a pointer of a Java object is of; {@code IUnknown} if nothing else. */
  static ComType<?> type(long self) {
    ComType<?> type = BY_ADDRESS.get(Memory.getLong(self));
    return type == null ? io.comwright.runtime.Unknown.type() : type;
  }

  /** The IID of the interface, or null. */
  @Nullable Guid iid() {
    return type == null ? null : type.iid();
  }

  private long address() {
    return address != 0 ? address : create();
  }

  /** Two threads may make one each; one of the two is used. No lock is held meanwhile. */
  private long create() {
    GeneratedType<?> base = type == null ? null : (GeneratedType<?>) type.base();
    StubVtable first = base == null ? null : base.stub();
    int inherited = first == null ? 0 : first.slotCount;
    long made =
        VtableMemory.create(
            slotCount,
            first == null ? 0 : first.address(),
            inherited,
            entries,
            inherited + entries.size() == slotCount ? 0 : NativeEntry.reserved());
    synchronized (this) {
      if (address == 0) {
        if (type != null) {
          BY_ADDRESS.put(made, type);
        }
        address = made;
      }
    }
    return address;
  }

  private static final class Unknown {
    static final StubVtable VTABLE = new StubVtable(null, null, UnknownEntries.COUNT);

    static {
      VTABLE.entries.putAll(UnknownEntries.targets());
    }
  }
}
