package io.comwright.linked;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the files on the class path tell {@code native-image}, in the words of {@code Linked}. They
 * are read as its documentation says: "Foreign Function and Memory API in Native Image", with the
 * syntax of layouts that stands there, and "reachability-metadata-schema-v1.2.0.json".
 */
public final class Metadata {
  private static final String FOLDER = "META-INF/native-image";
  private static final String FILE = "reachability-metadata.json";

  private final Set<String> known = new TreeSet<>();

  private Metadata() {}

  /** That of the class path. */
  public static Set<String> ofClassPath() {
    Metadata metadata = new Metadata();
    try {
      for (URL folder : Collections.list(Metadata.class.getClassLoader().getResources(FOLDER))) {
        if (folder.openConnection() instanceof JarURLConnection jar) {
          URI uri = URI.create("jar:" + jar.getJarFileURL());
          try (FileSystem files = FileSystems.newFileSystem(uri, Map.of())) {
            metadata.addAll(files.getPath(FOLDER));
          }
        } else {
          metadata.addAll(Path.of(URI.create(folder.toString())));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return metadata.known;
  }

  private void addAll(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(each -> each.endsWith(FILE)).toList()) {
        add(object(Json.read(Files.readString(file, StandardCharsets.UTF_8))));
      }
    }
  }

  private void add(Map<String, Object> file) {
    require(file, "reflection", "foreign");
    for (Object each : list(file.get("reflection"))) {
      Map<String, Object> type = object(each);
      require(type, "type", "methods");
      String name = (String) type.get("type");
      known.add("type " + name);
      for (Object method : list(type.getOrDefault("methods", List.of()))) {
        require(object(method), "name", "parameterTypes");
        known.add(
            "method %s.%s %s"
                .formatted(
                    name,
                    object(method).get("name"),
                    parameters(list(object(method).get("parameterTypes")))));
      }
    }
    Map<String, Object> foreign = object(file.get("foreign"));
    require(foreign, "downcalls", "upcalls", "directUpcalls");
    for (Object each : list(foreign.get("downcalls"))) {
      require(object(each), "returnType", "parameterTypes", "options");
      known.add(kind(object(each).get("options")) + " " + descriptor(object(each)));
    }
    for (Object each : list(foreign.get("upcalls"))) {
      require(object(each), "returnType", "parameterTypes");
      known.add("upcall " + descriptor(object(each)));
    }
    for (Object each : list(foreign.get("directUpcalls"))) {
      Map<String, Object> direct = object(each);
      require(direct, "class", "method", "returnType", "parameterTypes");
      known.add(
          "direct %s.%s %s"
              .formatted(direct.get("class"), direct.get("method"), descriptor(direct)));
    }
  }

  private static String kind(Object options) {
    if (options == null) {
      return "downcall";
    }
    if (options.equals(Map.of("firstVariadicArg", "0"))) {
      return "variadic";
    }
    if (options.equals(Map.of("critical", Map.of("allowHeapAccess", false)))) {
      return "critical";
    }
    throw new IllegalArgumentException("options: " + options);
  }

  private static String parameters(List<Object> names) {
    StringBuilder text = new StringBuilder("(");
    for (Object name : names) {
      text.append(
          switch ((String) name) {
            case "long" -> "J";
            case "float" -> "F";
            case "double" -> "D";
            default -> "L" + ((String) name).replace('.', '/') + ";";
          });
    }
    return text.append(')').toString();
  }

  private static FunctionDescriptor descriptor(Map<String, Object> entry) {
    return FunctionDescriptor.of(
        layout((String) entry.get("returnType")),
        list(entry.get("parameterTypes")).stream()
            .map(each -> layout((String) each))
            .toArray(MemoryLayout[]::new));
  }

  /** {@code struct(jint, padding(4), jlong)}, or the name of a canonical layout. */
  private static MemoryLayout layout(String text) {
    if (text.startsWith("padding(")) {
      return MemoryLayout.paddingLayout(Long.parseLong(inside(text)));
    }
    if (!text.startsWith("struct(")) {
      MemoryLayout layout = Linker.nativeLinker().canonicalLayouts().get(text);
      if (layout == null) {
        throw new IllegalArgumentException("no canonical layout: " + text);
      }
      return layout;
    }
    List<MemoryLayout> members = new ArrayList<>();
    for (String member : inside(text).split(", ")) {
      members.add(layout(member));
    }
    return MemoryLayout.structLayout(members.toArray(MemoryLayout[]::new));
  }

  private static String inside(String text) {
    return text.substring(text.indexOf('(') + 1, text.length() - 1);
  }

  private static void require(Map<String, Object> object, String... keys) {
    Set<String> others = new TreeSet<>(object.keySet());
    others.removeAll(Set.of(keys));
    if (!others.isEmpty()) {
      throw new IllegalArgumentException("the schema has no " + others);
    }
  }

  @SuppressWarnings("unchecked") // what is an object has names
  private static Map<String, Object> object(Object value) {
    return (Map<String, Object>) value;
  }

  @SuppressWarnings("unchecked") // anything is an object
  private static List<Object> list(Object value) {
    return (List<Object>) value;
  }
}
