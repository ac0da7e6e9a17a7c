package io.comwright.windows;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;

/** Where a server may run ({@code CLSCTX}); several together leave the choice to COM. */
public enum ServerContext {
  /** A DLL in this process. */
  IN_PROCESS(0x1),

  /** The part of a local server that runs in this process. */
  HANDLER(0x2),

  /** A process of its own on this machine, surrogates of DLLs included. */
  LOCAL(0x4),

  /** Another machine, which the registry names. */
  REMOTE(0x10),

  /** With {@link #LOCAL}: a 32-bit process. */
  ACTIVATE_32_BIT(0x40000),

  /** With {@link #LOCAL}: a 64-bit process. */
  ACTIVATE_64_BIT(0x80000);

  private static final ServerContext[] ANY = {IN_PROCESS, LOCAL, REMOTE};

  private final int bits;

  ServerContext(int bits) {
    this.bits = bits;
  }

  /** Any server, if none are given ({@code CLSCTX_SERVER}). */
  private static ServerContext[] orAny(ServerContext... contexts) {
    return contexts.length == 0 ? ANY : contexts;
  }

  static int bits(ServerContext... contexts) {
    int bits = 0;
    for (ServerContext context : orAny(contexts)) {
      bits |= context.bits;
    }
    return bits;
  }

  static String names(ServerContext... contexts) {
    return Arrays.stream(orAny(contexts)).map(ServerContext::name).collect(joining(" or "));
  }
}
