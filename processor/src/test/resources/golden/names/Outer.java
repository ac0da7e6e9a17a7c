package example;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.ComStruct;

/** Nested interfaces and structs, of which one is not public. */
public final class Outer {
  private Outer() {}

  @ComInterface("00000000-0000-0000-0000-00000000000a")
  public interface INested extends IUnknown {
    /** Hides the runtime's class of this name in what implements the interface. */
    enum Frame {
      NONE
    }

    INested next(Pair pair);
  }

  @ComStruct
  public record Pair(int first, int second) {}

  static final class Inner {
    @ComInterface("00000000-0000-0000-0000-00000000000b")
    public interface IDeep extends INested {
      void deep(String text);
    }
  }
}
