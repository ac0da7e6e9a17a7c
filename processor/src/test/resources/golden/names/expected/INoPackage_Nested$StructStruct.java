import io.comwright.annotation.Generated;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.FrameMemory;
import io.comwright.runtime.Giver;
import io.comwright.runtime.Memory;
import io.comwright.runtime.StructLayout;

/**
 * Copies {@link INoPackage.Nested$Struct}, {@code Nested$Struct}, to native memory and back. Called by generated code.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class INoPackage_Nested$StructStruct {
  /** Compared by those who were compiled with it. */
  public static final StructLayout LAYOUT = StructLayout.of(1, "Nested$Struct", "4 bytes, aligned to 4: 0 LONG");
  /** Size in bytes. */
  public static final int SIZE = LAYOUT.size();
  /** Alignment in bytes. */
  public static final int ALIGNMENT = LAYOUT.alignment();
  /** {@code LONG dollar$Name} */
  public static final int OFFSET_dollar$Name = LAYOUT.at(0);

  /** There are no objects of this class. */
  private INoPackage_Nested$StructStruct() {}

  /**
   * {@return the address of a copy in a frame}
   * @param value the record
   * @param frame the frame, which owns the copy
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   */
  public static long write(INoPackage.Nested$Struct value, FrameMemory frame, String method,
      String parameter) {
    long address = frame.cell(SIZE);
    store(Arguments.nonNull(value, method, parameter), address, Giver.CALLER, method);
    return address;
  }

  /**
   * Copies a record to memory.
   *
   * @param value the record
   * @param address the address of the struct, not 0
   * @param giver who gives it
   * @param method the interface and method, for people
   */
  public static void store(INoPackage.Nested$Struct value, long address, Giver giver,
      String method) {
    Memory.putInt(address + OFFSET_dollar$Name, value.dollar$Name());
  }

  /**
   * {@return a record of what lies in memory}
   * @param address the address of the struct, not 0
   */
  public static INoPackage.Nested$Struct read(long address) {
    int dollar$Name = Memory.getInt(address + OFFSET_dollar$Name);
    return new INoPackage.Nested$Struct(dollar$Name);
  }
}
