package io.comwright.processor.write;

import static java.util.stream.Collectors.joining;

import com.squareup.javapoet.ClassName;
import io.comwright.processor.model.ComInterface;
import io.comwright.processor.model.ComMethod;
import io.comwright.processor.model.ForeignType;
import io.comwright.processor.model.Form;
import io.comwright.processor.model.Shape;
import io.comwright.processor.type.Carrier;
import io.comwright.processor.type.RuntimeTypes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes what {@code native-image} has to be told of an interface: the shapes that are linked, the
 * entries of its stub, and what is looked up by name. The format is GraalVM's
 * "reachability-metadata-schema-v1.2.0.json"; each entry is a line.
 */
public final class MetadataWriter {
  /** The lists of the file. */
  public enum Section {
    REFLECTION("reflection"),
    DOWNCALLS("downcalls"),
    UPCALLS("upcalls"),
    DIRECT_UPCALLS("directUpcalls");

    private final String key;

    Section(String key) {
      this.key = key;
    }

    /** Its name in the file. */
    public String key() {
      return key;
    }
  }

  /** The calls out that the runtime's own metadata has for all. */
  private static final Set<String> SHARED_DOWNCALLS =
      NativeShape.shared().stream().map(NativeShape::text).collect(Collectors.toSet());

  /** The calls in. */
  private static final Set<String> SHARED_UPCALLS =
      IntStream.rangeClosed(1, Shape.words().getLast())
          .mapToObj(MetadataWriter::ofLongs)
          .collect(Collectors.toSet());

  private final Map<Section, SortedSet<String>> sections = new EnumMap<>(Section.class);

  private MetadataWriter() {
    for (Section section : Section.values()) {
      sections.put(section, new TreeSet<>());
    }
  }

  /** The file of an interface; empty if the runtime's says all. */
  public static Optional<String> of(ComInterface model) {
    MetadataWriter writer = new MetadataWriter();
    writer.add(model);
    return writer.sections.values().stream().allMatch(Set::isEmpty)
        ? Optional.empty()
        : Optional.of(text(writer.sections));
  }

  /** That of the shapes which the runtime has for all interfaces. */
  public static Map<Section, SortedSet<String>> shared() {
    MetadataWriter writer = new MetadataWriter();
    SHARED_DOWNCALLS.forEach(shape -> writer.add(Section.DOWNCALLS, shape));
    SHARED_UPCALLS.forEach(shape -> writer.add(Section.UPCALLS, shape));
    return writer.sections;
  }

  private static String ofLongs(int count) {
    String letter = Carrier.J.name();
    Shape shape = new Shape(Collections.nCopies(count - 1, letter), letter, false);
    return NativeShape.of(shape, NativeShape.Option.NONE).iterator().next().text();
  }

  /**
   * That of entries which are written by hand.
   *
   * @param type the class
   * @param entries its static methods, with the shapes that the linker is told
   */
  public static Map<Section, SortedSet<String>> entries(
      ClassName type, Map<String, Shape> entries) {
    MetadataWriter writer = new MetadataWriter();
    List<String> methods = new ArrayList<>();
    entries.forEach((name, shape) -> methods.add(writer.entry(type, name, shape)));
    writer.reflect(type, methods);
    return writer.sections;
  }

  /**
   * That of methods which are looked up.
   *
   * @param type their class
   * @param methods what {@link #method} gives
   */
  public static Map<Section, SortedSet<String>> methods(ClassName type, List<String> methods) {
    MetadataWriter writer = new MetadataWriter();
    writer.reflect(type, methods);
    return writer.sections;
  }

  /** A method of a class, with the types of its parameters. */
  public static String method(String name, List<String> types) {
    return "{ \"name\": %s, \"parameterTypes\": %s }"
        .formatted(NativeShape.quoted(name), NativeShape.list(types));
  }

  private void add(ComInterface model) {
    for (ComMethod method : model.methods()) {
      Shape shape = model.shape(method);
      if (method.critical()) {
        downcalls(shape, NativeShape.Option.CRITICAL);
      }
      if (!shape.isShared() && !shape.isMixed()) {
        downcalls(shape, NativeShape.Option.NONE);
      }
    }
    if (!model.function()) {
      // It is initialised by its name.
      reflect(model.proxy(), List.of());
    }
    if (model.form() != Form.LIBRARY && !model.table().partial()) {
      reflect(
          model.stub(),
          model.methods().stream()
              .map(method -> entry(model.stub(), method.entry(), model.shape(method).entry()))
              .toList());
    }
    for (ForeignType foreign : model.foreign()) {
      if (foreign instanceof ForeignType.Outs outs) {
        // Its components are compared.
        reflect(outs.name(), List.of());
      }
    }
  }

  private void downcalls(Shape shape, NativeShape.Option option) {
    NativeShape.of(shape, option).stream()
        .map(NativeShape::text)
        .filter(text -> !SHARED_DOWNCALLS.contains(text))
        .forEach(text -> add(Section.DOWNCALLS, text));
  }

  /** Adds what the linker needs, and gives what the lookup needs. */
  private String entry(ClassName stub, String name, Shape shape) {
    for (NativeShape each : NativeShape.of(shape, NativeShape.Option.NONE)) {
      if (!SHARED_UPCALLS.contains(each.text())) {
        add(Section.UPCALLS, each.text());
      }
      // What is bound to a function, or adapted to structs, is no static method any more.
      if (!shape.function() && !each.hasStructs()) {
        add(
            Section.DIRECT_UPCALLS,
            "\"class\": %s, \"method\": %s, %s"
                .formatted(
                    NativeShape.quoted(stub.reflectionName()),
                    NativeShape.quoted(name),
                    each.text()));
      }
    }
    return method(name, parameters(shape));
  }

  // What the method takes in Java: the address of a struct result after that of the object.
  private static List<String> parameters(Shape shape) {
    List<String> types = new ArrayList<>();
    types.add(shape.function() ? RuntimeTypes.NATIVE_FUNCTION.reflectionName() : "long");
    if (shape.returnsStruct()) {
      types.add("long");
    }
    shape.arguments().forEach(letters -> types.add(Shape.type(letters).toString()));
    return types;
  }

  private void reflect(ClassName type, List<String> methods) {
    String name = "\"type\": " + NativeShape.quoted(type.reflectionName());
    add(
        Section.REFLECTION,
        methods.isEmpty()
            ? name
            : name + ", \"methods\": [ %s ]".formatted(String.join(", ", methods)));
  }

  private void add(Section section, String entry) {
    sections.get(section).add(entry);
  }

  /** The text of a file. */
  public static String text(Map<Section, SortedSet<String>> sections) {
    return "{\n"
        + section(Section.REFLECTION, sections, "  ")
        + ",\n  \"foreign\": {\n"
        + List.of(Section.DOWNCALLS, Section.UPCALLS, Section.DIRECT_UPCALLS).stream()
            .map(section -> section(section, sections, "    "))
            .collect(joining(",\n"))
        + "\n  }\n}\n";
  }

  private static String section(
      Section section, Map<Section, SortedSet<String>> sections, String indent) {
    SortedSet<String> entries = sections.get(section);
    String head = indent + NativeShape.quoted(section.key) + ": [";
    return entries.isEmpty()
        ? head + "]"
        : entries.stream()
            .map(entry -> indent + "  { " + entry + " }")
            .collect(joining(",\n", head + "\n", "\n" + indent + "]"));
  }
}
