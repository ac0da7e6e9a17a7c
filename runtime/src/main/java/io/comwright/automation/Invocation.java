package io.comwright.automation;

import io.comwright.ComException;
import io.comwright.HResult;
import java.util.List;

/**
 * A call of a member of an {@link IDispatch}: what {@code Invoke} is told (Microsoft Learn,
 * "IDispatch::Invoke method (oaidl.h)"), with {@code DISPPARAMS} in the order in which people write
 * it.
 *
 * @param member the member, a DISPID
 * @param locale the language of the arguments, an LCID; {@link IDispatch#USER_LOCALE} mostly
 * @param flags what is wanted of the member: {@link #METHOD}, {@link #GET}, {@link #PUT}, {@link
 *     #PUT_REF}; scripts ask for {@code METHOD | GET} where both would be written alike
 * @param arguments the arguments without a name, the first one first; natively they are reversed
 * @param named the arguments with a name, in any order; the value of a property put is one, named
 *     {@link IDispatch#PROPERTY_PUT}
 * @param wantsResult whether the caller takes a result; natively a NULL says that it does not
 */
public record Invocation(
    int member,
    int locale,
    int flags,
    List<Variant> arguments,
    List<Named> named,
    boolean wantsResult) {
  /** Calls a method, {@code DISPATCH_METHOD}. */
  public static final int METHOD = 1;

  /** Reads a property, {@code DISPATCH_PROPERTYGET}. */
  public static final int GET = 2;

  /** Writes a property, {@code DISPATCH_PROPERTYPUT}. */
  public static final int PUT = 4;

  /** Makes a property refer to an object, {@code DISPATCH_PROPERTYPUTREF}. */
  public static final int PUT_REF = 8;

  /**
   * An argument with a name.
   *
   * @param id the parameter, a DISPID as {@link IDispatch#getIDsOfNames} gives it
   * @param value the argument
   */
  public record Named(int id, Variant value) {}

  /** A call; the lists are copied. */
  public Invocation {
    arguments = List.copyOf(arguments);
    named = List.copyOf(named);
  }

  /**
   * A call of a method, or of a property that takes arguments.
   *
   * @param member the member, a DISPID
   * @param arguments the arguments
   * @return the call, with a result
   */
  public static Invocation method(int member, Variant... arguments) {
    return new Invocation(
        member, IDispatch.USER_LOCALE, METHOD | GET, List.of(arguments), List.of(), true);
  }

  /**
   * Reads a property.
   *
   * @param member the member, a DISPID
   * @param arguments the arguments of an indexed property
   * @return the call, with a result
   */
  public static Invocation get(int member, Variant... arguments) {
    return new Invocation(member, IDispatch.USER_LOCALE, GET, List.of(arguments), List.of(), true);
  }

  /**
   * Writes a property.
   *
   * @param member the member, a DISPID
   * @param value the value
   * @param arguments the arguments of an indexed property
   * @return the call, without a result
   */
  public static Invocation put(int member, Variant value, Variant... arguments) {
    return new Invocation(
        member,
        IDispatch.USER_LOCALE,
        PUT,
        List.of(arguments),
        List.of(new Named(IDispatch.PROPERTY_PUT, value)),
        false);
  }

  /**
   * Whether something is wanted.
   *
   * @param flag one of the constants
   * @return true if it is among the {@link #flags}
   */
  public boolean wants(int flag) {
    return (flags & flag) != 0;
  }

  /**
   * How many arguments there are, with and without a name.
   *
   * @return the number
   */
  public int count() {
    return arguments.size() + named.size();
  }

  /**
   * An argument, as failures count them.
   *
   * @param index from 0; those without a name come first, then those with one
   * @return the argument
   * @throws ComException ({@code DISP_E_BADPARAMCOUNT}) if there are not so many
   */
  public Variant argument(int index) {
    if (index < 0 || index >= count()) {
      throw new ComException(
          HResult.DISP_E_BADPARAMCOUNT,
          "there is no argument with the index " + index + ": the caller has passed " + count());
    }
    return index < arguments.size()
        ? arguments.get(index)
        : named.get(index - arguments.size()).value();
  }

  /**
   * An argument as the Java type that an implementation works with.
   *
   * @param index the argument, as {@link #argument(int)} counts
   * @param type a class that {@link Dispatch} lists
   * @return the value; objects in it are lent for the call
   * @param <T> the type
   * @throws BadArgumentException ({@code DISP_E_TYPEMISMATCH}, {@code DISP_E_OVERFLOW}) if it is no
   *     such value, ({@code DISP_E_PARAMNOTOPTIONAL}) if it is left out
   * @throws ComException ({@code DISP_E_BADPARAMCOUNT}) if there are not so many
   */
  public <T> T argument(int index, Class<T> type) {
    Variant value = argument(index);
    if (value.dereference().equals(Variant.missing()) && type != Variant.class) {
      throw new BadArgumentException(
          HResult.DISP_E_PARAMNOTOPTIONAL, index, "the argument is left out");
    }
    try {
      return Conversion.lent(type, value);
    } catch (ComException e) {
      throw new BadArgumentException(e.hresult().code(), index, Conversion.detail(e));
    }
  }

  /**
   * The value of a property put, which is the argument that is named so or else the last one.
   *
   * @return the value
   * @throws ComException ({@code DISP_E_BADPARAMCOUNT}) if there is none
   */
  public Variant value() {
    for (Named argument : named) {
      if (argument.id() == IDispatch.PROPERTY_PUT) {
        return argument.value();
      }
    }
    return argument(arguments.size() - 1);
  }
}
