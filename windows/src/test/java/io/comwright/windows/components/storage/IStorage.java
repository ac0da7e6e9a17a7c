package io.comwright.windows.components.storage;

import io.comwright.Guid;
import io.comwright.IUnknown;
import io.comwright.Ref;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Out;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.SizeIs;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@ComInterface("0000000b-0000-0000-c000-000000000046")
public interface IStorage extends IUnknown {
  int READWRITE = 2;
  int SHARE_EXCLUSIVE = 0x10;
  int CREATE = 0x1000;

  @NativeName("CreateStream")
  IStream createStream(String name, int mode, int reserved1, int reserved2);

  @NativeName("OpenStream")
  IStream openStream(String name, @Pointer long reserved1, int mode, int reserved2);

  @NativeName("CreateStorage")
  IStorage createStorage(String name, int mode, int reserved1, int reserved2);

  @NativeName("OpenStorage")
  IStorage openStorage(
      String name, @Nullable IStorage priority, int mode, @Pointer long exclude, int reserved);

  @NativeName("CopyTo")
  void copyTo(@SizeIs Guid @Nullable [] excluded, @Pointer long excludedNames, IStorage target);

  @NativeName("MoveElementTo")
  void moveElementTo(String name, IStorage target, String newName, int flags);

  @NativeName("Commit")
  void commit(int flags);

  @NativeName("Revert")
  void revert();

  @NativeName("EnumElements")
  IEnumStatStg enumElements(int reserved1, @Pointer long reserved2, int reserved3);

  @NativeName("DestroyElement")
  void destroyElement(String name);

  @NativeName("RenameElement")
  void renameElement(String name, String newName);

  @NativeName("SetElementTimes")
  void setElementTimes(
      @Nullable String name,
      @Nullable Instant created,
      @Nullable Instant accessed,
      @Nullable Instant modified);

  @NativeName("SetClass")
  void setClass(Guid clsid);

  @NativeName("SetStateBits")
  void setStateBits(int bits, int mask);

  @NativeName("Stat")
  void stat(@Out Ref<StatStg> result, int flags);
}
