package io.comwright.runtime;

/** Who gives back the reference behind a proxy. */
public enum Ownership {
  /** The holder of the proxy, by closing it. */
  OWNED,
  /** Whoever lent it; the proxy expires when the call returns. */
  BORROWED
}
