package io.comwright.windows.components.msxml;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.SizeIs;
import org.jspecify.annotations.Nullable;

@ComInterface("1545cdfa-9e4e-4497-a8a4-2bf7d0112c44")
public interface ISaxContentHandler extends IUnknown {
  void putDocumentLocator(@Nullable ISaxLocator locator);

  void startDocument();

  void endDocument();

  void startPrefixMapping(
      @Nullable @SizeIs(after = true) String prefix, @Nullable @SizeIs(after = true) String uri);

  void endPrefixMapping(@Nullable @SizeIs(after = true) String prefix);

  void startElement(
      @Nullable @SizeIs(after = true) String uri,
      @Nullable @SizeIs(after = true) String localName,
      @Nullable @SizeIs(after = true) String qualifiedName,
      ISaxAttributes attributes);

  void endElement(
      @Nullable @SizeIs(after = true) String uri,
      @Nullable @SizeIs(after = true) String localName,
      @Nullable @SizeIs(after = true) String qualifiedName);

  void characters(@SizeIs(after = true) String text);

  void ignorableWhitespace(@SizeIs(after = true) String text);

  void processingInstruction(
      @SizeIs(after = true) String target, @Nullable @SizeIs(after = true) String data);

  void skippedEntity(@SizeIs(after = true) String name);
}
