package example;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import java.lang.foreign.MemorySegment;

/** Parameters and methods with the names of generated variables, methods and classes. */
@ComInterface("00000000-0000-0000-0000-00000000000e")
public interface INames extends IUnknown {
  int call(String self, String frame, int hr, int result, int target, int failure, int method);

  void classes(String Downcall, MemorySegment Memory, INames Frame, int Upcall, int upcall);

  void suffixes(String text, long textPointer, String textText, int value, int slot);

  void wait(int timeout, int flags);

  void write(IUnknown pointer, IUnknown ownership, IUnknown object, IUnknown proxy);

  int TYPE();
}
