package io.comwright.windows;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.IClassFactory;
import io.comwright.IClassFactoryProxy;
import io.comwright.IUnknown;
import io.comwright.Ref;
import io.comwright.runtime.Proxies;
import io.comwright.windows.system.CoServerInfo;
import io.comwright.windows.system.MultiQi;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A COM class, of which objects can be made:
 *
 * {@snippet :
 * try (IFileSystem3 files =
 *     CoClass.of("Scripting.FileSystemObject").create(IFileSystem3Proxy.TYPE)) {
 *   ...
 * }
 * }
 *
 * <p>What the methods return is a proxy that owns a reference, to be closed, and belongs to the
 * apartment of the thread. The thread has to be in one: see {@link Apartment}. Every failure is a
 * {@link ComException} that names the HRESULT in words, the class and the context, and says what to
 * do.
 */
public final class CoClass {
  private final Guid clsid;
  private final @Nullable String progId;
  private final @Nullable ServerDll dll;

  private CoClass(Guid clsid, @Nullable String progId, @Nullable ServerDll dll) {
    this.clsid = clsid;
    this.progId = progId;
    this.dll = dll;
  }

  /**
   * A class by its CLSID. Nothing is looked up yet.
   *
   * @param clsid the CLSID
   * @return the class
   * @throws UnsupportedOperationException if this is not Windows
   */
  public static CoClass of(Guid clsid) {
    Platform.require("CoClass.of");
    return new CoClass(Objects.requireNonNull(clsid, "clsid"), null, null);
  }

  /**
   * A class by its ProgID ({@code CLSIDFromProgID}).
   *
   * @param progId the ProgID, such as {@code Scripting.Dictionary}, with or without a version
   * @return the class
   * @throws ComException ({@code CO_E_CLASSSTRING}) if no class is registered under that name
   * @throws UnsupportedOperationException if this is not Windows
   */
  public static CoClass of(String progId) {
    Platform.require("CoClass.of");
    Ref<Guid> clsid = new Ref<>();
    HResult result = Windows.OLE32.clsidOf(progId, clsid);
    if (result.isFailure()) {
      throw new ComException(
          result.code(),
          "CoClass.of",
          result.message()
              + " No class is registered under the ProgID "
              + progId
              + ": install its component, or name the class by its CLSID");
    }
    return new CoClass(clsid.get(), progId, null);
  }

  /**
   * The same class in a DLL, which need not be registered: its {@code DllGetClassObject} is asked.
   * The DLL stays loaded for the life of the VM.
   *
   * @param dll the file
   * @return the class in that file
   * @throws ComException if the file is missing, no DLL, or for another kind of processor
   */
  public CoClass in(Path dll) {
    return new CoClass(clsid, progId, ServerDll.load(dll, "CoClass.in"));
  }

  /**
   * The CLSID.
   *
   * @return the CLSID
   */
  public Guid clsid() {
    return clsid;
  }

  /**
   * Makes an object ({@code CoCreateInstance}).
   *
   * @param type the interface that is wanted
   * @param contexts where the server may run; anywhere if there are none, and meaningless for a
   *     class in a DLL
   * @return a proxy, to be closed
   * @param <T> the Java interface
   * @throws ComException if there is none
   */
  public <T extends IUnknown> T create(ComType<T> type, ServerContext... contexts) {
    if (dll != null) {
      try (IClassFactory factory = classObject(IClassFactoryProxy.TYPE)) {
        return factory.createInstance(null, type);
      }
    }
    Ref<T> object = new Ref<>();
    activation("create", "context " + ServerContext.names(contexts), type)
        .check(
            Windows.OLE32.createInstance(clsid, null, ServerContext.bits(contexts), type, object));
    return object.get();
  }

  /**
   * Makes an object on another machine ({@code CoCreateInstanceEx}), with the caller's own
   * credentials.
   *
   * @param host the name or address of the machine
   * @param type the interface that is wanted
   * @return a proxy, to be closed
   * @param <T> the Java interface
   * @throws ComException if there is none
   */
  public <T extends IUnknown> T createOn(String host, ComType<T> type) {
    Objects.requireNonNull(host, "host");
    Guid iid = Objects.requireNonNull(type.iid(), "an interface with IUnknown");
    MultiQi[] results = {new MultiQi(iid, null, HResult.of(HResult.S_OK))};
    HResult result =
        Windows.OLE32.createInstanceEx(
            clsid, null, ServerContext.bits(ServerContext.REMOTE), CoServerInfo.of(host), results);
    Activation activation = activation("createOn", "on " + host, type);
    try (IUnknown item = results[0].item()) {
      activation.check(result.isFailure() ? result : results[0].result());
      return type.retain(ComObject.pointerOf(Objects.requireNonNull(item)));
    }
  }

  /**
   * The object of the class that runs already and says so ({@code GetActiveObject}), such as the
   * application that the user has open.
   *
   * @param type the interface that is wanted
   * @return a proxy, to be closed
   * @param <T> the Java interface
   * @throws ComException ({@code MK_E_UNAVAILABLE}) if none does
   */
  public <T extends IUnknown> T running(ComType<T> type) {
    Ref<IUnknown> object = new Ref<>();
    activation("running", "running", type).check(Windows.OLEAUT32.activeObject(clsid, 0, object));
    try (IUnknown active = object.get()) {
      return Proxies.from(active, type);
    }
  }

  /**
   * The class object, which makes objects ({@code CoGetClassObject}).
   *
   * @param type the interface that is wanted, {@code IClassFactoryProxy.TYPE} most often
   * @param contexts where the server may run; anywhere if there are none
   * @return a proxy, to be closed
   * @param <T> the Java interface
   * @throws ComException if there is none
   */
  public <T extends IUnknown> T classObject(ComType<T> type, ServerContext... contexts) {
    if (dll != null) {
      return dll.classObject(clsid, type, activation("classObject", "in " + dll, type));
    }
    Ref<T> object = new Ref<>();
    activation("classObject", "context " + ServerContext.names(contexts), type)
        .check(Windows.OLE32.classObject(clsid, ServerContext.bits(contexts), null, type, object));
    return object.get();
  }

  private Activation activation(String method, String where, ComType<?> type) {
    return new Activation("CoClass." + method, clsid, toString(), where, type);
  }

  /** The CLSID, and the ProgID if the class was named by it. */
  @Override
  public String toString() {
    String braced = "CLSID {" + clsid.toString().toUpperCase(Locale.ROOT) + "}";
    return progId == null ? braced : braced + " (ProgID " + progId + ")";
  }
}
