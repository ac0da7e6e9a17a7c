package io.comwright.automation;

import io.comwright.ComException;
import io.comwright.HResult;
import io.comwright.IUnknown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An object that is called by the names of its members, as scripts call it: late binding.
 *
 * {@snippet :
 * try (Dispatch words = Dispatch.of(dictionary)) {
 *   words.call("Add", "one", 1);
 *   int one = words.get(int.class, "Item", "one");
 *   words.put("Item", "one", 2);
 * }
 * }
 *
 * <p>Arguments are Java values: boxed numbers, {@code Boolean}, {@code String}, {@code BigDecimal},
 * {@code LocalDateTime}, objects ({@code Dispatch}, proxies, Java implementations), arrays and
 * lists of them, null for {@code VT_EMPTY}; any {@link Variant}, such as {@link Variant#missing()}
 * for an argument that is left out and a {@link Variant.ByRef} that the member may set; and, behind
 * all others, {@linkplain #named arguments by name}.
 *
 * <p>A result is asked for as a Java type: {@code int}, {@code long}, {@code short}, {@code byte},
 * {@code double}, {@code float}, {@code boolean} and their boxes, {@code String}, {@code
 * BigDecimal}, {@code BigInteger}, {@code LocalDateTime}, {@code HResult}, {@code Dispatch}, {@code
 * IUnknown}, {@code SafeArray} and Java arrays, {@code Variant}, or {@code Object} for what is
 * there. Numbers convert where nothing is lost. {@code VT_EMPTY}, {@code VT_NULL} and NULL are
 * null. Objects in a result belong to the caller, who closes them.
 *
 * <p>A name of the form {@code [DispID=-4]} is a member by its number; {@link #DEFAULT} is the one
 * that scripts call without a name. The numbers of other names are asked for once for each object.
 *
 * <p>A failure is a {@link ComException} that names the member, with what the object tells of it
 * ({@code EXCEPINFO}), or a {@link BadArgumentException} with the index of the argument. An object
 * may be used from the threads on which its proxy may be.
 */
public final class Dispatch implements AutoCloseable {
  /** The default member, {@code DISPID_VALUE}. */
  public static final String DEFAULT = "[DispID=0]";

  private static final String NUMBER = "[dispid=";
  private static final Pattern BY_NUMBER =
      Pattern.compile("\\[dispid=(-?\\d+)]", Pattern.CASE_INSENSITIVE);

  private final IDispatchProxy proxy;

  /** By the member's name and those of its arguments, in lower case. */
  private final Map<List<String>, int[]> ids = new ConcurrentHashMap<>();

  /** Takes a proxy over. */
  Dispatch(IDispatchProxy proxy) {
    this.proxy = proxy;
  }

  /**
   * Asks an object for {@code IDispatch}.
   *
   * @param object a proxy, or a Java implementation
   * @return the object, with a reference of its own, to be closed
   * @throws ComException ({@code E_NOINTERFACE}) if it has none
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static Dispatch of(IUnknown object) {
    return new Dispatch(IDispatchProxy.from(object));
  }

  /**
   * An argument by the name of its parameter.
   *
   * @param name the name; case does not count
   * @param value the argument
   * @return what to pass behind the arguments without a name
   */
  public static NamedArgument named(String name, @Nullable Object value) {
    return new NamedArgument(name, value);
  }

  /**
   * Calls a method, or reads a property that takes arguments, as scripts do ({@code DISPATCH_METHOD
   * | DISPATCH_PROPERTYGET}).
   *
   * @param name the member
   * @param arguments the arguments
   * @return the result as it is: an object as a {@code Dispatch}, to be closed
   * @throws ComException if the call fails
   */
  public @Nullable Object call(String name, @Nullable Object... arguments) {
    return call(Object.class, name, arguments);
  }

  /**
   * Calls a method, as {@link #call(String, Object...)} does.
   *
   * @param type the type of the result
   * @param name the member
   * @param arguments the arguments
   * @return the result
   * @param <T> its type
   * @throws ComException if the call fails, ({@code DISP_E_TYPEMISMATCH}, {@code DISP_E_OVERFLOW})
   *     if the result is of another type
   */
  public <T> T call(Class<T> type, String name, @Nullable Object... arguments) {
    return result(type, name, Invocation.METHOD | Invocation.GET, arguments);
  }

  /**
   * Reads a property.
   *
   * @param name the property
   * @param arguments the arguments of an indexed one
   * @return the value as it is: an object as a {@code Dispatch}, to be closed
   * @throws ComException if the call fails
   */
  public @Nullable Object get(String name, @Nullable Object... arguments) {
    return get(Object.class, name, arguments);
  }

  /**
   * Reads a property.
   *
   * @param type the type of the value
   * @param name the property
   * @param arguments the arguments of an indexed one
   * @return the value
   * @param <T> its type
   * @throws ComException if the call fails, ({@code DISP_E_TYPEMISMATCH}, {@code DISP_E_OVERFLOW})
   *     if the value is of another type
   */
  public <T> T get(Class<T> type, String name, @Nullable Object... arguments) {
    return result(type, name, Invocation.GET, arguments);
  }

  /**
   * Writes a property.
   *
   * @param name the property
   * @param arguments the arguments of an indexed one, and the value
   * @throws ComException if the call fails
   * @throws IllegalArgumentException if there is no value
   */
  public void put(String name, @Nullable Object... arguments) {
    put(Invocation.PUT, name, arguments);
  }

  /**
   * Makes a property refer to an object ({@code Set} in Visual Basic).
   *
   * @param name the property
   * @param arguments the arguments of an indexed one, and the object
   * @throws ComException if the call fails
   * @throws IllegalArgumentException if there is no object
   */
  public void putRef(String name, @Nullable Object... arguments) {
    put(Invocation.PUT_REF, name, arguments);
  }

  /**
   * The elements of a collection: what its enumerator gives ({@code DISPID_NEWENUM}).
   *
   * @param type the type of the elements, as of a result
   * @return the elements, to be closed
   * @param <T> the type
   * @throws ComException if the object is no collection
   */
  public <T> Sequence<T> elements(Class<T> type) {
    Variant answer =
        invoke("[DispID=-4]", Invocation.METHOD | Invocation.GET, List.of(), List.of(), true);
    try {
      IUnknown object = answer.asUnknown();
      if (object == null) {
        throw new ComException(HResult.E_POINTER, "[DispID=-4]", "the enumerator is NULL");
      }
      return Sequence.of(IEnumVARIANTProxy.from(object), type);
    } finally {
      Conversion.close(answer);
    }
  }

  /**
   * Whether the object has a member.
   *
   * @param name its name; case does not count
   * @return true if it has
   */
  public boolean has(String name) {
    return proxy.getIDsOfNames(List.of(name), IDispatch.USER_LOCALE)[0] != IDispatch.UNKNOWN;
  }

  /**
   * The object as a proxy, for calls by number.
   *
   * @return the proxy, which closes with this
   */
  public IDispatch proxy() {
    return proxy;
  }

  /** Gives back the reference to the object. Closing twice is harmless. */
  @Override
  public void close() {
    proxy.close();
  }

  private void put(int flag, String name, @Nullable Object[] arguments) {
    int last = arguments.length - 1;
    if (last < 0 || arguments[last] instanceof NamedArgument) {
      throw new IllegalArgumentException("a put of " + name + " ends with the value");
    }
    invoke(
        name,
        flag,
        Arrays.asList(arguments).subList(0, last),
        List.of(Conversion.of(arguments[last])),
        false);
  }

  private <T> T result(Class<T> type, String name, int flags, @Nullable Object[] arguments) {
    Variant value = invoke(name, flags, Arrays.asList(arguments), List.of(), true);
    try {
      return Conversion.owned(type, value);
    } catch (ComException e) {
      throw new ComException(e.hresult().code(), name, e.detail());
    }
  }

  /**
   * @param put the value of a put, if it is one
   */
  private Variant invoke(
      String name,
      int flags,
      List<? extends @Nullable Object> arguments,
      List<Variant> put,
      boolean wantsResult) {
    List<Variant> positional = new ArrayList<>();
    List<NamedArgument> named = new ArrayList<>();
    for (Object argument : arguments) {
      if (argument instanceof NamedArgument n) {
        named.add(n);
      } else if (named.isEmpty()) {
        positional.add(Conversion.of(argument));
      } else {
        throw new IllegalArgumentException(
            name + ": an argument without a name stands behind " + named.getLast().name());
      }
    }
    int[] numbers = numbers(name, named);
    List<Invocation.Named> byNumber = new ArrayList<>();
    put.forEach(value -> byNumber.add(new Invocation.Named(IDispatch.PROPERTY_PUT, value)));
    for (int i = 0; i < named.size(); i++) {
      byNumber.add(new Invocation.Named(numbers[i + 1], Conversion.of(named.get(i).value())));
    }
    return proxy.invoke(
        new Invocation(numbers[0], IDispatch.USER_LOCALE, flags, positional, byNumber, wantsResult),
        name);
  }

  private int[] numbers(String name, List<NamedArgument> named) {
    if (name.regionMatches(true, 0, NUMBER, 0, NUMBER.length())) {
      return number(name, named);
    }
    List<String> names = new ArrayList<>();
    names.add(name);
    named.forEach(argument -> names.add(argument.name()));
    List<String> key = names.stream().map(text -> text.toLowerCase(Locale.ROOT)).toList();
    int[] known = ids.get(key);
    if (known == null) {
      known = proxy.getIDsOfNames(names, IDispatch.USER_LOCALE);
      for (int i = 0; i < known.length; i++) {
        if (known[i] == IDispatch.UNKNOWN) {
          throw new ComException(
              HResult.DISP_E_UNKNOWNNAME,
              name,
              i == 0 ? "the object has no such member" : "it has no parameter " + names.get(i));
        }
      }
      ids.put(key, known);
    }
    return known;
  }

  private static int[] number(String name, List<NamedArgument> named) {
    Matcher number = BY_NUMBER.matcher(name);
    if (!named.isEmpty()) {
      throw new IllegalArgumentException(
          name + ": arguments by name are found by the name of the member; call it by that");
    }
    try {
      if (number.matches()) {
        return new int[] {Integer.parseInt(number.group(1))};
      }
    } catch (NumberFormatException e) {
      // Of more than 32 bits.
    }
    throw new IllegalArgumentException(
        name + ": the number of a member is written as in [DispID=-4], in 32 bits");
  }

  /** The proxy, for people. */
  @Override
  public String toString() {
    return "Dispatch[" + proxy + "]";
  }
}
