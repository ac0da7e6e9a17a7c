package io.comwright.windows.components.msxml;

import io.comwright.annotation.Bstr;
import io.comwright.annotation.ByValue;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Slot;
import io.comwright.annotation.VariantBool;
import io.comwright.automation.Variant;
import org.jspecify.annotations.Nullable;

/** {@code IXMLDOMDocument2}. */
@ComInterface(value = "2933bf95-7b36-11d2-b20e-00c04f983e60", partial = true)
public interface IXmlDomDocument extends IXmlDomNode {
  @Slot(45)
  @NativeName("get_documentElement")
  @Nullable IXmlDomElement documentElement();

  @Slot(47)
  IXmlDomElement createElement(@Bstr String name);

  @Slot(58)
  @VariantBool
  boolean load(@ByValue Variant source);

  @Slot(60)
  @NativeName("get_parseError")
  IXmlDomParseError parseError();

  @Slot(63)
  @NativeName("put_async")
  void async(@VariantBool boolean async);

  @Slot(65)
  @NativeName("loadXML")
  @VariantBool
  boolean loadXml(@Bstr String xml);

  void save(@ByValue Variant target);
}
