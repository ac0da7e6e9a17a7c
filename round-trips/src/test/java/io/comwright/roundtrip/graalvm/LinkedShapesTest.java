package io.comwright.roundtrip.graalvm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComObject;
import io.comwright.IUnknown;
import io.comwright.annotation.ByValue;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.PreserveSig;
import io.comwright.internal.Linked;
import io.comwright.linked.LinkedShapes;
import io.comwright.linked.Metadata;
import io.comwright.roundtrip.Accounting;
import io.comwright.runtime.Registers;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@link LinkedShapes} sees what is linked, and the metadata has what it says. */
@ExtendWith(Accounting.class)
class LinkedShapesTest {
  private static final String STUB = "io.comwright.roundtrip.graalvm.LinkedShapesTest_IScaleStub";

  @ComStruct
  record Pair(double x, int y) {}

  @ComInterface("00000000-0000-0000-0000-0000000001f7")
  interface IScale extends IUnknown {
    @PreserveSig
    double scale(@ByValue Pair pair, float factor);

    @PreserveSig
    double half(double whole);
  }

  private record Scale() implements IScale {
    @Override
    public double scale(Pair pair, float factor) {
      return (pair.x() + pair.y()) * factor;
    }

    @Override
    public double half(double whole) {
      return whole / 2;
    }
  }

  @Test
  void whatIsLinkedIsSeen() {
    try (ComObject object = ComObject.expose(new Scale());
        IScale scale =
            LinkedShapesTest_IScaleProxy.retain(
                object.pointer(LinkedShapesTest_IScaleProxy.TYPE))) {
      assertEquals(9, scale.scale(new Pair(1.5, 3), 2));
      assertEquals(4.5, scale.half(9));
    }
    Set<String> linked = Linked.all();
    assertTrue(linked.contains("type " + STUB));
    assertTrue(linked.contains("method " + STUB + ".scale (JJF)D"));
    assertTrue(linked.contains("direct " + STUB + ".half (j8d8)d8"));
    assertTrue(linked.contains("upcall (j8d8)d8"));
    // The widest handle, through which early calls go.
    assertTrue(
        linked.contains(
            Registers.IN_ORDER
                ? "variadic (" + "d8".repeat(4) + "j8".repeat(17) + ")d8"
                : "downcall (" + "j8".repeat(13) + "d8".repeat(8) + ")d8"));
  }

  /**
   * In every convention, whichever this VM has: the struct with its integers folded, and a pointer.
   */
  @Test
  void structsAreThereInBothForms() {
    Set<String> metadata = Metadata.ofClassPath();
    for (String kind : new String[] {"upcall ", "downcall "}) {
      assertTrue(metadata.contains(kind + "(j8[d8j8]f4)d8"), kind);
      assertTrue(metadata.contains(kind + "(j8j8f4)d8"), kind);
    }
    assertTrue(metadata.contains("direct " + STUB + ".scale (j8j8f4)d8"));
    assertFalse(metadata.contains("direct " + STUB + ".scale (j8[d8j8]f4)d8"));
  }
}
