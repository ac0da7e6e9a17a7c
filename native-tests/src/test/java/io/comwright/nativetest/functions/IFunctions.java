package io.comwright.nativetest.functions;

import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.annotation.ByValue;
import io.comwright.annotation.ByteBool;
import io.comwright.annotation.Callback;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.FixedSize;
import io.comwright.annotation.InOut;
import io.comwright.annotation.Out;
import io.comwright.annotation.Outs;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.PreserveSig;
import io.comwright.annotation.SizeIs;
import io.comwright.annotation.ThrowOnFailure;
import io.comwright.annotation.Unsigned;
import io.comwright.annotation.Win32Bool;
import org.jspecify.annotations.Nullable;

/** Function pointers, as {@code functions.cpp} declares them. */
@ComInterface("6c2f4b61-1e5d-4d98-ab2c-3d4e5f607182")
public interface IFunctions extends IUnknown {
  @ComStruct(size = 8)
  record Size(float width, float height) {}

  @ComStruct(size = 12)
  record Box(int id, Size size) {}

  @Callback
  interface Visit {
    @Win32Bool
    boolean visit(
        int index, @Nullable String name, double weight, @ByValue Size size, @Pointer long p);
  }

  @Callback
  interface Scale {
    Box scale(@ByValue Box box, float by);
  }

  @Callback
  interface Code {
    @ThrowOnFailure
    int call(int a);
  }

  /** The same, with what {@link Code} hides. */
  @Callback
  interface RawCode {
    HResult call(int a, @Out IntRef out);
  }

  @Callback
  interface Descend {
    @PreserveSig(whenThrown = -1)
    int descend(int depth, @Pointer long nativeFunction, @Pointer long self);
  }

  @Callback
  interface Narrow {
    short call(byte a, @Unsigned short b, char c, int d, @ByteBool boolean e, @Unsigned int f);
  }

  @Callback
  interface Truth {
    @ByteBool
    boolean call(@Unsigned byte a);
  }

  @ComStruct(size = 40)
  record Table(
      int size, Visit visit, @Nullable Scale scale, @FixedSize(2) @Nullable Code[] codes) {}

  @Outs
  record Both(Visit visit, Scale scale) {}

  int each(Visit visit, int count, @Pointer long parameter);

  void keep(@Nullable Visit visit);

  @Nullable Visit kept();

  @PreserveSig
  Visit own();

  Table ownTable();

  double use(Table table);

  void exchange(@InOut Ref<Visit> visit);

  void all(int count, @SizeIs("count") Visit[] visits, @Out @SizeIs("count") @Nullable Visit[] own);

  Both outs();
}
