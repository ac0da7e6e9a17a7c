package io.comwright.windows.components.msxml;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Slot;
import org.jspecify.annotations.Nullable;

@ComInterface(value = "2933bf82-7b36-11d2-b20e-00c04f983e60", partial = true)
public interface IXmlDomNodeList extends IUnknown {
  @Slot(7)
  @NativeName("get_item")
  @Nullable IXmlDomNode item(int index);

  @NativeName("get_length")
  int length();

  @Nullable IXmlDomNode nextNode();

  void reset();
}
