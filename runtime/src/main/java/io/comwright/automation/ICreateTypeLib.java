package io.comwright.automation;

import io.comwright.Guid;
import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Slot;
import io.comwright.annotation.Unsigned;

/**
 * Makes a type library (Microsoft Learn, "ICreateTypeLib interface (oaidl.h)"). What {@link
 * OleAutomation#createTypeLib} gives has {@link ITypeLib}, too.
 */
@ComInterface(value = "00020406-0000-0000-c000-000000000046", partial = true)
interface ICreateTypeLib extends IUnknown {
  @Slot(3)
  @NativeName("CreateTypeInfo")
  ICreateTypeInfo createTypeInfo(String name, TypeKind kind);

  @Slot(4)
  @NativeName("SetName")
  void setName(String name);

  @Slot(5)
  @NativeName("SetVersion")
  void setVersion(@Unsigned short major, @Unsigned short minor);

  @Slot(6)
  @NativeName("SetGuid")
  void setGuid(Guid guid);

  @Slot(7)
  @NativeName("SetDocString")
  void setDocString(String text);

  @Slot(10)
  @NativeName("SetLcid")
  void setLcid(@Unsigned int locale);

  @Slot(12)
  @NativeName("SaveAllChanges")
  void saveAllChanges();
}
