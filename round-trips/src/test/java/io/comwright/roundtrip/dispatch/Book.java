package io.comwright.roundtrip.dispatch;

import io.comwright.ComException;
import io.comwright.ErrorInfo;
import io.comwright.HResult;
import io.comwright.Ref;
import io.comwright.automation.IEnumVARIANT;
import io.comwright.automation.SafeArray;
import io.comwright.automation.Variant;
import io.comwright.automation.VariantEnumerator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says what it is told. */
class Book implements IBook {
  final Map<String, String> items = new LinkedHashMap<>();
  final List<Object> told = new ArrayList<>();
  @Nullable IBook next;

  @Override
  public String item(String key) {
    return items.getOrDefault(key, "");
  }

  @Override
  public void putItem(String key, String value) {
    items.put(key, value);
  }

  @Override
  public @Nullable IBook next() {
    return next;
  }

  @Override
  public void putNext(@Nullable IBook next) {
    told.add(next == null ? "null" : next.item("name"));
  }

  @Override
  public IEnumVARIANT newEnum() {
    return new VariantEnumerator(List.copyOf(items.keySet()));
  }

  @Override
  public String join(String first, int count, String separator, Variant last) {
    told.add(last);
    return first + count + separator;
  }

  @Override
  public int sum(int locale, byte factor, SafeArray numbers) {
    told.add(locale);
    return factor * numbers.toList().stream().mapToInt(Variant::asInt).sum();
  }

  @Override
  public boolean swap(Ref<String> left, Ref<String> right) {
    String before = left.get();
    left.set(right.get());
    right.set(before);
    return true;
  }

  @Override
  public void fail(int how) {
    switch (how) {
      case 0 ->
          throw new ComException(
              HResult.CLASS_E_CLASSNOTAVAILABLE,
              null,
              new ErrorInfo("Book.Source", "no class"),
              null);
      case 1 -> throw new IllegalStateException("closed");
      default -> throw new ComException(HResult.DISP_E_TYPEMISMATCH, "IOther.method", "theirs");
    }
  }

  @Override
  public int slotOnly(int value) {
    return -value;
  }
}
