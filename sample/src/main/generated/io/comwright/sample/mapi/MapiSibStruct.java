package io.comwright.sample.mapi;

import io.comwright.Handle;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.Ref;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Memory;
import io.comwright.runtime.StructLayout;
import io.comwright.runtime.Upcall;

/** Copies {@link MapiSib}, {@code MAPISIB}, to native memory and back. Called by generated code. */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class MapiSibStruct {
  /** Compared by those who were compiled with it. */
  public static final StructLayout LAYOUT = StructLayout.of(1, "MapiSib", "32 bytes, aligned to 8: 0 LONG, 4 LONG, 8 IUnknown*, 16 IUnknown*, 24 HANDLE*");
  /** Size in bytes. */
  public static final int SIZE = LAYOUT.size();
  /** Alignment in bytes. */
  public static final int ALIGNMENT = LAYOUT.alignment();
  /** {@code LONG size} */
  public static final int OFFSET_size = LAYOUT.at(0);
  /** {@code LONG flags} */
  public static final int OFFSET_flags = LAYOUT.at(4);
  /** {@code IUnknown* session} */
  public static final int OFFSET_session = LAYOUT.at(8);
  /** {@code IUnknown* callback} */
  public static final int OFFSET_callback = LAYOUT.at(16);
  /** {@code HANDLE* syncDoneEvent} */
  public static final int OFFSET_syncDoneEvent = LAYOUT.at(24);

  /** There are no objects of this class. */
  private MapiSibStruct() {}

  /**
   * {@return the address of a copy in a frame}
   * @param value the record
   * @param frame the frame, which owns the copy
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   */
  public static long write(MapiSib value, Frame frame, String method, String parameter) {
    Arguments.nonNull(value, method, parameter);
    long address = frame.cell(SIZE + 8);
    Memory.putInt(address + OFFSET_size, value.size());
    Memory.putInt(address + OFFSET_flags, value.flags());
    IUnknown session = value.session();
    Memory.putLong(address + OFFSET_session, session == null ? 0L : frame.pointer(session,
        IUnknownProxy.TYPE, method, "MapiSib.session"));
    Memory.putLong(address + OFFSET_callback, frame.pointer(value.callback(), IUnknownProxy.TYPE,
        method, "MapiSib.callback"));
    Arguments.nonNull(value.syncDoneEvent(), method, "MapiSib.syncDoneEvent");
    Memory.putLong(address + OFFSET_syncDoneEvent, address + SIZE);
    return address;
  }

  /**
   * Makes a record of an argument. Its interfaces are borrowed for the call.
   *
   * @param address the address of the struct, not 0
   * @param frame the frame of the call
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   * @return the record
   */
  public static MapiSib read(long address, Frame frame, String method, String parameter) {
    int size = Memory.getInt(address + OFFSET_size);
    int flags = Memory.getInt(address + OFFSET_flags);
    long session = Memory.getLong(address + OFFSET_session);
    long callback = Memory.getLong(address + OFFSET_callback);
    long syncDoneEvent = Memory.getLong(address + OFFSET_syncDoneEvent);
    Upcall.nonNull(syncDoneEvent, method, "MapiSib.syncDoneEvent");
    return new MapiSib(size, flags, session == 0L ? null : frame.lend(session, IUnknownProxy.TYPE),
        frame.lend(Upcall.nonNull(callback, method, "MapiSib.callback"), IUnknownProxy.TYPE),
        new Ref<>());
  }

  /**
   * After a call out that succeeded: converts what the callee handed out.
   *
   * @param value the record
   * @param address what {@link #write write} returned
   * @return what puts it into the record's refs, once nothing can fail any more
   */
  public static Runnable collect(MapiSib value, long address) {
    Ref<Handle> syncDoneEvent = value.syncDoneEvent();
    Handle syncDoneEventValue = Handle.of(Memory.getLong(address + SIZE));
    return () -> {
      syncDoneEvent.set(syncDoneEventValue);
    };
  }

  /**
   * After a call in that succeeded: what the record's refs hold goes out.
   *
   * @param value the record
   * @param address the address of the struct
   */
  public static void publish(MapiSib value, long address) {
    Ref<Handle> syncDoneEvent = value.syncDoneEvent();
    Handle syncDoneEventHandle = syncDoneEvent.get();
    Memory.putLong(Memory.getLong(address + OFFSET_syncDoneEvent),
        Answers.nonNullResult(syncDoneEventHandle, "MapiSib.syncDoneEvent").value());
  }

  /**
   * After a call in that failed: zeros go out.
   *
   * @param address the address of the struct, or 0
   */
  public static void clear(long address) {
    if (address != 0L) {
      Answers.clear(Memory.getLong(address + OFFSET_syncDoneEvent), 8);
    }
  }
}
