package io.comwright.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.comwright.ComObject;
import io.comwright.Guid;
import io.comwright.automation.Dispatch;
import io.comwright.automation.Events;
import io.comwright.automation.IDispatch;
import io.comwright.automation.IDispatchProxy;
import io.comwright.automation.Invocation;
import io.comwright.automation.Subscription;
import io.comwright.automation.Variant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Events of components of a single-threaded apartment, heard by an object of another one. */
class EventsAcrossApartmentsTest extends MtaTest {
  /** {@code XMLDOMDocumentEvents}. */
  private static final Guid DOCUMENT_EVENTS = Guid.parse("3efaa427-272f-11d2-836f-0000f87a7782");

  /** Remembers the threads on which it is called. */
  private static final class Sink implements IDispatch {
    private final List<String> threads = new CopyOnWriteArrayList<>();

    @Override
    public int[] getIDsOfNames(List<String> names, int locale) {
      return names.stream().mapToInt(name -> UNKNOWN).toArray();
    }

    @Override
    public @Nullable Variant invoke(Invocation call) {
      threads.add(Thread.currentThread().getName());
      return null;
    }
  }

  private static AgileReference<IDispatch> create(StaThread home, String progId) {
    return home.submit(
            () -> {
              try (IDispatch object = CoClass.of(progId).create(IDispatchProxy.TYPE)) {
                return AgileReference.of(object);
              }
            })
        .join();
  }

  @Test
  void aConnectionPoint() {
    Sink sink = new Sink();
    try (StaThread home = StaThread.start("home");
        AgileReference<IDispatch> reference = create(home, "MSXML2.DOMDocument");
        IDispatch document = reference.resolve()) {
      assertNull(ComObject.implementation(document));
      try (Subscription subscription =
          Events.advise(document, sink, Events.dispinterface(DOCUMENT_EVENTS))) {
        assertNotEquals(0, subscription.cookie());
        assertEquals(1, ComObject.liveCount());
      }
    }
    assertEquals(0, ComObject.liveCount());
  }

  @Test
  void aProperty() {
    Sink sink = new Sink();
    try (StaThread home = StaThread.start("home");
        AgileReference<IDispatch> reference = create(home, "MSXML2.XMLHTTP");
        IDispatch object = reference.resolve();
        Dispatch request = Dispatch.of(object)) {
      request.put("onreadystatechange", sink);
      request.call("open", "GET", "http://localhost/", false);
      // On the component's thread, or on one of COM's for this apartment: Wine takes the second.
      assertEquals(1, sink.threads.size());
      assertNotEquals(Thread.currentThread().getName(), sink.threads.getFirst());
      request.put("onreadystatechange", Variant.ofDispatch(null));
    }
    assertEquals(0, ComObject.liveCount());
  }
}
