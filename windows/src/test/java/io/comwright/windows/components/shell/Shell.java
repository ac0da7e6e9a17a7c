package io.comwright.windows.components.shell;

import io.comwright.ComType;
import io.comwright.IUnknown;
import io.comwright.annotation.IidIs;
import io.comwright.annotation.NativeLibrary;
import io.comwright.annotation.NativeName;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Functions of {@code shell32}. */
@NativeLibrary(value = "shell32", preserveSig = false)
public interface Shell {
  @NativeName("SHCreateItemFromParsingName")
  @IidIs("type")
  <T extends IUnknown> T createItem(Path path, @Nullable IUnknown context, ComType<T> type);
}
