package io.comwright;

import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;

/** The vtable of {@link IUnknown} (Microsoft Learn, "IUnknown interface (unknwn.h)"). */
public final class IUnknownVtable {
  /** The IID as text. */
  public static final String IID = "00000000-0000-0000-c000-000000000046";

  /** The IID. */
  public static final Guid IID_IUnknown = Guid.parse(IID);

  /** Slot of {@code QueryInterface}. */
  public static final int SLOT_QueryInterface = 0;

  /** Slot of {@code AddRef}. */
  public static final int SLOT_AddRef = 1;

  /** Slot of {@code Release}. */
  public static final int SLOT_Release = 2;

  /** Number of slots. */
  public static final int SLOT_COUNT = 3;

  /** The slot table, in the form from which derived interfaces are compiled. */
  public static final String LAYOUT =
      "interface IUnknown 00000000-0000-0000-c000-000000000046\n"
          + "0 HRESULT QueryInterface(REFIID, void**)\n"
          + "1 ULONG AddRef()\n"
          + "2 ULONG Release()\n";

  /** The interface, as a value: {@link IUnknownProxy#TYPE}. */
  static final ComType<IUnknown> TYPE = GeneratedType.register(1, new Type());

  private IUnknownVtable() {}

  private static final class Type extends GeneratedType<IUnknown> {
    Type() {
      super(IUnknown.class, IID_IUnknown, null);
    }

    @Override
    protected IUnknown proxy(long pointer, Ownership ownership) {
      return new IUnknownProxy(pointer, ownership);
    }

    @Override
    protected StubVtable stub() {
      return StubVtable.unknown();
    }
  }
}
