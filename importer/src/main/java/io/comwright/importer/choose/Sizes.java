package io.comwright.importer.choose;

import io.comwright.importer.raw.RawMethod;
import io.comwright.importer.raw.RawParameter;
import io.comwright.importer.raw.RawParameter.Size;
import io.comwright.importer.raw.RawType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which parameters of a method are the sizes of others, and which of them Java need not have. */
final class Sizes {
  private static final Pattern LENGTH =
      Pattern.compile("(?i).*(fetched|read|written|actual|returned|filled).*");

  /** Names of numbers that could be the size of anything that says none. */
  private static final Pattern SIZE =
      Pattern.compile(
          "size|length|len|count|c[A-Z].+|cb([A-Z].*)?|cch([A-Z].*)?|.+(Size|Length|Len|Bytes|Count)"
              + "|n[A-Z].*s");

  private final Types types;
  private final RawMethod method;
  private final List<String> names;
  private final Set<Integer> implied = new HashSet<>();

  /** Where the size of a parameter is. */
  sealed interface Place {
    /** A number. */
    record Constant(int number) implements Place {}

    /** A parameter that Java does not have, directly before or behind. */
    record Implied(boolean after) implements Place {}

    /** A parameter that passes the size; {@code inOut} if it comes back through it, too. */
    record Named(String name, boolean inOut) implements Place {}

    /** A parameter through which the callee reports it. */
    record Reported(String name) implements Place {}
  }

  Sizes(Types types, RawMethod method, List<String> names) {
    this.types = types;
    this.method = method;
    this.names = names;
  }

  /** Whether Java does not have the parameter, because another one implies it. */
  boolean isImplied(int index) {
    return implied.contains(index);
  }

  /** Where the size of a parameter is, or null if nothing says it in a way that Java has. */
  @Nullable Place of(int index, boolean mayImply) {
    Size size = method.parameters().get(index).size();
    if (size == null) {
      return null;
    }
    if (size.constant() > 0) {
      return new Place.Constant(size.constant());
    }
    int at = size.parameter();
    if (at < 0 || at >= names.size() || at == index) {
      return null;
    }
    RawParameter count = method.parameters().get(at);
    Indirect type = Indirect.of(count.type());
    if (!(types.shape(type.type()) instanceof Shape.Plain plain) || !plain.isCount()) {
      return null;
    }
    if (type.depth() == 1 && count.is(RawParameter.Says.OUT)) {
      if (!plain.annotations().isEmpty() && plain.annotations().contains("@Pointer")) {
        return null;
      }
      return count.inOut()
          ? new Place.Named(names.get(at), true)
          : new Place.Reported(names.get(at));
    }
    if (type.depth() != 0) {
      return null;
    }
    boolean beside = at == index - 1 || at == index + 1;
    if (mayImply && beside && plain.isImpliedCount() && users(at) == 1 && !isAmbiguous(at)) {
      implied.add(at);
      return new Place.Implied(at == index + 1);
    }
    return new Place.Named(names.get(at), false);
  }

  /** Whether the size of a parameter is a SIZE_T, which a buffer of a text cannot have. */
  boolean isAddress(RawParameter parameter) {
    Size size = parameter.size();
    return size != null
        && size.parameter() >= 0
        && size.parameter() < names.size()
        && types.shape(Indirect.of(method.parameters().get(size.parameter()).type()).type())
            instanceof Shape.Plain plain
        && plain.annotations().contains("@Pointer");
  }

  /** The number of bytes of {@code pbData} is {@code cbData}; the name of that one, or null. */
  @Nullable String named(int memory) {
    String name = method.parameters().get(memory).name();
    for (int i = 0; i < names.size(); i++) {
      String count = method.parameters().get(i).name();
      if (isUnused(i)
          && count.length() > 3
          && count.startsWith("cb")
          && name.endsWith(count.substring(2))
          && types.shape(method.parameters().get(i).type()) instanceof Shape.Plain plain
          && plain.isCount()) {
        return names.get(i);
      }
    }
    return null;
  }

  /**
   * The number of units of {@code pwchName} is {@code cchName} directly behind, which Java need not
   * have; null if there is none.
   */
  @Nullable Place ofText(int text) {
    String name = method.parameters().get(text).name();
    int behind = text + 1;
    if (behind == names.size() || !isUnused(behind)) {
      return null;
    }
    String count = method.parameters().get(behind).name();
    if (count.length() < 4
        || !count.startsWith("cch")
        || !name.endsWith(count.substring(3))
        || name.equals(count)
        || !(types.shape(method.parameters().get(behind).type()) instanceof Shape.Plain plain)
        || !plain.isImpliedCount()) {
      return null;
    }
    implied.add(behind);
    return new Place.Implied(true);
  }

  /** Whether another number could be taken for the size, were it not written which is. */
  private boolean isAmbiguous(int count) {
    return IntStream.range(0, names.size()).anyMatch(i -> i != count && isUnused(i));
  }

  /** Whether the size of a parameter is that of others, too. */
  boolean isShared(int index) {
    Size size = method.parameters().get(index).size();
    return size != null && size.parameter() >= 0 && users(size.parameter()) > 1;
  }

  /** Whether another parameter names it as its size. */
  boolean isUsed(int index) {
    return users(index) > 0;
  }

  /** Whether a number is called as a size, and the source does not say of what. */
  boolean hasUnused() {
    return IntStream.range(0, names.size()).anyMatch(this::isUnused);
  }

  /** Whether a number is called as a size, whether or not the source says of what. */
  boolean hasAny() {
    return IntStream.range(0, names.size()).anyMatch(this::isSize);
  }

  private boolean isUnused(int index) {
    return users(index) == 0 && isSize(index);
  }

  private boolean isSize(int index) {
    return method.parameters().get(index).type() instanceof RawType.Primitive
        && SIZE.matcher(names.get(index)).matches();
  }

  private long users(int count) {
    return method.parameters().stream()
        .filter(each -> each.size() != null && each.size().parameter() == count)
        .count();
  }

  /** The parameter through which the callee says how many elements it has filled, or null. */
  @Nullable String length(int array) {
    Size size = method.parameters().get(array).size();
    int behind = Math.max(array, size == null ? array : size.parameter()) + 1;
    if (behind >= names.size()) {
      return null;
    }
    RawParameter each = method.parameters().get(behind);
    Indirect type = Indirect.of(each.type());
    boolean isCount =
        each.onlyOut()
            && type.depth() == 1
            && (type.type() == RawType.Primitive.U4 || type.type() == RawType.Primitive.I4);
    return isCount && LENGTH.matcher(each.name()).matches() ? names.get(behind) : null;
  }

  /** COM's enumerators: {@code Next(ULONG celt, T* rgelt, ULONG* pceltFetched)}. */
  static boolean isNext(RawMethod method) {
    return method.name().equals("Next");
  }
}
