package io.comwright.windows.components.msxml;

import io.comwright.annotation.Bstr;
import io.comwright.annotation.ByValue;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Slot;
import io.comwright.automation.Variant;

@ComInterface(value = "2933bf86-7b36-11d2-b20e-00c04f983e60", partial = true)
public interface IXmlDomElement extends IXmlDomNode {
  @Slot(43)
  @NativeName("get_tagName")
  @Bstr
  String tagName();

  Variant getAttribute(@Bstr String name);

  void setAttribute(@Bstr String name, @ByValue Variant value);
}
