package io.comwright.nativetest.libraries;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.annotation.Borrowed;
import io.comwright.annotation.ByValue;
import io.comwright.annotation.ByteBool;
import io.comwright.annotation.Callback;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.IidIs;
import io.comwright.annotation.InOut;
import io.comwright.annotation.NativeLibrary;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Out;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.PreserveSig;
import io.comwright.annotation.SizeIs;
import io.comwright.annotation.ThrowOnFailure;
import io.comwright.annotation.Unsigned;
import io.comwright.annotation.Win32Bool;
import io.comwright.automation.Variant;
import org.jspecify.annotations.Nullable;

/** The functions that {@code libraries.cpp} exports. */
@NativeLibrary
public interface Exports {
  @ComStruct(size = 8)
  record Pair(float left, float right) {}

  @ComStruct(size = 24)
  record Row(int number, double first, double last) {}

  @Callback
  interface Step {
    @Win32Bool
    boolean step(int index, @Pointer long context);
  }

  @NativeName("libraries_narrow")
  short narrow(byte a, @Unsigned short b, char c, @ByteBool boolean d, float e, @Unsigned int f);

  @NativeName("libraries_nothing")
  void nothing();

  @NativeName("libraries_calls")
  @Unsigned
  int calls();

  @NativeName("libraries_pair")
  Pair turned(@ByValue Pair pair, float by);

  @NativeName("libraries_row")
  Row doubled(@ByValue Row row, Row add);

  @NativeName("libraries_version")
  @Borrowed
  String version();

  @NativeName("libraries_length")
  HResult rawLength(@Nullable String text, @Out IntRef length);

  @NativeName("libraries_length")
  @ThrowOnFailure
  int length(@Nullable String text);

  @NativeName("libraries_sum")
  long sum(@SizeIs int[] values);

  @NativeName("libraries_squares")
  @ThrowOnFailure
  void squares(int count, @Out @SizeIs("count") int[] squares);

  @NativeName("libraries_each")
  int each(Step step, @Pointer long context);

  @NativeName("libraries_steps")
  @ThrowOnFailure
  Step steps();

  @NativeName("libraries_create")
  @ThrowOnFailure
  @IidIs("type")
  <T extends IUnknown> T create(int limit, ComType<T> type);

  @NativeName("libraries_run")
  @ThrowOnFailure
  int run(@Nullable ILimit limit, int value);

  @NativeName("libraries_replace")
  @ThrowOnFailure
  void replace(@InOut Ref<@Nullable ILimit> limit);

  @NativeName("libraries_variant")
  @ThrowOnFailure
  Guid variant(@ByValue Variant value);

  void missing();

  @NativeName("libraries_capital")
  int capital();

  /** The same as in COM: a failure is thrown, and the out is the result. */
  @NativeLibrary(value = "comwright-no-such-library", preserveSig = false)
  interface Hresults {
    @NativeName("libraries_length")
    int length(@Nullable String text);

    @NativeName("libraries_calls")
    @PreserveSig
    int calls();
  }
}
