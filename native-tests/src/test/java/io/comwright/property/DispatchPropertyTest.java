package io.comwright.property;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.comwright.Allocator;
import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.IUnknown;
import io.comwright.TaskMemory;
import io.comwright.UpcallFailureListener;
import io.comwright.automation.Dispatch;
import io.comwright.automation.IDispatch;
import io.comwright.automation.SafeArray;
import io.comwright.automation.Variant;
import io.comwright.property.dispatch.DrawnMembers;
import io.comwright.property.dispatch.Member;
import io.comwright.property.dispatch.Member.Access;
import io.comwright.property.dispatch.MemberCall;
import io.comwright.property.dispatch.MemberKind;
import io.comwright.property.dispatch.MemberParameter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Members drawn at random, of dual interfaces and of dispinterfaces, called by slot, through the
 * proxy of a dispinterface and late-bound: by name, with arguments of other types that convert,
 * named and left out. Whichever way, the implementation sees the same, and the caller gets the
 * same.
 */
class DispatchPropertyTest {
  private static final int CALLS_PER_MEMBER = 10;

  private final List<String> complaints = new ArrayList<>();
  private Drawn drawn;
  private Library library;
  private Random random;
  private Allocator allocatorBefore;
  private UpcallFailureListener listenerBefore;

  @BeforeEach
  void setUp() throws Exception {
    drawn = Drawn.get();
    random = new Random(drawn.seed());
    library = drawn.library();
    allocatorBefore = TaskMemory.use(library.allocator(0));
    listenerBefore = ComObject.onUpcallFailure((method, answer, thrown) -> {});
  }

  @AfterEach
  void tearDown() {
    if (listenerBefore != null) {
      ComObject.onUpcallFailure(listenerBefore);
      TaskMemory.use(allocatorBefore);
    }
  }

  @Test
  void dualInterfaces() {
    callAll(DrawnMembers::dual);
  }

  @Test
  void dispinterfaces() {
    callAll(DrawnMembers::dispinterface);
  }

  private void callAll(Function<Integer, String> name) {
    int before = ComObject.liveCount();
    List<List<Member>> all = drawn.members().members();
    for (int i = 0; i < all.size(); i++) {
      callEach(name.apply(i), all.get(i));
    }
    assertEquals("", String.join("\n", complaints), () -> "seed " + drawn.seed());
    assertEquals(before, ComObject.liveCount(), "exposed Java objects");
    assertEquals(0, library.call("property_live", 0), "blocks of memory");
  }

  private void callEach(String name, List<Member> members) {
    Class<?> type = drawn.classes().of(name);
    Map<String, Method> methods =
        Arrays.stream(type.getDeclaredMethods())
            .collect(Collectors.toMap(Method::getName, method -> method));
    MemberRecorder recorder =
        new MemberRecorder(
            members.stream().collect(Collectors.toMap(Member::method, member -> member)));
    IDispatch implementation =
        (IDispatch)
            Proxy.newProxyInstance(drawn.classes().loader(), new Class<?>[] {type}, recorder);
    try (IUnknown proxy = drawn.classes().from(name, implementation);
        Dispatch late = Dispatch.of(proxy)) {
      for (Member member : members) {
        for (int i = 0; i < CALLS_PER_MEMBER; i++) {
          MemberCall call = MemberCall.draw(member, random);
          check(name, call, recorder, () -> callMethod(proxy, methods.get(member.method()), call));
          check(name, call.in(IDispatch.USER_LOCALE), recorder, () -> callByName(late, call));
        }
      }
    }
  }

  private interface Way {
    /** Calls, and gives what the caller gets. */
    List<@Nullable Object> call();
  }

  private void check(String name, MemberCall call, MemberRecorder recorder, Way way) {
    recorder.expect(call);
    List<@Nullable Object> got;
    try {
      got = way.call();
    } catch (ComException failure) {
      got = List.of(failure.hresult());
    }
    compare(name, call, "sees", call.seen(), recorder.seen());
    compare(name, call, "gives", call.got(), got);
  }

  private void compare(
      String name, MemberCall call, String what, Object expected, @Nullable Object found) {
    if (!expected.equals(found) && complaints.size() < 10) {
      complaints.add("%s, %s%n  %s %s%n  and not %s".formatted(name, call, what, found, expected));
    }
  }

  private static List<@Nullable Object> callMethod(IUnknown proxy, Method method, MemberCall call) {
    List<@Nullable Object> arguments = new ArrayList<>();
    Member member = call.member();
    if (member.locale()) {
      arguments.add(call.locale());
    }
    int first = arguments.size();
    for (int i = 0; i < member.parameters().size(); i++) {
      MemberParameter parameter = member.parameters().get(i);
      if (parameter.direction().out()) {
        Object place = Places.create(parameter.placeClass());
        if (parameter.direction().in()) {
          Places.set(place, call.given().get(i));
        }
        arguments.add(place);
      } else {
        arguments.add(call.given().get(i));
      }
    }
    if (member.variable()) {
      arguments.add(SafeArray.of(call.rest().toArray(Variant[]::new)));
    }
    Object result;
    try {
      result = method.invoke(proxy, arguments.toArray());
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new AssertionError(e.getCause());
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
    List<@Nullable Object> got = new ArrayList<>();
    for (int i = 0; i < member.parameters().size(); i++) {
      got.add(
          member.parameters().get(i).direction().out()
              ? MemberCall.plain(Places.get(arguments.get(first + i)))
              : null);
    }
    got.add(plainAndClosed(result));
    return got;
  }

  private List<@Nullable Object> callByName(Dispatch object, MemberCall call) {
    Member member = call.member();
    int count = member.parameters().size();
    List<@Nullable Object> arguments = new ArrayList<>();
    List<Variant.@Nullable ByRef> places = new ArrayList<>(Collections.nCopies(count, null));
    // Behind the first arguments, which are passed by position, the others have names.
    int indices = member.access() == Access.PUT ? count - 1 : count;
    int positional =
        member.variable() || member.access() == Access.PUT ? indices : random.nextInt(indices + 1);
    for (int i = 0; i < count; i++) {
      MemberParameter parameter = member.parameters().get(i);
      Object argument;
      if (call.leftOut().get(i)) {
        argument = Variant.missing();
      } else if (parameter.direction().out()) {
        Object before = parameter.direction().in() ? call.given().get(i) : call.set().get(i);
        places.set(i, parameter.kind().place(before));
        argument = places.get(i);
      } else {
        argument = parameter.kind().similar(call.given().get(i), random);
      }
      if (i < positional || member.access() == Access.PUT) {
        arguments.add(argument);
      } else if (!call.leftOut().get(i)) {
        arguments.add(Dispatch.named(parameter.name().toUpperCase(), argument));
      }
    }
    if (positional < arguments.size() && member.access() != Access.PUT) {
      Collections.shuffle(arguments.subList(positional, arguments.size()), random);
    }
    while (positional == arguments.size()
        && !member.variable()
        && !arguments.isEmpty()
        && Variant.missing().equals(arguments.getLast())
        && random.nextBoolean()) {
      arguments.removeLast();
      positional--;
    }
    arguments.addAll(call.rest());
    Object[] passed = arguments.toArray();
    Class<?> type =
        member.result() == null
            ? Object.class
            : member.result() == MemberKind.OBJECT ? IUnknown.class : Variant.class;
    Object result =
        switch (member.access()) {
          case METHOD -> object.call(type, member.name().toLowerCase(), passed);
          case GET -> object.get(type, member.name().toUpperCase(), passed);
          case PUT -> {
            object.put(member.name(), passed);
            yield null;
          }
        };
    List<@Nullable Object> got = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      MemberParameter parameter = member.parameters().get(i);
      got.add(places.get(i) == null ? null : value(parameter.kind(), places.get(i).get()));
    }
    got.add(
        result instanceof Variant variant
            ? value(member.result(), variant)
            : plainAndClosed(result));
    return got;
  }

  /** What a VARIANT of a kind's own type holds; another type is shown as it is. */
  private static @Nullable Object value(MemberKind kind, Variant variant) {
    return kind == MemberKind.ANY ? MemberCall.plain(variant) : kind.value(variant);
  }

  private static @Nullable Object plainAndClosed(@Nullable Object value) {
    Object plain = MemberCall.plain(value);
    if (value instanceof IUnknown object) {
      object.close();
    }
    return plain;
  }
}
