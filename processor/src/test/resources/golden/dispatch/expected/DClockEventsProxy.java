package example;

import io.comwright.ComType;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.annotation.Generated;
import io.comwright.automation.DispatchInterface;
import io.comwright.automation.IDispatchProxy;
import io.comwright.automation.MemberValues;
import io.comwright.automation.Members;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Enums;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.VtableProxy;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Calls {@link DClockEvents} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class DClockEventsProxy extends IDispatchProxy implements DClockEvents {
  /** {@link DClockEvents} as a value. */
  public static final ComType<DClockEvents> TYPE;

  static {
    GeneratedType.checkBase("DClockEvents", IDispatchProxy.TYPE, 0x17db5c2767578c69L);
    TYPE = GeneratedType.register(1, new DispatchInterface<>(DClockEvents.class,
        DClockEventsVtable.IID, IDispatchProxy.TYPE, null, DClockEventsVtable.LAYOUT_HASH),
        new DClockEventsProxy(0L, Ownership.BORROWED));
  }

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected DClockEventsProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new DClockEventsProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return DClockEventsStub.VTABLE;
  }

  @Override
  protected Members members(DispatchInterface<?> type) {
    return DClockEventsMembers.ALL;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static DClockEventsProxy attach(MemorySegment pointer) {
    return (DClockEventsProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static DClockEventsProxy retain(MemorySegment pointer) {
    return (DClockEventsProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static DClockEventsProxy retain(DClockEvents proxy) {
    return (DClockEventsProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static DClockEventsProxy from(IUnknown object) {
    return (DClockEventsProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable DClockEventsProxy tryFrom(IUnknown object) {
    return (DClockEventsProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public void struck(int hour, boolean loudly) {
    DClockEventsMembers.ALL.call(this, 0, hour, loudly);
  }

  @Override
  public void stopping(IntRef cancel, Ref<@Nullable String> reason) {
    MemberValues values = DClockEventsMembers.ALL.call(this, 1, cancel.get(), null);
    cancel.set((int) values.get(0));
    reason.set((String) values.getOrNull(1));
  }

  @Override
  public @Nullable DClockEvents next() {
    return (DClockEvents) DClockEventsMembers.ALL.call(this, 2).resultOrNull();
  }

  @Override
  public DClockEvents.Tone tone(short octave, char key) {
    return Enums.of((int) DClockEventsMembers.ALL.call(this, 3, octave, (short) key).result(),
        DClockEvents.Tone.OTHER, 4);
  }

  @Override
  public void setTone(short octave, char key, DClockEvents.Tone value) {
    DClockEventsMembers.ALL.call(this, 4, octave, (short) key,
        (int) Enums.value(Arguments.nonNull(value, "DClockEvents.tone", "value"),
        DClockEvents.Tone.OTHER, 4, "DClockEvents.tone", "value"));
  }

  @Override
  public HResult ring(DClockEvents.Hours hours) {
    return (HResult) DClockEventsMembers.ALL.call(this, 5, Arguments.nonNull(hours,
        "DClockEvents.ring", "hours").bits()).result();
  }
}
