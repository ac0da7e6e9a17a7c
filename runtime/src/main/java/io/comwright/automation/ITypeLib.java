package io.comwright.automation;

import io.comwright.BooleanRef;
import io.comwright.Guid;
import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.ShortRef;
import io.comwright.annotation.Borrowed;
import io.comwright.annotation.Bstr;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.InOut;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Out;
import io.comwright.annotation.PreserveSig;
import io.comwright.annotation.Unsigned;
import io.comwright.annotation.Win32Bool;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/**
 * A type library: descriptions of types (Microsoft Learn, "ITypeLib interface (oaidl.h)"). {@link
 * LibraryDescription} reads it as a whole.
 */
@ComInterface("00020402-0000-0000-c000-000000000046")
public interface ITypeLib extends IUnknown {
  /**
   * How many types it describes.
   *
   * @return the number
   */
  @NativeName("GetTypeInfoCount")
  @PreserveSig(whenThrown = 0)
  @Unsigned
  int getTypeInfoCount();

  /**
   * A type.
   *
   * @param index from 0
   * @return its description, to be closed
   * @throws io.comwright.ComException ({@code TYPE_E_ELEMENTNOTFOUND}) if there are not so many
   */
  @NativeName("GetTypeInfo")
  ITypeInfo getTypeInfo(@Unsigned int index);

  /**
   * What a type is.
   *
   * @param index from 0
   * @return the kind
   * @throws io.comwright.ComException ({@code TYPE_E_ELEMENTNOTFOUND}) if there are not so many
   */
  @NativeName("GetTypeInfoType")
  TypeKind getTypeInfoType(@Unsigned int index);

  /**
   * The type with a GUID.
   *
   * @param guid the IID of an interface, the CLSID of a class
   * @return its description, to be closed
   * @throws io.comwright.ComException ({@code TYPE_E_ELEMENTNOTFOUND}) if there is none
   */
  @NativeName("GetTypeInfoOfGuid")
  ITypeInfo getTypeInfoOfGuid(Guid guid);

  /**
   * What there is to know of the library.
   *
   * @return memory of the library, to be given back with {@link #releaseLibAttr}
   */
  @NativeName("GetLibAttr")
  @Borrowed
  LibAttr getLibAttr();

  /**
   * What binds names at all types.
   *
   * @return it, to be closed
   */
  @NativeName("GetTypeComp")
  ITypeComp getTypeComp();

  /**
   * The texts of the library or of a type.
   *
   * @param index the type, or -1 for the library
   * @param name receives its name
   * @param text receives what is said of it, or null
   * @param helpContext receives the page of the help file
   * @param helpFile receives the help file, or null
   */
  @NativeName("GetDocumentation")
  void getDocumentation(
      int index,
      @Nullable @Out @Bstr Ref<@Nullable String> name,
      @Nullable @Out @Bstr Ref<@Nullable String> text,
      @Nullable @Out @Unsigned IntRef helpContext,
      @Nullable @Out @Bstr Ref<@Nullable String> helpFile);

  /**
   * Whether a name of the library, of one of its types or of one of their members is this.
   *
   * @param name text in memory of the caller, ending with a zero; the name as the library spells it
   *     is written there
   * @param hash {@code LHashValOfNameSys} of the name, or 0
   * @param found receives whether it is there
   */
  @NativeName("IsName")
  void isName(MemorySegment name, @Unsigned int hash, @Out @Win32Bool BooleanRef found);

  /**
   * The types that have a name, or a member of that name.
   *
   * @param name as in {@link #isName}
   * @param hash as in {@link #isName}
   * @param types memory for as many pointers as are wanted; each becomes a reference of the caller
   * @param ids memory for as many numbers of 4 bytes: the member, or -1
   * @param found how many are wanted; receives how many there are
   */
  @NativeName("FindName")
  void findName(
      MemorySegment name,
      @Unsigned int hash,
      MemorySegment types,
      MemorySegment ids,
      @InOut @Unsigned ShortRef found);

  /**
   * Gives memory back.
   *
   * @param attributes what {@link #getLibAttr} has given
   */
  @NativeName("ReleaseTLibAttr")
  @PreserveSig
  void releaseLibAttr(LibAttr attributes);
}
