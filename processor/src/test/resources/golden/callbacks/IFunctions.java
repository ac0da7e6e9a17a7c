package example;

import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.Ref;
import io.comwright.annotation.Borrowed;
import io.comwright.annotation.ByValue;
import io.comwright.annotation.Callback;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.FixedSize;
import io.comwright.annotation.InOut;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Out;
import io.comwright.annotation.Outs;
import io.comwright.annotation.PreserveSig;
import io.comwright.annotation.SizeIs;
import io.comwright.annotation.ThrowOnFailure;
import io.comwright.annotation.Unsigned;
import io.comwright.annotation.Utf8;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Function pointers wherever they may stand; upper case in the IID. */
@ComInterface("6B1F3A52-0D4E-4C87-9A1B-2F3C4D5E6F70")
public interface IFunctions extends IUnknown {
  /** No arguments, no result; and what a functional interface may have beside. */
  @Callback
  interface Action {
    void run();

    @Override
    String toString();

    default Action twice() {
      return () -> {
        run();
        run();
      };
    }

    static Action nothing() {
      return () -> {};
    }
  }

  /** An HRESULT that is thrown, and a last out. */
  @Callback
  interface Converter {
    @ThrowOnFailure
    @NativeName("Convert")
    IUnknown convert(String text, @SizeIs("count") float[] values, int count, @Out Ref<Guid> kind);
  }

  /** A struct by value and back. */
  @ComStruct
  record Point(double x, float y) {}

  /** Structs travel as in a C function. */
  @Callback
  interface Move {
    Point move(@ByValue Point from, float by, @Nullable Action then);
  }

  /** A parent that is generic, and whose method is declared again. */
  @Callback
  interface Order extends Comparator<Point> {
    @Override
    @PreserveSig(whenThrown = 0)
    int compare(Point a, Point b);
  }

  /** Text that stays the callee's. */
  @Callback
  interface Describe {
    @Utf8
    @Borrowed
    String describe(@Unsigned short code);
  }

  /** A table of functions. */
  @ComStruct
  record Table(int size, Action start, @Nullable Order order, @FixedSize(2) Describe[] more) {}

  /** Several at once. */
  @Outs
  record Both(Action action, @Nullable Order order) {}

  void enumerate(EnumProc proc, @Nullable Action done);

  EnumProc handler();

  @Nullable Action optional();

  @PreserveSig
  Action raw();

  @PreserveSig
  @Nullable Action rawOptional();

  void exchange(@InOut Ref<Action> action, @Out Ref<@Nullable Order> order);

  Both both();

  void use(Table table);

  Table table();

  void all(@SizeIs Action[] actions, @Out @SizeIs("count") @Nullable Order[] orders, int count);

  @PreserveSig
  HResult last(Describe describe);
}
