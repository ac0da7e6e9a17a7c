package io.comwright.sample.processes;

import io.comwright.IUnknown;
import io.comwright.Ref;
import io.comwright.annotation.Bstr;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.InOut;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Out;
import io.comwright.annotation.Slot;
import org.jspecify.annotations.Nullable;

/** A connection to a namespace ({@code wbemcli.h}). */
@ComInterface(value = "9556dc99-828c-11cf-a37e-00aa003240c7", partial = true)
public interface IWbemServices extends IUnknown {
  /** The answer may come before the query is through. */
  int RETURN_IMMEDIATELY = 0x10;

  /** What was found is looked at once. */
  int FORWARD_ONLY = 0x20;

  /**
   * Gets an object by its name.
   *
   * @param path such as {@code Win32_Process.Handle="1"}
   * @param flags 0
   * @param context null
   * @param object gets the object, which whoever calls closes
   * @param result null
   */
  @Slot(6)
  @NativeName("GetObject")
  void getObject(
      @Bstr String path,
      int flags,
      @Nullable IUnknown context,
      @Out Ref<IWbemClassObject> object,
      @Nullable @InOut Ref<@Nullable IUnknown> result);

  /**
   * Asks for objects.
   *
   * @param language {@code WQL}
   * @param query in that language
   * @param flags such as {@link #FORWARD_ONLY}
   * @param context null
   * @return what was found, which whoever calls closes
   */
  @Slot(20)
  @NativeName("ExecQuery")
  IEnumWbemClassObject execQuery(
      @Bstr String language, @Bstr String query, int flags, @Nullable IUnknown context);

  /**
   * Asks for objects, and does not wait for them.
   *
   * @param language {@code WQL}
   * @param query in that language
   * @param flags 0
   * @param context null
   * @param sink is called with what is found
   */
  @NativeName("ExecQueryAsync")
  void execQueryAsync(
      @Bstr String language,
      @Bstr String query,
      int flags,
      @Nullable IUnknown context,
      IWbemObjectSink sink);
}
