package io.comwright.automation;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.runtime.Calls;
import java.lang.ref.Reference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes one type library with oleaut32, in memory: the interfaces that it is asked for, and what
 * their members mention. All names of an interface, also those of its bases, are described in it
 * itself.
 */
final class LibraryAuthor implements AutoCloseable {
  private static final Guid STANDARD = Guid.parse("00020430-0000-0000-c000-000000000046");
  private static final Guid IID_IUnknown = Guid.parse("00000000-0000-0000-c000-000000000046");
  private static final Guid IID_IDispatch = Guid.parse(IDispatchVtable.IID);

  private static final int ADD_REF = 1;

  private static final int DUAL = TypeFlags.DUAL | TypeFlags.AUTOMATION | TypeFlags.DISPATCHABLE;

  private final boolean strict;
  private final ICreateTypeLib library;
  private final ITypeLib standard;
  private final Map<ComType<?>, ICreateTypeInfo> types = new LinkedHashMap<>();
  private final List<ICreateTypeInfo> classes = new ArrayList<>();
  private final Queue<DispatchInterface<?>> waiting = new ArrayDeque<>();
  private final Set<String> names = new HashSet<>();

  /**
   * An empty library.
   *
   * @param file where {@link ICreateTypeLib#saveAllChanges} writes it
   * @param strict whether a dual interface that cannot be described as one is refused; or else it
   *     is described as a dispinterface
   */
  LibraryAuthor(String file, boolean strict) {
    this.strict = strict;
    OleAutomation functions = Functions.ALL;
    library = functions.createTypeLib(SystemKind.WIN64, file);
    try {
      standard = functions.loadRegTypeLib(STANDARD, (short) 2, (short) 0, 0);
    } catch (Throwable e) {
      library.close();
      throw e;
    }
  }

  /**
   * Describes an interface by itself: by its members, with its vtable as the other half if it is
   * dual.
   *
   * @return a pointer with a reference
   */
  static long describe(DispatchInterface<?> type) {
    try (LibraryAuthor author = new LibraryAuthor(type.name() + ".tlb", false)) {
      author.library.setName(type.name() + "Library");
      ICreateTypeInfo created = author.add(type);
      author.complete();
      try (ITypeInfo whole = ITypeInfoProxy.from(created)) {
        return author.isDual(type) ? membersOf(whole) : retained(whole);
      }
    }
  }

  /**
   * The other half of a dual interface. Microsoft documents it for libraries that were loaded;
   * where one in memory has none, the vtable tells the same members.
   */
  private static long membersOf(ITypeInfo vtable) {
    try (ITypeInfo members = vtable.getRefTypeInfo(vtable.getRefTypeOfImplType(-1))) {
      return retained(members);
    } catch (ComException e) {
      return retained(vtable);
    }
  }

  private static long retained(ITypeInfo info) {
    long pointer = ComObject.pointerOf(info).address();
    Calls.call(pointer, ADD_REF);
    Reference.reachabilityFence(info);
    return pointer;
  }

  private static final class Functions {
    static final OleAutomation ALL = OleAutomationProxy.load();
  }

  ICreateTypeLib library() {
    return library;
  }

  /** Says what the library is. It has no language. */
  void name(String name, Guid guid, short major, short minor, @Nullable String text) {
    library.setName(name);
    library.setGuid(guid);
    library.setVersion(major, minor);
    library.setLcid(0);
    if (text != null) {
      library.setDocString(text);
    }
  }

  /** Adds an interface, if it is not there yet. {@link #complete} describes it. */
  ICreateTypeInfo add(DispatchInterface<?> type) {
    ICreateTypeInfo known = types.get(type);
    if (known != null) {
      return known;
    }
    waiting.add(type);
    return create(type, isDual(type) ? TypeKind.INTERFACE : TypeKind.DISPATCH);
  }

  private ICreateTypeInfo create(ComType<?> type, TypeKind kind) {
    ICreateTypeInfo created = library.createTypeInfo(unique(type.name()), kind);
    types.put(type, created);
    created.setGuid(Objects.requireNonNull(type.iid()));
    return created;
  }

  private String unique(String name) {
    String unique = name;
    for (int i = 2; !names.add(unique.toLowerCase(Locale.ROOT)); i++) {
      unique = name + "_" + i;
    }
    return unique;
  }

  private boolean isDual(DispatchInterface<?> type) {
    DualSlots slots = type.dualSlots();
    if (slots == null) {
      return false;
    }
    String without = slots.withoutMember(type.allMembers()).orElse(null);
    if (without != null && strict) {
      throw new IllegalArgumentException(
          "%s cannot be in a type library: its slot %s has no @DispId; give it one, or move it to an interface of its own"
              .formatted(type.name(), without));
    }
    return without == null;
  }

  /** Describes what has been added, and what that mentions. */
  void complete() {
    for (DispatchInterface<?> type = waiting.poll(); type != null; type = waiting.poll()) {
      describe(type, types.get(type));
    }
  }

  private void describe(DispatchInterface<?> type, ICreateTypeInfo target) {
    boolean dual = isDual(type);
    target.setTypeFlags(dual ? DUAL : TypeFlags.DISPATCHABLE);
    target.addImplType(0, standard(target, IID_IDispatch));
    FunctionAuthor functions =
        new FunctionAuthor(
            target, mentioned -> reference(target, mentioned), dual ? type.dualSlots() : null);
    List<Member> members = type.allMembers();
    for (int i = 0; i < members.size(); i++) {
      functions.add(i, members.get(i));
    }
    target.layOut();
  }

  private int reference(ICreateTypeInfo target, ComType<?> type) {
    if (type instanceof DispatchInterface<?> members) {
      return reference(target, add(members));
    }
    ICreateTypeInfo known = types.get(type);
    if (known != null) {
      return reference(target, known);
    }
    try {
      return standard(target, Objects.requireNonNull(type.iid()));
    } catch (ComException e) {
      if (!e.hresult().is(HResult.TYPE_E_ELEMENTNOTFOUND)) {
        throw e;
      }
    }
    return reference(target, named(type));
  }

  /** An interface of which nothing but the name and the IID is told. */
  private ICreateTypeInfo named(ComType<?> type) {
    ICreateTypeInfo created = create(type, TypeKind.INTERFACE);
    created.addImplType(0, standard(created, IID_IUnknown));
    created.layOut();
    return created;
  }

  private static int reference(ICreateTypeInfo target, ICreateTypeInfo type) {
    try (ITypeInfo info = ITypeInfoProxy.from(type)) {
      return target.addRefTypeInfo(info);
    }
  }

  /** A type of stdole, which every Windows has. */
  private int standard(ICreateTypeInfo target, Guid guid) {
    try (ITypeInfo info = standard.getTypeInfoOfGuid(guid)) {
      return target.addRefTypeInfo(info);
    }
  }

  /** Adds a class. The first interface is the default one, and so are the first events. */
  void addClass(
      String name, Guid clsid, DispatchInterface<?> main, List<DispatchInterface<?>> events) {
    if (!names.add(name.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException("two types of the library are named " + name);
    }
    ICreateTypeInfo target = library.createTypeInfo(name, TypeKind.COCLASS);
    classes.add(target);
    target.setGuid(clsid);
    target.setTypeFlags(TypeFlags.CAN_CREATE);
    target.addImplType(0, reference(target, add(main)));
    target.setImplTypeFlags(0, new ImplTypeFlags(ImplTypeFlags.DEFAULT));
    for (int i = 0; i < events.size(); i++) {
      target.addImplType(i + 1, reference(target, add(events.get(i))));
      target.setImplTypeFlags(
          i + 1, new ImplTypeFlags(ImplTypeFlags.SOURCE | (i == 0 ? ImplTypeFlags.DEFAULT : 0)));
    }
    target.layOut();
  }

  @Override
  public void close() {
    classes.forEach(ICreateTypeInfo::close);
    types.values().forEach(ICreateTypeInfo::close);
    standard.close();
    library.close();
  }
}
