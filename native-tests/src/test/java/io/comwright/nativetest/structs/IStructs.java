package io.comwright.nativetest.structs;

import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.Ref;
import io.comwright.annotation.Borrowed;
import io.comwright.annotation.Bstr;
import io.comwright.annotation.CoTaskMem;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.InOut;
import io.comwright.annotation.Out;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.SizeIs;
import io.comwright.annotation.Unsigned;
import io.comwright.automation.Variant;
import io.comwright.nativetest.arrays.IArrayItem;
import org.jspecify.annotations.Nullable;

/** Structs that point to what they own, and what they do not: {@code structs.cpp}. */
@ComInterface("7c0e1b55-3d84-4a96-8e21-5f60718293a4")
public interface IStructs extends IUnknown {
  @ComStruct(size = 24)
  record Stat(@CoTaskMem @Nullable String name, int type, @Unsigned long size) {}

  @ComStruct(size = 24)
  record Params(
      @SizeIs("cArgs") Variant @Nullable [] args,
      @SizeIs("cNamed") int @Nullable [] named,
      @Unsigned int cArgs,
      @Unsigned int cNamed) {}

  @ComStruct(size = 32)
  record Excep(
      short code,
      short reserved,
      @Bstr @Nullable String source,
      @Bstr @Nullable String description,
      int help,
      HResult scode) {}

  @ComStruct(size = 24)
  record Multi(@Pointer @Borrowed Guid iid, @Nullable IUnknown item, HResult result) {}

  @ComStruct(size = 16)
  record Link(@Pointer @Borrowed @Nullable Guid iid, int number) {}

  @ComStruct(size = 56)
  record Blob(
      int cb,
      @CoTaskMem @SizeIs("cb") byte[] data,
      @Borrowed String kind,
      @CoTaskMem @SizeIs("n") IArrayItem[] items,
      @Unsigned short n,
      @CoTaskMem @Pointer @Nullable Stat stat,
      @CoTaskMem @SizeIs("n") String[] names) {}

  Stat stat(int flags);

  void invoke(Params params, @Out Ref<Excep> excep);

  void query(@InOut @SizeIs Multi[] results);

  Blob get();

  void exchange(@InOut Ref<Blob> blob);

  Link link(int number);
}
