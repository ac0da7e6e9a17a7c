package io.comwright.automation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A Java object with members of a test's making, whose numbers are 100 and so on. */
final class ScriptObject implements IDispatch {
  static final int FIRST = 100;

  final List<Invocation> calls = new ArrayList<>();
  final List<List<String>> asked = new ArrayList<>();

  private final List<String> names;
  private final Function<Invocation, @Nullable Variant> member;

  ScriptObject(Function<Invocation, @Nullable Variant> member, String... names) {
    this.member = member;
    this.names = List.of(names);
  }

  @Override
  public int[] getIDsOfNames(List<String> asked, int locale) {
    this.asked.add(asked);
    return asked.stream()
        .mapToInt(
            name -> {
              int at = names.indexOf(name.toLowerCase(Locale.ROOT));
              return at < 0 ? UNKNOWN : FIRST + at;
            })
        .toArray();
  }

  @Override
  public @Nullable Variant invoke(Invocation call) {
    calls.add(call);
    return member.apply(call);
  }

  Invocation last() {
    return calls.getLast();
  }
}
