import io.comwright.annotation.Generated;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Giver;
import io.comwright.runtime.Memory;

/**
 * Copies {@link INoPackage.Nested$Struct} to native memory and back. Called by generated code.
 *
 * <table>
 * <caption>{@code Nested$Struct}</caption>
 * <tr><th>Offset</th><th>Field</th></tr>
 * <tr><td>0</td><td>{@code LONG dollar$Name}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class INoPackage_Nested$StructStruct {
  /**
   * Size in bytes.
   */
  public static final int SIZE = 4;

  /**
   * Alignment in bytes.
   */
  public static final int ALIGNMENT = 4;

  /**
   * Offset of {@code dollar$Name} in bytes.
   */
  public static final int OFFSET_dollar$Name = 0;

  /**
   * There are no objects of this class.
   */
  private INoPackage_Nested$StructStruct() {
  }

  /**
   * Copies a record into a frame.
   *
   * @param value the record
   * @param frame the frame, which owns the copy
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   * @return the address of the copy
   */
  public static long write(INoPackage.Nested$Struct value, Frame frame, String method,
      String parameter) {
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
  public static void store(INoPackage.Nested$Struct value, long address, Frame frame, String method,
      String parameter) {
    Arguments.nonNull(value, method, parameter);
    Memory.putInt(address + OFFSET_dollar$Name, value.dollar$Name());
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
  public static INoPackage.Nested$Struct read(long address, Frame frame, String method,
      String parameter) {
    int dollar$Name = Memory.getInt(address + OFFSET_dollar$Name);
    return new INoPackage.Nested$Struct(dollar$Name);
  }

  /**
   * Makes a record of a result. Its interfaces belong to the receiver, once the frame commits them.
   *
   * @param address the address of the struct, not 0
   * @param frame the frame of the call, which owns the struct
   * @param method the interface and method, for people
   * @return the record
   */
  public static INoPackage.Nested$Struct take(long address, Frame frame, String method) {
    int dollar$Name = Memory.getInt(address + OFFSET_dollar$Name);
    return new INoPackage.Nested$Struct(dollar$Name);
  }

  /**
   * Stores a record that the receiver is to own. It gets a reference to each of its interfaces;
   * what is there when it fails is given back by the owner of the memory.
   *
   * @param value the record
   * @param address the address of the struct, not 0, which holds zeros
   * @param giver who gives it
   * @param method the interface and method, for people
   */
  public static void put(INoPackage.Nested$Struct value, long address, Giver giver, String method) {
    Memory.putInt(address + OFFSET_dollar$Name, value.dollar$Name());
  }
}
