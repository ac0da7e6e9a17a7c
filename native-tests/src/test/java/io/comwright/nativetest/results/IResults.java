package io.comwright.nativetest.results;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.annotation.Borrowed;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.IidIs;
import io.comwright.annotation.InOut;
import io.comwright.annotation.Out;
import io.comwright.annotation.PreserveSig;
import io.comwright.annotation.SizeIs;
import io.comwright.annotation.Unsigned;
import org.jspecify.annotations.Nullable;

/** What methods hand out in ways of their own, as {@code results.cpp} declares them. */
@ComInterface("9f203b4c-5d6e-4f70-a192-837465564738")
public interface IResults extends IUnknown {
  @PreserveSig
  @Nullable IResults create(@Unsigned int version);

  @PreserveSig
  @Borrowed
  @Nullable IResults lend(int which);

  @PreserveSig
  Guid id(int index);

  void getIds(@SizeIs String[] names, @Out(onFailure = true) @SizeIs int[] ids);

  @PreserveSig
  HResult getData(
      @InOut(onFailure = true) @Unsigned IntRef size,
      @Out(onFailure = true) Ref<@Nullable IResults> rest,
      @Out IntRef flags);

  <T extends IUnknown> HResult createAs(
      ComType<T> type, @Nullable @Out @IidIs("type") Ref<T> object, int flags);

  void getTextAt(
      @Unsigned int position,
      @Out @Borrowed @SizeIs("length") Ref<@Nullable String> text,
      @Out @Unsigned IntRef length);
}
