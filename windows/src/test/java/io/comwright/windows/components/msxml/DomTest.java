package io.comwright.windows.components.msxml;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.automation.Variant;
import io.comwright.windows.CoClass;
import io.comwright.windows.MtaTest;
import io.comwright.windows.components.storage.MemoryStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DomTest extends MtaTest {
  private static final String TYPED =
      """
      <n xmlns:dt='urn:schemas-microsoft-com:datatypes'>\
      <i dt:dt='i4'>42</i><r dt:dt='r8'>2.5</r><b dt:dt='boolean'>1</b>\
      <x dt:dt='bin.hex'>01ff7f</x></n>\
      """;

  private static IXmlDomDocument document() {
    IXmlDomDocument document = CoClass.of(Msxml.DOM_DOCUMENT).create(IXmlDomDocumentProxy.TYPE);
    document.async(false);
    return document;
  }

  private static Variant typed(IXmlDomDocument document, String query) {
    try (IXmlDomNode node = Objects.requireNonNull(document.selectSingleNode(query))) {
      return node.nodeTypedValue();
    }
  }

  @Test
  void typedValues() {
    try (IXmlDomDocument document = document()) {
      assertTrue(document.loadXml(TYPED));
      assertEquals(Variant.of(42), typed(document, "/n/i"));
      assertEquals(Variant.of(2.5), typed(document, "/n/r"));
      assertEquals(Variant.of(true), typed(document, "/n/b"));
      assertArrayEquals(
          new byte[] {1, -1, 0x7f}, typed(document, "/n/x").asArray().toArray(byte[].class));
      assertNull(document.selectSingleNode("/n/none"));
    }
  }

  @Test
  void listsAndText() {
    try (IXmlDomDocument document = document()) {
      assertTrue(document.loadXml("<l><e>eins</e><e>zw\u00f6lf</e><e>\ud83d\ude00</e></l>"));
      List<String> texts = new ArrayList<>();
      try (IXmlDomNodeList nodes = document.selectNodes("//e")) {
        assertEquals(3, nodes.length());
        for (int i = 0; i < 3; i++) {
          try (IXmlDomNode node = Objects.requireNonNull(nodes.nextNode())) {
            texts.add(node.text());
          }
        }
        assertNull(nodes.nextNode());
      }
      assertEquals(List.of("eins", "zw\u00f6lf", "\ud83d\ude00"), texts);
    }
  }

  @Test
  void parseErrors() {
    try (IXmlDomDocument document = document()) {
      assertFalse(document.loadXml("<a>\n<b></a>"));
      try (IXmlDomParseError error = document.parseError()) {
        assertTrue(error.errorCode() < 0, () -> "code " + error.errorCode());
        assertFalse(Objects.requireNonNull(error.reason()).isEmpty());
      }
      assertNull(document.documentElement());
    }
  }

  @Test
  void fromAndToStreamsOfJava() {
    MemoryStream source = new MemoryStream("<a n='1'>\u00e4</a>".getBytes(StandardCharsets.UTF_8));
    MemoryStream target = new MemoryStream();
    try (IXmlDomDocument document = document()) {
      assertTrue(document.load(Variant.of(source)));
      try (IXmlDomElement root = Objects.requireNonNull(document.documentElement())) {
        assertEquals("a", root.tagName());
        assertEquals(Variant.of("1"), root.getAttribute("n"));
        root.setAttribute("n", Variant.of(7));
        try (IXmlDomElement child = document.createElement("c");
            IXmlDomNode appended = root.appendChild(child)) {
          appended.setText("x < y");
          assertTrue(ComObject.sameObject(child, appended));
        }
      }
      document.save(Variant.of(target));
    }
    assertEquals(
        "<a n=\"7\">\u00e4<c>x &lt; y</c></a>",
        new String(target.bytes(), StandardCharsets.UTF_8)
            .replaceFirst("^<\\?xml.*\\?>", "")
            .strip());
  }

  @Test
  void aStreamThatFails() {
    MemoryStream source = new MemoryStream();
    source.fail(new IllegalStateException("the disk is gone"));
    try (IXmlDomDocument document = document()) {
      boolean loaded;
      try {
        loaded = document.load(Variant.of(source));
      } catch (ComException e) {
        loaded = false;
      }
      assertFalse(loaded);
    }
    assertEquals(Set.of("ISequentialStream.Read: the disk is gone"), takeFailures());
  }
}
