package io.comwright.processor.reference;

import com.squareup.javapoet.ClassName;
import io.comwright.processor.model.ComInterface;
import io.comwright.processor.model.ComStruct;
import io.comwright.processor.model.ComView;
import io.comwright.processor.source.KeptFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** A page in HTML for each type that is declared, and a list of them. */
public final class ReferencePages {
  static final String INDEX = "index.html";
  static final String STYLE = "style.css";

  private final Path folder;
  private final Optional<String> javadoc;
  private final ProcessingEnvironment environment;
  private final SortedMap<ClassName, ComInterface> interfaces = new TreeMap<>();
  private final SortedMap<ClassName, StructPage> structs = new TreeMap<>();
  private final Map<ClassName, JavaSide> javaSides = new HashMap<>();

  /**
   * Nothing yet.
   *
   * @param javadoc where the Javadoc is, relative to the folder; empty for no links
   */
  public ReferencePages(Path folder, Optional<String> javadoc, ProcessingEnvironment environment) {
    this.folder = folder;
    this.javadoc = javadoc.map(root -> root.replaceFirst("/$", ""));
    this.environment = environment;
  }

  /** An interface or functions. */
  public void add(ComInterface model, TypeElement type) {
    interfaces.put(model.name(), model);
    javaSides.put(model.name(), JavaSide.of(type, environment));
  }

  /** A struct that is copied. */
  public void add(ComStruct model, TypeElement type) {
    structs.put(model.name(), StructPage.of(model));
    javaSides.put(model.name(), JavaSide.of(type, environment));
  }

  /** A struct that is viewed. */
  public void add(ComView model, TypeElement type) {
    structs.put(model.name(), StructPage.of(model));
    javaSides.put(model.name(), JavaSide.of(type, environment));
  }

  /** Writes all pages. */
  public void finish() throws IOException {
    ReferenceLinks links = new ReferenceLinks(interfaces, pages(), javadoc);
    StringBuilder index = new StringBuilder();
    SortedMap<String, SortedMap<String, List<String>>> packages = new TreeMap<>();
    for (Map.Entry<ClassName, ComInterface> each : interfaces.entrySet()) {
      JavaSide java = javaSides.get(each.getKey());
      InterfacePage page = new InterfacePage(each.getValue(), java, links);
      write(each.getKey(), page.write());
      list(each.getKey(), page.kind(), each.getValue().iid().orElse(""), java, packages);
    }
    for (Map.Entry<ClassName, StructPage> each : structs.entrySet()) {
      JavaSide java = javaSides.get(each.getKey());
      write(each.getKey(), each.getValue().write(java, links));
      list(each.getKey(), "Struct", "", java, packages);
    }
    packages.forEach(
        (name, rows) ->
            index
                .append("<h2>%s</h2>\n".formatted(Html.text(name.isEmpty() ? "No package" : name)))
                .append(Html.table(List.of("Type", "Kind", "IID", ""), rows.values(), row -> row)));
    KeptFile.write(folder.resolve(INDEX), Html.page("Types", "<h1>Types</h1>\n" + index));
    KeptFile.write(folder.resolve(STYLE), style());
  }

  private void write(ClassName name, String text) throws IOException {
    KeptFile.write(folder.resolve(ReferenceLinks.file(name)), text);
  }

  private static void list(
      ClassName name,
      String kind,
      String iid,
      JavaSide java,
      SortedMap<String, SortedMap<String, List<String>>> packages) {
    String simple = String.join(".", name.simpleNames());
    packages
        .computeIfAbsent(name.packageName(), key -> new TreeMap<>())
        .put(
            simple,
            List.of(
                Html.link(ReferenceLinks.file(name), simple),
                Html.text(kind),
                iid.isEmpty() ? "" : Html.code(iid),
                Html.text(java.summary())));
  }

  /** A name that two types have in C leads nowhere. */
  private Map<String, String> pages() {
    Map<String, String> pages = new HashMap<>();
    Set<String> unclear = new HashSet<>();
    interfaces.keySet().forEach(name -> add(name.simpleName(), name, pages, unclear));
    structs.forEach((name, page) -> add(page.nativeName(), name, pages, unclear));
    pages.keySet().removeAll(unclear);
    return pages;
  }

  private static void add(
      String inC, ClassName name, Map<String, String> pages, Set<String> unclear) {
    if (pages.put(inC, ReferenceLinks.file(name)) != null) {
      unclear.add(inC);
    }
  }

  private static String style() throws IOException {
    try (InputStream stream = ReferencePages.class.getResourceAsStream(STYLE)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
