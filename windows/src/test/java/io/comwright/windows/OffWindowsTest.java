package io.comwright.windows;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.Guid;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Elsewhere every entry point says what it needs. */
@DisabledOnOs(OS.WINDOWS)
class OffWindowsTest {
  private static final IUnknown OBJECT = new Persistent(Guid.NULL);

  static Stream<Arguments> entryPoints() {
    return Stream.of(
        entry("Apartment.enterSta", Apartment::enterSta),
        entry("Apartment.enterMta", Apartment::enterMta),
        entry("Apartment.join", Apartment::join),
        entry("Apartment.current", Apartment::current),
        entry("Apartment.await", () -> Apartment.await(new CompletableFuture<>())),
        entry("StaThread.start", () -> StaThread.start("sta")),
        entry("CoClass.of", () -> CoClass.of(Guid.NULL)),
        entry("CoClass.of", () -> CoClass.of("Scripting.Dictionary")),
        entry("Moniker.bind", () -> Moniker.bind("winmgmts:", IUnknownProxy.TYPE)),
        entry("RunningObjects.list", RunningObjects::list),
        entry("RunningObjects.get", () -> RunningObjects.get("!name", IUnknownProxy.TYPE)),
        entry("RunningObjects.register", () -> RunningObjects.register("name", OBJECT)),
        entry("AgileReference.of", () -> AgileReference.of(OBJECT)),
        entry("AgileReference.of", () -> AgileReference.of(OBJECT, IUnknownProxy.TYPE)),
        entry(
            "ProxyBlanket.set",
            () -> ProxyBlanket.set(OBJECT, AuthenticationLevel.CALL, ImpersonationLevel.IDENTIFY)),
        entry(
            "ComSecurity.initialize",
            () -> ComSecurity.initialize(AuthenticationLevel.CALL, ImpersonationLevel.IDENTIFY)),
        entry("ClassObject.register", () -> ClassObject.register(Guid.NULL, () -> OBJECT)),
        entry("LocalServer", LocalServer::new),
        entry("ServerRegistration.of", () -> ServerRegistration.of(Guid.NULL, "server.exe")));
  }

  private static Arguments entry(String name, Executable call) {
    return Arguments.of(name, call);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("entryPoints")
  void saysWhatItNeeds(String name, Executable call) {
    String message = assertThrows(UnsupportedOperationException.class, call).getMessage();
    assertTrue(message.startsWith(name + " needs the COM of Windows"), message);
    assertTrue(message.contains(System.getProperty("os.name")), message);
  }
}
