package io.comwright.windows.components.msxml;

import io.comwright.IUnknown;
import io.comwright.annotation.Borrowed;
import io.comwright.annotation.ByValue;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.VariantBool;
import io.comwright.automation.Variant;
import org.jspecify.annotations.Nullable;

@ComInterface("a4f96ed0-f829-476e-81c0-cdc7bd2a0802")
public interface ISaxXmlReader extends IUnknown {
  @VariantBool
  boolean getFeature(String name);

  void putFeature(String name, @VariantBool boolean value);

  Variant getProperty(String name);

  void putProperty(String name, @ByValue Variant value);

  @Nullable IUnknown getEntityResolver();

  void putEntityResolver(@Nullable IUnknown resolver);

  @Nullable ISaxContentHandler getContentHandler();

  void putContentHandler(@Nullable ISaxContentHandler handler);

  @Nullable IUnknown getDTDHandler();

  void putDTDHandler(@Nullable IUnknown handler);

  @Nullable ISaxErrorHandler getErrorHandler();

  void putErrorHandler(@Nullable ISaxErrorHandler handler);

  @Borrowed
  @Nullable String getBaseURL();

  void putBaseURL(String url);

  @Borrowed
  @Nullable String getSecureBaseURL();

  void putSecureBaseURL(String url);

  void parse(@ByValue Variant input);

  void parseURL(String url);
}
