package io.comwright.nativetest.mapi;

import static java.lang.foreign.ValueLayout.JAVA_CHAR;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.comwright.nativetest.NativeLibrary;
import io.comwright.nativetest.NativeObject;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A C++ {@code IMAPISyncProgressCallback} that records every call. */
public final class Recorder {
  private static final int PROGRESS = 3;
  private static final int ERROR = 4;
  private static final int DONE = 5;

  /**
   * One call. What the method does not have is zero or null.
   *
   * @param slot the slot
   * @param text the text up to its zero, every unit as it was; null for NULL
   */
  public record Call(int slot, @Nullable String text, int index, int max, int result, long handle) {
    public static Call progress(@Nullable String text, int index, int max) {
      return new Call(PROGRESS, text, index, max, 0, 0);
    }

    public static Call error(int result, String text) {
      return new Call(ERROR, text, 0, 0, result, 0);
    }

    public static Call done(long handle, int result) {
      return new Call(DONE, null, 0, 0, result, handle);
    }
  }

  public final NativeObject object;
  private final NativeLibrary library;

  public Recorder(NativeLibrary library) {
    this.library = library;
    this.object = library.create("recorder_create");
  }

  /** What every further call returns. */
  public void answer(int result) {
    library.call("recorder_answer", object, result);
  }

  public List<Call> calls() {
    return records().map(Recorder::call).toList();
  }

  /** The native thread of each call. */
  public List<Long> threads() {
    return records().map(record -> record.get(JAVA_LONG, 40)).toList();
  }

  private Stream<MemorySegment> records() {
    return LongStream.range(0, library.call("recorder_size", object))
        .mapToObj(i -> NativeLibrary.memory(library.call("recorder_call", object, i), 48));
  }

  private static Call call(MemorySegment record) {
    long text = record.get(JAVA_LONG, 16);
    long units = record.get(JAVA_LONG, 24);
    return new Call(
        record.get(JAVA_INT, 0),
        text == 0 ? null : new String(NativeLibrary.memory(text, 2 * units).toArray(JAVA_CHAR)),
        record.get(JAVA_INT, 4),
        record.get(JAVA_INT, 8),
        record.get(JAVA_INT, 12),
        record.get(JAVA_LONG, 32));
  }
}
