package io.comwright.property;

import io.comwright.ComException;
import io.comwright.property.dispatch.Member;
import io.comwright.property.dispatch.MemberCall;
import io.comwright.property.dispatch.MemberParameter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Implements members in Java: writes down what it sees and answers what was drawn. */
final class MemberRecorder implements InvocationHandler {
  private final Map<String, Member> members;
  private @Nullable MemberCall expected;
  private @Nullable List<@Nullable Object> seen;

  /**
   * @param members the members by the names of their methods
   */
  MemberRecorder(Map<String, Member> members) {
    this.members = members;
  }

  void expect(MemberCall call) {
    expected = call;
    seen = null;
  }

  /** What the one call since then has brought; null if there was none. */
  @Nullable List<@Nullable Object> seen() {
    return seen;
  }

  @Override
  public @Nullable Object invoke(Object self, Method called, @Nullable Object @Nullable [] passed)
      throws Throwable {
    @Nullable Object[] arguments = passed == null ? new Object[0] : passed;
    Member member = members.get(called.getName());
    if (member == null) {
      return switch (called.getName()) {
        case "equals" -> self == arguments[0];
        case "hashCode" -> System.identityHashCode(self);
        case "toString" -> "a recorder";
        default -> InvocationHandler.invokeDefault(self, called, arguments);
      };
    }
    if (member != expected.member() || seen != null) {
      throw new IllegalStateException(member + " is called");
    }
    List<@Nullable Object> values = new ArrayList<>();
    int first = member.locale() ? 1 : 0;
    for (int i = 0; i < arguments.length; i++) {
      MemberParameter parameter =
          i < first || i - first >= member.parameters().size()
              ? null
              : member.parameters().get(i - first);
      values.add(
          parameter == null || !parameter.direction().out()
              ? MemberCall.plain(arguments[i])
              : parameter.direction().in() ? MemberCall.plain(Places.get(arguments[i])) : null);
    }
    seen = values;
    if (expected.failure() != 0) {
      throw new ComException(expected.failure());
    }
    member
        .positions()
        .filter(i -> member.parameters().get(i).direction().out())
        .forEach(i -> Places.set(arguments[first + i], expected.set().get(i)));
    return expected.result();
  }
}
