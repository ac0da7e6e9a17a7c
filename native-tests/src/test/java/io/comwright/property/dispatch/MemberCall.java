package io.comwright.property.dispatch;

import io.comwright.ComObject;
import io.comwright.HResult;
import io.comwright.IUnknownProxy;
import io.comwright.automation.SafeArray;
import io.comwright.automation.Variant;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A call of a member: what goes in, and what comes out.
 *
 * @param member the member
 * @param locale the locale
 * @param given the values that the implementation is to see; those that come out only are null
 * @param leftOut which of them callers by name leave out
 * @param rest further arguments
 * @param set what the places hold then; null for parameters that are none
 * @param result the result; null for none
 * @param failure what the implementation throws; 0 if it succeeds
 */
public record MemberCall(
    Member member,
    int locale,
    List<@Nullable Object> given,
    List<Boolean> leftOut,
    List<Variant> rest,
    List<@Nullable Object> set,
    @Nullable Object result,
    int failure) {

  /** Draws a call. */
  public static MemberCall draw(Member member, Random random) {
    List<@Nullable Object> given = new ArrayList<>();
    List<Boolean> leftOut = new ArrayList<>();
    List<@Nullable Object> set = new ArrayList<>();
    for (MemberParameter parameter : member.parameters()) {
      boolean absent = parameter.mayBeLeftOut() && random.nextBoolean();
      leftOut.add(absent);
      given.add(
          absent
              ? parameter.absent()
              : parameter.direction().in() ? parameter.kind().draw(random) : null);
      set.add(parameter.direction().out() ? parameter.kind().draw(random) : null);
    }
    List<Variant> rest = new ArrayList<>();
    for (int i = member.variable() ? random.nextInt(4) : 0; i > 0; i--) {
      rest.add((Variant) MemberKind.ANY.draw(random));
    }
    return new MemberCall(
        member,
        random.nextInt(0x10000),
        given,
        leftOut,
        rest,
        set,
        member.result() == null ? null : member.result().draw(random),
        random.nextInt(5) == 0 ? HResult.E_FAIL & ~0xffff | 0x4200 | random.nextInt(0x100) : 0);
  }

  /** The same call in another locale. */
  public MemberCall in(int locale) {
    return new MemberCall(member, locale, given, leftOut, rest, set, result, failure);
  }

  /** What an implementation is to see. */
  public List<@Nullable Object> seen() {
    List<@Nullable Object> seen = new ArrayList<>();
    if (member.locale()) {
      seen.add(locale);
    }
    given.forEach(value -> seen.add(plain(value)));
    if (member.variable()) {
      seen.add(plain(SafeArray.of(rest.toArray(Variant[]::new))));
    }
    return seen;
  }

  /** What a caller is to get: what the places hold, and the result. */
  public List<@Nullable Object> got() {
    List<@Nullable Object> got = new ArrayList<>();
    if (failure == 0) {
      set.forEach(value -> got.add(plain(value)));
      got.add(plain(result));
    } else {
      got.add(HResult.of(failure));
    }
    return got;
  }

  /** A value in a form that is equal for equal values: an object is the Java object. */
  public static @Nullable Object plain(@Nullable Object value) {
    return switch (value) {
      case BigDecimal number -> number.stripTrailingZeros();
      case SafeArray array -> array.toList().stream().map(MemberCall::plain).toList();
      case Variant.Currency money -> plain(money.value());
      case Variant.Array array -> plain(array.value());
      case IUnknownProxy proxy -> ComObject.implementation(proxy);
      case null, default -> value;
    };
  }
}
