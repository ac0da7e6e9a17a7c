package io.comwright.automation;

import io.comwright.ComType;
import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.LongRef;
import io.comwright.Ref;
import io.comwright.ShortRef;
import io.comwright.annotation.Borrowed;
import io.comwright.annotation.Bstr;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.IidIs;
import io.comwright.annotation.LengthIs;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Out;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.PreserveSig;
import io.comwright.annotation.SizeIs;
import io.comwright.annotation.Unsigned;
import org.jspecify.annotations.Nullable;

/**
 * The description of a type (Microsoft Learn, "ITypeInfo interface (oaidl.h)"), as {@link
 * IDispatch#getTypeInfo} hands it out. {@link TypeDescription} reads it as a whole.
 */
@ComInterface("00020401-0000-0000-c000-000000000046")
public interface ITypeInfo extends IUnknown {
  /** Stands for the type itself, {@code MEMBERID_NIL}. */
  int NO_MEMBER = -1;

  /**
   * What there is to know of the type.
   *
   * @return memory of the object, to be given back with {@link #releaseTypeAttr}
   */
  @NativeName("GetTypeAttr")
  @Borrowed
  TypeAttr getTypeAttr();

  /**
   * What binds names of its members.
   *
   * @return it, to be closed
   */
  @NativeName("GetTypeComp")
  ITypeComp getTypeComp();

  /**
   * A function.
   *
   * @param index from 0
   * @return memory of the object, to be given back with {@link #releaseFuncDesc}
   * @throws io.comwright.ComException ({@code TYPE_E_ELEMENTNOTFOUND}) if there are not so many
   */
  @NativeName("GetFuncDesc")
  @Borrowed
  FuncDesc getFuncDesc(@Unsigned int index);

  /**
   * A variable.
   *
   * @param index from 0
   * @return memory of the object, to be given back with {@link #releaseVarDesc}
   * @throws io.comwright.ComException ({@code TYPE_E_ELEMENTNOTFOUND}) if there are not so many
   */
  @NativeName("GetVarDesc")
  @Borrowed
  VarDesc getVarDesc(@Unsigned int index);

  /**
   * The name of a member, and those of its parameters.
   *
   * @param member the number of the member
   * @param names receives as many as there are and fit
   * @param count receives how many those are
   */
  @NativeName("GetNames")
  void getNames(
      int member,
      @Out @Bstr @SizeIs(after = true) @LengthIs("count") @Nullable String[] names,
      @Out @Unsigned IntRef count);

  /**
   * An interface that it implements.
   *
   * @param index from 0; -1 for the other half of a dual interface, the one with a vtable for the
   *     one with members, and back
   * @return a number for {@link #getRefTypeInfo}
   */
  @NativeName("GetRefTypeOfImplType")
  @Unsigned
  int getRefTypeOfImplType(@Unsigned int index);

  /**
   * What an interface is for a class.
   *
   * @param index from 0
   * @return the flags
   */
  @NativeName("GetImplTypeFlags")
  ImplTypeFlags getImplTypeFlags(@Unsigned int index);

  /**
   * The numbers of a member and of its parameters.
   *
   * @param names the member, then parameters of it
   * @param ids receives as many numbers, with {@link IDispatch#UNKNOWN} for each name that nothing
   *     has
   */
  @NativeName("GetIDsOfNames")
  void getIDsOfNames(@SizeIs(after = true) String[] names, @Pointer long ids);

  /**
   * Calls a member of an object that has the interface. The structs are those of {@link IDispatch},
   * by their addresses.
   *
   * @param object the pointer
   * @param member the number of the member
   * @param flags what is wanted of it, as {@link Invocation} has them
   * @param parameters a {@code DISPPARAMS}
   * @param result a {@code VARIANT}, or 0
   * @param exception an {@code EXCEPINFO}, or 0
   * @param badArgument a {@code UINT}, or 0
   */
  @NativeName("Invoke")
  void invoke(
      @Pointer long object,
      int member,
      @Unsigned short flags,
      @Pointer long parameters,
      @Pointer long result,
      @Pointer long exception,
      @Pointer long badArgument);

  /**
   * The texts of the type or of a member.
   *
   * @param member the number of the member, or {@link #NO_MEMBER}
   * @param name receives its name
   * @param text receives what is said of it, or null
   * @param helpContext receives the page of the help file
   * @param helpFile receives the help file, or null
   */
  @NativeName("GetDocumentation")
  void getDocumentation(
      int member,
      @Nullable @Out @Bstr Ref<@Nullable String> name,
      @Nullable @Out @Bstr Ref<@Nullable String> text,
      @Nullable @Out @Unsigned IntRef helpContext,
      @Nullable @Out @Bstr Ref<@Nullable String> helpFile);

  /**
   * Where a function of a DLL is.
   *
   * @param member the number of the function
   * @param kind what a call does
   * @param dll receives the DLL
   * @param name receives the name, or null if it has a number only
   * @param ordinal receives that number
   */
  @NativeName("GetDllEntry")
  void getDllEntry(
      int member,
      InvokeKind kind,
      @Nullable @Out @Bstr Ref<@Nullable String> dll,
      @Nullable @Out @Bstr Ref<@Nullable String> name,
      @Nullable @Out @Unsigned ShortRef ordinal);

  /**
   * A type that this one mentions.
   *
   * @param reference its number
   * @return its description, to be closed
   */
  @NativeName("GetRefTypeInfo")
  ITypeInfo getRefTypeInfo(@Unsigned int reference);

  /**
   * The address of a function or a variable of a DLL, which is loaded.
   *
   * @param member its number
   * @param kind what a call does
   * @param address receives it
   */
  @NativeName("AddressOfMember")
  void addressOfMember(int member, InvokeKind kind, @Out @Pointer LongRef address);

  /**
   * Makes an object of the class.
   *
   * @param outer the object that aggregates the new one, or null
   * @param type the interface that is wanted
   * @return the object
   * @param <T> the Java interface
   */
  @NativeName("CreateInstance")
  @IidIs("type")
  <T extends IUnknown> T createInstance(@Nullable IUnknown outer, ComType<T> type);

  /**
   * How a member is marshalled.
   *
   * @param member its number
   * @return the text, or null if nothing is said
   */
  @NativeName("GetMops")
  @Bstr
  @Nullable String getMops(int member);

  /**
   * The library that describes the type.
   *
   * @param library receives the library, to be closed
   * @param index receives which of its types this is
   */
  @NativeName("GetContainingTypeLib")
  void getContainingTypeLib(
      @Nullable @Out Ref<ITypeLib> library, @Nullable @Out @Unsigned IntRef index);

  /**
   * Gives memory back.
   *
   * @param attributes what {@link #getTypeAttr} has given
   */
  @NativeName("ReleaseTypeAttr")
  @PreserveSig
  void releaseTypeAttr(TypeAttr attributes);

  /**
   * Gives memory back.
   *
   * @param function what {@link #getFuncDesc} has given
   */
  @NativeName("ReleaseFuncDesc")
  @PreserveSig
  void releaseFuncDesc(FuncDesc function);

  /**
   * Gives memory back.
   *
   * @param variable what {@link #getVarDesc} has given
   */
  @NativeName("ReleaseVarDesc")
  @PreserveSig
  void releaseVarDesc(VarDesc variable);
}
