package io.comwright.roundtrip;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.comwright.Allocator;
import io.comwright.ComObject;
import io.comwright.TaskMemory;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * After each test every block of task memory has been freed exactly once, and no more COM objects
 * live than before. A test that has failed by itself is not accounted for.
 *
 * <p>The counts are those of the whole VM, so that these tests run one after the other.
 */
public final class Accounting implements BeforeEachCallback, AfterEachCallback {
  private static final Namespace NAMESPACE = Namespace.create(Accounting.class);

  /** Called by JUnit. */
  public Accounting() {}

  @Override
  public void beforeEach(ExtensionContext context) {
    Books books = new Books(TaskMemory.allocator(), ComObject.liveCount());
    context.getStore(NAMESPACE).put(Books.class, books);
    TaskMemory.use(books);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Books books = context.getStore(NAMESPACE).remove(Books.class, Books.class);
    TaskMemory.use(books.system);
    if (context.getExecutionException().isEmpty()) {
      books.close();
    }
  }

  /** Remembers what is allocated. Memory comes filled with garbage, as it may natively. */
  private static final class Books implements Allocator {
    final Allocator system;
    private final int objects;
    private final Set<Long> live = ConcurrentHashMap.newKeySet();
    private final List<Long> wrong = new ArrayList<>();

    Books(Allocator system, int objects) {
      this.system = system;
      this.objects = objects;
    }

    @Override
    @SuppressWarnings("restricted")
    public long allocate(long size) {
      long address = system.allocate(size);
      byte[] garbage = new byte[Math.toIntExact(size)];
      Arrays.fill(garbage, (byte) 0xCC);
      MemorySegment.copy(
          garbage,
          0,
          MemorySegment.ofAddress(address).reinterpret(size),
          ValueLayout.JAVA_BYTE,
          0,
          garbage.length);
      live.add(address);
      return address;
    }

    @Override
    public void free(long address) {
      if (address == 0) {
        return;
      }
      if (live.remove(address)) {
        system.free(address);
      } else {
        wrong.add(address);
      }
    }

    void close() {
      assertEquals(List.of(), wrong, "blocks that were freed twice, or never allocated");
      assertEquals(Set.of(), live, "blocks that were never freed");
      assertEquals(objects, ComObject.liveCount(), "COM objects");
    }
  }
}
