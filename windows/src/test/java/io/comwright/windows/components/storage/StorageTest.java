package io.comwright.windows.components.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.ComException;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.IntRef;
import io.comwright.LongRef;
import io.comwright.Ref;
import io.comwright.windows.MtaTest;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StorageTest extends MtaTest {
  /** {@code STG_E_FILENOTFOUND}. */
  private static final HResult NOT_FOUND = HResult.of(0x80030002);

  private static final int MODE = IStorage.READWRITE | IStorage.SHARE_EXCLUSIVE;
  private static final Guid CLASS = Guid.parse("6a7f3c21-0d4e-4b8a-9c15-7e2f8d3b4a60");

  private final StructuredStorage library = StructuredStorageProxy.load();
  private final byte[] large = new byte[5000];

  StorageTest() {
    for (int i = 0; i < large.length; i++) {
      large[i] = (byte) (i * 7);
    }
  }

  private MemoryLockBytes compound() {
    MemoryLockBytes file = new MemoryLockBytes();
    try (IStorage root = library.create(file, MODE | IStorage.CREATE, 0);
        IStream stream = root.createStream("Stra\u00dfe", MODE, 0, 0);
        IStorage folder = root.createStorage("Ordner", MODE, 0, 0);
        IStream inner = folder.createStream("inner", MODE, 0, 0)) {
      stream.write(large, null);
      inner.write(new byte[] {1, 2, 3}, null);
      root.setClass(CLASS);
      folder.commit(0);
      root.commit(0);
    }
    return file;
  }

  /** The signature is that of [MS-CFB], 2.2. */
  @Test
  void storageInMemoryOfJava() {
    MemoryLockBytes file = compound();
    assertArrayEquals(
        new byte[] {
          (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
        },
        Arrays.copyOf(file.bytes, 8));
    try (IStorage root = library.open(file, null, MODE, 0, 0)) {
      Ref<StatStg> stat = new Ref<>();
      root.stat(stat, 1);
      assertNull(stat.get().name());
      assertEquals(StatStg.STORAGE, stat.get().type());
      assertEquals(CLASS, stat.get().clsid());

      Map<String, Long> found = new TreeMap<>();
      try (IEnumStatStg elements = root.enumElements(0, 0, 0)) {
        StatStg[] some = new StatStg[3];
        IntRef fetched = new IntRef();
        assertEquals(HResult.of(HResult.S_FALSE), elements.next(some, fetched));
        assertEquals(2, fetched.get());
        assertNull(some[2]);
        for (int i = 0; i < 2; i++) {
          found.put(some[i].name() + " " + some[i].type(), some[i].size());
        }
      }
      assertEquals(Map.of("Ordner 1", 0L, "Stra\u00dfe 2", 5000L), found);

      byte[] read = new byte[6000];
      IntRef size = new IntRef();
      LongRef position = new LongRef();
      try (IStream stream = root.openStream("Stra\u00dfe", 0, MODE, 0);
          IStorage folder = root.openStorage("Ordner", null, MODE, 0, 0);
          IStream inner = folder.openStream("inner", 0, MODE, 0)) {
        stream.read(read, size);
        assertEquals(5000, size.get());
        assertArrayEquals(large, Arrays.copyOf(read, 5000));
        inner.seek(-1, IStream.SEEK_END, position);
        assertEquals(2, position.get());
        inner.read(read, size);
        assertEquals(1, size.get());
        assertEquals(3, read[0]);
      }
      ComException e = assertThrows(ComException.class, () -> root.openStream("none", 0, MODE, 0));
      assertEquals(NOT_FOUND, e.hresult());
    }
  }

  /** Memory of the system into a stream of Java, and back. */
  @Test
  void copiesBetweenStreams() {
    MemoryStream java = new MemoryStream();
    LongRef read = new LongRef();
    LongRef written = new LongRef();
    try (IStream memory = library.createStream(null, true)) {
      memory.write(large, null);
      memory.seek(0, IStream.SEEK_SET, null);
      memory.copyTo(java, Long.MAX_VALUE, read, written);
      assertEquals(5000, read.get());
      assertEquals(5000, written.get());
      assertArrayEquals(large, java.bytes());
      Ref<StatStg> stat = new Ref<>();
      memory.stat(stat, 1);
      assertEquals(5000, stat.get().size());
    }
  }

  @Test
  void lockBytesThatFail() {
    MemoryLockBytes file = compound();
    file.fails = true;
    assertThrows(ComException.class, () -> library.open(file, null, MODE, 0, 0));
    assertEquals(Set.of("ILockBytes.ReadAt: the disk is gone"), takeFailures());
  }
}
