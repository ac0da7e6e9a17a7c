package io.comwright.automation;

import io.comwright.Guid;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Downcall;
import io.comwright.runtime.Enums;
import io.comwright.runtime.FrameMemory;
import io.comwright.runtime.FunctionCalls;
import io.comwright.runtime.Library;
import io.comwright.runtime.LibraryProxy;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.Trace;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Path;

/** Calls the functions of a library as {@link OleAutomation}. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
final class OleAutomationProxy extends LibraryProxy implements OleAutomation {
  static {
    Enums.requireSize("OleAutomation", SystemKind.class, 4);
  }

  /**
   * Called by generated code.
   *
   * @param library where the functions are
   */
  private OleAutomationProxy(Library library) {
    super(1, library, "CreateTypeLib2", "LoadRegTypeLib");
  }

  /**
   * Loads the library, for the life of the VM.
   *
   * @return its functions
   * @throws java.lang.UnsatisfiedLinkError if none of its names can be loaded
   */
  public static OleAutomationProxy load() {
    return new OleAutomationProxy(Library.load("OleAutomation", "oleaut32"));
  }

  /**
   * Loads the library from a file, for the life of the VM.
   *
   * @param file the file
   * @return its functions
   * @throws java.lang.UnsatisfiedLinkError if it cannot be loaded
   */
  public static OleAutomationProxy load(Path file) {
    return new OleAutomationProxy(Library.load("OleAutomation", file));
  }

  /**
   * Calls functions that somebody else finds, for as long as they can be called.
   *
   * @param symbols finds functions by name
   * @return the functions
   */
  public static OleAutomationProxy of(SymbolLookup symbols) {
    return new OleAutomationProxy(Library.of("OleAutomation", symbols));
  }

  @Override
  public ICreateTypeLib createTypeLib(SystemKind system, String file) {
    MemorySegment function = Downcall.enter(this, 0, "OleAutomation.CreateTypeLib2");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("OleAutomation.CreateTypeLib2", system, file);
      long systemValue = Enums.value(Arguments.nonNull(system, "OleAutomation.CreateTypeLib2",
          "system"), SystemKind.UNKNOWN, 4, "OleAutomation.CreateTypeLib2", "system");
      long filePointer = frame.utf16(file, "OleAutomation.CreateTypeLib2", "file");
      long result = frame.cell(8);
      int hr = (int) FunctionCalls.call(function, systemValue, filePointer, result);
      Downcall.check(hr, "OleAutomation.CreateTypeLib2");
      return Trace.result(Proxies.take(Memory.getLong(result), ICreateTypeLibProxy.TYPE,
          "OleAutomation.CreateTypeLib2"));
    }
  }

  @Override
  public ITypeLib loadRegTypeLib(Guid guid, short major, short minor, int locale) {
    MemorySegment function = Downcall.enter(this, 1, "OleAutomation.LoadRegTypeLib");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("OleAutomation.LoadRegTypeLib", guid, major, minor, locale);
      long guidPointer = frame.guid(guid, "OleAutomation.LoadRegTypeLib", "guid");
      long result = frame.cell(8);
      int hr = (int) FunctionCalls.call(function, guidPointer, Short.toUnsignedLong(major),
          Short.toUnsignedLong(minor), locale, result);
      Downcall.check(hr, "OleAutomation.LoadRegTypeLib");
      return Trace.result(Proxies.take(Memory.getLong(result), ITypeLibProxy.TYPE,
          "OleAutomation.LoadRegTypeLib"));
    }
  }
}
