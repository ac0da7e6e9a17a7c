package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Downcall;
import io.comwright.runtime.FrameMemory;
import io.comwright.runtime.FunctionCalls;
import io.comwright.runtime.Library;
import io.comwright.runtime.LibraryProxy;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.Trace;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.lang.ref.Reference;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Calls the functions of a library as {@link Ole}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class OleProxy extends LibraryProxy implements Ole {
  /**
   * Called by generated code.
   *
   * @param library where the functions are
   */
  private OleProxy(Library library) {
    super(1, library, "CoInitializeEx", "CoUninitialize", "CoTaskMemAlloc", "CoCreateGuid",
        "CoCreateInstance", "middle", "middle");
  }

  /**
   * Loads the library, for the life of the VM.
   *
   * @return its functions
   * @throws java.lang.UnsatisfiedLinkError if none of its names can be loaded
   */
  public static OleProxy load() {
    return new OleProxy(Library.load("Ole", "ole32", "libole.so.2"));
  }

  /**
   * Loads the library from a file, for the life of the VM.
   *
   * @param file the file
   * @return its functions
   * @throws java.lang.UnsatisfiedLinkError if it cannot be loaded
   */
  public static OleProxy load(Path file) {
    return new OleProxy(Library.load("Ole", file));
  }

  /**
   * Calls functions that somebody else finds, for as long as they can be called.
   *
   * @param symbols finds functions by name
   * @return the functions
   */
  public static OleProxy of(SymbolLookup symbols) {
    return new OleProxy(Library.of("Ole", symbols));
  }

  @Override
  public HResult initialize(@Nullable MemorySegment reserved, int flags) {
    MemorySegment function = Downcall.enter(this, 0, "Ole.CoInitializeEx");
    try {
      if (Trace.ON) Trace.call("Ole.CoInitializeEx", reserved, flags);
      long reservedAddress = Arguments.address(reserved, "Ole.CoInitializeEx", "reserved");
      return Trace.result(HResult.of((int) FunctionCalls.call(function, reservedAddress, flags)));
    } finally {
      Reference.reachabilityFence(reserved);
      Downcall.exit(this);
    }
  }

  @Override
  public void uninitialize() {
    MemorySegment function = Downcall.enter(this, 1, "Ole.CoUninitialize");
    try {
      if (Trace.ON) Trace.call("Ole.CoUninitialize");
      FunctionCalls.call(function);
    } finally {
      Downcall.exit(this);
    }
  }

  @Override
  public long allocate(long size) {
    MemorySegment function = Downcall.enter(this, 2, "Ole.CoTaskMemAlloc");
    try {
      if (Trace.ON) Trace.call("Ole.CoTaskMemAlloc", size);
      return Trace.result(FunctionCalls.call(function, size));
    } finally {
      Downcall.exit(this);
    }
  }

  @Override
  public Guid createGuid() {
    MemorySegment function = Downcall.enter(this, 3, "Ole.CoCreateGuid");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("Ole.CoCreateGuid");
      long result = frame.cell(16);
      int hr = (int) FunctionCalls.call(function, result);
      Downcall.check(hr, "Ole.CoCreateGuid");
      return Trace.result(Memory.getGuid(result));
    }
  }

  @Override
  public <T extends IUnknown> T createInstance(Guid clsid, @Nullable IUnknown outer, int context,
      ComType<T> type) {
    MemorySegment function = Downcall.enter(this, 4, "Ole.CoCreateInstance");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("Ole.CoCreateInstance", clsid, outer, context, type);
      long clsidPointer = frame.guid(clsid, "Ole.CoCreateInstance", "clsid");
      long outerPointer = outer == null ? 0L : frame.pointer(outer, IUnknownProxy.TYPE,
          "Ole.CoCreateInstance", "outer");
      long typeIid = frame.guid(Arguments.nonNull(type, "Ole.CoCreateInstance", "type").iid(),
          "Ole.CoCreateInstance", "type");
      long result = frame.cell(8);
      int hr = (int) FunctionCalls.call(function, clsidPointer, outerPointer, context, typeIid,
          result);
      Downcall.check(hr, "Ole.CoCreateInstance");
      return Trace.result(Proxies.take(Memory.getLong(result), type, "Ole.CoCreateInstance"));
    } finally {
      Reference.reachabilityFence(outer);
    }
  }

  @Override
  public Ole.Point middle(Ole.Point function, double scale) {
    MemorySegment function_ = Downcall.enter(this, 5, "Ole.middle");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("Ole.middle", function, scale);
      long functionValue = Memory.getLong(Ole_PointStruct.write(function, frame, "Ole.middle",
          "function"));
      long result = frame.cell(Ole_PointStruct.SIZE);
      Call_JD__J_.call(function_, result, functionValue, scale);
      return Trace.result(Ole_PointStruct.read(result));
    } finally {
      Reference.reachabilityFence(function);
    }
  }

  @Override
  public Ole.Point middle(Ole.Point function, float scale) {
    MemorySegment function_ = Downcall.enter(this, 6, "Ole.middle");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("Ole.middle", function, scale);
      long functionValue = Memory.getLong(Ole_PointStruct.write(function, frame, "Ole.middle",
          "function"));
      long result = frame.cell(Ole_PointStruct.SIZE);
      Call_JF__J_.call(function_, result, functionValue, scale);
      return Trace.result(Ole_PointStruct.read(result));
    } finally {
      Reference.reachabilityFence(function);
    }
  }

  /** Initialised by the first call of its shape. */
  private interface Call_JD__J_ {
    /** Calls a function. */
    MethodHandle HANDLE = Downcall.functionHandle("(JD){J}");

    static long call(MemorySegment function, long result, long a1, double a2) {
      try {
        return (long) HANDLE.invokeExact(function, result, a1, a2);
      } catch (Throwable e) {
        throw Downcall.rethrow(e);
      }
    }
  }

  /** Initialised by the first call of its shape. */
  private interface Call_JF__J_ {
    /** Calls a function. */
    MethodHandle HANDLE = Downcall.functionHandle("(JF){J}");

    static long call(MemorySegment function, long result, long a1, float a2) {
      try {
        return (long) HANDLE.invokeExact(function, result, a1, a2);
      } catch (Throwable e) {
        throw Downcall.rethrow(e);
      }
    }
  }
}
