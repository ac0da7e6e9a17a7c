package io.comwright.processor.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.squareup.javapoet.ClassName;
import io.comwright.processor.model.BaseInterface;
import io.comwright.processor.model.SlotTable;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishedTest {
  private static List<String> slots(String table) {
    BaseInterface base =
        new BaseInterface(ClassName.get("a", "IBase"), SlotTable.parse(table).orElseThrow());
    return List.copyOf(Published.of(base).members().keySet());
  }

  /** Slots of IUnknown are everybody's, so what they are is known without a lock. */
  @Test
  void ofABaseInAnotherJarAllIsLockedBehindIUnknown() {
    assertEquals(List.of("0", "1"), slots("vtable IBase\n0 void a()\n1 void b()\n"));
    assertEquals(
        List.of("3"),
        slots(
            "interface IBase 00000000-0000-0000-0000-000000000001\n0 reserved\n1 reserved\n"
                + "2 reserved\n3 HRESULT a()\n"));
  }
}
