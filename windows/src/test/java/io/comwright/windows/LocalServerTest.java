package io.comwright.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ClassFactory;
import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.Guid;
import io.comwright.IClassFactory;
import io.comwright.IClassFactoryProxy;
import io.comwright.windows.ServerRegistration.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server in a second VM, which COM starts. */
class LocalServerTest extends MtaTest {
  private static final String PROG_ID = "Comwright.TestServer";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"mta", "sta"})
  void comStartsItAndItEndsWithTheLastObject(String kind) throws Exception {
    Path report = folder.resolve("report");
    ServerRegistration registration = registration(report, kind, ServerProgram.CLSID);
    registration.install(Place.MACHINE);
    try {
      CoClass type = CoClass.of(PROG_ID);
      assertEquals(ServerProgram.CLSID, type.clsid());
      try (IPersist first = type.create(IPersistProxy.TYPE, ServerContext.LOCAL)) {
        try (IClassFactory factory =
                type.classObject(IClassFactoryProxy.TYPE, ServerContext.LOCAL);
            IPersist second = factory.createInstance(null, IPersistProxy.TYPE)) {
          assertNull(ComObject.implementation(second));
          assertEquals(ServerProgram.ANSWER, second.classId());
        }
        Thread.sleep(500);
        assertEquals(ServerProgram.ANSWER, first.classId());
        assertFalse(Files.exists(report), "an object holds it");
      }
      assertEquals("-Embedding 0", SecondVm.report(report));
    } finally {
      registration.remove(Place.MACHINE);
    }
    assertThrows(ComException.class, () -> CoClass.of(PROG_ID));
  }

  @Test
  void aServerThatDiesIsNamed() throws Exception {
    ServerRegistration registration =
        registration(folder.resolve("report"), "mta", ServerProgram.FATAL);
    registration.install(Place.MACHINE);
    try (IPersist object =
        CoClass.of(ServerProgram.FATAL).create(IPersistProxy.TYPE, ServerContext.LOCAL)) {
      ComException e = assertThrows(ComException.class, object::classId);
      assertTrue(e.getMessage().contains("IPersist.GetClassID"), e.getMessage());
      assertTrue(
          List.of(0x800706BA, 0x800706BE, 0x80010108, 0x80010105, 0x80010007)
              .contains(e.hresult().code()),
          e.getMessage());
      assertFalse(e.hresult().message().isEmpty());
    } finally {
      registration.remove(Place.MACHINE);
    }
  }

  @Test
  void nobodyComes() throws Exception {
    new LocalServer()
        .add(ServerProgram.CLSID, () -> new Persistent(ServerProgram.ANSWER))
        .run(Duration.ofMillis(200));
  }

  /** Wine does not let clients in other processes lock. */
  @Test
  void aLockHoldsIt() throws Exception {
    LocalServer server =
        new LocalServer().add(ServerProgram.CLSID, () -> new Persistent(ServerProgram.ANSWER));
    AtomicBoolean unlocked = new AtomicBoolean();
    CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS).execute(() -> server.lock(true));
    CompletableFuture.delayedExecutor(1500, TimeUnit.MILLISECONDS)
        .execute(
            () -> {
              unlocked.set(true);
              server.lock(false);
            });
    server.run(Duration.ofMillis(600));
    assertTrue(unlocked.get());
  }

  @Test
  void stoppedByForce() throws Exception {
    LocalServer server =
        new LocalServer().add(ServerProgram.CLSID, () -> new Persistent(ServerProgram.ANSWER));
    CompletableFuture<Void> ended = new CompletableFuture<>();
    Thread running =
        Thread.ofPlatform()
            .daemon()
            .start(
                () -> {
                  try (Apartment _ = Apartment.enterMta()) {
                    server.run();
                    ended.complete(null);
                  } catch (Throwable e) {
                    ended.completeExceptionally(e);
                  }
                });
    server.stop();
    ended.join();
    running.join();
  }

  /** What is removed with a ProgID is its key, with all below it. */
  @ParameterizedTest
  @ValueSource(strings = {"", "CLSID", ".txt", "A.\\B", "A\\B.C", "A.", "1.A", "A b.C"})
  void onlyAProgIdIsOne(String name) {
    ServerRegistration registration = ServerRegistration.of(ServerProgram.CLSID, "server.exe");
    assertThrows(IllegalArgumentException.class, () -> registration.progId(name));
  }

  /** An object that a method makes, counts and hands out is nobody else's until it returns. */
  @Test
  void anObjectThatAMethodHandsOutHoldsIt() {
    LocalServer server = new LocalServer();
    ClassFactory factory =
        new ClassFactory(
            () -> {
              Persistent made = new Persistent(ServerProgram.ANSWER);
              server.count(made);
              return made;
            });
    int before = holds();
    try (ComObject object = ComObject.expose(factory);
        IClassFactory outside = IClassFactoryProxy.retain(object.pointer(IClassFactoryProxy.TYPE));
        IPersist _ = outside.createInstance(null, IPersistProxy.TYPE)) {
      assertEquals(before + 1, holds());
    }
    assertEquals(before, holds());
  }

  /** How often the process is held, so that it lets clients in. */
  private static int holds() {
    int holds = Windows.OLE32.addRefServerProcess();
    Windows.OLE32.releaseServerProcess();
    return holds - 1;
  }

  @Test
  void withoutClasses() {
    assertThrows(IllegalStateException.class, () -> new LocalServer().run());
  }

  private ServerRegistration registration(Path report, String kind, Guid clsid) throws Exception {
    Path arguments = folder.resolve("arguments");
    SecondVm.write(
        arguments, SecondVm.arguments(List.of(), ServerProgram.class, report.toString(), kind));
    return ServerRegistration.of(clsid, "\"" + SecondVm.java() + "\" \"@" + arguments + "\"")
        .progId(PROG_ID)
        .description("a server of the tests");
  }
}
