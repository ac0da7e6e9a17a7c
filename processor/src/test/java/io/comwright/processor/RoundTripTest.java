package io.comwright.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.comwright.Allocator;
import io.comwright.ComObject;
import io.comwright.TaskMemory;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the generated code: the sources in {@code roundtrip} are compiled with the processor, and
 * each public static method of a class {@code *RoundTrip} is a test that drives proxies over stubs.
 *
 * <p>After each, every block of task memory has been freed exactly once, and no COM object lives.
 */
class RoundTripTest {
  private static final Path SOURCES = Path.of("src", "test", "resources", "roundtrip");

  @TempDir static Path classes;

  @TestFactory
  Stream<DynamicTest> roundTrips() throws Exception {
    Compilation compilation =
        Compiling.compile(List.of("-Xlint:all,-processing", "-Werror"), sources());
    assertThat(compilation).succeededWithoutWarnings();
    Compiling.writeClasses(compilation, classes);
    ClassLoader loader =
        new URLClassLoader(
            new URL[] {classes.toUri().toURL()}, RoundTripTest.class.getClassLoader());
    List<DynamicTest> tests = new ArrayList<>();
    for (String name : names()) {
      for (Method method : loader.loadClass("roundtrip." + name).getDeclaredMethods()) {
        if (Modifier.isStatic(method.getModifiers()) && Modifier.isPublic(method.getModifiers())) {
          tests.add(dynamicTest(name + "." + method.getName(), () -> run(method)));
        }
      }
    }
    return tests.stream().sorted(Comparator.comparing(DynamicTest::getDisplayName));
  }

  private static void run(Method test) throws Throwable {
    Counting counting = new Counting(TaskMemory.allocator());
    int alive = ComObject.liveCount();
    TaskMemory.use(counting);
    try {
      test.invoke(null);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    } finally {
      TaskMemory.use(counting.system);
    }
    assertEquals(List.of(), counting.wrong, "blocks that were freed twice, or never allocated");
    assertEquals(Set.of(), counting.live, "blocks that were never freed");
    assertEquals(alive, ComObject.liveCount(), "COM objects");
  }

  private static JavaFileObject[] sources() throws IOException {
    try (Stream<Path> files = Files.list(SOURCES)) {
      return files.sorted().map(RoundTripTest::source).toArray(JavaFileObject[]::new);
    }
  }

  private static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(SOURCES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith("RoundTrip.java"))
          .map(name -> name.substring(0, name.length() - ".java".length()))
          .sorted()
          .toList();
    }
  }

  private static JavaFileObject source(Path file) {
    try {
      return JavaFileObjects.forResource(file.toUri().toURL());
    } catch (MalformedURLException e) {
      throw new AssertionError(e);
    }
  }

  /** Remembers what is allocated. Memory comes filled with garbage, as it may natively. */
  private static final class Counting implements Allocator {
    final Allocator system;
    final Set<Long> live = ConcurrentHashMap.newKeySet();
    final List<Long> wrong = new ArrayList<>();

    Counting(Allocator system) {
      this.system = system;
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
  }
}
