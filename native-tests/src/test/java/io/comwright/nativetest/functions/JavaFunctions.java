package io.comwright.nativetest.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.Ref;
import io.comwright.nativetest.functions.IFunctions.Both;
import io.comwright.nativetest.functions.IFunctions.Box;
import io.comwright.nativetest.functions.IFunctions.Code;
import io.comwright.nativetest.functions.IFunctions.Scale;
import io.comwright.nativetest.functions.IFunctions.Size;
import io.comwright.nativetest.functions.IFunctions.Table;
import io.comwright.nativetest.functions.IFunctions.Visit;
import org.jspecify.annotations.Nullable;

/** Hands out what it is told to. */
final class JavaFunctions implements IFunctions {
  @Nullable Visit kept;
  @Nullable Visit visit;
  @Nullable Scale scale;
  @Nullable Code code;

  @Override
  public int each(Visit function, int count, long parameter) {
    int visited = 0;
    while (visited < count
        && function.visit(visited, "name", visited + 0.5, new Size(1.25f, -2.5f), -visited)) {
      visited++;
    }
    return visited;
  }

  @Override
  public void keep(@Nullable Visit function) {
    kept = function;
  }

  @Override
  public @Nullable Visit kept() {
    return kept;
  }

  @Override
  public Visit own() {
    return visit;
  }

  @Override
  public Table ownTable() {
    return new Table(40, visit, scale, new Code[] {code, null});
  }

  @Override
  public double use(Table table) {
    Box box = table.scale().scale(new Box(1, new Size(1.5f, 2.5f)), 1);
    assertEquals(box, new Box(2, new Size(1.5f, 2.5f)));
    assertTrue(table.visit().visit(0, "n", 0.5, new Size(1.25f, -2.5f), 0));
    assertNotNull(table.codes()[0]);
    assertNull(table.codes()[1]);
    return table.codes()[0].call(5) + box.size().height();
  }

  @Override
  public void exchange(Ref<Visit> function) {
    assertTrue(function.get().visit(0, "n", 0.5, new Size(1.25f, -2.5f), 0));
    function.set(visit);
  }

  @Override
  public void all(int count, Visit[] visits, @Nullable Visit[] own) {
    assertEquals(count, visits.length);
    assertEquals(visit, visits[1]);
    own[0] = visit;
  }

  @Override
  public Both outs() {
    return new Both(visit, scale);
  }
}
