package io.comwright.automation;

import io.comwright.Guid;
import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.SizeIs;
import io.comwright.annotation.Slot;
import io.comwright.annotation.Unsigned;

/**
 * Makes the description of a type (Microsoft Learn, "ICreateTypeInfo interface (oaidl.h)"). It has
 * {@link ITypeInfo}, too.
 */
@ComInterface(value = "00020405-0000-0000-c000-000000000046", partial = true)
interface ICreateTypeInfo extends IUnknown {
  @Slot(3)
  @NativeName("SetGuid")
  void setGuid(Guid guid);

  @Slot(4)
  @NativeName("SetTypeFlags")
  void setTypeFlags(@Unsigned int flags);

  @Slot(8)
  @NativeName("AddRefTypeInfo")
  @Unsigned
  int addRefTypeInfo(ITypeInfo type);

  @Slot(9)
  @NativeName("AddFuncDesc")
  void addFuncDesc(@Unsigned int index, FuncDesc function);

  @Slot(10)
  @NativeName("AddImplType")
  void addImplType(@Unsigned int index, @Unsigned int reference);

  @Slot(11)
  @NativeName("SetImplTypeFlags")
  void setImplTypeFlags(@Unsigned int index, ImplTypeFlags flags);

  @Slot(15)
  @NativeName("SetFuncAndParamNames")
  void setFuncAndParamNames(@Unsigned int index, @SizeIs(after = true) String[] names);

  @Slot(25)
  @NativeName("LayOut")
  void layOut();
}
