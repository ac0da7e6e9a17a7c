package io.comwright.roundtrip.struct;

import static io.comwright.roundtrip.struct.Answers.withProxy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.roundtrip.Accounting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** References inside structs, lent and handed over. */
@ExtendWith(Accounting.class)
class RecordObjectsTest {
  @Test
  void objectsAreBorrowedInsideArraysAndStructs() {
    Answers answers = new Answers();
    IUnknown object = new IUnknown() {};
    IUnknown[] kept = new IUnknown[1];
    answers.objects =
        value -> {
          assertNull(value.objects()[0]);
          assertNotNull(value.objects()[1]);
          kept[0] = value.inner().object();
          return value.names()[0].length() + value.names()[1].length();
        };
    withProxy(
        answers,
        proxy ->
            assertEquals(
                5,
                proxy.objects(
                    new Objects(
                        new IUnknown[] {null, object},
                        new Inner(object),
                        new String[] {"abc", "de"}))));
    assertThrows(IllegalStateException.class, () -> IUnknownProxy.retain(kept[0]));
  }

  @Test
  void objectsInsideAResultBelongToTheReceiver() {
    Answers answers = new Answers();
    IUnknown object = new IUnknown() {};
    int live = ComObject.liveCount();
    answers.pair =
        new Pair(new Inner(object), new Inner[] {new Inner(object), new Inner(object)}, 3);
    withProxy(
        answers,
        proxy -> {
          Pair pair = proxy.pair();
          assertEquals(3, pair.count());
          assertEquals(live + 2, ComObject.liveCount());
          pair.first().object().close();
          pair.others()[0].object().close();
          assertEquals(live + 2, ComObject.liveCount());
          pair.others()[1].object().close();
          assertEquals(live + 1, ComObject.liveCount());
        });
  }

  @Test
  void nothingIsHandedOverByAResultThatFails() {
    Answers answers = new Answers();
    IUnknown object = new IUnknown() {};
    int live = ComObject.liveCount();
    answers.pair = new Pair(new Inner(object), new Inner[] {new Inner(object), new Inner(null)}, 3);
    withProxy(
        answers,
        proxy -> {
          assertEquals(
              HResult.E_POINTER, assertThrows(ComException.class, proxy::pair).hresult().code());
          assertEquals(live + 1, ComObject.liveCount());
        });
  }
}
