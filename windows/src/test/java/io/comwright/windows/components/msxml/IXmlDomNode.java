package io.comwright.windows.components.msxml;

import io.comwright.IUnknown;
import io.comwright.annotation.Bstr;
import io.comwright.annotation.ByValue;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Slot;
import io.comwright.automation.Variant;
import org.jspecify.annotations.Nullable;

/** From behind {@code IDispatch}. */
@ComInterface(value = "2933bf80-7b36-11d2-b20e-00c04f983e60", partial = true)
public interface IXmlDomNode extends IUnknown {
  @Slot(7)
  @NativeName("get_nodeName")
  @Bstr
  String nodeName();

  @NativeName("get_nodeValue")
  Variant nodeValue();

  @Slot(21)
  IXmlDomNode appendChild(IXmlDomNode child);

  @Slot(26)
  @NativeName("get_text")
  @Bstr
  String text();

  @NativeName("put_text")
  void setText(@Bstr String text);

  @Slot(30)
  @NativeName("get_nodeTypedValue")
  Variant nodeTypedValue();

  @Slot(34)
  @NativeName("get_xml")
  @Bstr
  String xml();

  @Slot(36)
  IXmlDomNodeList selectNodes(@Bstr String query);

  @Nullable IXmlDomNode selectSingleNode(@Bstr String query);

  @Slot(42)
  void transformNodeToObject(IXmlDomNode stylesheet, @ByValue Variant output);
}
