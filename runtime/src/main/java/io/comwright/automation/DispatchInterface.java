package io.comwright.automation;

import io.comwright.ComException;
import io.comwright.ComType;
import io.comwright.HResult;
import io.comwright.runtime.Exposing;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A dual interface or a dispinterface as a value: one whose members {@code Invoke} calls.
 *
 * @param <T> the Java interface
 */
public final class DispatchInterface<T extends IDispatch> extends GeneratedType<T> {
  /** The first of a class, which is the default one, or null. */
  private static final ClassValue<DispatchInterface<?>[]> OF_CLASS =
      new ClassValue<>() {
        @Override
        protected DispatchInterface<?>[] computeValue(Class<?> type) {
          return Exposing.types(type).stream()
              .map(DispatchInterface::nearest)
              .filter(Objects::nonNull)
              .toArray(DispatchInterface<?>[]::new);
        }
      };

  private volatile @Nullable List<DispatchInterface<?>> chain;

  /** Its description, with a reference that is never given back, or 0 while nobody has asked. */
  private volatile long typeInfo;

  /**
   * Called by generated code.
   *
   * @param type the Java interface
   * @param iid the IID, as {@link io.comwright.Guid#toString()} gives it
   * @param base the base interface
   * @param slots the slot table, which is compared with that of another interface with the IID;
   *     null for a dispinterface, whose IID its dual interface has too
   * @param hash the first eight bytes of the SHA-256 of the slot table
   */
  public DispatchInterface(
      Class<T> type, String iid, ComType<?> base, @Nullable String slots, long hash) {
    super(type, iid, base, slots, hash);
  }

  /** The members, without those of the base. */
  private Members members() {
    return ((IDispatchProxy) prototype()).members(this);
  }

  /** The default one of a Java object, or null if it has none. */
  static @Nullable DispatchInterface<?> of(Object object) {
    DispatchInterface<?>[] all = OF_CLASS.get(object.getClass());
    return all.length == 0 ? null : all[0];
  }

  /** An interface with members, or the nearest of its bases that is one; null if there is none. */
  static @Nullable DispatchInterface<?> nearest(@Nullable ComType<?> type) {
    for (ComType<?> each = type; each != null; each = each.base()) {
      if (each instanceof DispatchInterface<?> known) {
        return known;
      }
    }
    return null;
  }

  /** Itself and its bases. Several threads may find them, and find the same. */
  private List<DispatchInterface<?>> chain() {
    List<DispatchInterface<?>> known = chain;
    if (known == null) {
      known = List.copyOf(findChain());
      chain = known;
    }
    return known;
  }

  private List<DispatchInterface<?>> findChain() {
    List<DispatchInterface<?>> chain = new ArrayList<>();
    for (DispatchInterface<?> each = this; each != null; each = nearest(each.base())) {
      chain.add(each);
    }
    return chain;
  }

  /** The members, those of the bases first. */
  final List<Member> allMembers() {
    return chain().reversed().stream().flatMap(each -> each.members().list().stream()).toList();
  }

  /** The slots behind those of {@code IDispatch}; null for a dispinterface, which has none. */
  final @Nullable DualSlots dualSlots() {
    String table = slots();
    return table == null ? null : DualSlots.of(table);
  }

  /**
   * The description of its members, on Windows. It is made when it is first asked for, and lives as
   * long as the process.
   *
   * @return a proxy that owns nothing
   */
  final ITypeInfo typeInfo() {
    if (typeInfo == 0) {
      synchronized (this) {
        if (typeInfo == 0) {
          typeInfo = LibraryAuthor.describe(this);
        }
      }
    }
    return new ITypeInfoProxy(typeInfo, Ownership.BORROWED);
  }

  /** The DISPIDs of a member and of parameters of it, whose are their positions. */
  final int[] ids(List<String> names) {
    int[] ids = new int[names.size()];
    Arrays.fill(ids, IDispatch.UNKNOWN);
    List<Member> named =
        chain().stream()
            .flatMap(each -> each.members().list().stream())
            .filter(member -> !member.isRestricted())
            .filter(member -> !names.isEmpty() && member.name().equalsIgnoreCase(names.getFirst()))
            .toList();
    if (!named.isEmpty()) {
      ids[0] = named.getFirst().id();
      for (int i = 1; i < ids.length; i++) {
        ids[i] = parameter(named, names.get(i));
      }
    }
    return ids;
  }

  private static int parameter(List<Member> members, String name) {
    for (Member member : members) {
      List<Member.Parameter> arguments = member.arguments();
      for (int i = 0; i < arguments.size() - (member.isPut() ? 1 : 0); i++) {
        if (arguments.get(i).name().equalsIgnoreCase(name)) {
          return i;
        }
      }
    }
    return IDispatch.UNKNOWN;
  }

  /**
   * Calls a member of a Java object.
   *
   * @throws ComException ({@code DISP_E_MEMBERNOTFOUND}) if there is none for the call, and as
   *     {@link MemberCall} says
   */
  final @Nullable Variant invoke(Object target, Invocation call) {
    boolean found = false;
    for (DispatchInterface<?> each : chain()) {
      List<Member> members = each.members().list();
      for (int i = 0; i < members.size(); i++) {
        Member member = members.get(i);
        if (member.id() == call.member()) {
          found = true;
          if (member.isWantedBy(call) && !isForRef(member, call, members)) {
            return new MemberCall(member, call).perform(target, each.members(), i);
          }
        }
      }
    }
    throw new ComException(
        HResult.DISP_E_MEMBERNOTFOUND,
        found
            ? "%s has no access %s to the member %s".formatted(name(), call.flags(), call.member())
            : "%s has no member %s".formatted(name(), call.member()));
  }

  /** Whether a caller that leaves the choice passes an object, which another member takes. */
  private static boolean isForRef(Member member, Invocation call, List<Member> members) {
    return member.access() == Invocation.PUT
        && call.wants(Invocation.PUT_REF)
        && (call.value().dereference() instanceof Variant.Dispatch
            || call.value().dereference() instanceof Variant.Unknown)
        && members.stream()
            .anyMatch(other -> other.id() == member.id() && other.access() == Invocation.PUT_REF);
  }
}
