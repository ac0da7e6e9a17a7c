package io.comwright.processor.reference;

import com.squareup.javapoet.ClassName;
import io.comwright.processor.model.ComInterface;
import java.util.Map;
import java.util.Optional;

/**
 * What a page leads to.
 *
 * @param models the interfaces that have a page
 * @param pages files by the names of types in C, where they are clear
 * @param javadoc where the Javadoc is, relative to the pages; empty if they do not lead there
 */
record ReferenceLinks(
    Map<ClassName, ComInterface> models, Map<String, String> pages, Optional<String> javadoc) {

  static String file(ClassName name) {
    return name.canonicalName() + ".html";
  }

  Optional<ComInterface> model(ClassName name) {
    return Optional.ofNullable(models.get(name));
  }

  /** A text in C, whose names are links. */
  String code(String text) {
    return Html.code(text, pages);
  }

  /** The Javadoc of a type. */
  Optional<String> javadoc(JavaSide java) {
    return javadoc.flatMap(root -> java.page().map(page -> root + "/" + page));
  }

  /** What each page begins with. */
  String head(ClassName name, String kind, JavaSide java) {
    return "<nav>%s</nav>\n<h1>%s <small>%s</small></h1>\n"
            .formatted(
                Html.link(
                    ReferencePages.INDEX,
                    name.packageName().isEmpty() ? "All types" : name.packageName()),
                Html.text(String.join(".", name.simpleNames())),
                Html.text(kind))
        + (java.summary().isEmpty() ? "" : "<p>%s</p>\n".formatted(Html.text(java.summary())))
        + javadoc(java).map(page -> "<p>%s</p>\n".formatted(Html.link(page, "Javadoc"))).orElse("");
  }
}
