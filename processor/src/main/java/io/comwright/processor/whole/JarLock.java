package io.comwright.processor.whole;

import io.comwright.processor.whole.LockFile.Entry;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * The lock that travels in a jar: what its authors have published of the vtables in it.
 *
 * @param place where it is
 * @param file what it says
 */
record JarLock(URI place, LockFile file) {
  /** Where a jar has it. */
  static final String PATH = "META-INF/comwright/vtables.lock";

  private static final String BASE = " : ";

  /** The lock beside a class; empty if there is none, or the compiler does not say where it is. */
  static Optional<JarLock> beside(TypeElement type, ProcessingEnvironment environment)
      throws IOException, LockFile.Unreadable {
    String name = environment.getElementUtils().getBinaryName(type).toString();
    String file = classFile(type, name, environment);
    if (!file.endsWith(".class")) {
      return Optional.empty();
    }
    URI place = URI.create(root(file, name) + "/" + PATH);
    URLConnection connection = place.toURL().openConnection();
    // A jar that stays open cannot be replaced on Windows.
    connection.setUseCaches(false);
    try (InputStream stream = connection.getInputStream()) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return Optional.of(new JarLock(place, LockFile.parse(text)));
    } catch (FileNotFoundException e) {
      return Optional.empty();
    }
  }

  // jar:file:///lib/base.jar!/com/example/IBase.class
  private static String classFile(
      TypeElement type, String name, ProcessingEnvironment environment) {
    try {
      JavaFileObject file = environment.getElementUtils().getFileObjectOf(type);
      return file == null ? "" : file.toUri().toString();
    } catch (UnsupportedOperationException | FileSystemNotFoundException e) {
      // Eclipse's compiler, for a class in a jar.
    }
    int dot = name.lastIndexOf('.');
    try {
      return environment
          .getFiler()
          .getResource(
              StandardLocation.CLASS_PATH,
              name.substring(0, Math.max(dot, 0)),
              name.substring(dot + 1) + ".class")
          .toUri()
          .toString();
    } catch (IOException e) {
      return "";
    }
  }

  /** The jar or folder that a class lies in. Eclipse's compiler writes jar:/lib/base.jar!com/... */
  private static String root(String file, String name) {
    int end = file.lastIndexOf('!');
    if (file.startsWith("jar:") && end > 0) {
      String jar = file.substring("jar:".length(), end);
      return "jar:" + (jar.startsWith("/") ? "file:" : "") + jar + "!";
    }
    String root = file;
    for (long i = name.chars().filter(c -> c == '.').count(); i >= 0; i--) {
      root = root.substring(0, root.lastIndexOf('/'));
    }
    return root;
  }

  /**
   * All slots behind those of {@code IUnknown} that a vtable has by it, its bases' included.
   *
   * @param name the interface
   * @return as a lock says it of an interface of another jar; empty if this one knows nothing
   */
  Optional<Entry> vtable(String name) {
    Entry own = file.types().get(name);
    if (own == null || !Published.isVtable(own)) {
      return Optional.empty();
    }
    Entry all = Entry.of(Published.foreign(own.header().split(BASE)[0]));
    Set<Entry> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Entry each = own; each != null && seen.add(each); each = base(each)) {
      slots(each.members()).forEach(all.members()::putIfAbsent);
    }
    return Optional.of(all);
  }

  private @Nullable Entry base(Entry entry) {
    String[] words = entry.header().split(BASE);
    return words.length < 2 ? null : file.types().get(words[1]);
  }

  /** What Invoke calls has no slot of its own. */
  private static SortedMap<String, String> slots(SortedMap<String, String> members) {
    SortedMap<String, String> slots = Entry.of("").members();
    members.forEach(
        (member, text) -> {
          if (member.matches("[0-9]+")) {
            slots.put(member, text);
          }
        });
    return slots;
  }
}
