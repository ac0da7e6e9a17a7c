package io.comwright.processor.header;

import io.comwright.processor.model.SlotTable;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Names of Java as names of C and C++. */
final class CNames {
  /**
   * The words of C11 and C++20 that Java does not reserve, and what Windows' headers, those of the
   * C library and compilers themselves make macros of.
   */
  private static final Set<String> TAKEN =
      Set.of(
          ("alignas alignof and and_eq asm auto bitand bitor bool char8_t char16_t char32_t"
               + " co_await co_return co_yield compl concept consteval constexpr constinit"
               + " const_cast decltype delete dynamic_cast explicit export extern friend inline"
               + " mutable namespace noexcept not not_eq nullptr operator or or_eq register"
               + " reinterpret_cast requires restrict signed sizeof static_assert static_cast"
               + " struct template thread_local typedef typeid typename typeof union unsigned using"
               + " virtual wchar_t xor xor_eq far hyper near small NULL EOF errno stdin stdout"
               + " stderr linux unix i386 CONST DELETE ERROR FALSE IN OPTIONAL OUT THIS TRUE VOID")
              .split(" "));

  private CNames() {}

  /** A name for a member, a parameter or a constant; {@code delete_} for {@code delete}. */
  static String of(String javaName) {
    String name = javaName.replaceAll("[^A-Za-z0-9_]", "_");
    return TAKEN.contains(name) ? name + "_" : name;
  }

  /**
   * The members of a vtable by slot. Each name is there once, as overloads would not keep their
   * order under Microsoft's compiler: the first keeps it, and others have their slot behind it.
   *
   * @param type what the struct is called, which C++ takes for a constructor
   */
  static SortedMap<Integer, String> ofSlots(String type, SlotTable table) {
    SortedMap<Integer, String> names = new TreeMap<>();
    Set<String> taken = new HashSet<>(Set.of(type));
    for (int slot = 0; slot < table.slotCount(); slot++) {
      String signature = table.lines().getOrDefault(slot, SlotTable.RESERVED);
      String name = of(signature.equals(SlotTable.RESERVED) ? "reserved" : method(signature));
      if (!taken.add(name)) {
        name += "_" + slot;
        taken.add(name);
      }
      names.put(slot, name);
    }
    return names;
  }

  // HRESULT Open(LPCWSTR, LONG)
  private static String method(String signature) {
    String before = signature.substring(0, signature.indexOf('('));
    return before.substring(before.lastIndexOf(' ') + 1);
  }

  /** A variable: {@code WCHAR name[16]} of the type {@code WCHAR[16]}. */
  static String variable(String type, String name) {
    int array = type.indexOf('[');
    return array < 0
        ? type + " " + of(name)
        : type.substring(0, array) + " " + of(name) + type.substring(array);
  }
}
