package io.comwright.imported;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.ComException;
import io.comwright.HResult;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.automation.Variant;
import io.comwright.imported.bindings.*;
import io.comwright.windows.CoClass;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The events of MSXML's parser, whose texts are counted and have no zero at their end. */
@EnabledOnOs(OS.WINDOWS)
class SaxTest extends ComponentTest {
  /** Writes down what it hears, and throws at an element. */
  private static final class Handler implements ISAXContentHandler {
    final List<String> events = new ArrayList<>();
    @Nullable String throwsAt;

    @Override
    public void putDocumentLocator(@Nullable ISAXLocator locator) {}

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
        @Nullable ISAXAttributes attributes) {
      if (Objects.equals(localName, throwsAt)) {
        throw new IllegalStateException("no " + localName);
      }
      Ref<MemorySegment> memory = new Ref<>();
      IntRef length = new IntRef();
      StringBuilder text = new StringBuilder("<{" + uri + "}" + localName);
      for (int i = 0; i < Objects.requireNonNull(attributes).getLength(); i++) {
        attributes.getQName(i, memory, length);
        text.append(" ").append(text(memory.get(), length.get()));
        attributes.getValue(i, memory, length);
        text.append("=").append(text(memory.get(), length.get()));
      }
      events.add(text.append(">").toString());
    }

    @Override
    public void endElement(
        @Nullable String uri, @Nullable String localName, @Nullable String qualifiedName) {
      events.add("</" + qualifiedName + ">");
    }

    @Override
    public void characters(@Nullable String text) {
      events.add(Objects.requireNonNull(text));
    }

    @Override
    public void ignorableWhitespace(@Nullable String text) {}

    @Override
    public void processingInstruction(@Nullable String target, @Nullable String data) {}

    @Override
    public void skippedEntity(@Nullable String name) {}
  }

  /** Units without a zero behind them. */
  @SuppressWarnings("restricted")
  private static String text(MemorySegment memory, int length) {
    return new String(
        memory.reinterpret(2L * length).toArray(ValueLayout.JAVA_BYTE), StandardCharsets.UTF_16LE);
  }

  private static ISAXXMLReader reader() {
    return CoClass.of(Clsids.CLSID_SAXXMLReader60).create(ISAXXMLReaderProxy.TYPE);
  }

  @Test
  void javaHears() {
    Handler handler = new Handler();
    ISAXXMLReader reader = reader();
    reader.putContentHandler(handler);
    reader.parse(Variant.of("<p:a xmlns:p='urn:x'><b k='v\u00e9' l=''>text</b></p:a>"));
    reader.putContentHandler(null);
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
    ISAXXMLReader reader = reader();
    reader.putContentHandler(handler);
    reader.parse(Variant.of(source));
    reader.putContentHandler(null);
    assertEquals(List.of("start", "<{}a>", "1", "</a>", "end"), handler.events);
  }

  @Test
  void aHandlerThrows() {
    Handler handler = new Handler();
    handler.throwsAt = "b";
    ISAXXMLReader reader = reader();
    reader.putContentHandler(handler);
    ComException e =
        assertThrows(ComException.class, () -> reader.parse(Variant.of("<a><b/><c/></a>")));
    assertEquals(HResult.of(HResult.E_FAIL), e.hresult());
    reader.putContentHandler(null);
    assertEquals(List.of("start", "<{}a>"), handler.events);
    assertEquals(Set.of("ISAXContentHandler.startElement: no b"), takeFailures());
  }

  @Test
  void fatalErrors() {
    List<String> errors = new ArrayList<>();
    ISAXErrorHandler handler =
        new ISAXErrorHandler() {
          @Override
          public void error(@Nullable ISAXLocator at, @Nullable String message, HResult code) {
            errors.add("error");
          }

          @Override
          public void fatalError(@Nullable ISAXLocator at, @Nullable String message, HResult code) {
            errors.add("fatal at line " + Objects.requireNonNull(at).getLineNumber());
          }

          @Override
          public void ignorableWarning(
              @Nullable ISAXLocator at, @Nullable String message, HResult code) {
            errors.add("warning");
          }
        };
    ISAXXMLReader reader = reader();
    reader.putErrorHandler(handler);
    assertThrows(ComException.class, () -> reader.parse(Variant.of("<a>\n\n<b></a>")));
    reader.putErrorHandler(null);
    assertEquals(List.of("fatal at line 3"), errors);
  }
}
