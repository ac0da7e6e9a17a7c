package io.comwright.windows;

import io.comwright.ClassFactory;
import io.comwright.ComObject;
import io.comwright.Guid;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.runtime.Frame;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Serves Java objects to other processes: the {@code main} of a program that COM starts, as {@link
 * ServerRegistration} has told it.
 *
 * {@snippet :
 * public static void main(String[] arguments) throws InterruptedException {
 *   try (Apartment apartment = Apartment.enterMta()) {
 *     new LocalServer().add(CLSID, Calculator::new).run();
 *   }
 * }
 * }
 *
 * <p>In the multithreaded apartment calls arrive on threads of the system, several at once; in a
 * single-threaded one they arrive on the thread that runs the server, in turn. Interfaces need a
 * marshaler to leave the process: Windows' own have one, as have {@code IDispatch} and interfaces
 * with a registered type library or proxy/stub.
 *
 * @see <a
 *     href="https://learn.microsoft.com/windows/win32/com/out-of-process-server-implementation-helpers">
 *     Out-of-process Server Implementation Helpers</a>
 */
public final class LocalServer {
  private static final int CLSCTX_LOCAL_SERVER = 4;
  private static final int REGCLS_MULTIPLEUSE = 1;
  private static final int REGCLS_SUSPENDED = 4;

  /** COM counts for the whole process. */
  private static final AtomicReference<@Nullable LocalServer> RUNNING = new AtomicReference<>();

  private final Map<Guid, Supplier<? extends IUnknown>> classes = new LinkedHashMap<>();
  private final Set<ServerLock> objects = ConcurrentHashMap.newKeySet();

  /** Done with the first object or lock. */
  private final CompletableFuture<@Nullable Void> used = new CompletableFuture<>();

  /** Done with the last. */
  private final CompletableFuture<@Nullable Void> unused = new CompletableFuture<>();

  /**
   * A server without classes yet.
   *
   * @throws UnsupportedOperationException if this is not Windows
   */
  public LocalServer() {
    Platform.require("LocalServer");
  }

  /**
   * Adds a class, before the server runs.
   *
   * @param clsid the CLSID
   * @param made makes its objects; a new one for each call, or one that all clients share
   * @return this
   */
  public LocalServer add(Guid clsid, Supplier<? extends IUnknown> made) {
    classes.put(Objects.requireNonNull(clsid, "clsid"), Objects.requireNonNull(made, "made"));
    return this;
  }

  /**
   * Serves until the last of the objects that its classes have made, and of the locks that clients
   * have put on them, is gone. The first is waited for as long as it takes.
   *
   * @throws InterruptedException if the thread is interrupted; the server has ended then
   * @throws IllegalStateException if a server runs in this process, or has no class
   * @throws io.comwright.ComException if the thread is in no apartment, or COM refuses
   */
  public void run() throws InterruptedException {
    serve(used);
  }

  /**
   * The same, and ends if nobody wants anything for a while after the start.
   *
   * @param first how long to wait for the first object or lock
   * @throws InterruptedException if the thread is interrupted; the server has ended then
   * @throws IllegalStateException if a server runs in this process, or has no class
   * @throws io.comwright.ComException if the thread is in no apartment, or COM refuses
   */
  public void run(Duration first) throws InterruptedException {
    serve(used.copy().completeOnTimeout(null, first.toMillis(), TimeUnit.MILLISECONDS));
  }

  private void serve(CompletableFuture<@Nullable Void> begun) throws InterruptedException {
    if (classes.isEmpty()) {
      throw new IllegalStateException("LocalServer.run: add a class first");
    }
    if (!RUNNING.compareAndSet(null, this)) {
      throw new IllegalStateException(
          "LocalServer.run: a server runs in this process; add all classes to one");
    }
    List<ClassObject> registered = new ArrayList<>();
    try {
      // Held by the server itself until somebody else holds it, or nobody has come.
      hold();
      try {
        classes.forEach((clsid, made) -> registered.add(register(clsid, made)));
        Answer.check(Windows.OLE32.resumeClassObjects(), "LocalServer.run", "the classes");
        Apartment.await(begun);
      } finally {
        letGo();
      }
      Apartment.await(unused);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      registered.forEach(ClassObject::close);
      disconnect();
      RUNNING.set(null);
    }
  }

  private ClassObject register(Guid clsid, Supplier<? extends IUnknown> made) {
    return ClassObject.register(
        clsid,
        new ServerFactory(this, new ClassFactory(made)),
        CLSCTX_LOCAL_SERVER,
        REGCLS_MULTIPLEUSE | REGCLS_SUSPENDED,
        "LocalServer.run");
  }

  /**
   * Makes the server live at least as long as an object that clients get in another way than from a
   * class, such as one that a method hands out. The object is exposed now: in a method that a
   * client calls until the end of the call, by when the client has it; elsewhere as long as
   * somebody else holds it, so that one that is still to be handed out is held by a {@link
   * ComObject} of the caller's.
   *
   * @param object a Java object
   */
  public void count(IUnknown object) {
    ComObject token = ComObject.expose(object);
    if (Frame.atEndOfCall(token::close)) {
      count(object, token);
    } else {
      try (token) {
        count(object, token);
      }
    }
  }

  void count(IUnknown object, ComObject token) {
    hold();
    used.complete(null);
    ServerLock lock = new ServerLock(this, object);
    objects.add(lock);
    lock.keepIn(token);
  }

  void ended(ServerLock lock) {
    objects.remove(lock);
    letGo();
  }

  void lock(boolean lock) {
    if (lock) {
      hold();
      used.complete(null);
    } else {
      letGo();
    }
  }

  private static void hold() {
    Windows.OLE32.addRefServerProcess();
  }

  /** With the last one COM lets no more clients in. */
  private void letGo() {
    if (Windows.OLE32.releaseServerProcess() == 0) {
      unused.complete(null);
    }
  }

  /**
   * Ends the server by force, from any thread: {@link #run} returns, and clients that have objects
   * get {@code RPC_E_DISCONNECTED}, or that the server is unavailable, from then on.
   */
  public void stop() {
    used.complete(null);
    unused.complete(null);
  }

  private void disconnect() {
    for (ServerLock lock : objects) {
      try (ComObject token = ComObject.expose(lock.object())) {
        Windows.OLE32.disconnect(token.pointer(IUnknownProxy.TYPE).address(), 0);
      }
    }
  }
}
