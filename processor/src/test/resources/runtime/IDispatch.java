package io.comwright.automation;

import io.comwright.Guid;
import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.Unsigned;

/** The slots as oaidl.h has them; the interface of the runtime has other methods. */
@ComInterface("00020400-0000-0000-c000-000000000046")
public interface IDispatch extends IUnknown {
  @NativeName("GetTypeInfoCount")
  @Unsigned
  int getTypeInfoCount();

  @NativeName("GetTypeInfo")
  ITypeInfo getTypeInfo(@Unsigned int index, @Unsigned int locale);

  @NativeName("GetIDsOfNames")
  void getIDsOfNames(
      Guid reserved,
      @Pointer long names,
      @Unsigned int count,
      @Unsigned int locale,
      @Pointer long ids);

  @NativeName("Invoke")
  void invoke(
      int member,
      Guid reserved,
      @Unsigned int locale,
      @Unsigned short flags,
      @Pointer long parameters,
      @Pointer long result,
      @Pointer long exception,
      @Pointer long badArgument);
}
