package io.comwright.property.dispatch;

import io.comwright.property.dispatch.MemberParameter.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A member of a drawn interface.
 *
 * @param id its DISPID
 * @param access how it is called
 * @param name its name for callers; that of its method has the access in front
 * @param locale whether its first parameter is the locale
 * @param parameters its parameters; the value of a put is the last one
 * @param variable whether it takes more arguments
 * @param result its result; null for none
 */
public record Member(
    int id,
    Access access,
    String name,
    boolean locale,
    List<MemberParameter> parameters,
    boolean variable,
    @Nullable MemberKind result) {

  /** How a member is called. */
  public enum Access {
    METHOD,
    GET,
    PUT
  }

  /** A method. */
  static Member method(int id, Random random) {
    boolean variable = random.nextInt(6) == 0;
    List<MemberParameter> parameters = parameters(random, !variable, true);
    return new Member(
        id,
        Access.METHOD,
        "Member" + id,
        random.nextInt(6) == 0,
        parameters,
        variable,
        random.nextInt(3) == 0 ? null : kind(random));
  }

  /** A property, which has one number and one name: its get and its put. */
  static List<Member> property(int id, Random random) {
    List<MemberParameter> indices = parameters(random, false, false);
    MemberKind kind = kind(random);
    MemberParameter value = new MemberParameter("value", kind, Direction.IN, false, null);
    List<MemberParameter> put = new ArrayList<>(indices);
    put.add(value);
    return List.of(
        new Member(id, Access.GET, "Member" + id, false, indices, false, kind),
        new Member(id, Access.PUT, "Member" + id, false, put, false, null));
  }

  private static MemberKind kind(Random random) {
    // A result of HRESULT is none in a dual interface.
    MemberKind kind = MemberKind.values()[random.nextInt(MemberKind.values().length)];
    return kind == MemberKind.CODE ? MemberKind.INT : kind;
  }

  private static List<MemberParameter> parameters(
      Random random, boolean mayBeLeftOut, boolean places) {
    List<MemberParameter> parameters = new ArrayList<>();
    int count = random.nextInt(5);
    int required = mayBeLeftOut ? random.nextInt(count + 1) : count;
    for (int i = 0; i < count; i++) {
      parameters.add(MemberParameter.draw("p" + i, i >= required, places, random));
    }
    return parameters;
  }

  /** The name of its method. */
  public String method() {
    return access.toString().toLowerCase(Locale.ROOT) + id;
  }

  String declaration() {
    String all =
        Stream.of(
                Stream.of("@Lcid int locale").filter(one -> locale),
                parameters.stream().map(MemberParameter::declaration),
                Stream.of("@VarArgs SafeArray rest").filter(one -> variable))
            .flatMap(each -> each)
            .collect(Collectors.joining(", "));
    return "  @DispId(value = %d, access = DispId.Access.%s, name = \"%s\")%n  %s %s(%s);%n"
        .formatted(
            id,
            access,
            name,
            result == null ? "void" : result.annotations() + result.java(),
            method(),
            all);
  }

  /** The positions of the parameters. */
  public IntStream positions() {
    return IntStream.range(0, parameters.size());
  }
}
