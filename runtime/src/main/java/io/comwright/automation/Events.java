package io.comwright.automation;

import io.comwright.ComException;
import io.comwright.ComType;
import io.comwright.CustomQueryInterface;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.runtime.Exposing;
import io.comwright.runtime.Proxies;
import java.util.Objects;

/** Hears of the events of other objects, through their connection points. */
public final class Events {
  private static final int RPC_E_SERVER_DIED = 0x80010007;
  private static final int RPC_E_SERVER_DIED_DNE = 0x80010012;

  private Events() {}

  /**
   * Has a sink called for each event of an object.
   *
   * @param source an object with {@code IConnectionPointContainer}
   * @param sink who is called: a Java object, which is held as long as the source holds it, or a
   *     proxy. It is called on the threads on which the source tells of events
   * @param type the interface of the events; that of {@link #dispinterface}, for which a sink that
   *     is a Java object need not answer its IID
   * @return the subscription, which ends when it is closed, whatever {@link io.comwright.ComScope}
   *     is open now
   * @param <T> the interface of the events
   * @throws ComException ({@code E_NOINTERFACE}) if the object has no events, ({@code
   *     CONNECT_E_NOCONNECTION}) if it has none of that interface, ({@code
   *     CONNECT_E_CANNOTCONNECT}) if it does not take the sink
   */
  public static <T extends IUnknown> Subscription advise(IUnknown source, T sink, ComType<T> type) {
    return Proxies.outsideScopes(
        () -> {
          try (IConnectionPointContainer container = IConnectionPointContainerProxy.from(source)) {
            IConnectionPoint point = container.findConnectionPoint(type.iid());
            try {
              return new Subscription(point, point.advise(answering(sink, type)));
            } catch (Throwable e) {
              point.close();
              throw e;
            }
          }
        });
  }

  /**
   * An interface of events that has no vtable of its own: its sinks are called through {@link
   * IDispatch#invoke}, by the numbers of its members (Microsoft Learn, "dispinterface").
   *
   * @param iid its IID, which a type library tells
   * @return the interface, for {@link #advise} and {@link EventSource}
   */
  public static ComType<IDispatch> dispinterface(Guid iid) {
    return new Dispinterface(Objects.requireNonNull(iid, "iid"));
  }

  private static IUnknown answering(IUnknown sink, ComType<?> type) {
    return type instanceof Dispinterface
            && sink instanceof IDispatch object
            && !(sink instanceof IDispatchProxy)
            && !(sink instanceof CustomQueryInterface)
            && Exposing.types(sink.getClass()).stream().noneMatch(own -> own.is(type))
        ? new DispatchSink(object, type.iid())
        : sink;
  }

  /** Whether a call has failed because its object, or the process that had it, is there no more. */
  static boolean isGone(ComException failure) {
    return switch (failure.hresult().code()) {
      case HResult.RPC_E_DISCONNECTED,
          HResult.CO_E_OBJNOTCONNECTED,
          HResult.RPC_S_SERVER_UNAVAILABLE,
          RPC_E_SERVER_DIED,
          RPC_E_SERVER_DIED_DNE ->
          true;
      default -> false;
    };
  }
}
