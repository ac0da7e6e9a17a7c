package io.comwright;

import io.comwright.annotation.ComInterface;
import io.comwright.annotation.IidIs;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Win32Bool;
import org.jspecify.annotations.Nullable;

/** Makes objects of one class (Microsoft Learn, "IClassFactory interface"). */
@ComInterface("00000001-0000-0000-c000-000000000046")
public interface IClassFactory extends IUnknown {
  /**
   * Makes an object.
   *
   * @param outer the object that aggregates the new one, which then asks for {@code IUnknown}; or
   *     null
   * @param type the interface that the caller wants
   * @return the new object
   * @param <T> the Java interface
   * @throws ComException ({@code CLASS_E_NOAGGREGATION}) if there is an outer object and the class
   *     does not support that; ({@code E_NOINTERFACE}) if the object does not have the interface
   */
  @NativeName("CreateInstance")
  @IidIs("type")
  <T extends IUnknown> T createInstance(@Nullable IUnknown outer, ComType<T> type);

  /**
   * Keeps the server in memory although none of its objects lives.
   *
   * @param lock true to add a lock, false to remove one
   */
  @NativeName("LockServer")
  void lockServer(@Win32Bool boolean lock);
}
