package io.comwright.processor.whole;

import io.comwright.processor.model.BaseInterface;
import io.comwright.processor.model.ComInterface;
import io.comwright.processor.model.ComStruct;
import io.comwright.processor.model.ComView;
import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Location;
import io.comwright.processor.whole.LockFile.Entry;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * The lock: what was published of vtables, functions and structs stays as it is. What is new is
 * added on demand; what has changed or is gone is a problem until somebody takes it out of the
 * file, where a review sees it.
 */
public final class VtableLock {
  private final Path file;
  private final boolean update;
  private final LockFile now = new LockFile();
  private final Map<String, Location> places = new HashMap<>();

  /** The first interface that derives from a base. */
  private final SortedMap<String, Location> derivedFrom = new TreeMap<>();

  /**
   * Nothing yet.
   *
   * @param update whether what is new is added to the file
   */
  public VtableLock(Path file, boolean update) {
    this.file = file;
    this.update = update;
  }

  public void add(ComInterface model, TypeElement type) {
    add(model.name().canonicalName(), Published.of(model), type);
    model.base().filter(base -> !base.isUnknown()).ifPresent(base -> addBase(base, type));
  }

  /** One that is compiled now says more of itself, before or after. */
  private void addBase(BaseInterface base, TypeElement derived) {
    now.types().putIfAbsent(base.name().canonicalName(), Published.of(base));
    derivedFrom.putIfAbsent(base.name().canonicalName(), Location.of(derived));
  }

  public void add(ComStruct model, TypeElement type) {
    add(model.name().canonicalName(), Published.of(model), type);
  }

  public void add(ComView model, TypeElement type) {
    add(model.name().canonicalName(), Published.of(model), type);
  }

  private void add(String name, Entry entry, TypeElement type) {
    now.types().put(name, entry);
    places.put(name, Location.of(type));
  }

  /** Compares all that was added with the file, and adds what is new if that is asked for. */
  public void finish(ProcessingEnvironment environment, Problems problems) throws IOException {
    Elements elements = environment.getElementUtils();
    LockFile published;
    try {
      published = Files.exists(file) ? LockFile.parse(text()) : new LockFile();
    } catch (LockFile.Unreadable e) {
      problems.add(
          ProblemId.LOCK_UNREADABLE,
          "%s cannot be read: %s.".formatted(file, e.getMessage()),
          "Put it right by hand, or take it from your version control.");
      return;
    }
    Problems found = new Problems();
    Set<String> names = new TreeSet<>(published.types().keySet());
    names.addAll(now.types().keySet());
    for (String name : names) {
      Entry before = published.types().get(name);
      Entry after = now.types().get(name);
      if (after == null) {
        removed(name, before, found);
      } else {
        compare(name, before, after, find(places.get(name), elements), found);
      }
    }
    for (String base : derivedFrom.keySet()) {
      if (Published.isForeign(now.types().get(base))) {
        compareBase(base, environment, found);
      }
    }
    problems.addAll(found);
    if (update && !found.any()) {
      write();
    }
  }

  /** What a base of another jar was is no more of interest when nothing derives from it. */
  private void removed(String name, Entry before, Problems problems) {
    if (!Published.isForeign(before)) {
      problems.add(
          ProblemId.LOCK_REMOVED,
          "%s is published in %s, and is declared no more.".formatted(name, file),
          "Declare it again, or take its lines out if nobody has been given it.");
    }
  }

  private void compare(
      String name,
      @Nullable Entry before,
      Entry after,
      Optional<TypeElement> type,
      Problems problems) {
    Optional<Change> change =
        before == null ? Optional.empty() : Change.between(name, before, after);
    if (change.isPresent()) {
      add(
          ProblemId.LOCK_CHANGED,
          type,
          "%s is published in %s, and has changed:\n%s\n"
              .formatted(name, file, change.get().text()),
          change.get().rule() + " Or take its lines out of the lock if nobody has been given it.",
          problems);
    } else if (!update && !after.equals(before)) {
      add(
          ProblemId.LOCK_ADDED,
          type,
          before == null
              ? "%s is not in the lock %s yet.".formatted(name, file)
              : "%s has more than the lock %s says.".formatted(name, file),
          "Compile with %s, and add the lines to your version control."
              .formatted(Options.UPDATE_SWITCH),
          problems);
    }
  }

  /** What a jar contains, with what its authors have published. */
  private void compareBase(String name, ProcessingEnvironment environment, Problems problems)
      throws IOException {
    Elements elements = environment.getElementUtils();
    Optional<TypeElement> base = Optional.ofNullable(elements.getTypeElement(name));
    Optional<TypeElement> derived = find(derivedFrom.get(name), elements);
    if (base.isEmpty()) {
      return;
    }
    try {
      Optional<JarLock> lock = JarLock.beside(base.get(), environment);
      Optional<Change> change =
          lock.flatMap(published -> published.vtable(name))
              .flatMap(published -> Change.between(name, published, now.types().get(name)));
      if (change.isPresent()) {
        add(
            ProblemId.LOCK_BASE,
            derived,
            "The base %s is not what %s says:\n%s\n"
                .formatted(name, lock.get().place(), change.get().text()),
            "Use a release of that jar whose vtables are those that it has published, and tell its"
                + " authors.",
            problems);
      }
    } catch (LockFile.Unreadable e) {
      add(
          ProblemId.LOCK_BASE,
          derived,
          "The lock in the jar of the base %s cannot be read: %s.".formatted(name, e.getMessage()),
          "Use another release of that jar, and tell its authors.",
          problems);
    }
  }

  private static Optional<TypeElement> find(@Nullable Location place, Elements elements) {
    return Optional.ofNullable(place).flatMap(where -> where.find(elements));
  }

  private static void add(
      ProblemId id, Optional<TypeElement> type, String wrong, String remedy, Problems problems) {
    type.ifPresentOrElse(
        element -> problems.add(id, element, wrong, remedy), () -> problems.add(id, wrong, remedy));
  }

  private String text() throws IOException, LockFile.Unreadable {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new LockFile.Unreadable(1, "is no text in UTF-8");
    }
  }

  /** All at once: whoever reads it meanwhile finds the old one or the new one. */
  private void write() throws IOException {
    String text = now.text();
    if (Files.exists(file) && Files.readString(file).replace("\r\n", "\n").equals(text)) {
      return;
    }
    Files.createDirectories(file.getParent());
    Path next = Files.createTempFile(file.getParent(), file.getFileName().toString(), null);
    try {
      Files.writeString(next, text);
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(next);
    }
  }
}
