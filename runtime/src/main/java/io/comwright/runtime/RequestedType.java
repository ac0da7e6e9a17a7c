package io.comwright.runtime;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknown;

/** An interface of which nothing is known but the IID that a native caller asks for. */
final class RequestedType extends GeneratedType<IUnknown> {
  private RequestedType(Guid iid) {
    super(IUnknown.class, iid, Unknown.type());
  }

  /** The type with an IID: that of a Java interface if one is known. */
  static ComType<? extends IUnknown> of(Guid iid) {
    ComType<? extends IUnknown> known = GeneratedType.known(iid);
    return known != null ? known : new RequestedType(iid);
  }

  @Override
  protected IUnknown proxy(long pointer, Ownership ownership) {
    return ((GeneratedType<IUnknown>) Unknown.type()).proxy(pointer, ownership);
  }

  @Override
  protected StubVtable stub() {
    return StubVtable.unknown();
  }
}
