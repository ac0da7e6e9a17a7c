package io.comwright.automation;

import io.comwright.ComType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A method with a DISPID, as {@code Invoke} has to know it: data of generated code, which makes it
 * once and changes nothing afterwards. Parameters are added in the order of the method; what says
 * more of one follows it.
 */
public final class Member {
  /**
   * A parameter.
   *
   * @param name its name for callers
   * @param vt the type of its value, a VARTYPE; {@code VT_ARRAY} alone for an array of anything
   * @param type the interface, if it is one and more than {@code IUnknown}
   * @param role what becomes of it
   * @param nullable whether null is a value
   * @param optional whether a caller may leave it out
   * @param otherwise what it is then; null for null, or for a missing variant
   */
  record Parameter(
      String name,
      int vt,
      @Nullable ComType<?> type,
      Role role,
      boolean nullable,
      boolean optional,
      @Nullable Object otherwise) {}

  /** The slot of a member that only {@code Invoke} calls. */
  static final int NO_SLOT = -1;

  /** What becomes of a parameter. */
  enum Role {
    /** Its value is passed. */
    IN,
    /** The member sets it. */
    OUT,
    /** Its value is passed, and the member may set another. */
    IN_OUT,
    /** It takes all further arguments. */
    REST,
    /** It is the locale, and no argument. */
    LOCALE;

    boolean isPlace() {
      return this == OUT || this == IN_OUT;
    }
  }

  private final int id;
  private final int access;
  private final String name;
  private boolean restricted;
  private boolean hidden;
  private int slot = NO_SLOT;
  private final List<Parameter> parameters = new ArrayList<>();

  /** The parameters that are arguments. */
  private final List<Parameter> arguments = new ArrayList<>();

  private int result = VarType.VT_EMPTY;
  private @Nullable ComType<?> resultType;

  private Member(int id, int access, String name) {
    this.id = id;
    this.access = access;
    this.name = name;
  }

  /**
   * A method.
   *
   * @param id the DISPID
   * @param name the name for callers
   * @return the member
   */
  public static Member method(int id, String name) {
    return new Member(id, Invocation.METHOD, name);
  }

  /**
   * What reads a property.
   *
   * @param id the DISPID
   * @param name the name for callers
   * @return the member
   */
  public static Member get(int id, String name) {
    return new Member(id, Invocation.GET, name);
  }

  /**
   * What writes a property.
   *
   * @param id the DISPID
   * @param name the name for callers
   * @return the member
   */
  public static Member put(int id, String name) {
    return new Member(id, Invocation.PUT, name);
  }

  /**
   * What makes a property refer to an object.
   *
   * @param id the DISPID
   * @param name the name for callers
   * @return the member
   */
  public static Member putRef(int id, String name) {
    return new Member(id, Invocation.PUT_REF, name);
  }

  /**
   * Callers do not find it by its name.
   *
   * @return this
   */
  public Member restricted() {
    restricted = true;
    return this;
  }

  /**
   * Browsers do not show it.
   *
   * @return this
   */
  public Member hidden() {
    hidden = true;
    return this;
  }

  /**
   * It is called through the vtable, too.
   *
   * @param slot its slot, counted from the start of the vtable
   * @return this
   */
  public Member slot(int slot) {
    this.slot = slot;
    return this;
  }

  /**
   * Adds a parameter that is passed.
   *
   * @param name its name
   * @param vt its VARTYPE
   * @return this
   */
  public Member in(String name, int vt) {
    return add(name, vt, null, Role.IN);
  }

  /**
   * Adds an interface that is passed.
   *
   * @param name its name
   * @param vt its VARTYPE
   * @param type the interface
   * @return this
   */
  public Member in(String name, int vt, ComType<?> type) {
    return add(name, vt, type, Role.IN);
  }

  /**
   * Adds a parameter that the member sets.
   *
   * @param name its name
   * @param vt its VARTYPE
   * @return this
   */
  public Member out(String name, int vt) {
    return add(name, vt, null, Role.OUT);
  }

  /**
   * Adds an interface that the member sets.
   *
   * @param name its name
   * @param vt its VARTYPE
   * @param type the interface
   * @return this
   */
  public Member out(String name, int vt, ComType<?> type) {
    return add(name, vt, type, Role.OUT);
  }

  /**
   * Adds a parameter that is passed, and that the member may set.
   *
   * @param name its name
   * @param vt its VARTYPE
   * @return this
   */
  public Member inOut(String name, int vt) {
    return add(name, vt, null, Role.IN_OUT);
  }

  /**
   * Adds an interface that is passed, and that the member may set.
   *
   * @param name its name
   * @param vt its VARTYPE
   * @param type the interface
   * @return this
   */
  public Member inOut(String name, int vt, ComType<?> type) {
    return add(name, vt, type, Role.IN_OUT);
  }

  /**
   * Adds the parameter for all further arguments.
   *
   * @param name its name
   * @return this
   */
  public Member rest(String name) {
    return add(name, VarType.VT_ARRAY, null, Role.REST);
  }

  /**
   * Adds the parameter that is the locale.
   *
   * @param name its name
   * @return this
   */
  public Member locale(String name) {
    return add(name, VarType.VT_I4, null, Role.LOCALE);
  }

  private Member add(String name, int vt, @Nullable ComType<?> type, Role role) {
    return add(new Parameter(name, vt, type, role, false, false, null));
  }

  private Member add(Parameter parameter) {
    parameters.add(parameter);
    if (parameter.role != Role.LOCALE) {
      arguments.add(parameter);
    }
    return this;
  }

  /** Takes the last one out, of which more is said. The locale is none of them. */
  private Parameter last() {
    arguments.removeLast();
    return parameters.removeLast();
  }

  /**
   * The last parameter may be null.
   *
   * @return this
   */
  public Member nullable() {
    Parameter last = last();
    return add(
        new Parameter(
            last.name, last.vt, last.type, last.role, true, last.optional, last.otherwise));
  }

  /**
   * The last parameter may be left out.
   *
   * @return this
   */
  public Member optional() {
    return otherwise(null);
  }

  /**
   * The last parameter may be left out.
   *
   * @param value what it is then
   * @return this
   */
  public Member byDefault(Object value) {
    return otherwise(value);
  }

  private Member otherwise(@Nullable Object value) {
    Parameter last = last();
    return add(new Parameter(last.name, last.vt, last.type, last.role, last.nullable, true, value));
  }

  /**
   * It has a result.
   *
   * @param vt its VARTYPE
   * @return this
   */
  public Member returns(int vt) {
    result = vt;
    return this;
  }

  /**
   * Whether a call wants it. The enumerator is a property for some callers and a method for others,
   * however it is declared.
   */
  boolean isWantedBy(Invocation call) {
    return call.wants(access)
        || id == IDispatch.NEW_ENUM
            && !isPut()
            && (call.wants(Invocation.METHOD) || call.wants(Invocation.GET));
  }

  /**
   * Its result is an interface.
   *
   * @param vt its VARTYPE
   * @param type the interface
   * @return this
   */
  public Member returns(int vt, ComType<?> type) {
    resultType = type;
    return returns(vt);
  }

  int id() {
    return id;
  }

  int access() {
    return access;
  }

  /** Whether it takes a value by the name {@code DISPID_PROPERTYPUT}. */
  boolean isPut() {
    return access == Invocation.PUT || access == Invocation.PUT_REF;
  }

  String name() {
    return name;
  }

  boolean isRestricted() {
    return restricted;
  }

  boolean isHidden() {
    return hidden;
  }

  /** Counted from the start of the vtable, or {@link #NO_SLOT}. */
  int slot() {
    return slot;
  }

  /** In the order of the method. */
  List<Parameter> parameters() {
    return parameters;
  }

  /** Those that are arguments, in order. The value of a put is the last one. */
  List<Parameter> arguments() {
    return arguments;
  }

  int result() {
    return result;
  }

  @Nullable ComType<?> resultType() {
    return resultType;
  }
}
