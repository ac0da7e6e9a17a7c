package io.comwright;

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

  private IUnknownVtable() {}
}
