package io.comwright.windows;

import io.comwright.ComException;
import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.Ref;
import io.comwright.windows.system.ClassObjectDll;
import io.comwright.windows.system.ClassObjectDllProxy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** A DLL with class objects, which stays loaded. */
final class ServerDll {
  private static final int CO_E_DLLNOTFOUND = 0x800401F8;
  private static final int CO_E_ERRORINDLL = 0x800401F9;

  /** Where a file says where its PE header is, and where that says for which machine it is. */
  private static final int PE_OFFSET = 0x3C;

  private static final int PE_MACHINE = 4;

  private final Path file;
  private final ClassObjectDll functions;

  private ServerDll(Path file, ClassObjectDll functions) {
    this.file = file;
    this.functions = functions;
  }

  static ServerDll load(Path dll, String method) {
    Path file = dll.toAbsolutePath();
    if (!Files.exists(file)) {
      throw new ComException(CO_E_DLLNOTFOUND, method, "there is no file " + file);
    }
    try {
      return new ServerDll(file, ClassObjectDllProxy.load(file));
    } catch (UnsatisfiedLinkError e) {
      ComException failure =
          new ComException(
              CO_E_ERRORINDLL, method, "the system cannot load " + file + ": " + reason(file));
      failure.addSuppressed(e);
      throw failure;
    }
  }

  private static String reason(Path file) {
    String machine = machine(file);
    String own = System.getProperty("os.arch");
    if (machine.isEmpty()) {
      return "it is no DLL";
    }
    return machine.equals(own)
        ? "it, or a DLL that it needs, refuses or is missing"
        : "it is for " + machine + ", and this process is for " + own;
  }

  /** For which machine a file is, as {@code os.arch} has it; empty if it is no program. */
  private static String machine(Path file) {
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      int header = read(channel, PE_OFFSET, 4).getInt();
      return switch (read(channel, header + PE_MACHINE, 2).getShort() & 0xffff) {
        case 0x014c -> "x86 (32 bits)";
        case 0x8664 -> "amd64";
        case 0xaa64 -> "aarch64";
        default -> "";
      };
    } catch (IOException | RuntimeException e) {
      return "";
    }
  }

  private static ByteBuffer read(SeekableByteChannel channel, int position, int size)
      throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    channel.position(position);
    while (bytes.hasRemaining() && channel.read(bytes) >= 0) {}
    return bytes.flip();
  }

  <T extends IUnknown> T classObject(Guid clsid, ComType<T> type, Activation activation) {
    Ref<T> object = new Ref<>();
    HResult result;
    try {
      result = functions.classObject(clsid, type, object);
    } catch (UnsatisfiedLinkError e) {
      ComException failure =
          new ComException(
              CO_E_ERRORINDLL,
              activation.method(),
              file + " exports no DllGetClassObject: it is no in-process server of COM");
      failure.addSuppressed(e);
      throw failure;
    }
    activation.check(result);
    return object.get();
  }

  /** The file. */
  @Override
  public String toString() {
    return file.toString();
  }
}
