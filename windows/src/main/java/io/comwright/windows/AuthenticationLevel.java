package io.comwright.windows;

/** How calls to another process are protected ({@code RPC_C_AUTHN_LEVEL}). */
public enum AuthenticationLevel {
  /** As the system and the server agree. */
  DEFAULT,

  /** Not at all. */
  NONE,

  /** The caller is authenticated once for a connection. */
  CONNECT,

  /** The caller is authenticated at the beginning of each call. */
  CALL,

  /** All data is known to be the caller's. */
  PACKET,

  /** No data has been changed on the way. */
  PACKET_INTEGRITY,

  /** And nobody else can read it. */
  PACKET_PRIVACY;

  int value() {
    return ordinal();
  }
}
