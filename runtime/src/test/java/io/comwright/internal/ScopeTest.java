package io.comwright.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ScopeTest {
  private final List<String> closed = new ArrayList<>();

  @AfterEach
  void leave() {
    Scope.current(null);
  }

  private AutoCloseable failing(String name) {
    return () -> {
      closed.add(name);
      throw new IllegalStateException(name);
    };
  }

  /** An allocator of a view may be one whose library is missing. */
  private AutoCloseable missing(String name) {
    return () -> {
      closed.add(name);
      throw new UnsatisfiedLinkError(name);
    };
  }

  @Test
  void whatCannotBeClosedKeepsNothingOpen() {
    Scope scope = Scope.open();
    scope.add(() -> closed.add("first"));
    scope.add(failing("second"));
    scope.add(missing("third"));
    scope.add(() -> closed.add("fourth"));
    IllegalStateException e = assertThrows(IllegalStateException.class, scope::close);
    assertEquals(List.of("fourth", "third", "second", "first"), closed);
    assertEquals("third", e.getCause().getMessage());
    assertEquals("second", e.getSuppressed()[0].getMessage());
    assertNull(Scope.current());
  }

  /** A scope that is open as long as a thread lives is not to grow with all that has passed. */
  @Test
  void whatHasBeenClosedIsForgotten() {
    Scope scope = Scope.open();
    AutoCloseable open = () -> closed.add("open");
    scope.add(open, ended -> ended != open);
    for (int i = 0; i < 10_000; i++) {
      scope.add(() -> closed.add("passed"), ended -> ended != open);
    }
    assertTrue(scope.size() <= 128, () -> "holds " + scope.size());
    scope.close();
    assertEquals("open", closed.getLast());
  }

  @Test
  void whatIsOpenIsKept() {
    Scope scope = Scope.open();
    for (int i = 0; i < 1000; i++) {
      scope.add(() -> closed.add("open"), _ -> false);
    }
    scope.close();
    assertEquals(1000, closed.size());
  }

  @Test
  void closingAgainIsHarmlessAfterAFailureToo() {
    Scope outer = Scope.open();
    Scope scope = Scope.open();
    scope.add(failing("only"));
    assertThrows(IllegalStateException.class, scope::close);
    scope.close();
    assertEquals(outer, Scope.current());
    outer.close();
    assertEquals(List.of("only"), closed);
  }
}
