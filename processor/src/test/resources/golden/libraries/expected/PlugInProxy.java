package example;

import io.comwright.annotation.Generated;
import io.comwright.runtime.Downcall;
import io.comwright.runtime.FrameMemory;
import io.comwright.runtime.FunctionCalls;
import io.comwright.runtime.Library;
import io.comwright.runtime.LibraryProxy;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Trace;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Path;

/** Calls the functions of a library as {@link PlugIn}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
final class PlugInProxy extends LibraryProxy implements PlugIn {
  /**
   * Called by generated code.
   *
   * @param library where the functions are
   */
  private PlugInProxy(Library library) {
    super(1, library, "version", "start", "users");
  }

  /**
   * Loads the library from a file, for the life of the VM.
   *
   * @param file the file
   * @return its functions
   * @throws java.lang.UnsatisfiedLinkError if it cannot be loaded
   */
  public static PlugInProxy load(Path file) {
    return new PlugInProxy(Library.load("PlugIn", file));
  }

  /**
   * Calls functions that somebody else finds, for as long as they can be called.
   *
   * @param symbols finds functions by name
   * @return the functions
   */
  public static PlugInProxy of(SymbolLookup symbols) {
    return new PlugInProxy(Library.of("PlugIn", symbols));
  }

  @Override
  public int version(String host) {
    MemorySegment function = Downcall.enter(this, 0, "PlugIn.version");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("PlugIn.version", host);
      long hostPointer = frame.utf16(host, "PlugIn.version", "host");
      long result = frame.cell(4);
      int hr = (int) FunctionCalls.call(function, hostPointer, result);
      Downcall.check(hr, "PlugIn.version");
      return Trace.result(Memory.getInt(result));
    }
  }

  @Override
  public void start() {
    MemorySegment function = Downcall.enter(this, 1, "PlugIn.start");
    try {
      if (Trace.ON) Trace.call("PlugIn.start");
      int hr = (int) FunctionCalls.call(function);
      Downcall.check(hr, "PlugIn.start");
    } finally {
      Downcall.exit(this);
    }
  }

  @Override
  public int users() {
    MemorySegment function = Downcall.enter(this, 2, "PlugIn.users");
    try {
      if (Trace.ON) Trace.call("PlugIn.users");
      return Trace.result((int) FunctionCalls.call(function));
    } finally {
      Downcall.exit(this);
    }
  }
}
