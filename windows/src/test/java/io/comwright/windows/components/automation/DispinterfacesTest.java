package io.comwright.windows.components.automation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.automation.Dispatch;
import io.comwright.automation.Events;
import io.comwright.automation.IDispatch;
import io.comwright.automation.IDispatchProxy;
import io.comwright.automation.Sequence;
import io.comwright.automation.Subscription;
import io.comwright.automation.Variant;
import io.comwright.junit.NoLeaks;
import io.comwright.windows.Apartment;
import io.comwright.windows.CoClass;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;

/** Microsoft's scripting objects, as Java interfaces without slots. */
@EnabledOnOs(OS.WINDOWS)
@ExtendWith(NoLeaks.class)
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SAME_THREAD)
class DispinterfacesTest {
  private Apartment apartment;

  @BeforeEach
  void enter() {
    apartment = Apartment.enterSta();
  }

  @AfterEach
  void leave() {
    apartment.close();
    assertEquals(0, ComObject.liveCount());
  }

  @Test
  void aDictionary() {
    try (DWords words = CoClass.of("Scripting.Dictionary").create(DWordsProxy.TYPE)) {
      words.add(Variant.of("one"), Variant.of(1));
      words.setItem(Variant.of("two"), Variant.of(2));
      assertEquals(2, words.count());
      assertEquals(Variant.of(1), words.item(Variant.of("one")));
      assertTrue(words.exists(Variant.of("two")));
      assertEquals(List.of(Variant.of("one"), Variant.of("two")), words.keys().toList());
      try (Sequence<String> each = Sequence.of(words.newEnum(), String.class)) {
        assertEquals(List.of("one", "two"), each.toList());
      }
      // CTL_E_KEY_ALREADY_EXISTS: 457 of Visual Basic.
      ComException e =
          assertThrows(ComException.class, () -> words.add(Variant.of("one"), Variant.empty()));
      assertEquals(0x800A01C9, e.hresult().code());
      assertEquals("DWords.add", e.method());
    }
  }

  @Test
  void aRequestCallsTheDefaultMember() {
    AtomicInteger calls = new AtomicInteger();
    DStates states = calls::incrementAndGet;
    try (IDispatch object = CoClass.of("MSXML2.XMLHTTP").create(IDispatchProxy.TYPE);
        Dispatch request = Dispatch.of(object)) {
      request.put("onreadystatechange", states);
      request.call("open", "GET", "http://localhost/", false);
      assertEquals(1, calls.get());
      request.put("onreadystatechange", Variant.ofDispatch(null));
    }
  }

  @Test
  void aDocumentTakesASink() {
    DDocumentEvents sink =
        new DDocumentEvents() {
          @Override
          public void ondataavailable() {}

          @Override
          public void onreadystatechange() {}
        };
    try (IDispatch document = CoClass.of("MSXML2.DOMDocument").create(IDispatchProxy.TYPE);
        Dispatch late = Dispatch.of(document)) {
      try (Subscription subscription = Events.advise(document, sink, DDocumentEventsProxy.TYPE)) {
        assertTrue(late.call(boolean.class, "loadXML", "<a/>"));
        assertNotEquals(0, subscription.cookie());
        assertEquals(1, ComObject.liveCount());
      }
      assertEquals(0, ComObject.liveCount());
    }
  }
}
