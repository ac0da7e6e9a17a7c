package io.comwright.windows.components.msxml;

import io.comwright.IUnknown;
import io.comwright.annotation.Bstr;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Slot;
import org.jspecify.annotations.Nullable;

@ComInterface(value = "3efaa426-272f-11d2-836f-0000f87a7782", partial = true)
public interface IXmlDomParseError extends IUnknown {
  @Slot(7)
  @NativeName("get_errorCode")
  int errorCode();

  @Slot(9)
  @NativeName("get_reason")
  @Bstr
  @Nullable String reason();

  @Slot(10)
  @NativeName("get_srcText")
  @Bstr
  @Nullable String sourceText();

  @NativeName("get_line")
  int line();
}
