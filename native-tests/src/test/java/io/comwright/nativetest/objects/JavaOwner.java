package io.comwright.nativetest.objects;

import io.comwright.nativetest.mapi.IMAPISyncProgressCallback;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Does what the test says with what it is to keep. */
final class JavaOwner implements IOwner {
  private final Consumer<@Nullable IMAPISyncProgressCallback> keep;

  JavaOwner(Consumer<@Nullable IMAPISyncProgressCallback> keep) {
    this.keep = keep;
  }

  @Override
  public void keep(@Nullable IMAPISyncProgressCallback object) {
    keep.accept(object);
  }

  @Override
  public @Nullable IMAPISyncProgressCallback kept() {
    return null;
  }

  @Override
  public IMAPISyncProgressCallback required() {
    return new JavaProgress(() -> {});
  }

  @Override
  public void use(IMAPISyncProgressCallback object, int index) {}
}
