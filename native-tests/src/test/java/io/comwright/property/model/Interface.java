package io.comwright.property.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An interface.
 *
 * @param name its name
 * @param number what makes its IID different from others
 * @param base its base, or null for IUnknown
 * @param destructor whether its IUnknown has a virtual destructor; as its base, if it has one
 * @param preserveSig whether native results are what it has by default
 * @param methods its own methods, by slot
 * @param slotCount the number of its slots, those of bases included; those without a method are
 *     reserved
 */
public record Interface(
    String name,
    int number,
    @Nullable Interface base,
    boolean destructor,
    boolean preserveSig,
    List<Method> methods,
    int slotCount) {
  static final int UNKNOWN_SLOTS = 3;

  public int firstSlot() {
    return base == null ? UNKNOWN_SLOTS : base.slotCount();
  }

  /** Its own slots without a method. */
  public List<Integer> reserved() {
    return IntStream.range(firstSlot(), slotCount)
        .filter(slot -> methods.stream().noneMatch(method -> method.slot() == slot))
        .boxed()
        .toList();
  }

  /** The methods of the bases, and its own. */
  public List<Method> allMethods() {
    List<Method> all = new ArrayList<>(base == null ? List.of() : base.allMethods());
    all.addAll(methods);
    return all;
  }

  /** The reserved slots of the bases, and its own. */
  public List<Integer> allReserved() {
    List<Integer> all = new ArrayList<>(base == null ? List.of() : base.allReserved());
    all.addAll(reserved());
    return all;
  }

  /** Those of its own methods that a library may export as functions, too. */
  public List<Method> functions() {
    return number % 2 == 0 ? methods : List.of();
  }

  /** What the library calls one of them. */
  public String functionName(Method method) {
    return name + "_function" + method.slot();
  }

  /** The interface with these functions in Java. */
  public String library() {
    return "Functions" + number;
  }

  public String iid() {
    return "7d20c3f1-5b8e-4a96-9c47-1e83%08x".formatted(number);
  }
}
