package io.comwright.windows;

import io.comwright.Guid;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What the registry says of the servers of a class, for one of the two halves of Windows. */
final class RegisteredServers {
  private static final String[] KINDS = {"InprocServer32", "LocalServer32", "InprocHandler32"};

  /** By kind, what it names. */
  private final Map<String, String> servers = new LinkedHashMap<>();

  private RegisteredServers(Guid clsid, int view) {
    for (long root : new long[] {Registry.USER, Registry.MACHINE}) {
      Registry registry = new Registry(root, view);
      for (String kind : KINDS) {
        String server = registry.read("CLSID\\{" + clsid + "}\\" + kind, null);
        if (server != null) {
          servers.putIfAbsent(kind, server);
        }
      }
    }
  }

  static RegisteredServers of64(Guid clsid) {
    return new RegisteredServers(clsid, Registry.VIEW_64);
  }

  static RegisteredServers of32(Guid clsid) {
    return new RegisteredServers(clsid, Registry.VIEW_32);
  }

  boolean isEmpty() {
    return servers.isEmpty();
  }

  /** A server of this half that runs in the process of its user. */
  boolean isInProcess() {
    return servers.containsKey("InprocServer32");
  }

  /** Such as {@code InprocServer32 = C:\...\server.dll}. */
  @Override
  public String toString() {
    return servers.entrySet().stream()
        .map(server -> server.getKey() + " = " + server.getValue())
        .collect(Collectors.joining(", "));
  }
}
