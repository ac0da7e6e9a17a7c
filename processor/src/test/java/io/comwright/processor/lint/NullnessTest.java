package io.comwright.processor.lint;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.comwright.processor.lint.Checker.Warning;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * NullAway lets a caller pass null, and makes it expect null, exactly where the declaration says
 * so: through the interface and through its proxy class alike.
 */
class NullnessTest {
  private static final String STORE =
      """
      package bindings;
      import io.comwright.*;
      import io.comwright.annotation.*;
      import org.jspecify.annotations.Nullable;
      /** A binding. */
      @ComInterface("00000000-0000-0000-0000-000000000001")
      public interface IStore extends IUnknown {
        void write(@Nullable String text, Guid id);
        void open(@Nullable IStore store, @SizeIs byte @Nullable [] bytes);
        void move(@Nullable Place place, @Nullable Done done);
        void get(@Out @Nullable IntRef count, @Out Ref<IStore> store);
        @Nullable IStore parent();
        Guid id();
        @ComStruct record Place(int x, int y) {}
        @Callback interface Done { @PreserveSig void done(@Nullable Guid id); }
      }
      """;

  private static final String CALLS =
      """
        static void allowed(IStore store, Guid id, Ref<IStore> ref, Guid[] ids) {
          store.write(null, id);
          store.open(null, null);
          store.move(null, null);
          store.get(null, ref);
          ids[0] = store.id();
        }
        static void wrong(IStore store, Guid id) {
          store.write("", null); // a mistake
          store.get(new IntRef(), null); // a mistake
          store.parent().id(); // a mistake
        }
      """;

  private static final String CALLER =
      """
      package bindings;
      import io.comwright.*;
      final class Caller {
        static void proxies(IUnknown object) {
          IStoreProxy.from(object).id();
          IStoreProxy.tryFrom(object).id(); // a mistake
          IStoreProxy.from(null).id(); // a mistake
        }
      """
          + CALLS
          + CALLS.replace("IStore store", "IStoreProxy proxy").replace("store.", "proxy.")
          + "}\n";

  private static final String MARKED =
      """
      @org.jspecify.annotations.NullMarked
      package bindings;
      """;

  @TempDir Path directory;

  @Test
  void packageThatIsNamed() throws IOException {
    check(
        Map.of("bindings/IStore.java", STORE, "bindings/Caller.java", CALLER),
        "AnnotatedPackages=bindings");
  }

  @Test
  void packageThatIsNullMarked() throws IOException {
    check(
        Map.of(
            "bindings/IStore.java",
            STORE,
            "bindings/Caller.java",
            CALLER,
            "bindings/package-info.java",
            MARKED),
        "OnlyNullMarked=true");
  }

  private void check(Map<String, String> sources, String mode) throws IOException {
    Bindings bindings = Bindings.generate(sources, directory);
    List<Warning> warnings = Checker.JAVAC.check(bindings.all(), directory, mode);
    Set<String> rows =
        warnings.stream()
            .filter(warning -> bindings.generated().contains(warning.file()))
            .map(Warning::row)
            .collect(toSet());
    assertEquals(Set.of(), rows);
    assertEquals(Set.of(), misjudged(warnings));
  }

  /** The statements of the caller with a warning and no mistake, or the other way round. */
  private static Set<String> misjudged(List<Warning> warnings) {
    Set<Long> warned =
        warnings.stream()
            .filter(warning -> warning.file().endsWith("Caller.java"))
            .filter(warning -> warning.kind().equals("NullAway"))
            .map(Warning::line)
            .collect(toSet());
    Set<String> misjudged = new TreeSet<>();
    List<String> lines = CALLER.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (warned.contains(i + 1L) != lines.get(i).endsWith("// a mistake")) {
        misjudged.add(lines.get(i).strip());
      }
    }
    return misjudged;
  }
}
