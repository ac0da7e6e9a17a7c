package io.comwright.windows;

import io.comwright.ComException;
import io.comwright.HResult;
import io.comwright.IntRef;
import io.comwright.LongRef;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Texts in the registry's {@code Software\Classes}, which is where {@code HKEY_CLASSES_ROOT} comes
 * from.
 *
 * @param root the predefined key
 * @param view which half of a 64-bit Windows
 */
record Registry(long root, int view) {
  static final int VIEW_64 = 0x0100;
  static final int VIEW_32 = 0x0200;

  /** {@code HKEY_CURRENT_USER} and {@code HKEY_LOCAL_MACHINE}, which are sign-extended. */
  static final long USER = 0xFFFFFFFF80000001L;

  static final long MACHINE = 0xFFFFFFFF80000002L;

  private static final String CLASSES = "Software\\Classes\\";
  private static final int KEY_READ = 0x20019;
  private static final int KEY_ALL_ACCESS = 0xF003F;
  private static final int REG_SZ = 1;
  private static final int ERROR_SUCCESS = 0;
  private static final int ERROR_FILE_NOT_FOUND = 2;
  private static final int ERROR_MORE_DATA = 234;
  private static final int BYTES = 1024;

  /**
   * Reads a text.
   *
   * @param path below {@code Software\Classes}
   * @param name the value, or null for that of the key itself
   * @return the text, or null if there is none, or nobody may read it
   */
  @Nullable String read(String path, @Nullable String name) {
    LongRef key = new LongRef();
    if (Windows.ADVAPI32.openKey(root, CLASSES + path, 0, KEY_READ | view, key) != ERROR_SUCCESS) {
      return null;
    }
    try (Arena arena = Arena.ofConfined()) {
      IntRef bytes = new IntRef(BYTES);
      MemorySegment data = arena.allocate(bytes.get(), 2);
      int error = Windows.ADVAPI32.queryValue(key.get(), name, 0, null, data, bytes);
      if (error == ERROR_MORE_DATA) {
        data = arena.allocate(bytes.get(), 2);
        error = Windows.ADVAPI32.queryValue(key.get(), name, 0, null, data, bytes);
      }
      return error == ERROR_SUCCESS ? text(data, bytes.get()) : null;
    } finally {
      Windows.ADVAPI32.closeKey(key.get());
    }
  }

  private static String text(MemorySegment data, int bytes) {
    byte[] units = data.asSlice(0, bytes & ~1).toArray(ValueLayout.JAVA_BYTE);
    String text = new String(units, StandardCharsets.UTF_16LE);
    int end = text.indexOf('\0');
    return end < 0 ? text : text.substring(0, end);
  }

  /** Writes a text, and makes the keys that lead to it. */
  void write(String path, @Nullable String name, String text) {
    LongRef key = new LongRef();
    check(
        Windows.ADVAPI32.createKey(
            root, CLASSES + path, 0, null, 0, KEY_ALL_ACCESS | view, 0, key, null),
        path);
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment data = arena.allocateFrom(text, StandardCharsets.UTF_16LE);
      int bytes = (int) data.byteSize();
      check(Windows.ADVAPI32.setValue(key.get(), name, 0, REG_SZ, data, bytes), path);
    } finally {
      Windows.ADVAPI32.closeKey(key.get());
    }
  }

  /** Removes a key with all below it; nothing happens if it is not there. */
  void remove(String path) {
    LongRef key = new LongRef();
    int error =
        Windows.ADVAPI32.openKey(
            root, CLASSES.substring(0, CLASSES.length() - 1), 0, KEY_ALL_ACCESS | view, key);
    if (error == ERROR_SUCCESS) {
      error = Windows.ADVAPI32.deleteTree(key.get(), path);
      Windows.ADVAPI32.closeKey(key.get());
    }
    if (error != ERROR_FILE_NOT_FOUND) {
      check(error, path);
    }
  }

  private void check(int error, String path) {
    if (error != ERROR_SUCCESS) {
      HResult result = HResult.ofWin32(error);
      String advice =
          result.is(HResult.E_ACCESSDENIED) && root == MACHINE
              ? " That of the machine needs an administrator; that of the user does not."
              : "";
      throw new ComException(
          result.code(), "registry key " + this + "\\" + path, result.message() + advice);
    }
  }

  /** The key, for people. */
  @Override
  public String toString() {
    return (root == USER ? "HKEY_CURRENT_USER\\" : "HKEY_LOCAL_MACHINE\\")
        + CLASSES.substring(0, CLASSES.length() - 1);
  }
}
