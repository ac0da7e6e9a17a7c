package io.comwright.windows.components.shell;

import io.comwright.Guid;
import io.comwright.IUnknown;
import io.comwright.annotation.CoTaskMem;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.HResultBool;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Win32Bool;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

@ComInterface("0000010b-0000-0000-c000-000000000046")
public interface IPersistFile extends IUnknown {
  @NativeName("GetClassID")
  Guid getClassId();

  @NativeName("IsDirty")
  @HResultBool
  boolean isDirty();

  @NativeName("Load")
  void load(Path file, int mode);

  @NativeName("Save")
  void save(@Nullable Path file, @Win32Bool boolean remember);

  @NativeName("SaveCompleted")
  void saveCompleted(@Nullable Path file);

  @NativeName("GetCurFile")
  @CoTaskMem
  @Nullable Path getCurFile();
}
