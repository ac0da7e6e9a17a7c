package io.comwright.sample.mapi;

import io.comwright.Handle;
import io.comwright.IUnknown;
import io.comwright.Ref;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Out;
import org.jspecify.annotations.Nullable;

/**
 * {@code MAPISIB}: what to synchronize in the background, and whom to tell.
 *
 * @param size the size of the structure in bytes, {@link MapiSibStruct#SIZE}
 * @param flags the kind of synchronization: a combination of the {@code SYNC_} constants
 * @param session the MAPI session
 * @param callback an object that can be queried for {@link IMAPISyncProgressCallback}
 * @param syncDoneEvent receives the event that is set when the thread just created is complete
 */
@ComStruct(size = 32)
@NativeName("MAPISIB")
public record MapiSib(
    int size,
    int flags,
    @Nullable IUnknown session,
    IUnknown callback,
    @Out Ref<Handle> syncDoneEvent) {
  /** Send changes of the folder hierarchy. */
  public static final int SYNC_UPLOAD_HIERARCHY = 0x00000001;

  /** Fetch changes of the folder hierarchy. */
  public static final int SYNC_DOWNLOAD_HIERARCHY = 0x00000002;

  /** Send changes of items. */
  public static final int SYNC_UPLOAD_CONTENTS = 0x00000040;

  /** Fetch changes of items. */
  public static final int SYNC_DOWNLOAD_CONTENTS = 0x00000080;

  /** Send outgoing mail. */
  public static final int SYNC_OUTGOING_MAIL = 0x00000200;

  /** Fetch the headers of the global address list. */
  public static final int SYNC_GLOBAL_HEADERS = 0x02000000;

  /** The user asked for it. */
  public static final int SYNC_ON_DEMAND = 0x20000000;

  /**
   * A request of the current version of the structure.
   *
   * @param flags the kind of synchronization
   * @param session the MAPI session, or null
   * @param callback whom to tell
   */
  public MapiSib(int flags, @Nullable IUnknown session, IUnknown callback) {
    this(MapiSibStruct.SIZE, flags, session, callback, new Ref<>());
  }
}
