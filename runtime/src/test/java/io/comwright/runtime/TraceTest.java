package io.comwright.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.comwright.HResult;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TraceTest {
  private final Logger logger = Logger.getLogger("io.comwright.trace");
  private final List<Object> results = new ArrayList<>();

  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord line) {
          results.add(line.getParameters()[1] + " = " + line.getParameters()[2]);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void listen() {
    logger.addHandler(handler);
    logger.setUseParentHandlers(false);
  }

  @AfterEach
  void leave() {
    logger.removeHandler(handler);
    logger.setUseParentHandlers(true);
  }

  /** An upcall that could not begin has no line, and its failure is not that of the call around. */
  @Test
  void aCallThatHasNotBegunEndsNoOther() {
    Trace.beginOut();
    Trace.call("IFoo.bar");
    Trace.failure(HResult.E_UNEXPECTED);
    assertEquals(List.of(), results);
    Trace.end();
    assertEquals(List.of("-> IFoo.bar() = done"), results);
  }

  @Test
  void aCallInThatFailsTellsWhatItAnswers() {
    Trace.beginIn();
    Trace.call("IFoo.bar", 1);
    Trace.endIn();
    assertEquals(List.of(), results);
    Trace.failure(HResult.E_UNEXPECTED);
    assertEquals(List.of("<- IFoo.bar(1) = " + HResult.of(HResult.E_UNEXPECTED)), results);
  }
}
