package io.comwright.nativetest.objects;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import io.comwright.nativetest.mapi.IMAPISyncProgressCallback;
import org.jspecify.annotations.Nullable;

/** {@code owner.cpp}: interface pointers as arguments and results. */
@ComInterface("1a2b3c4d-5e6f-7081-92a3-b4c5d6e7f809")
public interface IOwner extends IUnknown {
  void keep(@Nullable IMAPISyncProgressCallback object);

  @Nullable IMAPISyncProgressCallback kept();

  IMAPISyncProgressCallback required();

  void use(IMAPISyncProgressCallback object, int index);
}
