package io.comwright.windows.components.automation;

import io.comwright.annotation.DispId;
import io.comwright.annotation.DispInterface;
import io.comwright.automation.IDispatch;

/** {@code XMLDOMDocumentEvents} ({@code msxml2.idl}). */
@DispInterface("3efaa427-272f-11d2-836f-0000f87a7782")
interface DDocumentEvents extends IDispatch {
  @DispId(198)
  void ondataavailable();

  @DispId(-609)
  void onreadystatechange();
}
