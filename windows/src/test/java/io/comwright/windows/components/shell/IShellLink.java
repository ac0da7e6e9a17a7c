package io.comwright.windows.components.shell;

import io.comwright.HResult;
import io.comwright.Handle;
import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Out;
import io.comwright.annotation.TextBuffer;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** {@code IShellLinkW}. */
@ComInterface("000214f9-0000-0000-c000-000000000046")
public interface IShellLink extends IUnknown {
  @NativeName("GetPath")
  HResult getPath(@Out @TextBuffer Ref<String> file, @Nullable @Out Ref<FindData> data, int flags);

  @NativeName("GetIDList")
  MemorySegment getIdList();

  @NativeName("SetIDList")
  void setIdList(MemorySegment list);

  @NativeName("GetDescription")
  @TextBuffer
  String getDescription();

  @NativeName("SetDescription")
  void setDescription(String description);

  @NativeName("GetWorkingDirectory")
  @TextBuffer
  String getWorkingDirectory();

  @NativeName("SetWorkingDirectory")
  void setWorkingDirectory(String directory);

  @NativeName("GetArguments")
  @TextBuffer
  String getArguments();

  @NativeName("SetArguments")
  void setArguments(String arguments);

  @NativeName("GetHotkey")
  short getHotkey();

  @NativeName("SetHotkey")
  void setHotkey(short key);

  @NativeName("GetShowCmd")
  int getShowCmd();

  @NativeName("SetShowCmd")
  void setShowCmd(int command);

  @NativeName("GetIconLocation")
  void getIconLocation(@Out @TextBuffer Ref<String> file, @Out IntRef index);

  @NativeName("SetIconLocation")
  void setIconLocation(String file, int index);

  @NativeName("SetRelativePath")
  void setRelativePath(String path, int reserved);

  @NativeName("Resolve")
  void resolve(@Nullable Handle window, int flags);

  @NativeName("SetPath")
  void setPath(String file);
}
