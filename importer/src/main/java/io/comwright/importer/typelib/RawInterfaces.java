package io.comwright.importer.typelib;

import io.comwright.importer.binary.DamagedFileException;
import io.comwright.importer.raw.RawDefinition;
import io.comwright.importer.raw.RawMember;
import io.comwright.importer.raw.RawMember.Access;
import io.comwright.importer.raw.RawMethod;
import io.comwright.importer.raw.RawParameter;
import io.comwright.importer.raw.RawType;
import io.comwright.importer.typelib.Resolver.Found;
import io.comwright.importer.typelib.TlbTypeInfo.Function;
import io.comwright.importer.typelib.TlbTypeInfo.Variable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes interfaces of types with functions. */
final class RawInterfaces {
  private static final int POINTER = 8;
  private static final int UNKNOWN_SLOTS = 3;
  private static final int DISPATCH_SLOTS = 7;

  /** More bases than any interface has; a damaged file could let one be its own. */
  private static final int DEEPEST = 64;

  private final Resolver resolver;
  private final RawMembers members;
  private final Found found;
  private final String key;

  RawInterfaces(Resolver resolver, Found found, String key) {
    this.resolver = resolver;
    this.members = new RawMembers(new RawTypes(resolver, found.library()));
    this.found = found;
    this.key = key;
  }

  RawDefinition read() {
    TlbTypeInfo info = found.info();
    if (info.kind() == TlbTypeInfo.DISPATCH && !info.isDual()) {
      return new RawDefinition.Interface(
          key, null, info.guid(), Resolver.DISPATCH, dispatch(), true);
    }
    String base =
        info.implemented().isEmpty()
            ? null
            : resolver
                .interfaceKey(found.library(), info.implemented().getFirst().type())
                .orElse(null);
    return new RawDefinition.Interface(key, null, info.guid(), base, slots());
  }

  /** Its properties, and then its functions. */
  private List<RawMethod> dispatch() {
    TlbTypeInfo info = found.info();
    List<RawMethod> methods = new ArrayList<>();
    info.variables().stream()
        .filter(each -> each.kind() == Variable.PROPERTY)
        .forEach(each -> methods.addAll(members.property(each)));
    info.functions().stream()
        .filter(each -> !isOfDispatch(each))
        .forEach(each -> methods.add(members.dispatch(each)));
    return unique(methods);
  }

  /** The functions of {@code IDispatch} itself, which some compilers repeat. */
  private static boolean isOfDispatch(Function function) {
    return (function.flags() & Function.RESTRICTED) != 0
        && (function.id() & 0xFFFE_0000) == 0x6000_0000
        && (function.id() & 0xFFFF) < 4;
  }

  /** Without the second of two members that a call could not tell from each other. */
  private static List<RawMethod> unique(List<RawMethod> methods) {
    Map<Integer, Set<Access>> taken = new HashMap<>();
    List<RawMethod> unique = new ArrayList<>();
    for (RawMethod each : methods) {
      RawMember member = each.member();
      if (member == null || isFree(taken, member.id(), member.access())) {
        unique.add(each);
      }
    }
    return unique;
  }

  /** Whether a number can stand for one more; scripts do not tell a method from a property. */
  private static boolean isFree(Map<Integer, Set<Access>> taken, int id, Access access) {
    Set<Access> others = taken.computeIfAbsent(id, _ -> EnumSet.noneOf(Access.class));
    if (!others.isEmpty() && (access == Access.METHOD || others.contains(Access.METHOD))) {
      return false;
    }
    return others.add(access);
  }

  private List<RawMethod> slots() {
    List<Function> functions =
        found.info().functions().stream().sorted(Comparator.comparing(Function::offset)).toList();
    int next = first(found, 0);
    boolean isDispatch = isDispatch(found, 0);
    Map<Integer, Set<Access>> taken = new HashMap<>();
    List<RawMethod> methods = new ArrayList<>();
    for (Function each : functions) {
      int slot = each.offset() / POINTER;
      if (slot < next) {
        throw new DamagedFileException(
            "%s is damaged: %s of %s has the slot %s, which another one has"
                .formatted(found.library().file(), each.name(), found.info().name(), slot));
      }
      for (; next < slot; next++) {
        methods.add(unknown(next));
      }
      boolean isMember = isDispatch && isFree(taken, each.id(), RawMembers.access(each));
      methods.add(members.slot(each, isMember));
      next++;
    }
    return methods;
  }

  /** A slot that the library says nothing of. */
  private static RawMethod unknown(int slot) {
    return new RawMethod(
        "slot" + slot,
        null,
        RawType.Primitive.VOID,
        List.of(new RawParameter("unknown", RawType.Primitive.OTHER, Set.of(), null, null)),
        false);
  }

  /** The first slot of an interface: one behind the last of its base. */
  private int first(Found type, int depth) {
    if (type.info().implemented().isEmpty()) {
      return 0;
    }
    TlbReference base = type.info().implemented().getFirst().type();
    String root = resolver.root(type.library(), base);
    if (root != null) {
      return root.equals(Resolver.UNKNOWN) ? UNKNOWN_SLOTS : DISPATCH_SLOTS;
    }
    Found below = base(type, base, depth);
    int first = first(below, depth + 1);
    return below.info().functions().stream()
        .mapToInt(each -> each.offset() / POINTER + 1)
        .reduce(first, Math::max);
  }

  private boolean isDispatch(Found type, int depth) {
    if (type.info().implemented().isEmpty()) {
      return false;
    }
    TlbReference base = type.info().implemented().getFirst().type();
    String root = resolver.root(type.library(), base);
    return root != null
        ? root.equals(Resolver.DISPATCH)
        : isDispatch(base(type, base, depth), depth + 1);
  }

  private Found base(Found type, TlbReference base, int depth) {
    if (depth > DEEPEST) {
      throw new DamagedFileException(
          "%s is damaged: %s derives from itself"
              .formatted(type.library().file(), found.info().name()));
    }
    return resolver.find(type.library(), base);
  }
}
