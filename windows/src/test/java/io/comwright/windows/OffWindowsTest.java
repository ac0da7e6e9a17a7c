package io.comwright.windows;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.Guid;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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
        entry("TypeLibrary.load", () -> TypeLibrary.load(Path.of("some.tlb"))),
        entry("TypeLibrary.load", () -> TypeLibrary.load("stdole2.tlb")),
        entry("TypeLibrary.loadRegistered", () -> TypeLibrary.loadRegistered(Guid.NULL, 1, 0)),
        entry("TypeLibraryRegistration.of", () -> TypeLibraryRegistration.of(Path.of("some.tlb"))),
        entry("ServerRegistration.of", () -> ServerRegistration.of(Guid.NULL, "server.exe")));
  }

  /** What can be called first: public static methods and constructors. */
  @Test
  void noneIsLeftOut() throws Exception {
    Set<String> found = new TreeSet<>();
    Path classes =
        Path.of(Apartment.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.list(classes.resolve("io/comwright/windows"))) {
      for (Path file : (Iterable<Path>) files::iterator) {
        String name = file.getFileName().toString().replaceFirst("\\.class$", "");
        if (name.indexOf('-') < 0 && !Files.isDirectory(file)) {
          found.addAll(
              entriesOf(
                  Class.forName(
                      "io.comwright.windows." + name, false, Apartment.class.getClassLoader())));
        }
      }
    }
    assertEquals(
        found,
        entryPoints().map(each -> (String) each.get()[0]).collect(toCollection(TreeSet::new)));
  }

  private static Set<String> entriesOf(Class<?> type) {
    boolean callable =
        Modifier.isPublic(type.getModifiers())
            && !type.isEnum()
            && !Throwable.class.isAssignableFrom(type);
    if (!callable) {
      return Set.of();
    }
    Set<String> entries = new TreeSet<>();
    for (Constructor<?> each : type.getConstructors()) {
      entries.add(each.getDeclaringClass().getSimpleName());
    }
    for (Method each : type.getDeclaredMethods()) {
      if (Modifier.isPublic(each.getModifiers()) && Modifier.isStatic(each.getModifiers())) {
        entries.add(type.getSimpleName() + "." + each.getName());
      }
    }
    return entries;
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
