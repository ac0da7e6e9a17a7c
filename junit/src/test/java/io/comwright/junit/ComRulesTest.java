package io.comwright.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComObject;
import io.comwright.Guid;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NoLeaks.class)
class ComRulesTest {
  private static final class Plain implements IUnknown {}

  @Test
  void javaObjectKeepsTheRules() {
    try (ComObject object = ComObject.expose(new Plain())) {
      ComRules.require(object.pointer(IUnknownProxy.TYPE));
    }
  }

  @Test
  void absentInterfaceIsAViolation() {
    Guid absent = Guid.parse("5024a386-2d44-486a-81a8-8f0ecb6071dd");
    try (ComObject object = ComObject.expose(new Plain())) {
      List<String> violations = ComRules.violations(object.pointer(IUnknownProxy.TYPE), absent);
      assertEquals(List.of("the object does not have " + absent), violations);
      AssertionError error =
          assertThrows(
              AssertionError.class,
              () -> ComRules.require(object.pointer(IUnknownProxy.TYPE), absent));
      assertTrue(error.getMessage().contains(absent.toString()));
    }
  }
}
