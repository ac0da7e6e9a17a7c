package example;

import io.comwright.annotation.Generated;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Memory;
import io.comwright.runtime.StructLayout;
import io.comwright.runtime.Text;
import io.comwright.runtime.TextEncoding;
import io.comwright.runtime.Upcall;

/**
 * Copies {@link IText.Names}, {@code Names}, to native memory and back. Called by generated code.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class IText_NamesStruct {
  /** Compared by those who were compiled with it. */
  public static final StructLayout LAYOUT = StructLayout.of(1, "Names", "32 bytes, aligned to 8: 0 const char*, 8 LPCSTR, 16 const wchar_t*, 24 BSTR");
  /** Size in bytes. */
  public static final int SIZE = LAYOUT.size();
  /** Alignment in bytes. */
  public static final int ALIGNMENT = LAYOUT.alignment();
  /** {@code const char* utf8} */
  public static final int OFFSET_utf8 = LAYOUT.at(0);
  /** {@code LPCSTR ansi} */
  public static final int OFFSET_ansi = LAYOUT.at(8);
  /** {@code const wchar_t* wide} */
  public static final int OFFSET_wide = LAYOUT.at(16);
  /** {@code BSTR bstr} */
  public static final int OFFSET_bstr = LAYOUT.at(24);

  /** There are no objects of this class. */
  private IText_NamesStruct() {}

  /**
   * {@return the address of a copy in a frame}
   * @param value the record
   * @param frame the frame, which owns the copy
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   */
  public static long write(IText.Names value, Frame frame, String method, String parameter) {
    long address = frame.cell(SIZE);
    store(value, address, frame, method, parameter);
    return address;
  }

  /**
   * Copies a record to where it lies in another struct or in an array.
   *
   * @param value the record
   * @param address the address of the struct
   * @param frame the frame, which owns what the struct points to
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   */
  public static void store(IText.Names value, long address, Frame frame, String method,
      String parameter) {
    Arguments.nonNull(value, method, parameter);
    Memory.putLong(address + OFFSET_utf8, frame.text(value.utf8(), TextEncoding.UTF8, method,
        "Names.utf8"));
    String ansi = value.ansi();
    Memory.putLong(address + OFFSET_ansi, ansi == null ? 0L : frame.text(ansi, TextEncoding.ANSI,
        method, "Names.ansi"));
    Memory.putLong(address + OFFSET_wide, frame.text(value.wide(), TextEncoding.WIDE, method,
        "Names.wide"));
    Memory.putLong(address + OFFSET_bstr, frame.bstr(value.bstr(), method, "Names.bstr"));
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
  public static IText.Names read(long address, Frame frame, String method, String parameter) {
    long utf8 = Memory.getLong(address + OFFSET_utf8);
    long ansi = Memory.getLong(address + OFFSET_ansi);
    long wide = Memory.getLong(address + OFFSET_wide);
    long bstr = Memory.getLong(address + OFFSET_bstr);
    return new IText.Names(Text.read(Upcall.nonNull(utf8, method, "Names.utf8"), TextEncoding.UTF8),
        ansi == 0L ? null : Text.read(ansi, TextEncoding.ANSI), Text.read(Upcall.nonNull(wide,
        method, "Names.wide"), TextEncoding.WIDE), Text.readBstr(bstr));
  }
}
