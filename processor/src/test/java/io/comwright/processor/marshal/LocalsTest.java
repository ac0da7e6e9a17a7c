package io.comwright.processor.marshal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LocalsTest {
  @Test
  void parametersKeepTheirNames() {
    Locals locals = new Locals(List.of("self", "frame"));
    assertEquals("self", locals.parameter(0));
    assertEquals("frame", locals.parameter(1));
    assertEquals("self_", locals.local("self"));
    assertEquals("frame_", locals.local("frame"));
  }

  @Test
  void aParameterIsNotCalledLikeAClass() {
    assertEquals("memory", new Locals(List.of("Memory")).parameter(0));
  }

  @Test
  void whatBelongsToAParameterHasOneName() {
    Locals locals = new Locals(List.of("text", "textPointer"));
    assertEquals("textPointer_", locals.of(0, "Pointer"));
    assertEquals("textPointer_", locals.of(0, "Pointer"));
    assertEquals("textPointerPointer", locals.of(1, "Pointer"));
  }

  @Test
  void otherVariablesAreNew() {
    Locals locals = new Locals(List.of());
    assertEquals("hr", locals.local("hr"));
    assertEquals("hr_", locals.local("hr"));
    assertEquals("value", locals.once("value"));
    assertEquals("value", locals.once("value"));
    assertEquals("i", locals.index());
    assertEquals("i", locals.index());
  }
}
