package io.comwright.processor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which shapes the runtime has a handle for. */
class ShapeTest {
  private static Shape method(String arguments, String result) {
    return new Shape(List.of(arguments.split("")), result, false);
  }

  private static Shape function(String arguments, String result) {
    return new Shape(List.of(arguments.split("")), result, true);
  }

  @Test
  void integersAreSharedUpToThirteenWords() {
    assertTrue(method("JJJJJJJJJJJJ", "J").isShared());
    assertFalse(method("JJJJJJJJJJJJJ", "J").isShared());
    assertTrue(function("JJJJJJJJJJJJJ", "J").isShared());
    assertFalse(function("JJJJJJJJJJJJJJ", "J").isShared());
    assertFalse(method("J", "D").isShared());
  }

  /** What overflows has to be of one kind, where there are six and eight registers. */
  @Test
  void floatsAreMixedUnlessBothKindsAreOnTheStack() {
    assertTrue(method("FDJ", "J").isMixed());
    assertTrue(method("JJJJJJJJJJJJDDDDDDDD", "F").isMixed());
    assertFalse(method("DDDDDDDDD", "J").isMixed());
    assertFalse(method("JJJJJJJJJJJJJD", "J").isMixed());
    assertTrue(method("J", "F").isMixed());
    assertFalse(method("JJJ", "J").isMixed());
    for (Shape.Mix mix : Shape.mixes()) {
      assertTrue(mix.words() <= 6 || mix.doubles() <= 8, mix.toString());
    }
  }

  @Test
  void structsAreNeither() {
    for (Shape shape :
        List.of(
            new Shape(List.of("{DD}", "D"), "J", false), new Shape(List.of("D"), "{DD}", false))) {
      assertFalse(shape.isShared());
      assertFalse(shape.isMixed());
    }
  }

  @Test
  void theSmallestHandleIsTaken() {
    assertEquals(new Shape.Mix(4, 2), method("JDJDJ", "J").mix());
    assertEquals(new Shape.Mix(6, 8), method("JDJDJJ", "J").mix());
    assertEquals(new Shape.Mix(6, 8), method("DDD", "J").mix());
    assertEquals(new Shape.Mix(4, 2), function("JJJJD", "J").mix());
    assertEquals(new Shape.Mix(8, 8), method("JJJJJJD", "J").mix());
    assertEquals(new Shape.Mix(13, 8), method("JJJJJJJJD", "J").mix());
    assertEquals(6, Shape.roundedUp(5, Shape.words()));
  }

  /** All that is sorted can be passed in order as well. */
  @Test
  void thereIsAnOrderedHandleForEachMix() {
    int most = Shape.mixes().stream().mapToInt(mix -> mix.words() + mix.doubles()).max().orElse(0);
    assertEquals(most, Shape.wordsInOrder().getLast());
  }
}
