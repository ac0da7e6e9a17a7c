package io.comwright.imported;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.automation.Variant;
import io.comwright.imported.bindings.*;
import io.comwright.windows.CoClass;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Documents of MSXML. */
@EnabledOnOs(OS.WINDOWS)
class DomTest extends ComponentTest {
  private static final String TYPED =
      """
      <n xmlns:dt='urn:schemas-microsoft-com:datatypes'>\
      <i dt:dt='i4'>42</i><r dt:dt='r8'>2.5</r><b dt:dt='boolean'>1</b>\
      <x dt:dt='bin.hex'>01ff7f</x></n>\
      """;

  private static IXMLDOMDocument document() {
    IXMLDOMDocument document =
        CoClass.of(Clsids.CLSID_DOMDocument).create(IXMLDOMDocumentProxy.TYPE);
    document.setAsync(false);
    return document;
  }

  private static Variant typed(IXMLDOMDocument document, String query) {
    return Objects.requireNonNull(document.selectSingleNode(query)).getNodeTypedValue();
  }

  @Test
  void typedValues() {
    IXMLDOMDocument document = document();
    assertTrue(document.loadXML(TYPED));
    assertEquals(Variant.of(42), typed(document, "/n/i"));
    assertEquals(Variant.of(2.5), typed(document, "/n/r"));
    assertEquals(Variant.of(true), typed(document, "/n/b"));
    assertArrayEquals(
        new byte[] {1, -1, 0x7f}, typed(document, "/n/x").asArray().toArray(byte[].class));
    assertNull(document.selectSingleNode("/n/none"));
  }

  @Test
  void listsAndText() {
    IXMLDOMDocument document = document();
    assertTrue(document.loadXML("<l><e>eins</e><e>zw\u00f6lf</e><e>\ud83d\ude00</e></l>"));
    List<String> texts = new ArrayList<>();
    IXMLDOMNodeList nodes = document.selectNodes("//e");
    assertEquals(3, nodes.getLength());
    for (int i = 0; i < 3; i++) {
      IXMLDOMNode node = Objects.requireNonNull(nodes.nextNode());
      assertEquals(DOMNodeType.NODE_ELEMENT, node.getNodeType());
      texts.add(node.getText());
    }
    assertNull(nodes.nextNode());
    assertEquals(List.of("eins", "zw\u00f6lf", "\ud83d\ude00"), texts);
  }

  @Test
  void parseErrors() {
    IXMLDOMDocument document = document();
    assertFalse(document.loadXML("<a>\n<b></a>"));
    IXMLDOMParseError error = document.getParseError();
    assertTrue(error.getErrorCode() < 0, () -> "code " + error.getErrorCode());
    assertFalse(error.getReason().isEmpty());
    assertNull(document.getDocumentElement());
  }

  @Test
  void fromAndToStreamsOfJava() {
    MemoryStream source = new MemoryStream("<a n='1'>\u00e4</a>".getBytes(StandardCharsets.UTF_8));
    MemoryStream target = new MemoryStream();
    IXMLDOMDocument document = document();
    assertTrue(document.load(Variant.of(source)));
    IXMLDOMElement root = Objects.requireNonNull(document.getDocumentElement());
    assertEquals("a", root.getTagName());
    assertEquals(Variant.of("1"), root.getAttribute("n"));
    root.setAttribute("n", Variant.of(7));
    IXMLDOMElement child = document.createElement("c");
    IXMLDOMNode appended = root.appendChild(child);
    appended.setText("x < y");
    assertTrue(ComObject.sameObject(child, appended));
    document.save(Variant.of(target));
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
    IXMLDOMDocument document = document();
    boolean loaded;
    try {
      loaded = document.load(Variant.of(source));
    } catch (ComException e) {
      loaded = false;
    }
    assertFalse(loaded);
    assertEquals(Set.of("ISequentialStream.read: the disk is gone"), takeFailures());
  }
}
