package example;

import io.comwright.Handle;
import io.comwright.Ref;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Memory;
import io.comwright.runtime.StructLayout;
import io.comwright.runtime.Upcall;

/** Copies {@link Texts}, {@code Texts}, to native memory and back. Called by generated code. */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class TextsStruct {
  /** Compared by those who were compiled with it. */
  public static final StructLayout LAYOUT = StructLayout.of(1, "Texts", "40 bytes, aligned to 8: 0 LPCWSTR, 8 LPCWSTR, 16 HANDLE*, 24 HANDLE*, 32 INT8");
  /** Size in bytes. */
  public static final int SIZE = LAYOUT.size();
  /** Alignment in bytes. */
  public static final int ALIGNMENT = LAYOUT.alignment();
  /** {@code LPCWSTR method} */
  public static final int OFFSET_method = LAYOUT.at(0);
  /** {@code LPCWSTR address} */
  public static final int OFFSET_address = LAYOUT.at(8);
  /** {@code HANDLE* value} */
  public static final int OFFSET_value = LAYOUT.at(16);
  /** {@code HANDLE* frame} */
  public static final int OFFSET_frame = LAYOUT.at(24);
  /** {@code INT8 last} */
  public static final int OFFSET_last = LAYOUT.at(32);

  /** There are no objects of this class. */
  private TextsStruct() {}

  /**
   * {@return the address of a copy in a frame}
   * @param value the record
   * @param frame the frame, which owns the copy
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   */
  public static long write(Texts value, Frame frame, String method, String parameter) {
    Arguments.nonNull(value, method, parameter);
    long address = frame.cell(SIZE + 16);
    Memory.putLong(address + OFFSET_method, frame.utf16(value.method(), method, "Texts.method"));
    String address_ = value.address();
    Memory.putLong(address + OFFSET_address, address_ == null ? 0L : frame.utf16(address_, method,
        "Texts.address"));
    Arguments.nonNull(value.value(), method, "Texts.value");
    Memory.putLong(address + OFFSET_value, address + SIZE);
    Ref<Handle> frame_ = value.frame();
    Memory.putLong(address + OFFSET_frame, frame_ == null ? 0L : address + SIZE + 8);
    Memory.putByte(address + OFFSET_last, value.last());
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
  public static Texts read(long address, Frame frame, String method, String parameter) {
    long method_ = Memory.getLong(address + OFFSET_method);
    long address_ = Memory.getLong(address + OFFSET_address);
    long value = Memory.getLong(address + OFFSET_value);
    Upcall.nonNull(value, method, "Texts.value");
    long frame_ = Memory.getLong(address + OFFSET_frame);
    byte last = Memory.getByte(address + OFFSET_last);
    return new Texts(Upcall.readUtf16(Upcall.nonNull(method_, method, "Texts.method")),
        address_ == 0L ? null : Upcall.readUtf16(address_), new Ref<>(), frame_ == 0L ? null :
        new Ref<>(), last);
  }

  /**
   * After a call out that succeeded: converts what the callee handed out.
   *
   * @param value the record
   * @param address what {@link #write write} returned
   * @return what puts it into the record's refs, once nothing can fail any more
   */
  public static Runnable collect(Texts value, long address) {
    Ref<Handle> value_ = value.value();
    Handle valueValue = Handle.of(Memory.getLong(address + SIZE));
    Ref<Handle> frame = value.frame();
    Handle frameValue = frame == null ? null : Memory.getLong(address + SIZE + 8) == 0L ? null :
        Handle.of(Memory.getLong(address + SIZE + 8));
    return () -> {
      value_.set(valueValue);
      if (frame != null) {
        frame.set(frameValue);
      }
    };
  }

  /**
   * After a call in that succeeded: what the record's refs hold goes out.
   *
   * @param value the record
   * @param address the address of the struct
   */
  public static void publish(Texts value, long address) {
    Ref<Handle> value_ = value.value();
    Handle valueHandle = value_.get();
    Memory.putLong(Memory.getLong(address + OFFSET_value), Answers.nonNullResult(valueHandle,
        "Texts.value").value());
    Ref<Handle> frame = value.frame();
    Handle frameHandle = frame == null ? null : frame.get();
    if (frame != null) {
      Memory.putLong(Memory.getLong(address + OFFSET_frame), frameHandle == null ? 0L :
          frameHandle.value());
    }
  }

  /**
   * After a call in that failed: zeros go out.
   *
   * @param address the address of the struct, or 0
   */
  public static void clear(long address) {
    if (address != 0L) {
      Answers.clear(Memory.getLong(address + OFFSET_value), 8);
      Answers.clear(Memory.getLong(address + OFFSET_frame), 8);
    }
  }
}
