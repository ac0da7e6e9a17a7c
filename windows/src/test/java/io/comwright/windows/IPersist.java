package io.comwright.windows;

import io.comwright.Guid;
import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.NativeName;

/** An interface that Windows has a marshaler for ({@code objidl.h}). */
@ComInterface("0000010c-0000-0000-c000-000000000046")
interface IPersist extends IUnknown {
  @NativeName("GetClassID")
  Guid classId();
}
