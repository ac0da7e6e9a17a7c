package io.comwright.windows.components.msxml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.HResult;
import io.comwright.automation.Variant;
import io.comwright.windows.CoClass;
import io.comwright.windows.MtaTest;
import io.comwright.windows.components.storage.MemoryStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SaxTest extends MtaTest {
  /** Writes down what it hears, and throws at an element. */
  private static final class Handler implements ISaxContentHandler {
    final List<String> events = new ArrayList<>();
    @Nullable String throwsAt;

    @Override
    public void putDocumentLocator(@Nullable ISaxLocator locator) {}

    @Override
    public void startDocument() {
      events.add("start");
    }

    @Override
    public void endDocument() {
      events.add("end");
    }

    @Override
    public void startPrefixMapping(@Nullable String prefix, @Nullable String uri) {
      events.add("xmlns:" + prefix + "=" + uri);
    }

    @Override
    public void endPrefixMapping(@Nullable String prefix) {}

    @Override
    public void startElement(
        @Nullable String uri,
        @Nullable String localName,
        @Nullable String qualifiedName,
        ISaxAttributes attributes) {
      if (Objects.equals(localName, throwsAt)) {
        throw new IllegalStateException("no " + localName);
      }
      StringBuilder text = new StringBuilder("<{" + uri + "}" + localName);
      for (int i = 0; i < attributes.getLength(); i++) {
        text.append(" ").append(attributes.getQName(i)).append("=").append(attributes.getValue(i));
      }
      events.add(text.append(">").toString());
    }

    @Override
    public void endElement(
        @Nullable String uri, @Nullable String localName, @Nullable String qualifiedName) {
      events.add("</" + qualifiedName + ">");
    }

    @Override
    public void characters(String text) {
      events.add(text);
    }

    @Override
    public void ignorableWhitespace(String text) {}

    @Override
    public void processingInstruction(String target, @Nullable String data) {
      events.add("<?" + target + " " + data + "?>");
    }

    @Override
    public void skippedEntity(String name) {}
  }

  private static ISaxXmlReader reader() {
    return CoClass.of(Msxml.SAX_READER).create(ISaxXmlReaderProxy.TYPE);
  }

  @Test
  void javaHears() {
    Handler handler = new Handler();
    try (ISaxXmlReader reader = reader()) {
      reader.putContentHandler(handler);
      reader.parse(Variant.of("<p:a xmlns:p='urn:x'><b k='v\u00e9' l=''>text</b></p:a>"));
      reader.putContentHandler(null);
    }
    assertEquals(
        List.of(
            "start",
            "xmlns:p=urn:x",
            "<{urn:x}a xmlns:p=urn:x>",
            "<{}b k=v\u00e9 l=>",
            "text",
            "</b>",
            "</p:a>",
            "end"),
        handler.events);
  }

  @Test
  void fromAStreamOfJava() {
    Handler handler = new Handler();
    MemoryStream source = new MemoryStream("<a>1</a>".getBytes(StandardCharsets.UTF_8));
    try (ISaxXmlReader reader = reader()) {
      reader.putContentHandler(handler);
      reader.parse(Variant.of(source));
      reader.putContentHandler(null);
    }
    assertEquals(List.of("start", "<{}a>", "1", "</a>", "end"), handler.events);
  }

  /** The parser passes on the HRESULT and asks for nothing else. */
  @Test
  void aHandlerThrows() {
    Handler handler = new Handler();
    handler.throwsAt = "b";
    try (ISaxXmlReader reader = reader()) {
      reader.putContentHandler(handler);
      ComException e =
          assertThrows(ComException.class, () -> reader.parse(Variant.of("<a><b/><c/></a>")));
      List<Throwable> from = new ArrayList<>(List.of(e.getSuppressed()));
      from.add(e.getCause());
      assertTrue(
          from.stream()
              .filter(Objects::nonNull)
              .flatMap(each -> Stream.of(each, each.getCause()))
              .filter(Objects::nonNull)
              .anyMatch(each -> "no b".equals(each.getMessage())),
          () -> from.toString());
      reader.putContentHandler(null);
    }
    assertEquals(List.of("start", "<{}a>"), handler.events);
    assertEquals(Set.of("ISaxContentHandler.startElement: no b"), takeFailures());
  }

  @Test
  void fatalErrors() {
    List<String> errors = new ArrayList<>();
    ISaxErrorHandler handler =
        new ISaxErrorHandler() {
          @Override
          public void error(@Nullable ISaxLocator at, @Nullable String message, HResult code) {
            errors.add("error");
          }

          @Override
          public void fatalError(@Nullable ISaxLocator at, @Nullable String message, HResult code) {
            errors.add("fatal at line " + Objects.requireNonNull(at).getLineNumber());
          }

          @Override
          public void ignorableWarning(
              @Nullable ISaxLocator at, @Nullable String message, HResult code) {
            errors.add("warning");
          }
        };
    try (ISaxXmlReader reader = reader()) {
      reader.putErrorHandler(handler);
      assertThrows(ComException.class, () -> reader.parse(Variant.of("<a>\n\n<b></a>")));
      reader.putErrorHandler(null);
    }
    assertEquals(List.of("fatal at line 3"), errors);
  }
}
