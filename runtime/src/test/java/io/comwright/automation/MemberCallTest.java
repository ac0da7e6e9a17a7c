package io.comwright.automation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemberCallTest {
  private final List<Object> passed = new ArrayList<>();

  private final Members members =
      new Members(
          "IFoo",
          Member.put(1, "Item")
              .in("index", VarType.VT_I4)
              .byDefault(7)
              .in("value", VarType.VT_I4)) {
        @Override
        protected Object perform(Object target, int member, MemberValues values) {
          passed.addAll(List.of(values.get(0), values.get(1)));
          return null;
        }
      };

  private void put(Variant... arguments) {
    Invocation call =
        new Invocation(
            1, IDispatch.USER_LOCALE, Invocation.PUT, List.of(arguments), List.of(), false);
    new MemberCall(members.list().getFirst(), call).perform("the object", members, 0);
  }

  /** Who passes the value without its name passes it last, and it is no index. */
  @Test
  void theValueOfAPutIsTheLastArgument() {
    put(Variant.of(5));
    put(Variant.of(2), Variant.of(5));
    assertEquals(List.of(7, 5, 2, 5), passed);
  }
}
