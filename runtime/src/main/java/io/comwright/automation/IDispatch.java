package io.comwright.automation;

import io.comwright.ComException;
import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An object whose members are called by name or number, with arguments that say their types
 * (Microsoft Learn, "IDispatch interface (oaidl.h)"). {@link Dispatch} calls one by name; a Java
 * object that implements this can be called by scripts.
 *
 * <p>The methods are not those of the vtable one by one: {@code DISPPARAMS} and {@code EXCEPINFO}
 * come and go as {@link Invocation} and {@link ComException}, so that nobody frees them by hand.
 */
@ComInterface("00020400-0000-0000-c000-000000000046")
public interface IDispatch extends IUnknown {
  /** The member that stands for the object itself, {@code DISPID_VALUE}. */
  int VALUE = 0;

  /** Stands for a name that nothing has, {@code DISPID_UNKNOWN}. */
  int UNKNOWN = -1;

  /** The name of the value in the arguments of a property put, {@code DISPID_PROPERTYPUT}. */
  int PROPERTY_PUT = -3;

  /** The member that gives an enumerator, {@code DISPID_NEWENUM}. */
  int NEW_ENUM = -4;

  /** The locale of the user, {@code LOCALE_USER_DEFAULT}. */
  int USER_LOCALE = 0x400;

  /**
   * {@code GetTypeInfoCount}: whether the object describes itself. A Java object with
   * {@code @DispId}s does so on Windows, unless it says otherwise.
   *
   * @return 1 if {@link #getTypeInfo} gives a description, 0 if not
   */
  default int getTypeInfoCount() {
    return CalledThrough.typeInfoCount(this);
  }

  /**
   * {@code GetTypeInfo}: the description of the object. That of a Java object, unless it says
   * otherwise, is made of the {@code @DispId}s of the interface through which it is called, by
   * oleaut32; {@link TypeDescription} reads it.
   *
   * @param index 0
   * @param locale the language in which names are wanted, an LCID
   * @return the description, to be closed by a caller; of an implementation, one that it keeps
   * @throws ComException ({@code DISP_E_BADINDEX}) if the index is not 0 or there is none
   */
  default ITypeInfo getTypeInfo(int index, int locale) {
    return CalledThrough.typeInfo(this, index);
  }

  /**
   * {@code GetIDsOfNames}: the numbers (DISPIDs) of a member and of its parameters. They stay the
   * same as long as the object lives. Case does not count. Those of a Java object, unless it says
   * otherwise, are the {@code @DispId}s of the interface through which it is called.
   *
   * @param names the member, then parameters of it
   * @param locale the language of the names, an LCID
   * @return as many numbers, with {@link #UNKNOWN} for each name that nothing has
   * @throws ComException if there are no numbers at all
   */
  default int[] getIDsOfNames(List<String> names, int locale) {
    return CalledThrough.ids(this, names);
  }

  /**
   * {@code Invoke}: calls a method, or reads or writes a property.
   *
   * <p>A Java object, unless it says otherwise, has the method called that has the {@code @DispId}.
   *
   * <p>Arguments stay the caller's. A {@link Variant.ByRef} among them is set when the call has
   * succeeded, if the callee has replaced what it holds.
   *
   * @param call the member and the arguments
   * @return the result, {@code VT_EMPTY} for none; a caller closes the objects in it. An
   *     implementation returns null for none, and objects in a result stay its own
   * @throws BadArgumentException if an argument has the wrong type or is missing
   * @throws ComException ({@code DISP_E_MEMBERNOTFOUND}, {@code DISP_E_BADPARAMCOUNT}, …) if the
   *     call is not possible, or, with what the object tells of it, if the member has failed. What
   *     else an implementation throws arrives at the caller as {@code DISP_E_EXCEPTION} with an
   *     {@code EXCEPINFO}, unless its code is one of {@code DISP_E_…}
   */
  default @Nullable Variant invoke(Invocation call) {
    return CalledThrough.invoke(this, call);
  }
}
