package io.comwright.windows;

import io.comwright.ComObject;
import io.comwright.CustomQueryInterface;
import io.comwright.Guid;
import io.comwright.IUnknownProxy;
import io.comwright.LongRef;
import java.lang.foreign.MemorySegment;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A Java object that belongs to the apartment where it is exposed, as native objects do: it answers
 * COM's standard marshaler instead of the free-threaded one.
 */
final class Bound implements IPersist, CustomQueryInterface {
  private static final Guid IMARSHAL = Guid.parse("00000003-0000-0000-c000-000000000046");
  private static final int MSHCTX_INPROC = 3;

  private final Supplier<Guid> classId;

  Bound(Supplier<Guid> classId) {
    this.classId = classId;
  }

  @Override
  public Guid classId() {
    return classId.get();
  }

  @Override
  public @Nullable MemorySegment pointerFor(Guid iid) {
    if (!iid.equals(IMARSHAL)) {
      return null;
    }
    try (ComObject token = ComObject.expose(this)) {
      LongRef marshal = new LongRef();
      StandardMarshalProxy.load()
          .get(
              IPersistVtable.IID_IPersist,
              token.pointer(IUnknownProxy.TYPE).address(),
              MSHCTX_INPROC,
              0,
              0,
              marshal);
      return MemorySegment.ofAddress(marshal.get());
    }
  }
}
