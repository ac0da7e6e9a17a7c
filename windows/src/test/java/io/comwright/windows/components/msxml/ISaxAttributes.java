package io.comwright.windows.components.msxml;

import io.comwright.IUnknown;
import io.comwright.annotation.Borrowed;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.SizeIs;
import io.comwright.annotation.Slot;

@ComInterface(value = "f078abe1-45d2-4832-91ea-4466ce2f25c9", partial = true)
public interface ISaxAttributes extends IUnknown {
  int getLength();

  @Slot(6)
  @Borrowed
  @SizeIs(after = true)
  String getQName(int index);

  @Slot(13)
  @Borrowed
  @SizeIs(after = true)
  String getValue(int index);
}
